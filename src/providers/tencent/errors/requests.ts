import { described, own, seen, seenInEnglish } from "./forms.js";

/** Whether there is such an action, and whether it can be called this way. */
export const requestErrors = {
  ActionOffline: described("接口已下线。", "The API has been taken offline."),
  InvalidAction: seenInEnglish(
    "请求的接口 action=`{action}` 不合法，或在 service=`{service}`、version=`{version}` 下不存在。",
    "The request action=`{action}` is invalid or not found in service=`{service}` and version=`{version}`.",
  ),
  NoSuchProduct: described("产品不存在。", "The product does not exist."),
  NoSuchVersion: seenInEnglish(
    "指定的接口版本 version=`{version}` 在 service=`{service}` 下不存在。",
    "The specified api version=`{version}` does not exist in service=`{service}`.",
  ),
  UnsupportedProtocol: described(
    "http(s)请求协议错误，只支持GET和POST请求。",
    "HTTPS request method error. Only GET and POST requests are supported.",
  ),
  "UnsupportedProtocol#contentType": seenInEnglish(
    "该接口不支持 Content-Type=`{contentType}`。",
    "this action does not support Content-Type=`{contentType}`",
  ),
  UnsupportedRegion: seenInEnglish("该接口不支持所传地域。", "The action not support this region."),
  /** A real action that bindbox leaves out. */
  "UnsupportedOperation#notEmulated": own(
    "bindbox 没有模拟接口 {action}。",
    "bindbox does not emulate the action {action}.",
  ),
  "InternalError#gateway": seen(
    "内部服务错误，请稍后重试。",
    "An internal error has occurred. Retry your request, but if the problem persists, contact us.",
  ),
  /** What a defect of bindbox answers. */
  "InternalError#bindbox": own(
    "bindbox 内部错误，请查看其日志",
    "Internal error of bindbox, please see its log",
  ),
};

import { described } from "./forms.js";

/** Codes that every product may answer, without a case of their own here: fault rules can ask for them. */
export const publicCodeErrors = {
  DryRunOperation: described(
    "DryRun操作，代表请求将会是成功的，只是多传了DryRun参数。",
    "DryRun Operation. It means that the request would have succeeded, but the DryRun parameter was used.",
  ),
  FailedOperation: described("操作失败。", "Operation failed."),
  LimitExceeded: described("超过配额限制。", "Quota limit exceeded."),
  ResourceInUse: described("资源被占用。", "Resource is in use."),
  ResourceInsufficient: described("资源不足。", "Insufficient resource."),
  ResourceNotFound: described("资源不存在。", "The resource does not exist."),
  ResourceUnavailable: described("资源不可用。", "Resource is unavailable."),
  ServiceUnavailable: described("当前服务暂时不可用。", "The service is temporarily unavailable."),
  UnauthorizedOperation: described("未授权操作。", "Unauthorized operation."),
};

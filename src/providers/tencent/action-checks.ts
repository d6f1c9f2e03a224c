import { createHash } from "node:crypto";
import { header } from "../../http/messages.js";
import { type Failure, fail } from "../outcome.js";
import { isEmulatedAction, isOtherAction } from "./actions.js";
import { mediaType, type TencentCall } from "./call.js";
import type { TencentErrorName } from "./errors.js";
import { UNSIGNED_PAYLOAD } from "./signature-v3.js";
import { SERVICE } from "./signing-hosts.js";

type Refusal = Failure<TencentErrorName> | undefined;

/** documented: the version that the emulated actions belong to. */
export const API_VERSION = "2021-03-31";

export function refuseVersion({ common: { version = "" } }: TencentCall): Refusal {
  return version === API_VERSION
    ? undefined
    : fail("NoSuchVersion", {
        details: { version, service: SERVICE },
        hint: `bindbox emulates ${API_VERSION}`,
      });
}

/** Whether there is such an action at all, and whether bindbox emulates it. */
export function refuseAction({ operation, common: { action = "" } }: TencentCall): Refusal {
  if (operation !== undefined) return undefined;
  const known = isEmulatedAction(action) || isOtherAction(action);
  const details = { action, service: SERVICE, version: API_VERSION };
  return fail(known ? "UnsupportedOperation#notEmulated" : "InvalidAction", { details });
}

/** documented: a POST with this signature brings JSON. observed: the answer to another content type. */
export function refuseContentType({ request, signing, common: { action = "" } }: TencentCall): Refusal {
  const type = mediaType(request);
  if (signing.version === "v1" || request.method === "GET" || type === "application/json") return undefined;
  return fail("UnsupportedProtocol#contentType", { details: { action, contentType: type } });
}

const LANGUAGES = ["zh-CN", "en-US"];
/** documented: `ap-guangzhou`, `na-siliconvalley`, `ap-shanghai-fsi`; new ones appear, so the form is checked, not a list. */
const REGION = /^(ap|na|sa|eu|me|af)(-[a-z]+){1,3}\d?$/;

/** documented: what these values may be. observed: a region is checked although no action here needs one. */
export function refuseValues({ common: { language, region }, signing, request }: TencentCall): Refusal {
  const prefix = signing.version === "v3" ? "X-TC-" : "";
  const wrong = (parameter: string) =>
    fail("InvalidParameterValue", { details: { parameter: `${prefix}${parameter}` } });
  if (region !== undefined && !REGION.test(region)) return wrong("Region");
  if (language !== undefined && !LANGUAGES.includes(language)) return wrong("Language");
  const declared = signing.version === "v3" ? header(request.headers, "x-tc-content-sha256") : undefined;
  return !declared || declared === UNSIGNED_PAYLOAD || declared === sha256(request.body)
    ? undefined
    : fail("InvalidParameterValue#contentSha256");
}

const sha256 = (body: Buffer): string => createHash("sha256").update(body).digest("hex");

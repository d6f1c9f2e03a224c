import { createHash } from "node:crypto";
import { header } from "../../http/messages.js";
import { type Failure, fail } from "../outcome.js";
import { isKnownAction } from "./actions.js";
import { isMultipart, mediaType, type TencentCall } from "./call.js";
import type { TencentErrorName } from "./errors.js";
import { multipartProblem } from "./multipart-form.js";
import { isRegion } from "./regions.js";
import type { TencentSettings } from "./settings.js";
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

/** Whether there is such an action at all, whether it is still in use, and whether bindbox emulates it. */
export function refuseAction(
  { operation, common: { action = "" } }: TencentCall,
  { offlineActions }: TencentSettings,
): Refusal {
  if (offlineActions.includes(action)) {
    return fail("ActionOffline", { hint: `${action} is one of the setting offlineActions` });
  }
  if (operation !== undefined) return undefined;
  const details = { action, service: SERVICE, version: API_VERSION };
  return fail(isKnownAction(action) ? "UnsupportedOperation#notEmulated" : "InvalidAction", { details });
}

/** chosen: the form of a multipart body comes before the question whether the action takes one. */
export function refuseMultipart({ request }: TencentCall): Refusal {
  if (!isMultipart(request)) return undefined;
  const problem = multipartProblem(header(request.headers, "content-type") ?? "", request.body);
  return problem === undefined ? undefined : fail("InvalidRequest", { hint: problem });
}

/** documented: a POST with this signature brings JSON. observed: the answer to another content type. */
export function refuseContentType({ request, signing, common: { action = "" } }: TencentCall): Refusal {
  const type = mediaType(request);
  if (signing.version === "v1" || request.method === "GET" || type === "application/json") return undefined;
  return fail("UnsupportedProtocol#contentType", { details: { action, contentType: type } });
}

const LANGUAGES = ["zh-CN", "en-US"];

/** documented: what these values may be. observed: a region is checked although no action here needs one. */
export function refuseValues({ common: { language, region }, signing, request }: TencentCall): Refusal {
  const prefix = signing.version === "v3" ? "X-TC-" : "";
  const wrong = (parameter: string) =>
    fail("InvalidParameterValue", { details: { parameter: `${prefix}${parameter}` } });
  if (region !== undefined && !isRegion(region)) return wrong("Region");
  if (language !== undefined && !LANGUAGES.includes(language)) return wrong("Language");
  const declared = signing.version === "v3" ? header(request.headers, "x-tc-content-sha256") : undefined;
  return !declared || declared === UNSIGNED_PAYLOAD || declared === sha256(request.body)
    ? undefined
    : fail("InvalidParameterValue#contentSha256");
}

/** chosen: after the form of the region, and only when a request names one, as no action here needs it. */
export function refuseRegion(
  { common: { region } }: TencentCall,
  { servedRegions }: TencentSettings,
): Refusal {
  if (region === undefined || servedRegions.length === 0 || servedRegions.includes(region)) return undefined;
  return fail("UnsupportedRegion", {
    hint: `the setting servedRegions has ${servedRegions.join(", ")} and not ${region}`,
  });
}

const sha256 = (body: Buffer): string => createHash("sha256").update(body).digest("hex");

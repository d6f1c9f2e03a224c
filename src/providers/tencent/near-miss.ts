import { editDistance, nearestName } from "../../nearest-name.js";
import type { NearMiss } from "../explainer.js";
import type { Failure } from "../outcome.js";
import { API_VERSION } from "./action-checks.js";
import { emulatedActions, isOtherAction, otherActions } from "./actions.js";
import type { TencentCall } from "./call.js";

/** Whether a request that names an action was refused for its method, content type or version. */
export const isAboutProtocol = ({ error }: Failure): boolean =>
  error.startsWith("UnsupportedProtocol") || error === "NoSuchVersion";

/** What a request with an action, version, method or content type that the emulated product does not have may have meant. */
export function nearMiss(call: TencentCall, { error }: Failure): NearMiss | undefined {
  const { operation, common, request, signing } = call;
  if (common.action !== undefined && operation === undefined) return nearestAction(common.action);
  switch (error) {
    case "UnsupportedProtocol":
      return {
        suggestion: "did you mean POST /?",
        why: `actions are called by POST or GET, not by ${request.method}`,
        distance: 1,
      };
    case "UnsupportedProtocol#contentType":
      return {
        suggestion: `did you mean content-type: ${signing.version === "v3" ? "application/json" : "application/x-www-form-urlencoded"}?`,
        why: "a signature of this version goes with another content type",
        distance: 1,
      };
    case "NoSuchVersion":
      return {
        suggestion: `did you mean version ${API_VERSION}?`,
        why: `the request says ${common.version}`,
        distance: editDistance(common.version ?? "", API_VERSION),
      };
    default:
      return undefined;
  }
}

function nearestAction(action: string): NearMiss | undefined {
  if (isOtherAction(action)) {
    return {
      suggestion: `${action} is an action of the real service that bindbox does not emulate`,
      why: "its spelling is right",
      distance: 0,
    };
  }
  const emulated = nearestName(action, emulatedActions);
  const other = nearestName(action, otherActions);
  const nearest = emulated && emulated.distance <= (other?.distance ?? Infinity) ? emulated : other;
  if (!nearest) return undefined;
  const { name, distance } = nearest;
  const note = nearest === emulated ? "" : ", which bindbox does not emulate";
  const why = distance === 0 ? "case matters in the names of actions" : `${distance} letters differ`;
  return { suggestion: `did you mean the action ${name}${note}?`, why, distance };
}

import { nearestName } from "../../nearest-name.js";
import { nearestRoute } from "../../observe/nearest-route.js";
import type { NearMiss } from "../explainer.js";
import type { Failure } from "../outcome.js";
import type { AuthingCall } from "./call.js";
import { routes } from "./generated/routes.js";

const CONTROL_API = "/_bindbox/v1";

/** Whether a request that led to an operation was refused for its content type. */
export const isAboutContent = ({ error }: Failure): boolean => error === "contentTypeUnsupported";

/** What a request to a path, a method or with a content type that Authing does not have may have meant. */
export function nearMiss({ route, request }: AuthingCall, failure: Failure): NearMiss | undefined {
  const { method, path } = request;
  if (isAboutContent(failure) && route) {
    const suggestion = `did you mean content-type: ${route.consumes}?`;
    return { suggestion, why: failure.hint ?? "the content type is another one", distance: 1 };
  }
  if (route) return undefined;
  const [, first = ""] = path.split("/", 2);
  const control = nearestName(first, ["_bindbox"]);
  if (control) {
    const suggestion = `did you mean ${method} ${CONTROL_API}${path.replace(/^\/[^/]*(\/v1)?/, "")}?`;
    return { suggestion, why: `the control API is below ${CONTROL_API}`, distance: control.distance };
  }
  return nearestRoute(method, path, routes);
}

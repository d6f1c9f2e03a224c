import { routes } from "./generated/routes.js";

/** `health` has nothing to be checked, and is answered before anything is looked at. */
type Route = Exclude<(typeof routes)[number], { readonly id: "health" }>;
export type OperationId = Route["id"];

type SandboxRoute = Extract<
  Route,
  { readonly path: `${string}{sandboxId}${string}` | `${string}{token}${string}` }
>;
/** Operations on one sandbox, which the path names by its id or by a token that it made. */
export type SandboxOperationId = SandboxRoute["id"];
/** Operations on the emulator as a whole. */
export type EmulatorOperationId = Exclude<OperationId, SandboxOperationId>;

export interface ControlMatch {
  readonly id: OperationId;
  readonly parameters: Readonly<Record<string, string>>;
  readonly takesBody: boolean;
}

const templates = routes
  .filter((route): route is Route => route.id !== "health")
  .map(({ id, method, path, consumes }) => ({
    id,
    method,
    takesBody: consumes !== null,
    names: [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name),
    pattern: new RegExp(`^${path.replaceAll(/\{\w+\}/g, "([^/]+)")}/?$`),
  }))
  // a path that is spelled out goes before one with a variable part in that place
  .sort((a, b) => a.names.length - b.names.length);

/** Finds the operation of a request; without one, the methods that its path takes. */
export function matchRoute(method: string, path: string): ControlMatch | { readonly allowed: string[] } {
  const allowed: string[] = [];
  for (const { id, method: wanted, takesBody, names, pattern } of templates) {
    const match = pattern.exec(path);
    if (!match) continue;
    if (wanted !== method) {
      allowed.push(wanted);
      continue;
    }
    const parameters = Object.fromEntries(names.map((name, i) => [name, decoded(match[i + 1] ?? "")]));
    return { id, parameters, takesBody };
  }
  return { allowed };
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** Every route, with what the path has in the places of variables, also when it has forgotten the version. */
export function routesLike(path: string): { readonly method: string; readonly path: string }[] {
  const segments = path.replace(/^\/_bindbox\/(?!v1\/)/, "/_bindbox/v1/").split("/");
  return routes.map(({ method, path: template }) => ({
    method,
    path: template
      .split("/")
      .map((segment, place) => (segment.startsWith("{") ? segments[place] || segment : segment))
      .join("/"),
  }));
}

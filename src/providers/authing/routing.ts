import { routes } from "./generated/routes.js";

export type Route = (typeof routes)[number];
export type OperationId = Route["id"];

/** What a method and a path lead to. */
export type Match =
  | { readonly route: Route; readonly pathParameters: Readonly<Record<string, string>> }
  | { readonly route: undefined; readonly allowed: readonly string[] };

const fixedRoutes = new Map<string, Route>();
const methodsByPath = new Map<string, string[]>();
for (const route of routes) {
  if (route.path.includes("{")) continue;
  fixedRoutes.set(`${route.method} ${route.path}`, route);
  methodsByPath.set(route.path, [...(methodsByPath.get(route.path) ?? []), route.method]);
}

const appJwksPath = /^\/([^/]+)\/oidc\/\.well-known\/jwks\.json$/;
const appJwksRoute = routes.find(({ id }) => id === "oidc-jwks-of-app");

/** Finds the route of a request. observed: the Java SDK asks for `/oidc/me/`, so a trailing slash is no difference. */
export function matchRoute(method: string, rawPath: string): Match {
  const path = rawPath.length > 1 && rawPath.endsWith("/") ? rawPath.slice(0, -1) : rawPath;
  const route = fixedRoutes.get(`${method} ${path}`);
  if (route) return { route, pathParameters: {} };
  const [, appId] = appJwksPath.exec(path) ?? [];
  if (appId !== undefined && appJwksRoute) {
    if (method === appJwksRoute.method) return { route: appJwksRoute, pathParameters: { appId } };
    return { route: undefined, allowed: [appJwksRoute.method] };
  }
  return { route: undefined, allowed: methodsByPath.get(path) ?? [] };
}

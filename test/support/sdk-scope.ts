import { operationsOf, readDocument } from "./openapi-document.js";
import { type SdkMethod, sdkMethods } from "./sdk-declarations.js";

const described = new Map(
  operationsOf(readDocument("authing")).map(({ id, method, path }) => [
    `${method.toUpperCase()} ${path}`,
    id,
  ]),
);

/** Parts of the V3 API that bindbox leaves out on purpose; every other request of the SDK has to be described. */
const outOfScope = /^\w+ \/oauth\//;

/** The operation that a request of the SDK leads to. */
export const operationOf = (request: string): string | undefined => described.get(request);

/** The methods of AuthenticationClient that end, directly or through another, at an operation that bindbox has. */
export function methodsInScope(): SdkMethod[] {
  const methods = new Map(sdkMethods().map((method) => [method.name, method]));
  const reaches = (method: SdkMethod, seen: ReadonlySet<string> = new Set()): boolean =>
    method.sends.some((request) => described.has(request)) ||
    method.calls.some((name) => {
      const called = methods.get(name);
      return called !== undefined && !seen.has(name) && reaches(called, new Set([...seen, name]));
    });
  return [...methods.values()].filter((method) => reaches(method));
}

/** What those methods send that is no operation of bindbox. */
export const strayRequests = (): string[] =>
  methodsInScope().flatMap(({ name, sends }) =>
    sends
      .filter((request) => !described.has(request) && !outOfScope.test(request))
      .map((request) => `${name}: ${request}`),
  );

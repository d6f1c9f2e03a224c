import { editDistance } from "../nearest-name.js";
import type { NearMiss } from "../providers/explainer.js";

export interface KnownRoute {
  readonly method: string;
  readonly path: string;
}

/** Longer paths are nobody's typing mistake. */
const LONGEST = 200;

/**
 * The route that a request for an unknown path may have meant. The commonest mistakes have names: another method, case,
 * doubled slashes, a forgotten or additional prefix, `bindEmail` for `bind-email`; for the rest letters are counted.
 */
export function nearestRoute(
  method: string,
  path: string,
  routes: readonly KnownRoute[],
): NearMiss | undefined {
  if (path.length > LONGEST) return undefined;
  let nearest: Candidate | undefined;
  for (const route of routes) {
    const candidate = compare(method, path, route);
    if (candidate && candidate.rank < (nearest?.rank ?? Number.POSITIVE_INFINITY)) nearest = candidate;
  }
  if (!nearest) return undefined;
  const { route, why, distance } = nearest;
  return { suggestion: `did you mean ${route.method} ${route.path}?`, why, distance };
}

interface Candidate {
  readonly route: KnownRoute;
  readonly why: string;
  readonly distance: number;
  /** Which candidate is the likeliest: the distance, and half a change for a method that differs. */
  readonly rank: number;
}

function compare(method: string, path: string, route: KnownRoute): Candidate | undefined {
  const difference = pathDifference(path, route.path);
  if (!difference) return undefined;
  const otherMethod = method !== route.method;
  const why = [difference.why, otherMethod ? `it takes ${route.method}, not ${method}` : ""];
  return {
    route,
    why: why.filter((part) => part !== "").join("; "),
    distance: difference.distance,
    rank: difference.distance + (otherMethod ? 0.5 : 0),
  };
}

interface Difference {
  readonly why: string;
  readonly distance: number;
}

function pathDifference(sent: string, known: string): Difference | undefined {
  if (sent === known) return { why: "", distance: 0 };
  const plain = withoutExtraSlashes(sent);
  if (plain === known) return { why: "the path has a slash too many", distance: 0 };
  if (plain.toLowerCase() === known.toLowerCase()) return { why: "paths are lower-case", distance: 0 };
  // an id in a path may have capitals of its own
  const dashed = /[A-Z_]/.test(known) ? plain : inKebabCase(plain);
  if (dashed === known) return { why: "words are joined by dashes", distance: 0 };
  return closer(prefixDifference(dashed, known), lettersDifference(dashed, known));
}

const closer = (a: Difference | undefined, b: Difference | undefined): Difference | undefined =>
  a && b ? (b.distance < a.distance ? b : a) : (a ?? b);

const withoutExtraSlashes = (path: string): string =>
  `/${path
    .split("/")
    .filter((segment) => segment !== "")
    .join("/")}`;

/** `bindEmail`, `bind_email` and `BindEmail` become `bind-email`. */
const inKebabCase = (path: string): string =>
  path
    .replaceAll(/([a-z\d])([A-Z])/g, "$1-$2")
    .replaceAll("_", "-")
    .toLowerCase();

function prefixDifference(sent: string, known: string): Difference | undefined {
  if (known.endsWith(sent) && sent !== "/") {
    const prefix = known.slice(0, -sent.length);
    return { why: `the path begins with ${prefix}`, distance: 1 };
  }
  if (sent.endsWith(known) && known !== "/") {
    return { why: `nothing comes before ${known}`, distance: 1 };
  }
  const [name, knownName] = [lastSegment(sent), lastSegment(known)];
  if (name !== knownName || name === "") return undefined;
  return { why: `${name} is at ${known}`, distance: 2 };
}

const lastSegment = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

/** Letters of the whole path, or of its end when the beginning is another one too. */
function lettersDifference(sent: string, known: string): Difference | undefined {
  const whole = editDistance(sent, known);
  const end = editDistance(lastSegment(sent), lastSegment(known)) + 2;
  const distance = Math.min(whole, end);
  const { length } = lastSegment(known);
  // of a short name, three other letters make another name
  if (distance > Math.max(Math.min(3, length / 2), length / 3)) return undefined;
  return { why: distance === 1 ? "one letter differs" : `${distance} letters differ`, distance };
}

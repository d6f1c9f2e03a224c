import { type Failure, fail } from "../outcome.js";
import type { TencentErrorName } from "./errors.js";
import type { Pairs } from "./signature-v1.js";

/** Parameters of a query or a form, decoded, or what is wrong with them. */
export type PairsReading = { readonly pairs: Pairs } | { readonly failure: Failure<TencentErrorName> };

/**
 * Reads a query or a form. A blank may be `+` or `%20`.
 *
 * observed: the texts of the complaints. chosen: nothing between two `&` is no complaint.
 */
export function readPairs(text: string): PairsReading {
  const pairs: [name: string, value: string][] = [];
  const names = new Set<string>();
  for (const piece of text.split("&")) {
    if (piece === "") continue;
    const pair = readPair(piece);
    if ("kind" in pair) return { failure: pair };
    const [name] = pair;
    if (names.has(name)) {
      return { failure: fail("InvalidParameter#repeated", { details: { parameter: name } }) };
    }
    names.add(name);
    pairs.push(pair);
  }
  return { pairs };
}

function readPair(piece: string): [name: string, value: string] | Failure<TencentErrorName> {
  const mark = piece.indexOf("=");
  if (mark < 0) {
    return fail("InvalidParameter#itemWithoutEquals", {
      hint: "without an Authorization header a body is read as a form, whatever its content type",
    });
  }
  if (mark === 0) return fail("InvalidParameter#emptyName");
  const name = decode(piece.slice(0, mark));
  const value = decode(piece.slice(mark + 1));
  if (name !== undefined && value !== undefined) return [name, value];
  return fail("InvalidParameter#format", {
    details: { parameter: name ?? piece.slice(0, mark) },
    hint: "the percent-encoding is broken",
  });
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return undefined;
  }
}

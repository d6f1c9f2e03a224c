import type { Variant } from "./mistake.js";

/** Fewer characters than these may fit by accident. */
const FEWEST = 8;

/**
 * Signatures that are right as far as they go: a column that is too narrow has cut them off, or something else stands
 * beside them.
 *
 * @param claimed the signature as it was sent
 */
export function* signatureLengths<Recipe extends { readonly encode: (bytes: Buffer) => string }>(
  right: Recipe,
  claimed: string,
): Generator<Variant<Recipe>> {
  const { length } = claimed;
  if (length < FEWEST) return;
  const whole = "it has to be sent as a whole";
  const ways: readonly (readonly [change: (signature: string) => string, explanation: string])[] = [
    [(it) => it.slice(0, length), `only the first ${length} characters of the signature came; ${whole}`],
    [(it) => it.slice(-length), `only the last ${length} characters of the signature came; ${whole}`],
    [(it) => it + claimed.slice(it.length), "behind the signature stands something that is no part of it"],
    [
      (it) => claimed.slice(0, Math.max(0, length - it.length)) + it,
      "before the signature stands something that is no part of it",
    ],
  ];
  for (const [change, explanation] of ways)
    yield { recipe: { ...right, encode: (bytes) => change(right.encode(bytes)) }, explanation };
}

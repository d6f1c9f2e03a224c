/**
 * How many single changes (a letter added, left out, replaced, or two neighbours swapped) turn one text into another.
 * Optimal string alignment: a swap counts as one change.
 */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          at(last, j) + 1,
          at(row, j - 1) + 1,
          at(last, j - 1) + (same ? 0 : 1),
          swapped ? at(beforeLast, j - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    [beforeLast, last] = [last, row];
  }
  return at(last, b.length);
}

const at = (row: readonly number[], place: number): number => row[place] ?? Number.POSITIVE_INFINITY;

/** Longer texts are not compared: nobody mistypes that much, and the cost grows with the product of both lengths. */
const LONGEST = 200;

/** A name that somebody may have meant, and how far it is from what they wrote. */
export interface NearestName {
  readonly name: string;
  readonly distance: number;
}

/**
 * The name that is nearest to `text`, case apart; undefined when none is near: more than two changes and more than a third
 * of its letters away.
 */
export function nearestName(text: string, names: Iterable<string>): NearestName | undefined {
  if (text.length > LONGEST) return undefined;
  let nearest: NearestName | undefined;
  for (const name of names) {
    const distance = editDistance(text.toLowerCase(), name.toLowerCase());
    const near = distance <= Math.max(2, name.length / 3) && distance < Math.max(2, name.length);
    if (near && distance < (nearest?.distance ?? Number.POSITIVE_INFINITY)) nearest = { name, distance };
  }
  return nearest;
}

/** What to add to a message about a name that is not known: `; did you mean name?`, or nothing when none is near. */
export function didYouMean(text: string, names: Iterable<string>): string {
  const near = nearestName(text, names)?.name;
  return near === undefined ? "" : `; did you mean ${near}?`;
}

/** The same, with all names when none is near. */
export const didYouMeanOf = (text: string, names: readonly string[]): string =>
  didYouMean(text, names) || `; there are: ${names.join(", ")}`;

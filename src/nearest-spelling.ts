/** Texts that differ in more than this part of their length are no misspellings of each other. */
const MOST_DIFFERENT = 0.5;

/** The one of several names that a misspelt one most likely meant; `undefined` when it is like none of them. */
export function nearestTo(text: string, names: readonly string[]): string | undefined {
  const wanted = text.toLowerCase();
  let nearest: string | undefined;
  let smallest = Math.max(1, text.length) * MOST_DIFFERENT;
  for (const name of names) {
    const distance = editDistance(wanted, name.toLowerCase(), smallest);
    if (distance >= smallest) continue;
    smallest = distance;
    nearest = name;
  }
  return nearest;
}

/**
 * How many letters have to be put in, taken out or replaced to make one text of the other (Levenshtein's distance).
 *
 * @param limit a distance that is of no interest any more; texts that differ more in length are not looked at
 */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const replaced = (above[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const inserted = (line[column - 1] ?? 0) + 1;
      const removed = (above[column] ?? 0) + 1;
      line.push(Math.min(replaced, inserted, removed));
    }
    above = line;
  }
  return above[b.length] ?? limit;
}

/** What an item is known by; `undefined` where it is not known by that. */
export type KeyOf<T> = (item: T) => string | number | undefined;

/** Which items of a list in a fixture have a key that an earlier one has: `authing/users/3/email is taken by authing/users/1`. */
export function duplicateKeys<T>(
  place: string,
  items: readonly T[],
  member: string,
  keyOf: KeyOf<T>,
): string[] {
  const holders = new Map<string | number, number>();
  return items.flatMap((item, index) => {
    const key = keyOf(item);
    if (key === undefined) return [];
    const holder = holders.get(key);
    if (holder !== undefined) return [`${place}/${index}/${member} is taken by ${place}/${holder}`];
    holders.set(key, index);
    return [];
  });
}

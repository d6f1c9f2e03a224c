/** The named members that were given. Requests may hold more than the contract names, and none of that is to be kept. */
export function pickMembers<T, N extends keyof T>(given: T, names: readonly N[]): { [K in N]?: T[K] } {
  const picked: { [K in N]?: T[K] } = {};
  for (const name of names) if (given[name] !== undefined) picked[name] = given[name];
  return picked;
}

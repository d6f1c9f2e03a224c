/** The members that have a value. */
export type Defined<Members> = {
  readonly [Name in keyof Members]?: Exclude<Members[Name], undefined>;
};

/** Leaves out what was not given: an option that nobody wrote is no member of a request. */
export function defined<Members extends object>(members: Members): Defined<Members> {
  const entries = Object.entries(members).filter(([, value]) => value !== undefined);
  // the compiler does not follow the entries: the names and their values are the same, but for `undefined`
  return Object.fromEntries(entries) as Defined<Members>;
}

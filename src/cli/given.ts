/** The command line cannot be understood. The message is for the person who wrote it. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** A value and where it comes from, for messages about it. */
export interface Given {
  readonly value: string;
  readonly source: string;
}

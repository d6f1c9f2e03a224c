/** What an operation comes to, before any provider's envelope is put around it. */
export type Outcome<Data = unknown, Name extends string = string> = Ok<Data> | Failure<Name>;

export interface Ok<Data> {
  readonly kind: "ok";
  readonly data: Data;
}

export interface Failure<Name extends string = string> {
  readonly kind: "failure";
  /** A name in the provider's error catalogue, or one of bindbox's own where the answer is none of the provider's. */
  readonly error: Name;
  /** Fills the placeholders of the catalogue's message. */
  readonly details?: Readonly<Record<string, string>>;
  /** For the developer, in the journal and the log; never part of the answer. */
  readonly hint?: string;
  /** Set where the error does not reach the caller in the provider's error form but as something of its own, such as a page. */
  readonly data?: unknown;
}

export function ok(): Ok<undefined>;
export function ok<Data>(data: Data): Ok<Data>;
export function ok(data?: unknown): Ok<unknown> {
  return { kind: "ok", data };
}

export const fail = <Name extends string>(
  error: Name,
  explanation: Pick<Failure, "details" | "hint" | "data"> = {},
): Failure<Name> => ({ kind: "failure", error, ...explanation });

import type { ContractRequest } from "../contract/contract.js";

/** What a request brought as input: the members of its body or of its form, and those of its query that these do not hide. */
export type CallInput = Readonly<Record<string, unknown>>;

export const inputOf = ({ query, body }: Pick<ContractRequest, "query" | "body">): CallInput => ({
  ...query,
  ...membersOf(body),
});

/** A form is a text here; the members of a list are its places. */
function membersOf(body: unknown): CallInput {
  if (typeof body === "string") return Object.fromEntries(new URLSearchParams(body));
  return typeof body === "object" && body !== null ? { ...body } : {};
}

/** The member at a place such as `emailPassCodePayload.newEmail` or `MemberUins.0`; undefined where there is none. */
export function memberAt(input: unknown, place: string): unknown {
  let value = input;
  for (const name of place.split(".")) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
    value = Reflect.get(value, name);
  }
  return value;
}

/** A text as a person would write it, of a value that is a single one. */
export const singleText = (value: unknown): string | undefined =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? String(value)
    : undefined;

import type { ContractRequest } from "../contract/contract.js";

/** What a request brought as input: the members of its body, or of its form or query. */
export function inputOf({ query, body }: ContractRequest): Readonly<Record<string, unknown>> {
  return { ...query, ...membersOf(body) };
}

/** A form is a text here. */
function membersOf(body: unknown): Readonly<Record<string, unknown>> {
  if (typeof body === "string") return Object.fromEntries(new URLSearchParams(body));
  return typeof body === "object" && body !== null && !Array.isArray(body) ? { ...body } : {};
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

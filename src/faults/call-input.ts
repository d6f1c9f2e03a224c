import type { ContractRequest } from "../contract/contract.js";
import { memberAt } from "../observe/input.js";

/** What a call brings: the members of its body, and of its query. */
export interface CallInput {
  readonly body: unknown;
  readonly query: ContractRequest["query"];
}

/** The input of a call, forms included, which the contract takes as text. */
export const readInput = ({ body, query }: Pick<ContractRequest, "body" | "query">): CallInput => ({
  body: typeof body === "string" ? Object.fromEntries(new URLSearchParams(body)) : body,
  query,
});

/** A member of the input by its path, with dots between names: of the body first, then of the query. */
export const fieldOf = ({ body, query }: CallInput, path: string): unknown =>
  memberAt(body, path) ?? memberAt(query, path);

/** A text as a person would write it, of a value that is a single one. */
export const textOf = (value: unknown): string | undefined =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? String(value)
    : undefined;

/** One text or number of an input, with the object that it is in. */
export interface InputValue {
  readonly name: string;
  readonly text: string;
  readonly siblings: object;
}

/** Every text and number of an input, however deep it is. */
export function* inputValues({ body, query }: CallInput): Iterable<InputValue> {
  yield* valuesIn(body);
  yield* valuesIn(query);
}

function* valuesIn(node: unknown): Iterable<InputValue> {
  if (typeof node !== "object" || node === null) return;
  for (const [name, value] of Object.entries(node)) {
    const text = textOf(value);
    if (text === undefined) yield* valuesIn(value);
    else yield { name, text, siblings: node };
  }
}

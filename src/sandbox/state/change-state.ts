import { normaliseCountryCode } from "../../providers/authing/addresses.js";
import { passwordMembers } from "../../providers/authing/password-rules.js";
import { hashPassword } from "../../providers/password-hash.js";
import { referenceMembers } from "../check-snapshot.js";
import { idFromMembers, memberOfId, membersFromId } from "../row-ids.js";
import type { Sandbox } from "../sandbox.js";
import type { CollectionName } from "../schema.js";
import type { Rows, Transaction } from "../store.js";
import { follow } from "./follow-change.js";
import { addressKey, type Draft, newRow } from "./new-row.js";
import { standsForDefaults } from "./state-collections.js";
import { danglingReferences, takenKeys } from "./state-constraints.js";
import { givenProblems, isRow, merged, type RowProblem, rowProblems } from "./state-rows.js";

/** What a change comes to. */
export type ChangeResult =
  | { readonly kind: "done"; readonly row: { readonly id: string }; readonly created: boolean }
  /** The row that is asked for does not fit. */
  | { readonly kind: "misfit"; readonly problems: readonly RowProblem[] }
  /** It does not fit to what is there already. */
  | { readonly kind: "conflict"; readonly problems: readonly RowProblem[] }
  | { readonly kind: "missing" };

/** Where a row comes from: nothing, or the one that has the id. */
type How = "create" | "put" | "patch";

/**
 * Makes or changes one row, or leaves everything as it is.
 *
 * @param id the row's; `undefined`: what its members ask for, or a new one
 * @param given what fits the schema of the operation; only what a schema cannot say is looked at here
 */
export function changeRow(
  sandbox: Sandbox,
  name: CollectionName,
  id: string | undefined,
  given: Draft,
  how: How,
): Promise<ChangeResult> {
  return whole(sandbox, async (tx) => {
    const misfit = await misfitOf(tx, name, id, given);
    if (misfit) return misfit;
    const draft = draftOf(name, id, given);
    if (!draft) return noNumber(name);
    const before = id === undefined ? undefined : await tx[name].get(id);
    if (how === "patch" && !before && !standsForDefaults(name)) return { kind: "missing" };
    const base = how === "patch" && before ? { ...before } : await newRow(name, draft, tx, sandbox);
    const row = completed(name, merged(name, base, draft, sandbox.clock.now()), draft, sandbox);
    return keep(tx, name, row, how === "create" ? undefined : id, before !== undefined);
  });
}

/** What is given, with what the id says besides; `undefined` when rows of the collection cannot have this id. */
function draftOf(name: CollectionName, id: string | undefined, given: Draft): Draft | undefined {
  const wanted = id ?? given["id"];
  const fromId = wanted === undefined ? {} : membersFromId(name, String(wanted));
  return fromId && { ...fromId, ...given, ...(id === undefined ? {} : { id }) };
}

/** What is wrong with the members that are given, whatever the others are. */
async function misfitOf(
  tx: Transaction,
  name: CollectionName,
  id: string | undefined,
  given: Draft,
): Promise<ChangeResult | undefined> {
  if (id !== undefined && given["id"] !== undefined && given["id"] !== id) return otherId(id);
  const misfits = givenProblems(name, given);
  if (misfits.length > 0) return { kind: "misfit", problems: misfits };
  const problems = await danglingReferences(tx, name, given);
  return problems.length > 0 ? { kind: "misfit", problems } : undefined;
}

const noNumber = (name: CollectionName): ChangeResult => ({
  kind: "misfit",
  problems: [{ place: memberOfId(name) ?? "id", message: "must be the id, and that a number" }],
});

const otherId = (id: string): ChangeResult => ({
  kind: "misfit",
  problems: [{ place: "id", message: `must be ${JSON.stringify(id)}` }],
});

/** Runs a change that leaves no trace, not even a number that it gave out, unless it is done. */
async function whole(
  { store }: Sandbox,
  work: (tx: Transaction) => Promise<ChangeResult>,
): Promise<ChangeResult> {
  let result: ChangeResult | undefined;
  try {
    return await store.transaction(async (tx) => {
      result = await work(tx);
      if (result.kind !== "done") throw new Error("takes the transaction back");
      return result;
    });
  } catch (error) {
    if (result !== undefined && result.kind !== "done") return result;
    throw error;
  }
}

/** The members that follow from others. */
function completed(
  name: CollectionName,
  { password, ...row }: Record<string, unknown>,
  given: Draft,
  { random, clock }: Sandbox,
): Record<string, unknown> {
  const id = given["id"] ?? idFromMembers(name, row) ?? row["id"];
  const whole = { ...row, id };
  switch (name) {
    case "users": {
      const code = row["phone"] == null ? null : normaliseCountryCode(textOrNull(row["phoneCountryCode"]));
      const secret =
        typeof password === "string"
          ? { ...passwordMembers(password, random), passwordLastSetAt: clock.now() }
          : {};
      return { ...whole, phoneCountryCode: code, ...secret };
    }
    case "tencentAccounts":
      return typeof password === "string"
        ? { ...whole, passwordHash: hashPassword(password, random) }
        : whole;
    case "passcodes": {
      const address = addressKey(String(row["address"]));
      return { ...whole, address, id: idFromMembers(name, { ...row, address }) };
    }
    default:
      return whole;
  }
}

const textOrNull = (value: unknown): string | null => (typeof value === "string" ? value : null);

async function keep<N extends CollectionName>(
  tx: Transaction,
  name: N,
  row: Record<string, unknown>,
  id: string | undefined,
  existed: boolean,
): Promise<ChangeResult> {
  if (!isRow(name, row)) return { kind: "misfit", problems: rowProblems(name, row) };
  const wanted = idFromMembers(name, row);
  if (wanted !== undefined && wanted !== row.id) return otherId(wanted);
  const unknown = await danglingReferences(tx, name, row);
  if (unknown.length > 0) return { kind: "misfit", problems: unknown };
  const all: { readonly [K in CollectionName]: Rows<K> } = tx;
  const rows: Rows<N> = all[name];
  const taken = await takenKeys(rows, name, row, id);
  if (taken.length > 0) return { kind: "conflict", problems: taken };
  await rows.put(row);
  await follow(tx, name, row);
  return { kind: "done", row, created: !existed };
}

/** Removes a row. Refused while other rows cannot do without it. */
export function removeRow(sandbox: Sandbox, name: CollectionName, id: string): Promise<ChangeResult> {
  return sandbox.store.transaction(async (tx) => {
    const row = await tx[name].get(id);
    if (!row) return { kind: "missing" };
    const problems: RowProblem[] = [];
    for (const [from, member, to] of referenceMembers) {
      if (to !== name) continue;
      const user = (await tx[from].all()).find((it) => String(Reflect.get(it, member)) === id);
      if (user) problems.push({ place: "", message: `${from}/${user.id} needs it` });
    }
    if (problems.length > 0) return { kind: "conflict", problems };
    await tx[name].remove(id);
    if (name === "tencentAccounts") await tx.accountCircumstances.remove(id);
    return { kind: "done", row, created: false };
  });
}

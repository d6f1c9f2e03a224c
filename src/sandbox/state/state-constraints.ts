import { missingReferences, referenceMembers } from "../check-snapshot.js";
import { type CollectionName, collections, type RowOf } from "../schema.js";
import type { Rows, Transaction } from "../store.js";
import type { Draft } from "./new-row.js";
import type { RowProblem } from "./state-rows.js";

/** What has to be there besides when somebody writes a row here; flows may outlive what they speak of. */
const furtherReferences: readonly [CollectionName, string, CollectionName][] = [
  ["tickets", "userId", "users"],
  ["devices", "userId", "users"],
  ["refreshTokens", "userId", "users"],
  ["refreshTokens", "appId", "apps"],
  ["authorizationCodes", "userId", "users"],
  ["authorizationCodes", "appId", "apps"],
  ["browserSessions", "userId", "users"],
  ["emailBindings", "memberUin", "organizationMembers"],
  ["memberIdentities", "memberUin", "organizationMembers"],
  ["memberPolicies", "memberUin", "organizationMembers"],
  ["memberAuthAccounts", "policyId", "memberPolicies"],
  ["activationCodes", "id", "activationLinks"],
  ["keyConditions", "id", "tencentCredentials"],
  ["accountCircumstances", "uin", "tencentAccounts"],
  ["accountCircumstances", "sharedNodeIds", "organizationNodes"],
];

/** The members of a row that speak of rows which are not there. */
export async function danglingReferences(
  tx: Transaction,
  name: CollectionName,
  row: object,
): Promise<RowProblem[]> {
  const members: Draft = { ...row };
  const all = [...referenceMembers, ...furtherReferences].filter(
    ([from, member]) => from === name && members[member] !== undefined,
  );
  const known = new Set<string>();
  for (const [, member, to] of all)
    for (const id of [members[member]].flat())
      if (await tx[to].get(String(id))) known.add(`${to} ${String(id)}`);
  return missingReferences(name, members, (collection, id) => known.has(`${collection} ${id}`), all).map(
    ({ member, message }) => ({ place: member, message }),
  );
}

/** The unique keys of a row that another row has; `id` is the one of the row that it replaces. */
export async function takenKeys<N extends CollectionName>(
  rows: Rows<N>,
  name: N,
  row: RowOf<N>,
  id: string | undefined,
): Promise<RowProblem[]> {
  const taken: RowProblem[] = [];
  if (row.id !== id && (await rows.get(row.id)))
    taken.push({ place: "id", message: `is taken by ${name}/${row.id}` });
  const { uniqueNames, unique }: { uniqueNames: readonly string[]; unique: readonly unknown[] } =
    collections[name];
  for (const [at, index] of uniqueNames.entries()) {
    const keyOf = unique[at];
    const key: unknown = typeof keyOf === "function" ? keyOf(row) : undefined;
    // the name comes from the collection's own list of indexes
    const holder = typeof key === "string" ? await rows.find(index as never, key) : undefined;
    if (holder && holder.id !== row.id)
      taken.push({ place: index, message: `is taken by ${name}/${holder.id}` });
  }
  return taken;
}

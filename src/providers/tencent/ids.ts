import type { CollectionName } from "../../sandbox/schema.js";
import type { Transaction } from "../../sandbox/store.js";

interface Numbering {
  /** chosen, in the shape of the documents' examples: accounts have twelve digits, organizations three. */
  readonly first: number;
  /** Where these ids are in use; a fixture may have given some away already. */
  readonly holders: readonly CollectionName[];
}

const numberings = {
  orgId: { first: 101, holders: ["organizations"] },
  nodeId: { first: 1001, holders: ["organizationNodes"] },
  uin: { first: 100200000001, holders: ["tencentAccounts", "subAccounts"] },
  identityId: { first: 101, holders: ["organizationIdentities"] },
  policyId: { first: 1001, holders: ["memberPolicies"] },
  bindId: { first: 1, holders: ["emailBindings"] },
  relationId: { first: 1, holders: ["organizationEntities"] },
  recordId: { first: 1, holders: ["creationRecords"] },
  identityPolicyId: { first: 10001, holders: [] },
} as const satisfies Readonly<Record<string, Numbering>>;

/** The next free number of a kind. An id that was given away is never given again, whatever became of its row. */
export async function nextId(tx: Transaction, kind: keyof typeof numberings): Promise<number> {
  const { first, holders }: Numbering = numberings[kind];
  const counter = await tx.counters.get(kind);
  let value = counter ? counter.value + 1 : first;
  while (await isHeld(tx, value, holders)) value += 1;
  await tx.counters.put({ id: kind, value });
  return value;
}

async function isHeld(tx: Transaction, value: number, holders: readonly CollectionName[]): Promise<boolean> {
  for (const holder of holders) {
    if (await tx[holder].get(String(value))) return true;
  }
  return false;
}

import { collectionOf, type Row } from "./collection.js";
import type { RandomSource } from "./random.js";
import { mayBeOne, recipientKey, spellingsOf } from "./recipients.js";
import type { Transaction } from "./store.js";

/** Which codes a recipient gets, or everybody. The id is the recipient's key, or `EVERYBODY`. */
export interface CodePolicy extends Row {
  /** As somebody wrote it; `null` for everybody. */
  readonly recipient: string | null;
  /** What is sent once the queue is empty; `null` for a code of the random source. */
  readonly code: string | null;
  /** What is sent next, and then no more. */
  readonly queue: readonly string[];
}

export const codePolicyCollections = { codePolicies: collectionOf<CodePolicy>()({}) };

/** No recipient has this key. */
const EVERYBODY = "*";

export type NewPolicy = Pick<CodePolicy, "code" | "queue">;

interface CodeServices {
  readonly random: RandomSource;
  readonly settings: { readonly fixedCode: string | null };
}

/**
 * The code for the next message to an address: the first that there is of the recipient's queue, the recipient's code,
 * the queue for everybody, the setting `fixedCode`, and the sandbox's random source.
 *
 * The source is drawn from in any case, so that a policy for one address changes no code of another.
 *
 * @param to the e-mail address, or the phone in international form
 */
export async function nextCode(
  tx: Transaction,
  to: string,
  length: number,
  { random, settings }: CodeServices,
): Promise<string> {
  const drawn = random.digits(length);
  const own = await policyFor(tx, recipientKey(to));
  const everybodys = await tx.codePolicies.get(EVERYBODY);
  return (await shift(tx, own)) ?? own?.code ?? (await shift(tx, everybodys)) ?? settings.fixedCode ?? drawn;
}

/** The queue for everybody. */
export const commonQueue = async (tx: Transaction): Promise<readonly string[]> =>
  (await tx.codePolicies.get(EVERYBODY))?.queue ?? [];

export async function setCommonQueue(tx: Transaction, queue: readonly string[]): Promise<void> {
  if (queue.length === 0) await tx.codePolicies.remove(EVERYBODY);
  else await tx.codePolicies.put({ id: EVERYBODY, recipient: null, code: null, queue });
}

/** The policies of single recipients, oldest first. */
export const recipientPolicies = async (tx: Transaction): Promise<readonly CodePolicy[]> =>
  (await tx.codePolicies.all()).filter(({ recipient }) => recipient !== null);

/** The policies of a recipient, however the address was spelled for each. */
export async function policiesOf(tx: Transaction, recipient: string): Promise<readonly CodePolicy[]> {
  const key = recipientKey(recipient);
  return (await recipientPolicies(tx)).filter(({ id }) => mayBeOne(id, key));
}

/** Sets the policy of a recipient, in the place of one that there is, whatever spelling that was set for. */
export async function setPolicy(tx: Transaction, recipient: string, policy: NewPolicy): Promise<CodePolicy> {
  await removePolicies(tx, recipient);
  const row: CodePolicy = { id: recipientKey(recipient), recipient, ...policy };
  await tx.codePolicies.put(row);
  return row;
}

/** @returns the policies that are gone now */
export async function removePolicies(tx: Transaction, recipient: string): Promise<readonly CodePolicy[]> {
  const policies = await policiesOf(tx, recipient);
  for (const { id } of policies) await tx.codePolicies.remove(id);
  return policies;
}

async function policyFor(tx: Transaction, address: string): Promise<CodePolicy | undefined> {
  for (const spelling of spellingsOf(address)) {
    const policy = await tx.codePolicies.get(spelling);
    if (policy) return policy;
  }
  return undefined;
}

/** Takes the first code off a policy's queue. */
async function shift(tx: Transaction, policy: CodePolicy | undefined): Promise<string | undefined> {
  if (!policy) return undefined;
  const [first, ...queue] = policy.queue;
  if (first !== undefined) await tx.codePolicies.put({ ...policy, queue });
  return first;
}

import { newAccount } from "../../providers/tencent/new-account.js";
import type { CollectionName } from "../schema.js";
import type { Transaction } from "../store.js";

/** What a change brings with it in other collections: a member has an account, a binding has a link. */
export async function follow(
  tx: Transaction,
  name: CollectionName,
  { id }: { readonly id: string },
): Promise<void> {
  if (name === "organizationMembers") await giveAccount(tx, id);
  if (name === "emailBindings") await giveLink(tx, id);
}

async function giveAccount(tx: Transaction, id: string): Promise<void> {
  const member = await tx.organizationMembers.get(id);
  if (!member || (await tx.tencentAccounts.get(id))) return;
  await tx.tencentAccounts.put({
    ...newAccount(member.memberUin, member.name),
    createdAsMember: member.memberType === "Create",
  });
}

/** The link of a binding works for as long as the binding says. */
async function giveLink(tx: Transaction, id: string): Promise<void> {
  const binding = await tx.emailBindings.get(id);
  if (!binding) return;
  const { linkToken, bindId, linkExpiresAt: expiresAt, appliedAt: sentAt } = binding;
  const link = (await tx.activationLinks.get(linkToken)) ?? { id: linkToken, bindId, sentAt, usedAt: null };
  await tx.activationLinks.put({ ...link, expiresAt });
}

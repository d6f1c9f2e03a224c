import type { Transaction } from "../../../sandbox/store.js";
import type { Organization } from "../rows.js";
import { type Circumstances, circumstancesRow, nothingSpecial } from "./account-circumstances.js";

/**
 * The circumstances of an account that an organization creates.
 *
 * CreateOrganizationMember documents codes that speak of the member, although there is no account yet. chosen: it buys
 * where its manager does, or from its manager if that sells, is of the manager's type, and starts with what the manager's
 * `newAccounts` lists.
 */
export function startingCircumstances(hostUin: number, manager: Circumstances): Circumstances {
  const { userType, newAccounts } = manager;
  const flags = Object.fromEntries(newAccounts.map((flag) => [flag, true]));
  return { ...nothingSpecial, ...flags, ...channelBelow(hostUin, manager), userType };
}

function channelBelow(
  hostUin: number,
  { salesChannel, reseller }: Circumstances,
): Pick<Circumstances, "salesChannel" | "reseller"> {
  if (salesChannel === "agent") return { salesChannel: "agentCustomer", reseller: null };
  if (salesChannel === "reseller") return { salesChannel: "resellerCustomer", reseller: hostUin };
  return { salesChannel, reseller };
}

/** Gives a new account the circumstances under which it starts, if there is anything special about its manager. */
export async function giveStartingCircumstances(
  tx: Transaction,
  { hostUin }: Pick<Organization, "hostUin">,
  uin: number,
): Promise<void> {
  const manager = await tx.accountCircumstances.get(String(hostUin));
  if (!manager) return;
  await tx.accountCircumstances.put(circumstancesRow(uin, startingCircumstances(hostUin, manager)));
}

import type { Transaction } from "../../../sandbox/store.js";
import { fail, ok } from "../../outcome.js";
import { isFailure } from "../../provider.js";
import { checkDeletion } from "../circumstances/deletion-check.js";
import { refuseImpossibleIds } from "../given-ids.js";
import { forManager } from "../manager-operation.js";
import { removeMember } from "../member-removal.js";
import { memberOf } from "../organization-lookup.js";

/** Deletes the account of a created member, and with it its membership, API keys and sub-accounts. */
export const deleteAccount = forManager<"DeleteAccount", "settings">(
  "AuthFailure.UnauthorizedOperation",
  async ({ MemberUin }, organization, tx, { settings }) => {
    const impossible = refuseImpossibleIds({ MemberUin });
    if (impossible) return impossible;
    const member = await memberOf(tx, organization, MemberUin, "ResourceNotFound.MemberNotExist");
    if (isFailure(member)) return member;
    if (member.memberType === "Invite") return fail("UnsupportedOperation.InviteAccountNotAllowDelete");
    if (!settings.memberDeletion)
      return fail("UnsupportedOperation.DeleteAccountDisabled", {
        hint: "the setting memberDeletion is off",
      });
    const { refusal } = await checkDeletion(tx, member);
    if (refusal) return refusal;

    await removeMember(tx, member, settings);
    await removeAccount(tx, member.id);
    return ok();
  },
);

async function removeAccount(tx: Transaction, uin: string): Promise<void> {
  for (const { id } of await tx.tencentCredentials.list("account", uin)) {
    await tx.tencentCredentials.remove(id);
    await tx.keyConditions.remove(id);
  }
  for (const sub of await tx.subAccounts.list("owner", uin)) await tx.subAccounts.remove(sub.id);
  await tx.accountCircumstances.remove(uin);
  await tx.tencentAccounts.remove(uin);
}

import type { Transaction } from "../../../sandbox/store.js";
import { fail, ok } from "../../outcome.js";
import { isFailure } from "../../provider.js";
import { refuseLeavingAccount } from "../circumstances/refuse-leaving.js";
import { refuseImpossibleIds } from "../given-ids.js";
import { refusePaidOrPaying } from "../member-payer.js";
import { removeMember } from "../member-removal.js";
import type { Operation } from "../operation.js";
import { memberOf } from "../organization-lookup.js";
import type { OrganizationMember } from "../rows.js";
import { askServices } from "../services-behind.js";

/** Takes the caller out of an organization that it was invited to. */
export const quitOrganization: Operation<"QuitOrganization", "settings"> = async (
  { OrgId },
  { uin },
  tx,
  { settings },
) => {
  const impossible = refuseImpossibleIds({ OrgId });
  if (impossible) return impossible;
  const organization = await tx.organizations.get(String(OrgId));
  if (!organization)
    return fail("ResourceNotFound.OrganizationNotExist", { hint: `there is no organization ${OrgId}` });
  if (organization.hostUin === uin)
    return fail("FailedOperation.DisableQuitSelfCreatedOrganization", {
      hint: "its manager deletes an organization instead",
    });
  const member = await memberOf(tx, organization, uin, "ResourceNotFound.OrganizationMemberNotExist");
  if (isFailure(member)) return member;
  const refusal =
    (await refuseLeaving(tx, member)) ??
    askServices("QuitOrganization", ["resourceSharing", "billing"], settings);
  if (refusal) return refusal;

  await removeMember(tx, member, settings);
  return ok();
};

/** documented: the codes. inferred from `IsAllowQuit`: when they occur. */
async function refuseLeaving(tx: Transaction, member: OrganizationMember) {
  if (member.memberType === "Create") return fail("UnsupportedOperation.CreateMemberNotAllowQuit");
  if (member.isAllowQuit === "Denied")
    return fail("UnsupportedOperation.MemberNotAllowQuit", { hint: "the member's IsAllowQuit is Denied" });
  return (
    (await refusePaidOrPaying(tx, member)) ?? (await refuseLeavingAccount(tx, "QuitOrganization", member))
  );
}

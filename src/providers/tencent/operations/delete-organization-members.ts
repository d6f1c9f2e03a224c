import type { Transaction } from "../../../sandbox/store.js";
import { fail, ok } from "../../outcome.js";
import { isFailure } from "../../provider.js";
import { refuseLeavingAccount } from "../circumstances/refuse-leaving.js";
import { forManager } from "../manager-operation.js";
import { bindStatusOf } from "../member-bind-status.js";
import { refusePaidOrPaying } from "../member-payer.js";
import { removeMember } from "../member-removal.js";
import type { Organization, OrganizationMember } from "../rows.js";
import { askServices } from "../services-behind.js";
import type { TencentSettings } from "../settings.js";

/** Takes members out of the organization: all of them or, when one may not go, none. Their accounts live on. */
export const deleteOrganizationMembers = forManager<"DeleteOrganizationMembers", "clock">(
  "AuthFailure.UnauthorizedOperation",
  async ({ MemberUin }, organization, tx, { clock, settings }) => {
    if (MemberUin.length === 0) return fail("InvalidParameter", { hint: "MemberUin names nobody" });
    const leaving: OrganizationMember[] = [];
    for (const uin of new Set(MemberUin)) {
      const member = await removableMember(tx, organization, uin, clock.now(), settings);
      if (isFailure(member)) return member;
      leaving.push(member);
    }
    const unavailable = askServices("DeleteOrganizationMembers", ["resourceSharing", "billing"], settings);
    if (unavailable) return unavailable;

    for (const member of leaving) await removeMember(tx, member, settings);
    return ok();
  },
);

/** chosen: the code for who is no member. */
async function removableMember(
  tx: Transaction,
  { orgId, hostUin }: Organization,
  uin: number,
  now: number,
  settings: TencentSettings,
) {
  if (uin === hostUin)
    return fail("FailedOperation.DisableQuitSelfCreatedOrganization", { hint: `${uin} manages it` });
  const member = await tx.organizationMembers.get(String(uin));
  if (member?.orgId !== orgId) return fail("InvalidParameter", { hint: `${uin} is no member` });
  return (
    (await refuseCreated(tx, member, now, settings)) ??
    (await refusePaidOrPaying(tx, member)) ??
    (await refuseLeavingAccount(tx, "DeleteOrganizationMembers", member)) ??
    member
  );
}

/** inferred: from the console's guide, which has a created member removed once it is activated, and from the code. */
async function refuseCreated(
  tx: Transaction,
  { memberType, memberUin }: OrganizationMember,
  now: number,
  { createdMemberRemoval }: TencentSettings,
) {
  if (memberType === "Invite" || createdMemberRemoval === "always") return undefined;
  const status = await bindStatusOf(tx, memberUin, now);
  if (status === "Success" && createdMemberRemoval === "activated") return undefined;
  return fail("UnsupportedOperation.CreateMemberNotAllowDelete", {
    hint: `member ${memberUin} was created here and its binding is ${status}; the setting createdMemberRemoval is ${createdMemberRemoval}`,
  });
}

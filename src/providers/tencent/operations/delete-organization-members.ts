import type { Transaction } from "../../../sandbox/store.js";
import { fail, ok } from "../../outcome.js";
import { isFailure } from "../../provider.js";
import { forManager } from "../manager-operation.js";
import { bindStatusOf } from "../member-bind-status.js";
import { refusePaidOrPaying } from "../member-payer.js";
import { removeMember } from "../member-removal.js";
import type { Organization, OrganizationMember } from "../rows.js";

/** Takes members out of the organization: all of them or, when one may not go, none. Their accounts live on. */
export const deleteOrganizationMembers = forManager<"DeleteOrganizationMembers", "clock">(
  "AuthFailure.UnauthorizedOperation",
  async ({ MemberUin }, organization, tx, { clock }) => {
    if (MemberUin.length === 0) return fail("InvalidParameter", { hint: "MemberUin names nobody" });
    const leaving: OrganizationMember[] = [];
    for (const uin of new Set(MemberUin)) {
      const member = await removableMember(tx, organization, uin, clock.now());
      if (isFailure(member)) return member;
      leaving.push(member);
    }

    for (const member of leaving) await removeMember(tx, member);
    return ok();
  },
);

/** documented: a created member can go once its binding is activated. chosen: the code for who is no member. */
async function removableMember(tx: Transaction, { orgId, hostUin }: Organization, uin: number, now: number) {
  if (uin === hostUin)
    return fail("FailedOperation.DisableQuitSelfCreatedOrganization", { hint: `${uin} manages it` });
  const member = await tx.organizationMembers.get(String(uin));
  if (member?.orgId !== orgId) return fail("InvalidParameter", { hint: `${uin} is no member` });
  if (member.memberType === "Create") {
    const status = await bindStatusOf(tx, uin, now);
    if (status !== "Success")
      return fail("UnsupportedOperation.CreateMemberNotAllowDelete", {
        hint: `member ${uin} was created here and its binding is ${status}, not Success`,
      });
  }
  return (await refusePaidOrPaying(tx, member)) ?? member;
}

import type { Transaction } from "../../../sandbox/store.js";
import { fail, ok } from "../../outcome.js";
import { isFailure } from "../../provider.js";
import { refuseUnverified } from "../account-verification.js";
import { refuseRelationChange } from "../circumstances/refuse-relation.js";
import { forManager } from "../manager-operation.js";
import { admitMember, refusePlace, refuseTerms } from "../member-admission.js";
import { payerOf } from "../member-payer.js";
import { isQuitRule } from "../quit-rule.js";
import type { Organization } from "../rows.js";
import { askServices } from "../services-behind.js";
import { servicesOfRelation, servicesOfTags } from "../services-of-admission.js";

/**
 * Takes an existing account into the organization.
 *
 * inferred: it joins at once, for none of the product's 134 actions accepts such an invitation. So `RelationAuthName` and
 * `AuthFile`, which an approval would look at, change nothing.
 */
export const inviteOrganizationMember = forManager<"InviteOrganizationMember", "clock" | "settings">(
  "UnsupportedOperation",
  async (input, organization, tx, { clock, settings }) => {
    const { MemberUin, IsAllowQuit = "Denied" } = input;
    const refusal =
      (await refuseAccount(tx, organization, MemberUin)) ??
      (await refusePlace(tx, organization, input.NodeId, "Invite", settings)) ??
      (await refuseTerms(tx, organization, input));
    if (refusal) return refusal;
    const payUin = await payerOf(tx, organization, {
      memberUin: MemberUin,
      permissionIds: input.PermissionIds,
      payUin: input.PayUin,
    });
    if (isFailure(payUin)) return payUin;
    if (!isQuitRule(IsAllowQuit) || (IsAllowQuit === "Allow" && payUin !== ""))
      return fail("InvalidParameter", {
        hint: `IsAllowQuit cannot be ${IsAllowQuit}: Allow and Denied are known, and who is paid for must be Denied`,
      });
    const refusedRelation = await refuseRelationChange(tx, "InviteOrganizationMember", organization, {
      memberUin: MemberUin,
      after: { permissionIds: input.PermissionIds, payUin },
    });
    if (refusedRelation) return refusedRelation;
    const needed = [
      "accountRegistry",
      ...servicesOfRelation(input.PermissionIds),
      ...servicesOfTags(input.Tags),
    ] as const;
    const unavailable = askServices("InviteOrganizationMember", needed, settings);
    if (unavailable) return unavailable;

    const now = clock.now();
    await admitMember(
      tx,
      organization,
      input,
      { memberUin: MemberUin, memberType: "Invite", isAllowQuit: IsAllowQuit, payUin },
      now,
    );
    return ok();
  },
);

/** documented: an account is in one organization at most. chosen: the code for an account that does not exist. */
async function refuseAccount(tx: Transaction, { orgId, hostUin }: Organization, uin: number) {
  const exists = (orgOfUin: number) =>
    orgOfUin === orgId
      ? fail("FailedOperation.OrganizationMemberExist", { hint: `account ${uin} is in the organization` })
      : fail("FailedOperation.MemberExistInOtherOrganization", { hint: `it is in organization ${orgOfUin}` });
  if (uin === hostUin) return exists(orgId);
  if (!(await tx.tencentAccounts.get(String(uin))))
    return fail("InvalidParameter", { hint: `there is no account ${uin}` });
  const managed = await tx.organizations.find("hostUin", String(uin));
  const joined = managed ?? (await tx.organizationMembers.get(String(uin)));
  return joined ? exists(joined.orgId) : refuseUnverified(tx, uin);
}

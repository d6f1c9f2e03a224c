import type { Transaction } from "../../../sandbox/store.js";
import { fail, ok } from "../../outcome.js";
import { isFailure } from "../../provider.js";
import { refuseUnverified } from "../account-verification.js";
import { FINANCIAL, permissionSet } from "../financial-relation.js";
import { refusePlace, refuseTerms } from "../member-admission.js";
import { payerOf } from "../member-payer.js";
import type { Operation } from "../operation.js";
import { managedOrganization } from "../organization-lookup.js";
import { isQuitRule } from "../quit-rule.js";
import type { Organization } from "../rows.js";

/**
 * Takes an existing account into the organization.
 *
 * inferred: it joins at once, for none of the product's 134 actions accepts such an invitation. So `RelationAuthName` and
 * `AuthFile`, which an approval would look at, change nothing.
 */
export const inviteOrganizationMember: Operation<"InviteOrganizationMember", "clock" | "settings"> = async (
  input,
  caller,
  tx,
  { clock, settings },
) => {
  const organization = await managedOrganization(tx, caller, "UnsupportedOperation");
  if (isFailure(organization)) return organization;
  const { MemberUin, IsAllowQuit = "Denied" } = input;
  const refusal =
    (await refuseAccount(tx, organization, MemberUin)) ??
    (await refusePlace(tx, organization, input.NodeId, "Invite", settings)) ??
    (await refuseTerms(tx, organization, input));
  if (refusal) return refusal;
  const permissionIds = permissionSet(input.PermissionIds);
  const payUin = await payerOf(tx, organization, {
    memberUin: MemberUin,
    permissionIds,
    payUin: input.PayUin,
  });
  if (isFailure(payUin)) return payUin;
  if (!isQuitRule(IsAllowQuit) || (IsAllowQuit === "Allow" && payUin !== ""))
    return fail("InvalidParameter", {
      hint: `IsAllowQuit cannot be ${IsAllowQuit}: Allow and Denied are known, and who is paid for must be Denied`,
    });

  const now = clock.now();
  await tx.organizationMembers.put({
    id: String(MemberUin),
    memberUin: MemberUin,
    orgId: organization.orgId,
    name: input.Name,
    memberType: "Invite",
    policyType: FINANCIAL,
    permissionIds,
    nodeId: input.NodeId,
    remark: input.Remark ?? "",
    isAllowQuit: IsAllowQuit,
    payUin,
    permissionStatus: "Confirmed",
    tags: input.Tags ?? [],
    createdAt: now,
    updatedAt: now,
  });
  return ok();
};

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

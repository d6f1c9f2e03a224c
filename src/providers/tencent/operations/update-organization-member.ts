import type { Transaction } from "../../../sandbox/store.js";
import { type Failure, fail, ok } from "../../outcome.js";
import { isFailure } from "../../provider.js";
import { refuseUnverified } from "../account-verification.js";
import { refuseRelationChange } from "../circumstances/refuse-relation.js";
import { FINANCIAL, permissionSet, refuseRelation } from "../financial-relation.js";
import { forManager } from "../manager-operation.js";
import { refuseUsedMemberName } from "../member-admission.js";
import { payerOf } from "../member-payer.js";
import { isMemberName, isWithin } from "../names.js";
import type { InputOf } from "../operation.js";
import { memberOf } from "../organization-lookup.js";
import { isQuitRule, type QuitRule } from "../quit-rule.js";
import type { Organization, OrganizationMember } from "../rows.js";
import { askServices } from "../services-behind.js";
import { servicesOfChange } from "../services-of-admission.js";

type Input = InputOf<"UpdateOrganizationMember">;

const LONGEST_REMARK = 40;

/** Changes what is given of a member and keeps the rest. */
export const updateOrganizationMember = forManager<"UpdateOrganizationMember", "clock">(
  "UnsupportedOperation",
  async (input, organization, tx, { clock, settings }) => {
    const member = await memberOf(tx, organization, input.MemberUin, "ResourceNotFound.MemberNotExist");
    if (isFailure(member)) return member;
    const refusal =
      (await refuseUnverified(tx, organization.hostUin)) ??
      refuseForm(input) ??
      refuseChangedRelation(input) ??
      refuseUnconfirmed(member, input);
    if (refusal) return refusal;
    const terms = await changedTerms(tx, organization, member, input);
    if (isFailure(terms)) return terms;
    const { Name = member.name, Remark = member.remark } = input;
    const nameUsed = await refuseUsedMemberName(tx, organization, Name, member.memberUin);
    if (nameUsed) return nameUsed;
    const refusedRelation = await refuseRelationChange(tx, "UpdateOrganizationMember", organization, {
      memberUin: member.memberUin,
      before: member,
      after: terms,
    });
    if (refusedRelation) return refusedRelation;
    const needed = changesRelation(input) ? servicesOfChange(member, terms.permissionIds) : [];
    const unavailable = askServices("UpdateOrganizationMember", needed, settings);
    if (unavailable) return unavailable;

    await tx.organizationMembers.put({
      ...member,
      ...terms,
      name: Name,
      remark: Remark,
      updatedAt: clock.now(),
    });
    if (input.IsModifyNickName === 1) await changeNickName(tx, member, Name);
    return ok();
  },
);

/** chosen: the action documents no code for a malformed value, so it gets the gateway's. */
function refuseForm({ Name, Remark, IsAllowQuit, IsModifyNickName = 0 }: Input) {
  if (Name !== undefined && !isMemberName(Name)) return malformed("Name");
  if (Remark !== undefined && !isWithin(Remark, LONGEST_REMARK)) return malformed("Remark");
  if (IsAllowQuit !== undefined && !isQuitRule(IsAllowQuit)) return malformed("IsAllowQuit");
  return IsModifyNickName > 1 ? malformed("IsModifyNickName") : undefined;
}

const malformed = (parameter: keyof Input): Failure<"InvalidParameter#format"> =>
  fail("InvalidParameter#format", { details: { parameter } });

/** documented: policy and permissions go together. chosen: the code of the one that is missing. */
function refuseChangedRelation({ PolicyType, PermissionIds }: Input) {
  if (PermissionIds !== undefined) return refuseRelation(PolicyType ?? "", PermissionIds);
  return PolicyType === undefined ? undefined : refuseRelation(PolicyType, []);
}

const changesRelation = ({ PermissionIds, PayUin }: Input): boolean =>
  PermissionIds !== undefined || PayUin !== undefined;

/** chosen: while a change waits for the member's confirmation, only what needs none can be changed. */
function refuseUnconfirmed({ memberUin, permissionStatus }: OrganizationMember, input: Input) {
  if (permissionStatus === "Confirmed" || !changesRelation(input)) return undefined;
  return fail("FailedOperation.ChangePermissionRecordExist", {
    hint: `the permissionStatus of member ${memberUin} is UnConfirmed; PATCH …/state/organizationMembers/${memberUin} changes it`,
  });
}

type Terms = Pick<OrganizationMember, "policyType" | "permissionIds" | "payUin" | "isAllowQuit">;

async function changedTerms(
  tx: Transaction,
  organization: Organization,
  member: OrganizationMember,
  { PermissionIds, PayUin = member.payUin, IsAllowQuit }: Input,
) {
  const permissionIds = permissionSet(PermissionIds ?? member.permissionIds);
  const payUin = await payerOf(tx, organization, {
    memberUin: member.memberUin,
    permissionIds,
    payUin: PayUin,
  });
  if (isFailure(payUin)) return payUin;
  const isAllowQuit = IsAllowQuit !== undefined && isQuitRule(IsAllowQuit) ? IsAllowQuit : member.isAllowQuit;
  const refusal = refuseQuitRule(member, isAllowQuit, payUin);
  if (refusal) return refusal;
  const terms: Terms = { policyType: FINANCIAL, permissionIds, payUin, isAllowQuit };
  return terms;
}

/** documented: who is paid for may not leave. inferred: a created member can never be allowed to. */
function refuseQuitRule({ memberType }: OrganizationMember, isAllowQuit: QuitRule, payUin: string) {
  if (isAllowQuit === "Denied") return undefined;
  if (memberType === "Create") return fail("UnsupportedOperation.MemberNotAllowQuit");
  if (payUin === "") return undefined;
  return fail("InvalidParameter.AllowQuitIllegal", { hint: `account ${payUin} pays for the member` });
}

async function changeNickName(tx: Transaction, { id }: OrganizationMember, nickName: string): Promise<void> {
  const account = await tx.tencentAccounts.get(id);
  if (account) await tx.tencentAccounts.put({ ...account, nickName });
}

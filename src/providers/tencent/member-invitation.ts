import type { Transaction } from "../../sandbox/store.js";
import { type Failure, fail } from "../outcome.js";
import { isFailure } from "../provider.js";
import { refuseUnverifiedAccount } from "./account-verification.js";
import { refuseRelationChange } from "./circumstances/refuse-relation.js";
import { admitMember, refusePlace, refuseTerms } from "./member-admission.js";
import { payerOf } from "./member-payer.js";
import type { InputOf } from "./operation.js";
import { isQuitRule } from "./quit-rule.js";
import type { Organization, OrganizationMember, TencentAccount } from "./rows.js";
import { askServices } from "./services-behind.js";
import { servicesOfRelation, servicesOfTags } from "./services-of-admission.js";
import type { TencentSettings } from "./settings.js";
import { addEntity, identityOfManager, refuseForeignEntity, refuseOtherEntity } from "./verified-entity.js";
import { misfit } from "./whole-pattern.js";

export type InvitationInput = InputOf<"InviteOrganizationMember">;

/** What is settled only by looking at more than the input. */
export type InvitedRelation = Pick<OrganizationMember, "isAllowQuit" | "payUin">;

/** What an invited account would be as a member, or why it cannot be one. Asked when it is invited, and when it joins. */
export async function invitedRelation(
  tx: Transaction,
  organization: Organization,
  input: InvitationInput,
  settings: TencentSettings,
) {
  const { MemberUin, IsAllowQuit = "Denied" } = input;
  const refusal =
    (await refuseAccount(tx, organization, input)) ??
    refuseFiles(input, settings) ??
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
  const relation: InvitedRelation = { isAllowQuit: IsAllowQuit, payUin };
  return relation;
}

/** Makes an invited account a member. */
export async function joinInvited(
  tx: Transaction,
  organization: Organization,
  input: InvitationInput,
  relation: InvitedRelation,
  now: number,
): Promise<void> {
  const { MemberUin: memberUin, RelationAuthName } = input;
  await admitMember(tx, organization, input, { memberUin, memberType: "Invite", ...relation }, now);
  if (RelationAuthName) await addEntity(tx, organization, memberUin, RelationAuthName);
}

/** documented: an account is in one organization at most. chosen: the code for an account that does not exist. */
async function refuseAccount(
  tx: Transaction,
  organization: Organization,
  { MemberUin: uin, RelationAuthName }: InvitationInput,
) {
  const { orgId, hostUin } = organization;
  const exists = (orgOfUin: number) =>
    orgOfUin === orgId
      ? fail("FailedOperation.OrganizationMemberExist", { hint: `account ${uin} is in the organization` })
      : fail("FailedOperation.MemberExistInOtherOrganization", { hint: `it is in organization ${orgOfUin}` });
  if (uin === hostUin) return exists(orgId);
  const account = await tx.tencentAccounts.get(String(uin));
  if (!account) return fail("InvalidParameter", { hint: `there is no account ${uin}` });
  const managed = await tx.organizations.find("hostUin", String(uin));
  const joined = managed ?? (await tx.organizationMembers.get(String(uin)));
  if (joined) return exists(joined.orgId);
  return (
    (await refuseOtherSite(tx, organization, account)) ??
    refuseUnverifiedAccount(uin, account) ??
    (RelationAuthName
      ? refuseOtherEntity(account, RelationAuthName)
      : await refuseForeignEntity(tx, organization, account))
  );
}

/** documented: accounts are invited within one site. */
async function refuseOtherSite(
  tx: Transaction,
  organization: Organization,
  { uin, site }: TencentAccount,
): Promise<Failure<"FailedOperation.NotSameRegion"> | undefined> {
  const manager = await identityOfManager(tx, organization);
  if (site === manager.site) return undefined;
  return fail("FailedOperation.NotSameRegion", {
    hint:
      `account ${uin} is of the site "${site}", the manager ${manager.uin} of "${manager.site}"; ` +
      `PATCH …/state/tencentAccounts/${uin} changes site`,
  });
}

/** chosen: which papers will do. documented is only that each has a name and a path. */
function refuseFiles(
  { AuthFile = [] }: InvitationInput,
  { authFilePattern }: Pick<TencentSettings, "authFilePattern">,
): Failure<"FailedOperation.ImportFileIllegal"> | undefined {
  const at = AuthFile.findIndex(
    ({ Name, Url }) => misfit(Name, authFilePattern) !== undefined || !/^\S+$/.test(Url),
  );
  if (at === -1) return undefined;
  return fail("FailedOperation.ImportFileIllegal", {
    hint: `AuthFile.${at}: its Name has to fit the setting authFilePattern (${authFilePattern}), and its Url has no blanks and is not empty`,
  });
}

import type { Transaction } from "../../sandbox/store.js";
import { identityOf } from "./access-identities.js";
import { type Lang, permissionSentences, policyName } from "./financial-relation.js";
import { bindStatusOf } from "./member-bind-status.js";
import type { Organization, OrganizationMember } from "./rows.js";
import type { TencentSettings } from "./settings.js";
import { timeText } from "./time-text.js";

/** What is the same for every member of a list. */
export interface MemberView {
  readonly organization: Organization;
  readonly lang: Lang;
  readonly now: number;
  readonly settings: TencentSettings;
}

/** A member as DescribeOrganizationMembers shows it. documented: empty values are `""` and `[]`, never null. */
export async function memberDto(tx: Transaction, member: OrganizationMember, view: MemberView) {
  const { organization, lang, now, settings } = view;
  const node = await tx.organizationNodes.get(String(member.nodeId));
  return {
    MemberUin: member.memberUin,
    Name: member.name,
    MemberType: member.memberType,
    OrgPolicyType: member.policyType,
    OrgPolicyName: policyName(lang),
    OrgPermission: permissionSentences(member.permissionIds, lang),
    NodeId: member.nodeId,
    NodeName: node?.name ?? "",
    Remark: member.remark,
    CreateTime: timeText(member.createdAt, settings),
    UpdateTime: timeText(member.updatedAt, settings),
    IsAllowQuit: member.isAllowQuit,
    PayUin: member.payUin,
    PayName: await nickNameOf(tx, member.payUin),
    OrgIdentity: await identitiesOfMember(tx, organization, member),
    BindStatus: await bindStatusOf(tx, member.memberUin, now),
    PermissionStatus: member.permissionStatus,
    Tags: member.tags,
    NickName: await nickNameOf(tx, member.id),
  };
}

/** The nickname of an account; empty when there is no such account. */
export const nickNameOf = async (tx: Transaction, uin: string): Promise<string> =>
  (await tx.tencentAccounts.get(uin))?.nickName ?? "";

async function identitiesOfMember(tx: Transaction, organization: Organization, { id }: OrganizationMember) {
  const given = await tx.memberIdentities.list("member", id);
  return Promise.all(
    given.map(async ({ identityId }) => ({
      IdentityId: identityId,
      IdentityAliasName: (await identityOf(tx, organization, identityId))?.aliasName ?? "",
    })),
  );
}

import type { Transaction } from "../../sandbox/store.js";
import { type Failure, fail } from "../outcome.js";
import { isFailure } from "../provider.js";
import { refuseUnverified } from "./account-verification.js";
import { FINANCIAL, permissionSet, refuseRelation } from "./financial-relation.js";
import { isMemberName } from "./names.js";
import { nodeOf } from "./organization-nodes.js";
import type { Organization, OrganizationMember, ResourceTag } from "./rows.js";
import type { TencentSettings } from "./settings.js";
import { refuseTags } from "./tags.js";

/** What CreateOrganizationMember and InviteOrganizationMember have in common. */
interface Admission {
  readonly Name: string;
  readonly PolicyType: string;
  readonly PermissionIds: readonly number[];
  readonly NodeId: number;
  readonly Remark?: string;
  readonly Tags?: readonly ResourceTag[];
}

/** Refuses a new member when there is no place for it: no such node, or too many members. */
export async function refusePlace(
  tx: Transaction,
  organization: Organization,
  nodeId: number,
  memberType: OrganizationMember["memberType"],
  settings: TencentSettings,
) {
  const unverified = await refuseUnverified(tx, organization.hostUin);
  if (unverified) return unverified;
  const node = await nodeOf(tx, organization, nodeId, "ResourceNotFound.OrganizationNodeNotExist");
  if (isFailure(node)) return node;
  return refuseFullOrganization(tx, organization, memberType, settings);
}

/** Refuses a new member for what it shall be. chosen: form of values before uniqueness. */
export const refuseTerms = async (
  tx: Transaction,
  organization: Organization,
  { Name, PolicyType, PermissionIds, Tags }: Admission,
) =>
  refuseName(Name) ??
  refuseRelation(PolicyType, PermissionIds) ??
  refuseTags(Tags) ??
  (await refuseUsedMemberName(tx, organization, Name));

/** documented: an organization has 100 members by default. chosen: as many of them may be created ones. */
async function refuseFullOrganization(
  tx: Transaction,
  { id }: Organization,
  memberType: OrganizationMember["memberType"],
  { memberLimit, createdMemberLimit }: TencentSettings,
) {
  const members = await tx.organizationMembers.list("organization", id);
  if (members.length >= memberLimit)
    return fail("LimitExceeded.OrganizationMemberOverLimit", {
      hint: `the setting memberLimit is ${memberLimit}`,
    });
  const created = members.filter((member) => member.memberType === "Create").length;
  if (memberType === "Create" && created >= createdMemberLimit)
    return fail("LimitExceeded.CreateMemberOverLimit", {
      hint: `the setting createdMemberLimit is ${createdMemberLimit}`,
    });
  return undefined;
}

const refuseName = (name: string): Failure<"InvalidParameter"> | undefined =>
  isMemberName(name) ? undefined : fail("InvalidParameter", { hint: `"${name}" cannot be a member's name` });

/** documented: a name is used once in an organization. */
export async function refuseUsedMemberName(
  tx: Transaction,
  { orgId }: Pick<Organization, "orgId">,
  name: string,
  memberUin?: number,
): Promise<Failure<"FailedOperation.OrganizationMemberNameUsed"> | undefined> {
  const holder = await tx.organizationMembers.find("name", `${orgId} ${name}`);
  if (!holder || holder.memberUin === memberUin) return undefined;
  return fail("FailedOperation.OrganizationMemberNameUsed", {
    hint: `member ${holder.memberUin} has this name`,
  });
}

/** Puts a new member where it was asked for. */
export async function admitMember(
  tx: Transaction,
  { orgId }: Organization,
  { Name, PermissionIds, NodeId, Remark = "", Tags = [] }: Admission,
  particulars: Pick<OrganizationMember, "memberUin" | "memberType" | "isAllowQuit" | "payUin">,
  now: number,
): Promise<void> {
  await tx.organizationMembers.put({
    id: String(particulars.memberUin),
    ...particulars,
    orgId,
    name: Name,
    policyType: FINANCIAL,
    permissionIds: permissionSet(PermissionIds),
    nodeId: NodeId,
    remark: Remark,
    permissionStatus: "Confirmed",
    tags: Tags,
    createdAt: now,
    updatedAt: now,
  });
}

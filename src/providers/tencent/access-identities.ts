import type { Transaction } from "../../sandbox/store.js";
import type { IdentityPolicy, MemberIdentity, Organization, OrganizationIdentity } from "./rows.js";
import type { TencentSettings } from "./settings.js";
import { timeText } from "./time-text.js";

/** An access identity, preset or made by the organization. */
export type AccessIdentity = Omit<OrganizationIdentity, "id">;

/** documented: members are created with this identity unless the call names others. */
export const PRESET_IDENTITY_ID = 1;

const PRESET = 1;
const CUSTOM = 2;

/** documented: what the examples show of it. It is there in every organization, so no row keeps it. */
const presetIdentity = ({ orgId, createdAt }: Organization): AccessIdentity => ({
  identityId: PRESET_IDENTITY_ID,
  orgId,
  aliasName: "admin",
  roleName: "OrganizationAccessControlRole",
  description: "AdministratorAccess",
  policies: [{ PolicyId: 1, PolicyName: "AdministratorAccess" }],
  updatedAt: createdAt,
});

export const identityTypeOf = ({ identityId }: Pick<AccessIdentity, "identityId">): 1 | 2 =>
  identityId === PRESET_IDENTITY_ID ? PRESET : CUSTOM;

/** What an organization can give its members: the preset identity first, then its own, oldest first. */
export async function identitiesOf(
  tx: Transaction,
  organization: Organization,
): Promise<readonly AccessIdentity[]> {
  const own = await tx.organizationIdentities.list("organization", String(organization.orgId));
  return [presetIdentity(organization), ...own];
}

export async function identityOf(
  tx: Transaction,
  organization: Organization,
  identityId: number,
): Promise<AccessIdentity | undefined> {
  if (identityId === PRESET_IDENTITY_ID) return presetIdentity(organization);
  const identity = await tx.organizationIdentities.get(String(identityId));
  return identity?.orgId === organization.orgId ? identity : undefined;
}

export const memberIdentityId = (memberUin: number, identityId: number): string =>
  `${memberUin} ${identityId}`;

/** Gives a member an identity. One that the member has stays as it is. */
export async function giveIdentity(
  tx: Transaction,
  { orgId, memberUin, identityId, createdAt }: Omit<MemberIdentity, "id">,
): Promise<void> {
  const id = memberIdentityId(memberUin, identityId);
  if (await tx.memberIdentities.get(id)) return;
  await tx.memberIdentities.put({ id, orgId, memberUin, identityId, createdAt });
}

/** The identity of an answer about something else, such as a policy. */
export const identityNames = (identity: AccessIdentity | undefined, identityId: number) => ({
  IdentityId: identityId,
  IdentityRoleName: identity?.roleName ?? "",
  IdentityRoleAliasName: identity?.aliasName ?? "",
});

export const identityDto = (identity: AccessIdentity, settings: TencentSettings) => ({
  IdentityId: identity.identityId,
  IdentityAliasName: identity.aliasName,
  Description: identity.description,
  IdentityPolicy: identity.policies,
  IdentityType: identityTypeOf(identity),
  UpdateTime: timeText(identity.updatedAt, settings),
});

/** CAM's own policies that bindbox can name. documented: in the example of the preset identity. */
const camPolicies: readonly IdentityPolicy[] = [{ PolicyId: 1, PolicyName: "AdministratorAccess" }];

/** chosen: bindbox has no CAM, so a preset policy with both id and name is taken as given. */
export const camPolicy = (id: number | undefined, name: string | undefined): IdentityPolicy | undefined =>
  camPolicies.find(({ PolicyId, PolicyName }) => PolicyId === id || PolicyName === name) ??
  (id && name ? { PolicyId: id, PolicyName: name } : undefined);

import type { components } from "../../control/generated/openapi.js";
import type { Clock } from "../../sandbox/clock.js";
import type { RandomSource } from "../../sandbox/random.js";
import { memberIdentityId, PRESET_IDENTITY_ID } from "./access-identities.js";
import { linkedBy } from "./activation-mail.js";
import { COMPULSORY_PERMISSIONS, FINANCIAL } from "./financial-relation.js";
import type {
  ActivationLink,
  EmailBinding,
  MemberAuthAccount,
  MemberIdentity,
  MemberPolicy,
  Organization,
  OrganizationIdentity,
  OrganizationMember,
  OrganizationNode,
} from "./rows.js";
import type { TencentSettings } from "./settings.js";

type OrganizationFixture = components["schemas"]["OrganizationFixture"];
type MemberFixture = components["schemas"]["OrganizationMemberFixture"];
type BindingFixture = components["schemas"]["EmailBindingFixture"];

/** The rows that an organization of a fixture stands for. Everything in it was made when the sandbox was. */
export function organizationRows(
  fixture: OrganizationFixture,
  clock: Clock,
  random: RandomSource,
  settings: Pick<TencentSettings, "bindLinkLifetime">,
) {
  const now = clock.now();
  const organization = organizationRow(fixture, now);
  const { members = [] } = fixture;
  const bound = members.flatMap(({ uin, binding }) =>
    binding ? [bindingRows(binding, uin, organization, now, random, settings)] : [],
  );
  return {
    organization,
    organizationNodes: fixture.nodes.map((node) => nodeRow(node, organization)),
    organizationMembers: members.map((member) => memberRow(member, organization)),
    organizationIdentities: identityRows(fixture, organization),
    memberIdentities: members.flatMap((member) => memberIdentityRows(member, organization)),
    memberPolicies: members.flatMap((member) => policyRows(member, now)),
    memberAuthAccounts: members.flatMap((member) => authAccountRows(member, now)),
    emailBindings: bound.map(({ binding }) => binding),
    activationLinks: bound.map(({ link }) => link),
  };
}

function organizationRow(
  { orgId, hostUin, nickName, nodes: [root] }: OrganizationFixture,
  createdAt: number,
): Organization {
  if (!root) throw new Error(`organization ${orgId} of the fixture has no root node`);
  const name = nickName ?? `organization-${orgId}`;
  return { id: String(orgId), orgId, hostUin, nickName: name, rootNodeId: root.nodeId, createdAt };
}

function nodeRow(
  { nodeId, parentNodeId, name, remark = "", tags = [] }: OrganizationFixture["nodes"][number],
  { orgId, rootNodeId, createdAt }: Organization,
): OrganizationNode {
  const parent = nodeId === rootNodeId ? 0 : (parentNodeId ?? rootNodeId);
  const moments = { createdAt, updatedAt: createdAt };
  return { id: String(nodeId), nodeId, orgId, parentNodeId: parent, name, remark, tags, ...moments };
}

const memberRow = (
  member: MemberFixture,
  { orgId, rootNodeId, createdAt }: Organization,
): OrganizationMember => ({
  id: String(member.uin),
  memberUin: member.uin,
  orgId,
  name: member.name,
  memberType: member.type,
  policyType: FINANCIAL,
  permissionIds: member.permissionIds ?? COMPULSORY_PERMISSIONS,
  nodeId: member.nodeId ?? rootNodeId,
  remark: member.remark ?? "",
  isAllowQuit: member.isAllowQuit ?? "Denied",
  payUin: member.payUin ?? "",
  permissionStatus: member.permissionStatus ?? "Confirmed",
  tags: member.tags ?? [],
  createdAt,
  updatedAt: createdAt,
});

const identityRows = (
  { identities = [] }: OrganizationFixture,
  { orgId, createdAt }: Organization,
): OrganizationIdentity[] =>
  identities.map(({ identityId, aliasName, roleName, description = "", policies }) => ({
    id: String(identityId),
    identityId,
    orgId,
    aliasName,
    roleName: roleName ?? `OrganizationRole${identityId}`,
    description,
    policies,
    updatedAt: createdAt,
  }));

const memberIdentityRows = (
  { uin, identityIds = [PRESET_IDENTITY_ID] }: MemberFixture,
  { orgId, createdAt }: Organization,
): MemberIdentity[] =>
  identityIds.map((identityId) => ({
    id: memberIdentityId(uin, identityId),
    memberUin: uin,
    identityId,
    orgId,
    createdAt,
  }));

const policyRows = ({ uin, policies = [] }: MemberFixture, createdAt: number): MemberPolicy[] =>
  policies.map(({ policyId, name, identityId, description = "" }) => ({
    id: String(policyId),
    policyId,
    memberUin: uin,
    identityId,
    name,
    description,
    createdAt,
  }));

const authAccountRows = ({ uin, policies = [] }: MemberFixture, createdAt: number): MemberAuthAccount[] =>
  policies.flatMap(({ policyId, subAccountUins = [] }) =>
    subAccountUins.map((subAccountUin) => ({
      id: `${policyId} ${subAccountUin}`,
      policyId,
      memberUin: uin,
      subAccountUin,
      createdAt,
    })),
  );

/** A binding and its link, which was mailed to nobody: who wants to follow one has it sent again. */
function bindingRows(
  fixture: BindingFixture,
  memberUin: number,
  { orgId }: Organization,
  now: number,
  random: RandomSource,
  { bindLinkLifetime }: Pick<TencentSettings, "bindLinkLifetime">,
): { readonly binding: EmailBinding; readonly link: ActivationLink } {
  const { bindId, status, email, phone, countryCode = "86", phoneBound = true } = fixture;
  const lifetime = bindLinkLifetime * 1000;
  const appliedAt = momentOf(fixture.appliedAt) ?? (status === "Failed" ? now - lifetime : now);
  const activatedAt = status === "Success" ? (momentOf(fixture.boundAt) ?? now) : null;
  const link: ActivationLink = {
    id: random.token(38),
    bindId,
    sentAt: appliedAt,
    expiresAt: appliedAt + lifetime,
    usedAt: activatedAt,
  };
  const binding: EmailBinding = {
    id: String(bindId),
    bindId,
    memberUin,
    orgId,
    email,
    countryCode,
    phone,
    status,
    failure: status === "Failed" ? "FailedOperation.BindEmailLinkExpired" : null,
    phoneBound: status === "Success" && phoneBound,
    appliedAt,
    boundAt: activatedAt,
    updates: 0,
    resentAt: [],
    ...linkedBy(link),
  };
  return { binding, link };
}

const momentOf = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : Date.parse(text);

import type { components } from "../../control/generated/openapi.js";
import type { CreationRecord, MemberInvitation, OrganizationEntity } from "./admission-rows.js";
import type { Organization } from "./rows.js";
import type { TencentSettings } from "./settings.js";

type OrganizationFixture = components["schemas"]["OrganizationFixture"];
type InvitationFixture = components["schemas"]["MemberInvitationFixture"];

/** What leads to memberships of an organization in a fixture. Invitations were sent when the sandbox was made, unless they say so. */
export const admissionRows = (
  { invitations = [], entities = [], creationRecords = [] }: OrganizationFixture,
  organization: Organization,
  settings: Pick<TencentSettings, "invitationLifetime">,
) => ({
  memberInvitations: invitations.map((invitation) => invitationRow(invitation, organization, settings)),
  organizationEntities: entities.map(
    ({ relationId, authName }): OrganizationEntity => ({
      id: String(relationId),
      relationId,
      orgId: organization.orgId,
      authName,
    }),
  ),
  creationRecords: creationRecords.map(
    ({ recordId, status, memberUin = null }): CreationRecord => ({
      id: String(recordId),
      recordId,
      orgId: organization.orgId,
      status,
      memberUin,
      createdAt: organization.createdAt,
    }),
  ),
});

function invitationRow(
  fixture: InvitationFixture,
  { orgId, rootNodeId, createdAt }: Organization,
  { invitationLifetime }: Pick<TencentSettings, "invitationLifetime">,
): MemberInvitation {
  const { uin, name, kind = "invitation", nodeId, remark = "", permissionIds = [1, 2] } = fixture;
  const { isAllowQuit = "Denied", payUin = "", relationAuthName = null, tags = [] } = fixture;
  const sentAt = fixture.sentAt === undefined ? createdAt : Date.parse(fixture.sentAt);
  return {
    id: String(uin),
    memberUin: uin,
    orgId,
    kind,
    name,
    permissionIds,
    nodeId: nodeId ?? rootNodeId,
    remark,
    isAllowQuit,
    payUin,
    relationAuthName,
    tags,
    sentAt,
    expiresAt: sentAt + invitationLifetime * 1000,
  };
}

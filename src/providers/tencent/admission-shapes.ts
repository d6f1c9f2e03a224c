import { listOf, type Members, moment, objectOf, oneOf, orNull, text, whole } from "../../sandbox/shape.js";
import type { CreationRecord, MemberInvitation, OrganizationEntity } from "./admission-rows.js";
import type { ResourceTag } from "./rows.js";

const memberInvitations: Members<MemberInvitation> = {
  id: text,
  memberUin: whole,
  orgId: whole,
  kind: oneOf("invitation", "application"),
  name: text,
  permissionIds: listOf(whole),
  nodeId: whole,
  remark: text,
  isAllowQuit: oneOf("Allow", "Denied"),
  payUin: text,
  relationAuthName: orNull(text),
  tags: listOf(objectOf<ResourceTag>({ TagKey: text, TagValue: text })),
  sentAt: moment,
  expiresAt: moment,
};

const organizationEntities: Members<OrganizationEntity> = {
  id: text,
  relationId: whole,
  orgId: whole,
  authName: text,
};

const creationRecords: Members<CreationRecord> = {
  id: text,
  recordId: whole,
  orgId: whole,
  status: oneOf("succeeded", "failed"),
  memberUin: orNull(whole),
  createdAt: moment,
};

/** How the rows look that lead to memberships. */
export const admissionShapes = { memberInvitations, organizationEntities, creationRecords };

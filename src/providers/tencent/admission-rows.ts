import { collectionOf, type Row } from "../../sandbox/collection.js";
import type { ResourceTag } from "./rows.js";

/**
 * A membership that waits for somebody's consent, with all that it is to be; its id is the account's uin, for an account
 * is in one organization at most.
 */
export interface MemberInvitation extends Row {
  readonly memberUin: number;
  readonly orgId: number;
  /** Who has to consent: the account to an `invitation`, the organization to the `application` of an account. */
  readonly kind: "invitation" | "application";
  readonly name: string;
  readonly permissionIds: readonly number[];
  readonly nodeId: number;
  readonly remark: string;
  readonly isAllowQuit: "Allow" | "Denied";
  readonly payUin: string;
  /** The verified entity that becomes one of the organization's with this member; `null` for none. */
  readonly relationAuthName: string | null;
  readonly tags: readonly ResourceTag[];
  readonly sentAt: number;
  /** From then on it waits no more; the row stays until the account is invited again. */
  readonly expiresAt: number;
}

/** A verified entity, besides the manager's own, whose accounts may be members; its id is the AuthRelationId. */
export interface OrganizationEntity extends Row {
  readonly relationId: number;
  readonly orgId: number;
  readonly authName: string;
}

/** What became of a CreateOrganizationMember that got as far as making the account; its id is the RecordId. */
export interface CreationRecord extends Row {
  readonly recordId: number;
  readonly orgId: number;
  readonly status: "succeeded" | "failed";
  /** The member that it made; `null` while it has made none. */
  readonly memberUin: number | null;
  readonly createdAt: number;
}

/** What leads to memberships. */
export const admissionCollections = {
  memberInvitations: collectionOf<MemberInvitation>()({
    many: { organization: (invitation) => String(invitation.orgId) },
  }),
  organizationEntities: collectionOf<OrganizationEntity>()({
    unique: { authName: (entity) => entityKey(entity) },
    many: { organization: (entity) => String(entity.orgId) },
  }),
  creationRecords: collectionOf<CreationRecord>()({
    many: { organization: (record) => String(record.orgId) },
  }),
};

/** An organization knows an entity once. */
export const entityKey = ({ orgId, authName }: Pick<OrganizationEntity, "orgId" | "authName">): string =>
  `${orgId} ${authName}`;

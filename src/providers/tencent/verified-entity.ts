import type { Transaction } from "../../sandbox/store.js";
import { type Failure, fail } from "../outcome.js";
import { entityKey, type OrganizationEntity } from "./admission-rows.js";
import { nextId } from "./ids.js";
import { entityIndexKey, type Organization, type TencentAccount } from "./rows.js";
import type { TencentSettings } from "./settings.js";

/** The verified entity that an account belongs to, and where it is registered. */
type Identity = Pick<TencentAccount, "uin" | "entityName" | "site">;

/** The manager's; an organization whose manager's account is gone goes by the defaults of accounts. */
export async function identityOfManager(tx: Transaction, { hostUin }: Organization): Promise<Identity> {
  const account = await tx.tencentAccounts.get(String(hostUin));
  return account ?? { uin: hostUin, entityName: null, site: "china" };
}

/** documented: a member is of the manager's verified entity, or of another that the organization knows. */
export async function refuseForeignEntity(
  tx: Transaction,
  organization: Organization,
  { uin, entityName }: Identity,
): Promise<Failure<"FailedOperation.AuthInfoNotSame"> | undefined> {
  const manager = await identityOfManager(tx, organization);
  if (entityName === manager.entityName || (await knownEntity(tx, organization, entityName)))
    return undefined;
  return fail("FailedOperation.AuthInfoNotSame", {
    hint:
      `account ${uin} is of ${named(entityName)}, the manager ${manager.uin} of ${named(manager.entityName)}; ` +
      `PATCH …/state/tencentAccounts/${uin} changes entityName, POST …/state/organizationEntities makes the entity known`,
  });
}

const named = (entityName: string | null): string =>
  entityName === null ? "the entity without a name" : `"${entityName}"`;

async function knownEntity(
  tx: Transaction,
  { orgId }: Organization,
  authName: string | null,
): Promise<OrganizationEntity | undefined> {
  return authName === null
    ? undefined
    : tx.organizationEntities.find("authName", entityKey({ orgId, authName }));
}

/** Refuses to prove mutual trust (`RelationAuthName`) with an entity that the organization knows already. */
export async function refuseKnownEntity(
  tx: Transaction,
  organization: Organization,
  authName: string,
): Promise<Failure<"FailedOperation.OrganizationAuthRelationExist"> | undefined> {
  const known = await knownEntity(tx, organization, authName);
  const manager = await identityOfManager(tx, organization);
  if (!known && authName !== manager.entityName) return undefined;
  return fail("FailedOperation.OrganizationAuthRelationExist", {
    hint: known
      ? `organizationEntities/${known.id} is "${authName}"; without RelationAuthName its accounts can be invited`
      : `"${authName}" is the manager's own entity, whose accounts are invited without RelationAuthName`,
  });
}

/**
 * Refuses an account that is of another entity than the one that an invitation proves mutual trust with.
 *
 * inferred: the entity is the invited account's own. chosen: an account of which nobody says the entity is taken at its word.
 */
export function refuseOtherEntity(
  { uin, entityName }: Identity,
  authName: string,
): Failure<"FailedOperation.AuthInfoNotSame"> | undefined {
  if (entityName === null || entityName === authName) return undefined;
  return fail("FailedOperation.AuthInfoNotSame", {
    hint: `RelationAuthName is "${authName}", but account ${uin} is of ${named(entityName)}`,
  });
}

/** inferred: the entity of a member who has joined with proof of mutual trust is one of the organization's. */
export async function addEntity(
  tx: Transaction,
  organization: Organization,
  uin: number,
  authName: string,
): Promise<void> {
  const { orgId } = organization;
  const account = await tx.tencentAccounts.get(String(uin));
  if (account) await tx.tencentAccounts.put({ ...account, entityName: authName });
  if (await knownEntity(tx, organization, authName)) return;
  const relationId = await nextId(tx, "relationId");
  await tx.organizationEntities.put({ id: String(relationId), relationId, orgId, authName });
}

/**
 * Entity and site of an account that is to be made. documented: the manager's, or the entity that AuthRelationId names; an
 * entity can verify so many accounts and no more. chosen: how many.
 */
export async function identityForCreation(
  tx: Transaction,
  organization: Organization,
  relationId: number | undefined,
  { entityAccountLimit }: Pick<TencentSettings, "entityAccountLimit">,
) {
  const manager = await identityOfManager(tx, organization);
  const relation = relationId ? await tx.organizationEntities.get(String(relationId)) : undefined;
  if (relationId && relation?.orgId !== organization.orgId)
    return fail("ResourceNotFound.OrganizationAuthRelationNotExist", {
      hint: `organizationEntities has no ${relationId} of organization ${organization.orgId}; POST …/state/organizationEntities adds one`,
    });
  const identity = { entityName: relation?.authName ?? manager.entityName, site: manager.site };
  if (entityAccountLimit === 0) return identity;
  const verified = await tx.tencentAccounts.list("entity", entityIndexKey(identity.entityName));
  if (verified.length < entityAccountLimit) return identity;
  return fail("FailedOperation.CreateMemberAuthOverLimit", {
    hint: `${named(identity.entityName)} has verified ${verified.length} accounts, and the setting entityAccountLimit is ${entityAccountLimit}`,
  });
}

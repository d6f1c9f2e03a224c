import { shapesOf } from "./row-shapes.js";
import type { CollectionName } from "./schema.js";

/** Rows whose id has to be what another member says. */
const idMembers: Partial<Record<CollectionName, readonly string[]>> = {
  passcodes: ["medium", "address", "channel"],
  devices: ["userId", "deviceId"],
  tencentAccounts: ["uin"],
  subAccounts: ["uin"],
  organizations: ["orgId"],
  organizationNodes: ["nodeId"],
  organizationMembers: ["memberUin"],
  emailBindings: ["bindId"],
  organizationIdentities: ["identityId"],
  memberIdentities: ["memberUin", "identityId"],
  memberPolicies: ["policyId"],
  memberAuthAccounts: ["policyId", "subAccountUin"],
  accountCircumstances: ["uin"],
  memberInvitations: ["memberUin"],
  organizationEntities: ["relationId"],
  creationRecords: ["recordId"],
};

/** The id that the other members of a row ask for; `undefined` where it is free. */
export function idFromMembers(
  name: CollectionName,
  row: Readonly<Record<string, unknown>>,
): string | undefined {
  return idMembers[name]?.map((member) => String(row[member])).join(" ");
}

/** The one member that the id of a row says; `undefined` where it says several, or none. */
export function memberOfId(name: CollectionName): string | undefined {
  const [member, ...others] = idMembers[name] ?? [];
  return others.length > 0 ? undefined : member;
}

/**
 * The member that this id says, with its value; nothing where ids say several members, or none.
 *
 * @returns `undefined` when the id has to be a number, and is none
 */
export function membersFromId(
  name: CollectionName,
  id: string,
): Readonly<Record<string, unknown>> | undefined {
  const member = memberOfId(name);
  if (member === undefined) return {};
  if (shapesOf(name)[member]?.raw["type"] !== "integer") return { [member]: id };
  return String(Number(id)) === id ? { [member]: Number(id) } : undefined;
}

import { INHERIT_DISCOUNT, PAY_ON_BEHALF } from "./financial-relation.js";
import type { OrganizationMember, ResourceTag } from "./rows.js";
import type { ServiceOf } from "./services-behind.js";

type ServiceOfRelation = ServiceOf<"UpdateOrganizationMember">;

/** chosen: who pays and whose offers hold is the operations management's business; every permission is billing's. */
export function servicesOfRelation(permissionIds: readonly number[]): readonly ServiceOfRelation[] {
  const managed = permissionIds.includes(PAY_ON_BEHALF) || permissionIds.includes(INHERIT_DISCOUNT);
  return [...(managed ? (["operationsManagement"] as const) : []), "billing", "billingPermissions"];
}

/** The same for the permissions of a member that change. chosen: one that goes away needs nothing to be created. */
export function servicesOfChange(
  { permissionIds: before }: Pick<OrganizationMember, "permissionIds">,
  after: readonly number[],
): readonly ServiceOfRelation[] {
  const added = after.some((id) => !before.includes(id));
  return servicesOfRelation([...before, ...after]).filter(
    (service) => added || service !== "billingPermissions",
  );
}

export const servicesOfTags = (tags: readonly ResourceTag[] = []): readonly "tags"[] =>
  tags.length > 0 ? ["tags"] : [];

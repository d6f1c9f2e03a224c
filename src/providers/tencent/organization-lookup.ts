import type { Transaction } from "../../sandbox/store.js";
import { type Failure, fail } from "../outcome.js";
import type { TencentCaller } from "./operation.js";
import type { Organization, OrganizationMember } from "./rows.js";
import type { TencentSettings } from "./settings.js";

/** An organization as one of its accounts sees it. */
export interface Affiliation {
  readonly organization: Organization;
  /** The caller's own membership; `undefined` for the account that manages the organization. */
  readonly membership: OrganizationMember | undefined;
}

type NoOrganization = Failure<"ResourceNotFound.OrganizationNotExist">;

/** The organization that an account manages or is a member of. documented: an account is in one at most. */
export async function affiliationOf(
  tx: Transaction,
  { uin }: Pick<TencentCaller, "uin">,
): Promise<Affiliation | NoOrganization> {
  const managed = await tx.organizations.find("hostUin", String(uin));
  if (managed) return { organization: managed, membership: undefined };
  const membership = await tx.organizationMembers.get(String(uin));
  const organization = membership && (await tx.organizations.get(String(membership.orgId)));
  if (organization) return { organization, membership };
  return fail("ResourceNotFound.OrganizationNotExist", { hint: `account ${uin} is in no organization` });
}

/** What an account gets that is in an organization but does not manage it. */
type NotManager = "UnsupportedOperation" | "AuthFailure.UnauthorizedOperation";

/**
 * The organization that the caller manages.
 *
 * @param notManager `UnsupportedOperation` where the action documents it, else the refusal of the access control
 */
export async function managedOrganization(
  tx: Transaction,
  caller: Pick<TencentCaller, "uin">,
  notManager: NotManager,
  settings: TencentSettings,
): Promise<Organization | NoOrganization | Failure<NotManager | "UnauthorizedOperation">> {
  const affiliation = await affiliationOf(tx, caller);
  if ("kind" in affiliation) return affiliation;
  if (!affiliation.membership) return affiliation.organization;
  return fail(memberCallerError(notManager, settings), {
    hint: `account ${caller.uin} is a member of the organization; only its manager ${affiliation.organization.hostUin} may do this`,
  });
}

/** chosen: all of it, so that a setting says which. */
function memberCallerError(
  notManager: NotManager,
  { memberCallerError: setting }: TencentSettings,
): NotManager | "UnauthorizedOperation" | "ResourceNotFound.OrganizationNotExist" {
  switch (setting) {
    case "UnsupportedOperation":
      return notManager;
    case "UnauthorizedOperation":
      return "AuthFailure.UnauthorizedOperation";
    case "PublicUnauthorizedOperation":
      return "UnauthorizedOperation";
    case "OrganizationNotExist":
      return "ResourceNotFound.OrganizationNotExist";
  }
}

/** documented: which of the two an action answers is in its list of codes; they are not interchangeable. */
type NoMember = "ResourceNotFound.OrganizationMemberNotExist" | "ResourceNotFound.MemberNotExist";

/** A member of an organization. chosen: the account that manages the organization is none. */
export async function memberOf<Refusal extends NoMember>(
  tx: Transaction,
  { orgId }: Pick<Organization, "orgId">,
  memberUin: number,
  noMember: Refusal,
): Promise<OrganizationMember | Failure<Refusal>> {
  const member = await tx.organizationMembers.get(String(memberUin));
  if (member?.orgId === orgId) return member;
  return fail(noMember, { hint: `organization ${orgId} has no member ${memberUin}` });
}

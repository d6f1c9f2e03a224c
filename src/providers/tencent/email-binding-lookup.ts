import type { Transaction } from "../../sandbox/store.js";
import { type Failure, fail } from "../outcome.js";
import { isFailure } from "../provider.js";
import { settledAt } from "./bind-state.js";
import type { TencentCaller } from "./operation.js";
import { managedOrganization, memberOf } from "./organization-lookup.js";
import type { EmailBinding, OrganizationMember } from "./rows.js";

/** The member that an action on bindings is about, in the organization that the caller manages. */
export async function memberOfCaller<
  NotManager extends "UnsupportedOperation" | "AuthFailure.UnauthorizedOperation",
>(tx: Transaction, caller: TencentCaller, memberUin: number, notManager: NotManager) {
  const organization = await managedOrganization(tx, caller, notManager);
  if (isFailure(organization)) return organization;
  return memberOf(tx, organization, memberUin, "ResourceNotFound.OrganizationMemberNotExist");
}

/** documented: only members that were created in the organization can be given an e-mail. */
export const refuseInvited = ({
  memberType,
  memberUin,
}: OrganizationMember): Failure<"UnsupportedOperation"> | undefined =>
  memberType === "Invite"
    ? fail("UnsupportedOperation", { hint: `member ${memberUin} was invited, not created` })
    : undefined;

/**
 * A binding that still waits for its activation. inferred: one that has failed, or that was activated, is no longer
 * valid for the actions that change it.
 */
export async function pendingBinding(
  tx: Transaction,
  { memberUin }: OrganizationMember,
  bindId: number,
  now: number,
): Promise<
  | EmailBinding
  | Failure<"ResourceNotFound.EmailBindRecordNotExist" | "FailedOperation.EmailBindRecordInvalid">
> {
  const binding = await tx.emailBindings.get(String(bindId));
  if (binding?.memberUin !== memberUin)
    return fail("ResourceNotFound.EmailBindRecordNotExist", {
      hint: `member ${memberUin} has no binding ${bindId}`,
    });
  const { status } = settledAt(binding, now);
  if (status === "Valid") return binding;
  return fail("FailedOperation.EmailBindRecordInvalid", { hint: `binding ${bindId} is ${status}` });
}

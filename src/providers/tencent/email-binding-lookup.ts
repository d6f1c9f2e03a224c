import type { Transaction } from "../../sandbox/store.js";
import { type Failure, fail } from "../outcome.js";
import { isFailure } from "../provider.js";
import { settledAt } from "./bind-state.js";
import type { TencentErrorName } from "./errors.js";
import type { TencentCaller } from "./operation.js";
import { managedOrganization, memberOf } from "./organization-lookup.js";
import type { EmailBinding, OrganizationMember } from "./rows.js";
import type { TencentSettings } from "./settings.js";

/** A member as far as the actions on bindings look at it. */
export type BindingMember = Pick<OrganizationMember, "memberUin" | "memberType" | "orgId">;

/**
 * The member that an action on bindings is about, in the organization that the caller manages.
 * chosen: the manager itself is none, unless a setting has it so; it is one then that nobody created there.
 */
export async function memberOfCaller(
  tx: Transaction,
  caller: TencentCaller,
  memberUin: number,
  notManager: Parameters<typeof managedOrganization>[2],
  settings: TencentSettings,
): Promise<BindingMember | Failure<TencentErrorName>> {
  const organization = await managedOrganization(tx, caller, notManager, settings);
  if (isFailure(organization)) return organization;
  if (settings.managerAsMember && memberUin === organization.hostUin)
    return { memberUin, memberType: "Invite", orgId: organization.orgId };
  return memberOf(tx, organization, memberUin, "ResourceNotFound.OrganizationMemberNotExist");
}

/** documented: only members that were created in the organization can be given an e-mail. */
export const refuseInvited = ({
  memberType,
  memberUin,
}: BindingMember): Failure<"UnsupportedOperation"> | undefined =>
  memberType === "Invite"
    ? fail("UnsupportedOperation", { hint: `member ${memberUin} was invited, not created` })
    : undefined;

type RecordInvalid = "FailedOperation.EmailBindRecordInvalid" | "UnsupportedOperation";

/**
 * A binding that still waits for its activation. inferred: one that has failed, or that was activated, is no longer
 * valid for the actions that change it.
 *
 * @param afterSuccess the error where the binding was activated
 */
export async function pendingBinding(
  tx: Transaction,
  { memberUin }: BindingMember,
  bindId: number,
  now: number,
  afterSuccess: RecordInvalid = "FailedOperation.EmailBindRecordInvalid",
): Promise<EmailBinding | Failure<"ResourceNotFound.EmailBindRecordNotExist" | RecordInvalid>> {
  const binding = await tx.emailBindings.get(String(bindId));
  if (binding?.memberUin !== memberUin)
    return fail("ResourceNotFound.EmailBindRecordNotExist", {
      hint: `member ${memberUin} has no binding ${bindId}`,
    });
  const { status } = settledAt(binding, now);
  if (status === "Valid") return binding;
  const error = status === "Success" ? afterSuccess : "FailedOperation.EmailBindRecordInvalid";
  return fail(error, { hint: `binding ${bindId} is ${status}` });
}

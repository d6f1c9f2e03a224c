import { type Failure, fail } from "../outcome.js";
import type { EmulatedAction } from "./actions.js";
import { type TencentErrorName, tencentErrors } from "./errors.js";
import type { TencentSettings } from "./settings.js";

type Unavailable = Pick<TencentSettings, "unavailableServices">;
type Service = Exclude<TencentSettings["unavailableServices"][number], "organization">;

/**
 * What an action answers when a service that it needs fails. documented: the codes, and the actions that list them.
 * inferred from their texts: which service each is about.
 */
const answers = {
  verification: { CreateOrganizationMember: "FailedOperation.GetAuthInfo" },
  operationsManagement: {
    CreateOrganizationMember: "UnsupportedOperation.ManagementSystemError",
    InviteOrganizationMember: "UnsupportedOperation.ManagementSystemError",
    UpdateOrganizationMember: "UnsupportedOperation.ManagementSystemError",
  },
  billing: {
    DescribeOrganization: "FailedOperation.OperateBillingPermissionErr",
    QuitOrganization: "FailedOperation.OperateBillingPermissionErr",
    CreateOrganizationMember: "FailedOperation.OperateBillingPermissionErr",
    InviteOrganizationMember: "FailedOperation.OperateBillingPermissionErr",
    UpdateOrganizationMember: "FailedOperation.OperateBillingPermissionErr",
    DescribeOrganizationMembers: "FailedOperation.OperateBillingPermissionErr",
    DeleteOrganizationMembers: "FailedOperation.OperateBillingPermissionErr",
  },
  billingPermissions: {
    CreateOrganizationMember: "FailedOperation.CreateBillingPermissionErr",
    InviteOrganizationMember: "FailedOperation.CreateBillingPermissionErr",
    UpdateOrganizationMember: "FailedOperation.CreateBillingPermissionErr",
  },
  accountRegistry: {
    CreateOrganizationMember: "FailedOperation.CreateAccount",
    InviteOrganizationMember: "FailedOperation.GetAccountRegion",
  },
  cam: {
    CreateOrganizationMember: "FailedOperation.CreateRole",
    CreateOrganizationMemberAuthIdentity: "FailedOperation.CreateRole",
    CreateOrganizationMemberPolicy: "FailedOperation.CreatePolicy",
    DeleteOrganizationMembersPolicy: "FailedOperation.DeletePolicy",
    BindOrganizationMemberAuthAccount: "FailedOperation.OperatePolicy",
    CancelOrganizationMemberAuthAccount: "FailedOperation.OperatePolicy",
    CreateOrganizationIdentity: "FailedOperation.GetPolicyDetail",
  },
  tags: {
    CreateOrganizationMember: "FailedOperation.TagResourcesError",
    InviteOrganizationMember: "FailedOperation.TagResourcesError",
    AddOrganizationNode: "FailedOperation.TagResourcesError",
  },
  resourceSharing: {
    DeleteOrganization: "FailedOperation.QuiteShareUnit",
    QuitOrganization: "FailedOperation.QuiteShareUnit",
    DeleteOrganizationMembers: "FailedOperation.QuitShareUintError",
  },
} as const satisfies Readonly<Record<Service, ByAction>>;

type ByAction = { readonly [Action in EmulatedAction]?: TencentErrorName };

/** The services that an action can need. */
export type ServiceOf<Action extends EmulatedAction> = {
  readonly [Each in Service]: Action extends keyof (typeof answers)[Each] ? Each : never;
}[Service];

/**
 * Asks the services that an action needs for what it is about to do. chosen: after everything else was found in order.
 *
 * @param needed in the order in which they are asked
 */
export function askServices<Action extends EmulatedAction>(
  action: Action,
  needed: readonly ServiceOf<Action>[],
  { unavailableServices }: Unavailable,
): Failure<TencentErrorName> | undefined {
  if (unavailableServices.length === 0) return undefined;
  const failing = needed.find((service) => unavailableServices.includes(service));
  const byAction: ByAction | undefined = failing && answers[failing];
  const error = byAction?.[action];
  return error && fail(error, { hint: `the setting unavailableServices has ${failing}` });
}

/**
 * Refuses every action while the product itself is unavailable. chosen: before the action looks at anything,
 * and after the gateway and the form of its parameters.
 * inferred: where an action documents no `InternalError`, the gateway answers its own.
 */
export function refuseUnavailableProduct(
  action: EmulatedAction,
  { unavailableServices }: Unavailable,
): Failure<TencentErrorName> | undefined {
  if (!unavailableServices.includes("organization")) return undefined;
  const documented = tencentErrors.InternalError.operations.includes(action);
  return fail(documented ? "InternalError" : "InternalError#gateway", {
    hint: "the setting unavailableServices has organization",
  });
}

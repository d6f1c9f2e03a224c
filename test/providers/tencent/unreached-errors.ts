import type { EmulatedAction } from "../../../src/providers/tencent/actions.js";
import type { accessErrors } from "../../../src/providers/tencent/errors/access.js";
import type { billingErrors } from "../../../src/providers/tencent/errors/billing.js";
import type { commonErrors } from "../../../src/providers/tencent/errors/common.js";
import type { invitationErrors } from "../../../src/providers/tencent/errors/invitations.js";
import type { memberErrors } from "../../../src/providers/tencent/errors/members.js";
import type { nodeErrors } from "../../../src/providers/tencent/errors/nodes.js";
import type { organizationErrors } from "../../../src/providers/tencent/errors/organization.js";
import type { removalErrors } from "../../../src/providers/tencent/errors/removal.js";

/** The errors of the actions around the e-mail binding. */
export type NeighbourErrorName = keyof (typeof accessErrors &
  typeof billingErrors &
  typeof commonErrors &
  typeof invitationErrors &
  typeof memberErrors &
  typeof nodeErrors &
  typeof organizationErrors &
  typeof removalErrors);

const NO_MONEY = "bindbox keeps no balances, orders, vouchers, offers or resellers";
const NO_SHARES = "bindbox has no share units";
const NO_IDENTITY_CENTER = "bindbox has no identity center";
const NO_TRUSTED_SERVICES = "bindbox has no trusted services, and nobody administers one";
const NO_ENTITIES = "nobody manages a verified entity";

/** Documented errors that no state of bindbox brings about, each with the reason. Fault rules and the gallery answer them. */
export const unreachedErrors = {
  "FailedOperation.OrganizationAuthManageNotAllowDelete": NO_ENTITIES,

  "FailedOperation.OrgMemberPolicyExist": "policies go with their members, and the members go first",
  "FailedOperation.OrganizationPolicyIsNotDisabled": "bindbox has no group policies",
  "UnsupportedOperation.OperationForbidden": "nothing documents what is forbidden",

  "FailedOperation.ShareUnitNotEmpty": NO_SHARES,
  "FailedOperation.ShareResourceMemberInUse": NO_SHARES,
  "FailedOperation.MemberShareResource": NO_SHARES,
  "FailedOperation.ExistOtherOrganizationMemberShared": NO_SHARES,
  "FailedOperation.ShareNodeExisted": NO_SHARES,

  "UnsupportedOperation.AdminAccountExistCICRoleConfig": NO_IDENTITY_CENTER,
  "UnsupportedOperation.AdminAccountExistCICUserConfig": NO_IDENTITY_CENTER,
  "UnsupportedOperation.MemberAccountExistCICRoleConfig": NO_IDENTITY_CENTER,
  "UnsupportedOperation.MemberAccountExistCICUserConfig": NO_IDENTITY_CENTER,

  "FailedOperation.PartnerManagementErr": NO_MONEY,
  "FailedOperation.ChangePermissionRecordExist": "members confirm changed permissions at once",

  "FailedOperation.MemberAccountDeregisterPending": "an account is deleted at once",
  "UnsupportedOperation.MemberAccountExistResource": "accounts have no resources",
  "UnsupportedOperation.MemberExistOperateProcessNotAllowDelete": "bindbox has no approvals",
  "UnsupportedOperation.MemberExistServiceNotAllowDelete": NO_TRUSTED_SERVICES,
  "UnsupportedOperation.MemberNoPayment": NO_MONEY,

  "UnsupportedOperation.AbnormalFinancialStatusOfAdmin": NO_MONEY,
  "UnsupportedOperation.AbnormalFinancialStatusOfMember": NO_MONEY,
  "UnsupportedOperation.AddDelegatePayerNotAllow": NO_MONEY,
  "UnsupportedOperation.AddDiscountInheritNotAllow": NO_MONEY,
  "UnsupportedOperation.AgentNotSame": NO_MONEY,
  "UnsupportedOperation.DeleteDelegatePayerNotAllow": NO_MONEY,
  "UnsupportedOperation.ExistedAgent": NO_MONEY,
  "UnsupportedOperation.ExistedClient": NO_MONEY,
  "UnsupportedOperation.InconsistentUserTypes": NO_MONEY,
  "UnsupportedOperation.MemberAccountArrears": NO_MONEY,
  "UnsupportedOperation.MemberDiscountInheritExisted": NO_MONEY,
  "UnsupportedOperation.MemberExistAccountLevelDiscountInherit": NO_MONEY,
  "UnsupportedOperation.MemberHasVoucher": NO_MONEY,
  "UnsupportedOperation.MemberIsAgent": NO_MONEY,
  "UnsupportedOperation.MemberIsNotClient": NO_MONEY,
  "UnsupportedOperation.OrderInProgressExisted": NO_MONEY,
  "UnsupportedOperation.OwnerDiscountInheritExisted": NO_MONEY,
  "UnsupportedOperation.PayerArrearsAndNoCreditAccount": NO_MONEY,
  "UnsupportedOperation.PayerExistAccountLevelDiscountInherit": NO_MONEY,
  "UnsupportedOperation.SecondaryDistributorSubClientExisted": NO_MONEY,
} as const satisfies { readonly [Name in NeighbourErrorName]?: string };

/** Errors that other actions answer by themselves, but not these. */
export const unreachedByAction: {
  readonly [Action in EmulatedAction]?: { readonly [Name in NeighbourErrorName]?: string };
} = {
  DeleteOrganization: {
    "FailedOperation.MemberExistDelegatePayerNotAllowDelete": "there are no members left by then",
    "FailedOperation.MemberIsDelegatePayerNotAllowDelete": "there are no members left by then",
  },
};

import type { CircumstanceFlag } from "../../../src/providers/tencent/circumstances/account-circumstances.js";
import {
  GUEST,
  MANAGER,
  type OrganizationWorld,
  RELATION,
  STRANGER,
} from "../../support/tencent-organization.js";
import type { NeighbourProvocations, Provocation, Scene } from "./neighbour-provocations.js";

const RESELLER = 200000000001;
const OUTSIDER = 200000000002;

const INHERITING = { ...RELATION, PermissionIds: [1, 2, 6] };
const PAID_BY_MANAGER = { ...RELATION, PermissionIds: [1, 2, 7], PayUin: String(MANAGER) };
const PAID_BY_GUEST = { ...PAID_BY_MANAGER, PayUin: String(GUEST) };
const INHERITING_AND_PAID = { ...PAID_BY_MANAGER, PermissionIds: [1, 2, 6, 7] };

/** The errors that circumstances of an account bring about, which users arrange through the state API. */
export function circumstanceProvocations(world: OrganizationWorld) {
  /** An account has circumstances, and the call asks for something. */
  const has =
    (whose: number | ((scene: Scene) => number), circumstances: object, asked: object = {}): Provocation =>
    async (scene) => {
      await world.circumstances(typeof whose === "number" ? whose : whose(scene), circumstances);
      return { with: asked };
    };
  const created = (scene: Scene) => scene.created;
  const everyRelation = (provocation: Provocation) => ({
    CreateOrganizationMember: provocation,
    InviteOrganizationMember: provocation,
    UpdateOrganizationMember: provocation,
  });
  /** The same of a new account, an invited one and a member. */
  const memberHas = (flag: CircumstanceFlag, asked: object) => ({
    CreateOrganizationMember: has(MANAGER, { newAccounts: [flag] }, asked),
    InviteOrganizationMember: has(STRANGER, { [flag]: true }, asked),
    UpdateOrganizationMember: has(created, { [flag]: true }, asked),
  });
  /** The same of a member that quits, is removed, or whose account is deleted. */
  const leaves = (circumstances: object) => ({
    QuitOrganization: has(GUEST, circumstances),
    DeleteOrganizationMembers: has(GUEST, circumstances),
  });
  const goes = (circumstances: object) => ({
    ...leaves(circumstances),
    DeleteAccount: has(created, circumstances),
  });
  const dissolves = (circumstances: object) => ({ DeleteOrganization: has(MANAGER, circumstances) });
  const manager = (circumstances: object, asked: object) => everyRelation(has(MANAGER, circumstances, asked));
  const guestPays = (circumstances: object) => everyRelation(has(GUEST, circumstances, PAID_BY_GUEST));

  return {
    "UnsupportedOperation.AbnormalFinancialStatusOfAdmin": {
      CreateOrganizationMember: has(MANAGER, { abnormalFinancialStatus: true }, PAID_BY_MANAGER),
      InviteOrganizationMember: has(GUEST, { abnormalFinancialStatus: true }, PAID_BY_GUEST),
    },
    "UnsupportedOperation.AbnormalFinancialStatusOfMember": {
      InviteOrganizationMember: has(STRANGER, { abnormalFinancialStatus: true }, PAID_BY_MANAGER),
    },
    "UnsupportedOperation.AddDelegatePayerNotAllow": {
      CreateOrganizationMember: has(MANAGER, { payerUin: OUTSIDER }, PAID_BY_MANAGER),
      InviteOrganizationMember: has(STRANGER, { paysForUins: [OUTSIDER] }, PAID_BY_MANAGER),
      UpdateOrganizationMember: has(created, { payerUin: OUTSIDER }, PAID_BY_MANAGER),
    },
    "UnsupportedOperation.DeleteDelegatePayerNotAllow": {
      UpdateOrganizationMember: async (scene) => {
        await world.ok("UpdateOrganizationMember", { MemberUin: scene.created, ...PAID_BY_MANAGER });
        await world.circumstances(scene.created, { noPaymentCard: true });
        return { with: RELATION };
      },
    },
    "UnsupportedOperation.MemberIsAgent": {
      CreateOrganizationMember: has(MANAGER, { salesChannel: "agent" }, PAID_BY_MANAGER),
      InviteOrganizationMember: has(STRANGER, { salesChannel: "agent" }, PAID_BY_MANAGER),
      UpdateOrganizationMember: has(created, { salesChannel: "agentCustomer" }, PAID_BY_MANAGER),
    },
    "UnsupportedOperation.ExistedAgent": manager({ salesChannel: "reseller" }, PAID_BY_MANAGER),
    "UnsupportedOperation.ExistedClient": guestPays({ salesChannel: "resellerCustomer", reseller: RESELLER }),
    "UnsupportedOperation.SecondaryDistributorSubClientExisted": {
      CreateOrganizationMember: has(GUEST, { salesChannel: "secondLevelResellerCustomer" }, PAID_BY_GUEST),
      InviteOrganizationMember: has(STRANGER, { salesChannel: "secondLevelResellerCustomer" }, PAID_BY_GUEST),
    },
    "UnsupportedOperation.AgentNotSame": {
      InviteOrganizationMember: async () => {
        await world.circumstances(MANAGER, { salesChannel: "resellerCustomer", reseller: RESELLER });
        await world.circumstances(STRANGER, { salesChannel: "resellerCustomer", reseller: OUTSIDER });
        return { with: PAID_BY_MANAGER };
      },
    },
    "UnsupportedOperation.MemberIsNotClient": {
      InviteOrganizationMember: has(
        MANAGER,
        { salesChannel: "resellerCustomer", reseller: RESELLER },
        PAID_BY_MANAGER,
      ),
    },
    "FailedOperation.PartnerManagementErr": {
      CreateOrganizationMember: has(MANAGER, { salesChannel: "resellerCustomer" }),
    },
    "UnsupportedOperation.InconsistentUserTypes": guestPays({ userType: "internal" }),
    "UnsupportedOperation.PayerArrearsAndNoCreditAccount": manager({ arrears: true }, PAID_BY_MANAGER),
    "UnsupportedOperation.MemberAccountArrears": memberHas("arrears", PAID_BY_MANAGER),
    "UnsupportedOperation.OrderInProgressExisted": memberHas("ordersInProgress", PAID_BY_MANAGER),
    "UnsupportedOperation.MemberHasVoucher": {
      InviteOrganizationMember: has(STRANGER, { vouchers: true }, PAID_BY_MANAGER),
    },

    "UnsupportedOperation.AddDiscountInheritNotAllow": manager({ discountsNotInheritable: true }, INHERITING),
    "UnsupportedOperation.OwnerDiscountInheritExisted": manager({ inheritsDiscounts: true }, INHERITING),
    "UnsupportedOperation.MemberDiscountInheritExisted": memberHas("inheritsDiscounts", INHERITING),
    "UnsupportedOperation.MemberExistAccountLevelDiscountInherit": memberHas(
      "accountLevelDiscount",
      INHERITING,
    ),
    "UnsupportedOperation.PayerExistAccountLevelDiscountInherit": manager(
      { accountLevelDiscount: true },
      INHERITING_AND_PAID,
    ),

    "UnsupportedOperation.OperationForbidden": {
      CreateOrganization: has(STRANGER, { creationForbidden: true }),
      CreateOrganizationMember: has(MANAGER, { creationForbidden: true }),
    },
    "FailedOperation.ExistOtherOrganizationMemberShared": {
      InviteOrganizationMember: has(STRANGER, { usesSharedResources: true }),
    },
    "FailedOperation.ChangePermissionRecordExist": {
      UpdateOrganizationMember: async (scene) => {
        await world.state(`organizationMembers/${scene.created}`, { permissionStatus: "UnConfirmed" });
        return { with: INHERITING };
      },
    },

    "FailedOperation.MemberAccountDeregisterPending": {
      DeleteAccount: has(created, { deletionUnderReview: true }),
    },
    "UnsupportedOperation.MemberNoPayment": leaves({ noPaymentCard: true }),
    "FailedOperation.OrganizationAuthManageNotAllowDelete": goes({ managesEntity: true }),
    "UnsupportedOperation.MemberExistServiceNotAllowDelete": goes({ delegatedServices: ["identity"] }),
    "UnsupportedOperation.MemberExistOperateProcessNotAllowDelete": leaves({ operationApprovals: true }),
    "FailedOperation.MemberShareResource": goes({ sharesResources: true }),
    "FailedOperation.ShareResourceMemberInUse": leaves({ usesSharedResources: true }),
    "UnsupportedOperation.MemberAccountExistCICRoleConfig": goes({ identityCenterRoles: true }),
    "UnsupportedOperation.MemberAccountExistCICUserConfig": goes({ identityCenterUsers: true }),
    "UnsupportedOperation.MemberAccountExistResource": {
      DeleteAccount: has(created, { resources: ["cvm"] }),
    },
    "FailedOperation.ShareNodeExisted": {
      DeleteOrganizationNodes: async ({ east }) => {
        await world.circumstances(MANAGER, { sharedNodeIds: [east] });
        return {};
      },
    },

    "FailedOperation.OrgMemberPolicyExist": dissolves({ memberPoliciesLeft: true }),
    "FailedOperation.OrganizationPolicyIsNotDisabled": dissolves({ groupPoliciesEnabled: true }),
    "FailedOperation.ShareUnitNotEmpty": dissolves({ sharesResources: true }),
    "UnsupportedOperation.AdminAccountExistCICRoleConfig": dissolves({ identityCenterRoles: true }),
    "UnsupportedOperation.AdminAccountExistCICUserConfig": dissolves({ identityCenterUsers: true }),
    "FailedOperation.MemberExistDelegatePayerNotAllowDelete": dissolves({ payerUin: OUTSIDER }),
    "FailedOperation.MemberIsDelegatePayerNotAllowDelete": dissolves({ paysForUins: [OUTSIDER] }),
  } satisfies Partial<NeighbourProvocations>;
}

import type { Transaction } from "../../../sandbox/store.js";
import { fail, ok } from "../../outcome.js";
import { isFailure } from "../../provider.js";
import { giveIdentity, identityOf, PRESET_IDENTITY_ID } from "../access-identities.js";
import { refuseRelationChange } from "../circumstances/refuse-relation.js";
import { giveStartingCircumstances } from "../circumstances/starting-circumstances.js";
import { nextId } from "../ids.js";
import { forManager } from "../manager-operation.js";
import { admitMember, refusePlace, refuseTerms } from "../member-admission.js";
import { payerOf } from "../member-payer.js";
import { isMemberName } from "../names.js";
import type { InputOf } from "../operation.js";
import type { Organization } from "../rows.js";
import { askServices } from "../services-behind.js";
import { servicesOfRelation, servicesOfTags } from "../services-of-admission.js";
import type { TencentSettings } from "../settings.js";

type Input = InputOf<"CreateOrganizationMember">;

/** Makes a new account inside the organization. inferred: it shares the manager's enterprise verification. */
export const createOrganizationMember = forManager<"CreateOrganizationMember", "clock" | "settings">(
  "AuthFailure.UnauthorizedOperation",
  async (input, organization, tx, { clock, settings }) => {
    const refusal = await refuseCreation(tx, organization, input, settings);
    if (refusal) return refusal;
    const payUin = await payerOf(tx, organization, {
      permissionIds: input.PermissionIds,
      payUin: input.PayUin,
    });
    if (isFailure(payUin)) return payUin;
    const refusedRelation = await refuseRelationChange(tx, "CreateOrganizationMember", organization, {
      memberUin: undefined,
      after: { permissionIds: input.PermissionIds, payUin },
    });
    if (refusedRelation) return refusedRelation;
    const unavailable = askServices("CreateOrganizationMember", servicesOfCreation(input), settings);
    if (unavailable) return unavailable;

    const { orgId } = organization;
    const uin = await createAccount(tx, input.AccountName);
    await giveStartingCircumstances(tx, organization, uin);
    const now = clock.now();
    await admitMember(
      tx,
      organization,
      input,
      { memberUin: uin, memberType: "Create", isAllowQuit: "Denied", payUin },
      now,
    );
    for (const identityId of rolesOf(input))
      await giveIdentity(tx, { orgId, memberUin: uin, identityId, createdAt: now });
    return ok({ Uin: uin });
  },
);

/** chosen: their order. inferred: every new member gets an account and a role, and shares the manager's verification. */
const servicesOfCreation = ({ PermissionIds, Tags }: Input) =>
  [
    "verification",
    ...servicesOfRelation(PermissionIds),
    "accountRegistry",
    "cam",
    ...servicesOfTags(Tags),
  ] as const;

/** documented: 1 is the default. */
const rolesOf = ({ IdentityRoleID = [] }: Input): readonly number[] =>
  IdentityRoleID.length > 0 ? IdentityRoleID : [PRESET_IDENTITY_ID];

async function refuseCreation(
  tx: Transaction,
  organization: Organization,
  input: Input,
  settings: TencentSettings,
) {
  return (
    refuseRecords(input) ??
    (await refusePlace(tx, organization, input.NodeId, "Create", settings)) ??
    refuseAccountName(input) ??
    (await refuseRoles(tx, organization, input)) ??
    (await refuseTerms(tx, organization, input))
  );
}

/** chosen: no creation fails half-way here, and there are no verified entities besides the manager's own. */
function refuseRecords({ RecordId, AuthRelationId }: Input) {
  if (RecordId)
    return fail("FailedOperation.CreateRecordNotExist", { hint: `there is no failed creation ${RecordId}` });
  if (AuthRelationId)
    return fail("ResourceNotFound.OrganizationAuthRelationNotExist", {
      hint: `there is no verified entity ${AuthRelationId}`,
    });
  return undefined;
}

const refuseAccountName = ({ AccountName }: Input) =>
  isMemberName(AccountName)
    ? undefined
    : fail("InvalidParameter", { hint: `"${AccountName}" cannot be an account's name` });

async function refuseRoles(tx: Transaction, organization: Organization, input: Input) {
  for (const identityId of rolesOf(input)) {
    if (!(await identityOf(tx, organization, identityId)))
      return fail("InvalidParameter", { hint: `IdentityRoleID: there is no identity ${identityId}` });
  }
  return undefined;
}

async function createAccount(tx: Transaction, nickName: string): Promise<number> {
  const uin = await nextId(tx, "uin");
  await tx.tencentAccounts.put({
    id: String(uin),
    uin,
    nickName,
    email: null,
    phone: null,
    passwordHash: null,
    verified: true,
    createdAsMember: true,
  });
  return uin;
}

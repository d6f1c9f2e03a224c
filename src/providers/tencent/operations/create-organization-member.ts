import type { Transaction } from "../../../sandbox/store.js";
import { fail, ok } from "../../outcome.js";
import { isFailure } from "../../provider.js";
import { giveIdentity, identityOf, PRESET_IDENTITY_ID } from "../access-identities.js";
import { refuseRelationChange } from "../circumstances/refuse-relation.js";
import { giveStartingCircumstances } from "../circumstances/starting-circumstances.js";
import { recordCreation, recordFailure, refuseRecord } from "../creation-records.js";
import { nextId } from "../ids.js";
import { forManager } from "../manager-operation.js";
import { admitMember, refusePlace, refuseTerms } from "../member-admission.js";
import { payerOf } from "../member-payer.js";
import { isMemberName } from "../names.js";
import { newAccount } from "../new-account.js";
import type { InputOf } from "../operation.js";
import type { Organization, TencentAccount } from "../rows.js";
import { askServices } from "../services-behind.js";
import { servicesOfRelation, servicesOfTags } from "../services-of-admission.js";
import type { TencentSettings } from "../settings.js";
import { identityForCreation } from "../verified-entity.js";

type Input = InputOf<"CreateOrganizationMember">;

/** Makes a new account inside the organization, of the same site, as verified as its entity is. */
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
    const identity = await identityForCreation(tx, organization, input.AuthRelationId, settings);
    if (isFailure(identity)) return identity;
    const refusedRelation = await refuseRelationChange(tx, "CreateOrganizationMember", organization, {
      memberUin: undefined,
      after: { permissionIds: input.PermissionIds, payUin },
    });
    if (refusedRelation) return refusedRelation;
    const now = clock.now();
    const unavailable = askServices("CreateOrganizationMember", servicesOfCreation(input), settings);
    if (unavailable) return recordFailure(tx, organization, input.RecordId, unavailable, now);

    const { orgId } = organization;
    const uin = await createAccount(tx, input.AccountName, identity);
    await giveStartingCircumstances(tx, organization, uin);
    await admitMember(
      tx,
      organization,
      input,
      { memberUin: uin, memberType: "Create", isAllowQuit: "Denied", payUin },
      now,
    );
    for (const identityId of rolesOf(input))
      await giveIdentity(tx, { orgId, memberUin: uin, identityId, createdAt: now });
    await recordCreation(tx, organization, input.RecordId, uin, now);
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
    (await refuseRecord(tx, organization, input.RecordId)) ??
    (await refusePlace(tx, organization, input.NodeId, "Create", settings)) ??
    refuseAccountName(input) ??
    (await refuseRoles(tx, organization, input)) ??
    (await refuseTerms(tx, organization, input))
  );
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

async function createAccount(
  tx: Transaction,
  nickName: string,
  identity: Pick<TencentAccount, "entityName" | "site">,
): Promise<number> {
  const uin = await nextId(tx, "uin");
  await tx.tencentAccounts.put({ ...newAccount(uin, nickName), ...identity, createdAsMember: true });
  return uin;
}

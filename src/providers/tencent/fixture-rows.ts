import type { components } from "../../control/generated/openapi.js";
import type { Clock } from "../../sandbox/clock.js";
import type { Row } from "../../sandbox/collection.js";
import type { RandomSource } from "../../sandbox/random.js";
import { hashPassword } from "../password-hash.js";
import { type AccountCircumstances, circumstancesRow } from "./circumstances/account-circumstances.js";
import { type KeyConditions, noConditions } from "./key-conditions.js";
import { organizationRows } from "./organization-fixture-rows.js";
import type { EmailBinding, SubAccount, TencentAccount, TencentCredential } from "./rows.js";
import { phoneKey } from "./security-address.js";
import type { TencentSettings } from "./settings.js";

type TencentFixture = components["schemas"]["TencentFixture"];
type AccountFixture = components["schemas"]["TencentAccountFixture"];

/** The account of a fixture that names none: twelve digits, as the documents' examples have. */
const DEVELOPMENT_UIN = 100000000001;

/** The rows that the Tencent Cloud half of a fixture stands for. */
export function tencentRows(
  { accounts = [], organizations = [], uin = DEVELOPMENT_UIN, ...key }: TencentFixture,
  clock: Clock,
  random: RandomSource,
  settings: Pick<TencentSettings, "bindLinkLifetime">,
) {
  const given: readonly AccountFixture[] = [{ uin, ...key }, ...accounts];
  const parts = organizations.map((organization) => organizationRows(organization, clock, random, settings));
  const bindings = parts.flatMap(({ emailBindings }) => emailBindings);
  const members = parts.flatMap(({ organizationMembers }) => organizationMembers);
  const known = accountRows(given, random);
  for (const { memberUin, name, memberType } of members) {
    const createdAsMember = memberType === "Create";
    const account = known.get(String(memberUin)) ?? newAccount(memberUin, name);
    known.set(account.id, { ...account, createdAsMember });
  }
  for (const binding of bindings) giveAddress(known, binding);
  return {
    tencentCredentials: byId(given.flatMap(credentialOf)),
    keyConditions: byId(given.flatMap(conditionsOf)),
    tencentAccounts: known.values(),
    subAccounts: byId(given.flatMap(subAccountRows)),
    accountCircumstances: circumstancesRows(given),
    organizations: byId(parts.map(({ organization }) => organization)),
    organizationNodes: byId(parts.flatMap(({ organizationNodes }) => organizationNodes)),
    organizationMembers: byId(members),
    organizationIdentities: byId(parts.flatMap(({ organizationIdentities }) => organizationIdentities)),
    memberIdentities: byId(parts.flatMap(({ memberIdentities }) => memberIdentities)),
    memberPolicies: byId(parts.flatMap(({ memberPolicies }) => memberPolicies)),
    memberAuthAccounts: byId(parts.flatMap(({ memberAuthAccounts }) => memberAuthAccounts)),
    emailBindings: byId(bindings),
    activationLinks: byId(parts.flatMap(({ activationLinks }) => activationLinks)),
  };
}

/** What is named twice is one thing; what the later says goes. */
const byId = <R extends Row>(rows: readonly R[]): Iterable<R> =>
  new Map(rows.map((row) => [row.id, row])).values();

function credentialOf({ uin, secretId, secretKey, token }: AccountFixture): TencentCredential[] {
  if (secretId === undefined) return [];
  if (secretKey === undefined)
    throw new Error(`account ${uin} of the fixture has a secretId but no secretKey`);
  return [{ id: secretId, secretKey, uin, token: token ?? null }];
}

const conditionsOf = ({ secretId, keyConditions }: AccountFixture): KeyConditions[] =>
  secretId === undefined || keyConditions === undefined
    ? []
    : [{ ...noConditions, ...keyConditions, id: secretId }];

const subAccountRows = ({ uin: ownerUin, subAccounts = [] }: AccountFixture): SubAccount[] =>
  subAccounts.map(({ uin, name }) => ({ id: String(uin), uin, ownerUin, name }));

/** What is said of an account in two places adds up; where both say something, the later goes. */
function circumstancesRows(given: readonly AccountFixture[]): Iterable<AccountCircumstances> {
  const rows = new Map<number, AccountCircumstances>();
  for (const { uin, circumstances } of given)
    if (circumstances) rows.set(uin, circumstancesRow(uin, { ...rows.get(uin), ...circumstances }));
  return rows.values();
}

/** An account that is named twice is one account; what the later says goes. */
function accountRows(given: readonly AccountFixture[], random: RandomSource): Map<string, TencentAccount> {
  const rows = new Map<string, TencentAccount>();
  for (const fixture of given) {
    const { uin, nickName, email, password, verified, countryCode = "86", phone } = fixture;
    const before = rows.get(String(uin)) ?? newAccount(uin, `account-${uin}`);
    rows.set(before.id, {
      ...before,
      nickName: nickName ?? before.nickName,
      email: email ?? before.email,
      phone: phone === undefined ? before.phone : phoneKey({ countryCode, phone }),
      passwordHash: password === undefined ? before.passwordHash : hashPassword(password, random),
      verified: verified ?? before.verified,
    });
  }
  return rows;
}

/** A verified account, so that it can make an organization. */
const newAccount = (uin: number, nickName: string): TencentAccount => ({
  id: String(uin),
  uin,
  nickName,
  email: null,
  phone: null,
  passwordHash: null,
  verified: true,
  createdAsMember: false,
});

/** An activated binding is also the account's. */
function giveAddress(accounts: Map<string, TencentAccount>, binding: EmailBinding): void {
  const account = accounts.get(String(binding.memberUin));
  if (!account || binding.status !== "Success") return;
  const phone = binding.phoneBound ? phoneKey(binding) : account.phone;
  accounts.set(account.id, { ...account, email: binding.email, phone });
}

import { emailKey } from "../../providers/authing/addresses.js";
import { newUser } from "../../providers/authing/new-user.js";
import {
  circumstancesRow,
  nothingSpecial,
} from "../../providers/tencent/circumstances/account-circumstances.js";
import { FINANCIAL } from "../../providers/tencent/financial-relation.js";
import { nextId } from "../../providers/tencent/ids.js";
import { noConditions } from "../../providers/tencent/key-conditions.js";
import { newAccount } from "../../providers/tencent/new-account.js";
import type { Sandbox } from "../sandbox.js";
import { tokenTag } from "../sandboxes.js";
import type { CollectionName } from "../schema.js";
import type { Transaction } from "../store.js";

export type Draft = Readonly<Record<string, unknown>>;

/**
 * What a new row has that nobody says anything of. A member that gets a default only with the help of others is there all
 * the same, as `undefined` without them: `openapi/control.yaml` asks for the members that are not here.
 */
type Defaults = (given: Draft, tx: Transaction, sandbox: Sandbox) => Draft | Promise<Draft>;

const token = ({ id, random }: Sandbox): string => tokenTag(id) + random.token(37);

const inSeconds = ({ clock }: Sandbox, seconds: number): number => clock.now() + seconds * 1000;

const defaults: Partial<Record<CollectionName, Defaults>> = {
  users: (_given, _tx, { clock, random }) => ({
    ...newUser({ userSourceType: "adminCreated" }, clock, random),
  }),
  passcodes: ({ medium, address }, _tx, sandbox) => {
    const { settings, random, clock } = sandbox;
    const lifetime = medium === "sms" ? settings.smsCodeLifetime : settings.emailCodeLifetime;
    return {
      ...(typeof address === "string" ? { address: addressKey(address) } : {}),
      code: settings.fixedCode ?? random.digits(settings.verifyCodeLength),
      sentAt: clock.now(),
      expiresAt: inSeconds(sandbox, lifetime),
      wrongTries: 0,
      usedAt: null,
    };
  },
  tickets: (_given, _tx, sandbox) => ({
    id: token(sandbox),
    email: null,
    phone: null,
    phoneCountryCode: null,
    expiresAt: inSeconds(sandbox, sandbox.settings.ticketLifetime),
    usedAt: null,
  }),
  refreshTokens: (_given, _tx, sandbox) => ({
    id: token(sandbox),
    appId: sandbox.credentials.authing.appId,
    scope: `${sandbox.settings.defaultScope} offline_access`,
    nonce: null,
    issuedAt: sandbox.clock.now(),
    expiresAt: inSeconds(sandbox, sandbox.settings.refreshTokenLifetime),
  }),
  authorizationCodes: (_given, _tx, sandbox) => ({
    id: token(sandbox),
    appId: sandbox.credentials.authing.appId,
    scope: sandbox.settings.defaultScope,
    nonce: null,
    redirectUri: null,
    codeChallenge: null,
    codeChallengeMethod: null,
    expiresAt: inSeconds(sandbox, sandbox.settings.authorizationCodeLifetime),
    usedAt: null,
  }),
  revocations: (_given, _tx, { clock }) => ({ revokedAt: clock.now(), expiresAt: null }),
  browserSessions: (_given, _tx, sandbox) => ({
    id: token(sandbox),
    expiresAt: inSeconds(sandbox, sandbox.settings.browserSessionLifetime),
  }),
  logins: (_given, _tx, { random, clock, credentials }) => ({
    id: random.hex(24),
    userId: null,
    appId: credentials.authing.appId,
    at: clock.now(),
    clientIp: "127.0.0.1",
    userAgent: "",
    success: true,
    errorMessage: null,
    method: "PASSWORD",
  }),
  devices: (_given, _tx, { clock }) => ({ status: "active", seenAt: clock.now() }),
  keyConditions: () => ({ ...noConditions }),
  tencentAccounts: async ({ uin }, tx) => {
    const number = Number(uin ?? (await nextId(tx, "uin")));
    return { ...newAccount(number, `account-${number}`) };
  },
  subAccounts: async ({ uin }, tx) => (uin === undefined ? { uin: await nextId(tx, "uin") } : {}),
  organizations: async ({ orgId }, tx, { clock }) => ({
    ...(orgId === undefined ? { orgId: await nextId(tx, "orgId") } : {}),
    nickName: "organization",
    createdAt: clock.now(),
  }),
  organizationNodes: async ({ nodeId }, tx, { clock }) => ({
    ...(nodeId === undefined ? { nodeId: await nextId(tx, "nodeId") } : {}),
    remark: "",
    tags: [],
    createdAt: clock.now(),
    updatedAt: clock.now(),
  }),
  organizationMembers: async ({ memberUin, orgId }, tx, { clock }) => {
    const organization = orgId === undefined ? undefined : await tx.organizations.get(String(orgId));
    return {
      ...(memberUin === undefined ? { memberUin: await nextId(tx, "uin") } : {}),
      memberType: "Create",
      policyType: FINANCIAL,
      permissionIds: [1, 2],
      nodeId: organization?.rootNodeId,
      remark: "",
      isAllowQuit: "Denied",
      payUin: "",
      permissionStatus: "Confirmed",
      tags: [],
      createdAt: clock.now(),
      updatedAt: clock.now(),
    };
  },
  emailBindings: async ({ bindId, memberUin }, tx, sandbox) => {
    const member = memberUin === undefined ? undefined : await tx.organizationMembers.get(String(memberUin));
    return {
      ...(bindId === undefined ? { bindId: await nextId(tx, "bindId") } : {}),
      orgId: member?.orgId,
      countryCode: "86",
      status: "Valid",
      failure: null,
      lastRefusal: null,
      phoneBound: false,
      appliedAt: sandbox.clock.now(),
      boundAt: null,
      updates: 0,
      resentAt: [],
      linkToken: token(sandbox),
      linkExpiresAt: inSeconds(sandbox, sandbox.settings.bindLinkLifetime),
    };
  },
  organizationIdentities: async ({ identityId }, tx, { clock }) => ({
    ...(identityId === undefined ? { identityId: await nextId(tx, "identityId") } : {}),
    description: "",
    updatedAt: clock.now(),
  }),
  memberIdentities: (_given, _tx, { clock }) => ({ createdAt: clock.now() }),
  memberPolicies: async ({ policyId }, tx, { clock }) => ({
    ...(policyId === undefined ? { policyId: await nextId(tx, "policyId") } : {}),
    description: "",
    createdAt: clock.now(),
  }),
  memberAuthAccounts: (_given, _tx, { clock }) => ({ createdAt: clock.now() }),
  accountCircumstances: ({ uin }) => ({
    ...(uin === undefined ? nothingSpecial : circumstancesRow(Number(uin), {})),
  }),
  memberInvitations: async ({ memberUin, orgId }, tx, sandbox) => {
    const organization = orgId === undefined ? undefined : await tx.organizations.get(String(orgId));
    const account = memberUin === undefined ? undefined : await tx.tencentAccounts.get(String(memberUin));
    return {
      kind: "invitation",
      name: account?.nickName,
      permissionIds: [1, 2],
      nodeId: organization?.rootNodeId,
      remark: "",
      isAllowQuit: "Denied",
      payUin: "",
      relationAuthName: null,
      tags: [],
      sentAt: sandbox.clock.now(),
      expiresAt: inSeconds(sandbox, sandbox.settings.invitationLifetime),
    };
  },
  organizationEntities: async ({ relationId }, tx) =>
    relationId === undefined ? { relationId: await nextId(tx, "relationId") } : {},
  creationRecords: async ({ recordId }, tx, { clock }) => ({
    ...(recordId === undefined ? { recordId: await nextId(tx, "recordId") } : {}),
    status: "failed",
    memberUin: null,
    createdAt: clock.now(),
  }),
  activationLinks: (_given, _tx, sandbox) => ({
    id: token(sandbox),
    sentAt: sandbox.clock.now(),
    expiresAt: inSeconds(sandbox, sandbox.settings.bindLinkLifetime),
    usedAt: null,
  }),
  activationCodes: (_given, _tx, sandbox) => ({
    code: sandbox.settings.fixedCode ?? sandbox.random.digits(sandbox.settings.activationCodeLength),
    sentAt: sandbox.clock.now(),
    expiresAt: inSeconds(sandbox, sandbox.settings.activationCodeLifetime),
  }),
};

/** As passcodes are found: an e-mail in lower case, a phone as country code, blank and number. */
export function addressKey(address: string): string {
  if (address.includes("@")) return emailKey(address);
  const [, countryCode = "+86", number = address] = /^(\+\d{1,4}) (\d+)$/.exec(address) ?? [];
  return `${countryCode} ${number}`;
}

/** A row with nothing but its defaults. */
export const newRow = async (
  name: CollectionName,
  given: Draft,
  tx: Transaction,
  sandbox: Sandbox,
): Promise<Draft> => (await defaults[name]?.(given, tx, sandbox)) ?? {};

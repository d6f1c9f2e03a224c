import { expect } from "vitest";
import type { TencentErrorName } from "../../src/providers/tencent/errors.js";
import type { SettingsPatch } from "../../src/sandbox/settings.js";
import { keyOf, MANAGER, type OrganizationWorld, SUB_ACCOUNT } from "../support/tencent-organization.js";
import { nowInSeconds, type Tc3Options, tc3, v1 } from "../support/tencent-sdks.js";
import type { WireRequest } from "../support/tencent-wire.js";

const GUEST = 100000000002;
const ACTION = "DescribeOrganizationMemberEmailBind";
const LIST = "CreateOrganizationMemberAuthIdentity";

/** A request that the gateway refuses, after whatever has to happen first. */
export type GatewayFlow = (world: OrganizationWorld) => WireRequest | Promise<WireRequest>;

const hostOf = ({ bindbox }: OrganizationWorld): string => `127.0.0.1:${bindbox.emulator.port}`;

const signed =
  (changes: Partial<Tc3Options>): GatewayFlow =>
  (world) =>
    tc3({ action: ACTION, host: hostOf(world), body: '{"MemberUin":1}', ...changes });

const bare =
  (target: string): GatewayFlow =>
  (world) => ({ method: "GET", target, headers: [["Host", hostOf(world)]] });

const older =
  (parameters: Readonly<Record<string, string>>): GatewayFlow =>
  (world) =>
    v1({ action: ACTION, host: hostOf(world), parameters });

/** The same refusal, after the settings have been changed. */
const after =
  (settings: SettingsPatch, changes: Partial<Tc3Options> = {}): GatewayFlow =>
  async (world) => {
    await world.bindbox.settings(settings);
    return signed(changes)(world);
  };

const ofKeyWith =
  (conditions: object): GatewayFlow =>
  async (world) => {
    const { secretId } = keyOf(MANAGER);
    const { status } = await world.bindbox
      .control("put", `/state/keyConditions/${secretId}`)
      .send(conditions);
    expect(status).toBe(201);
    return signed({})(world);
  };

/** Sixty at once: a second cannot end between each two of them. */
const oftenAfter =
  (settings: SettingsPatch): GatewayFlow =>
  async (world) => {
    await world.bindbox.settings(settings);
    await Promise.all(Array.from({ length: 60 }, () => world.call(ACTION, { MemberUin: 1 })));
    return signed({})(world);
  };

const MEMBER_IDENTITIES = "DescribeOrganizationMemberAuthIdentities";
const NOBODY = 999999999999;

/** A member with a policy that a sub-account of the manager may use. */
async function boundPolicy(world: OrganizationWorld): Promise<{ member: number; policy: number }> {
  const { RootNodeId } = await world.organization();
  const member = await world.member({ NodeId: RootNodeId });
  const made = { MemberUin: member, PolicyName: "first", IdentityId: 1 };
  const { PolicyId: policy } = await world.ok("CreateOrganizationMemberPolicy", made);
  const bound = { MemberUin: member, PolicyId: policy, OrgSubAccountUins: [SUB_ACCOUNT] };
  await world.ok("BindOrganizationMemberAuthAccount", bound);
  return { member, policy };
}

/** A request of each error that the gateway in front of all actions answers by itself. */
export const gatewayFlows: { readonly [Name in TencentErrorName]?: GatewayFlow } = {
  "AuthFailure.InvalidAuthorization": signed({ service: "cvm" }),
  "AuthFailure.SecretIdNotFound": signed({ secretId: "AKIDnobody" }),
  "AuthFailure.SignatureExpire": signed({ timestamp: nowInSeconds() - 3600 }),
  "AuthFailure.SignatureFailure": signed({ signature: "0".repeat(64) }),
  "AuthFailure.SignatureFailure#bodyTooLarge": older({ MemberUin: "1", Remark: "x".repeat(1 << 20) }),
  "AuthFailure.TokenFailure": signed({ more: [["X-TC-Token", "wrong"]] }),
  "AuthFailure.UnauthorizedOperation": async (world) => {
    const { RootNodeId } = await world.organization();
    await world.invite({ NodeId: RootNodeId });
    return signed(keyOf(GUEST))(world);
  },
  MissingParameter: signed({ body: "{}" }),
  "MissingParameter#header": async (world) => {
    const request = await signed({})(world);
    return { ...request, headers: request.headers.filter(([name]) => name !== "X-TC-Version") };
  },
  UnknownParameter: signed({ body: '{"MemberUin":1,"Colour":"red"}' }),
  "InvalidParameter#type": signed({ body: '{"MemberUin":"1"}' }),
  "InvalidParameter#bodyNotJson": signed({ body: '{"MemberUin":' }),
  "InvalidParameter#itemWithoutEquals": bare("/?a"),
  "InvalidParameter#emptyName": signed({ method: "GET", body: "", query: "MemberUin=1&=2" }),
  "InvalidParameter#repeated": signed({ method: "GET", body: "", query: "MemberUin=1&MemberUin=2" }),
  "InvalidParameter#format": signed({ method: "GET", body: "", query: "MemberUin..0=1" }),
  "InvalidParameter#arrayIndexes": signed({
    action: LIST,
    method: "GET",
    body: "",
    query: "MemberUins.1=1&IdentityIds.0=1",
  }),
  "InvalidParameter#nonce": older({ MemberUin: "1", Nonce: "x" }),
  InvalidParameterValue: signed({ more: [["X-TC-Region", "guangzhou!"]] }),
  "InvalidParameterValue#contentSha256": signed({ more: [["X-TC-Content-SHA256", "0".repeat(64)]] }),
  InvalidAction: signed({ action: "BindEverything" }),
  NoSuchVersion: signed({ version: "2018-12-25" }),
  UnsupportedProtocol: async (world) => ({ ...(await signed({})(world)), method: "PUT" }),
  "UnsupportedProtocol#contentType": signed({ contentType: "text/plain" }),
  RequestLimitExceeded: oftenAfter({ requestRateLimit: 1 }),
  "RequestLimitExceeded#withoutNumbers": oftenAfter({ requestRateLimit: 1, requestRateNumbers: false }),
  "RequestLimitExceeded.IPLimitExceeded": oftenAfter({ addressRateLimit: 1 }),
  "RequestLimitExceeded.UinLimitExceeded": oftenAfter({ accountRateLimit: 1 }),
  "RequestLimitExceeded.GlobalRegionUinLimitExceeded": oftenAfter({ regionRateLimit: 1 }),
  RequestSizeLimitExceeded: signed({
    method: "GET",
    body: "",
    query: `MemberUin=1&Remark=${"x".repeat(33_000)}`,
  }),
  ResponseSizeLimitExceeded: async (world) => {
    await world.organization();
    return after({ responseSizeLimit: 100 }, { action: "DescribeOrganization", body: "{}" })(world);
  },
  "AuthFailure.InvalidSecretId": ofKeyWith({ kind: "project" }),
  "AuthFailure.MFAFailure": ofKeyWith({ demandsMfa: true }),
  IpInBlacklist: ofKeyWith({ deniedAddresses: ["127.0.0.0/8"] }),
  IpNotInWhitelist: ofKeyWith({ allowedAddresses: ["10.0.0.0/8"] }),
  NoSuchProduct: signed({ host: "cvm.tencentcloudapi.com", service: "cvm" }),
  ActionOffline: after({ offlineActions: [ACTION] }),
  UnsupportedRegion: after({ servedRegions: ["ap-guangzhou"] }, { more: [["X-TC-Region", "ap-beijing"]] }),
  InvalidRequest: signed({ contentType: "multipart/form-data; boundary=x", body: "--x" }),
  "InvalidParameter#typeWithoutDetails": after({ typeErrorDetails: "none" }, { body: '{"MemberUin":"1"}' }),
  "InvalidParameter#typeWithValue": after({ typeErrorDetails: "value" }, { body: '{"MemberUin":"1"}' }),
  "InvalidParameter#embeddedJson": signed({
    action: "AddOrganizationNode",
    method: "GET",
    body: "",
    query: "ParentNodeId=1&Name=a&Tags.0=%7BTagKey",
  }),
  ServiceUnavailable: after({ gatewayState: "ServiceUnavailable" }),
  "InternalError#gateway": after({ gatewayState: "InternalError" }),
  UnauthorizedOperation: async (world) => {
    const { RootNodeId } = await world.organization();
    await world.invite({ NodeId: RootNodeId });
    return after({ memberCallerError: "PublicUnauthorizedOperation" }, keyOf(GUEST))(world);
  },
  LimitExceeded: async (world) => {
    const { member } = await boundPolicy(world);
    const body = JSON.stringify({ MemberUin: member, PolicyName: "second", IdentityId: 1 });
    return after({ memberPolicyLimit: 1 }, { action: "CreateOrganizationMemberPolicy", body })(world);
  },
  ResourceInUse: async (world) => {
    const { policy } = await boundPolicy(world);
    const body = JSON.stringify({ PolicyId: policy });
    const action = "DeleteOrganizationMembersPolicy";
    return after({ boundPolicyDeletion: "ResourceInUse" }, { action, body })(world);
  },
  ResourceNotFound: async (world) => {
    await world.organization();
    const body = JSON.stringify({ MemberUin: NOBODY, Offset: 0, Limit: 10 });
    return after({ unknownListSubject: "ResourceNotFound" }, { action: MEMBER_IDENTITIES, body })(world);
  },
};

const PUBLIC = "every product may answer it, and nothing documents when this one does";

/** Errors of the gateway that no request to bindbox brings about, each with the reason. Fault rules and `Prefer` answer them. */
export const withoutGatewayFlow: { readonly [Name in TencentErrorName]?: string } = {
  DryRunOperation: "no action here takes DryRun",
  FailedOperation: PUBLIC,
  ResourceInsufficient: PUBLIC,
  ResourceUnavailable: PUBLIC,
};

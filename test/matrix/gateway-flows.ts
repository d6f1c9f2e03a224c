import type { TencentErrorName } from "../../src/providers/tencent/errors.js";
import { keyOf, type OrganizationWorld } from "../support/tencent-organization.js";
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
  RequestLimitExceeded: async (world) => {
    await world.bindbox.settings({ requestRateLimit: 1 });
    // sixty at once: a second cannot end between each two of them
    const calls = Array.from({ length: 60 }, () => world.call(ACTION, { MemberUin: 1 }));
    await Promise.all(calls);
    return signed({})(world);
  },
  RequestSizeLimitExceeded: signed({
    method: "GET",
    body: "",
    query: `MemberUin=1&Remark=${"x".repeat(33_000)}`,
  }),
};

const PUBLIC = "every product may answer it, and nothing documents when this one does";
const MORE_EXACT = "a more exact text of the same code says it";
const ONE_LIMIT = "bindbox counts calls by account and action only";
const NO_LISTS = "an account of bindbox has no list of addresses";

/** Errors of the gateway that no request to bindbox brings about, each with the reason. Fault rules and `Prefer` answer them. */
export const withoutGatewayFlow: { readonly [Name in TencentErrorName]?: string } = {
  "AuthFailure.InvalidSecretId": "all keys of bindbox are API keys",
  "AuthFailure.MFAFailure": "no key of bindbox demands a second factor",
  "InvalidParameter#typeWithoutDetails": MORE_EXACT,
  "InvalidParameter#typeWithValue": MORE_EXACT,
  "InvalidParameter#embeddedJson": "no action here takes an object as text",
  InvalidRequest: "no action here takes multipart, so its form is not looked at",
  ActionOffline: "no action of this version is offline",
  NoSuchProduct: "bindbox answers for one product, whatever the host is called",
  UnsupportedRegion: "the actions here take any region",
  "InternalError#gateway": "a defect of the real gateway; bindbox speaks of its own in words of its own",
  "RequestLimitExceeded#withoutNumbers": MORE_EXACT,
  "RequestLimitExceeded.GlobalRegionUinLimitExceeded": ONE_LIMIT,
  "RequestLimitExceeded.IPLimitExceeded": ONE_LIMIT,
  "RequestLimitExceeded.UinLimitExceeded": ONE_LIMIT,
  ResponseSizeLimitExceeded: "no page of an answer is that long",
  IpInBlacklist: NO_LISTS,
  IpNotInWhitelist: NO_LISTS,
  DryRunOperation: "no action here takes DryRun",
  FailedOperation: PUBLIC,
  LimitExceeded: PUBLIC,
  ResourceInUse: PUBLIC,
  ResourceInsufficient: PUBLIC,
  ResourceNotFound: PUBLIC,
  ResourceUnavailable: PUBLIC,
  ServiceUnavailable: PUBLIC,
  UnauthorizedOperation: PUBLIC,
};

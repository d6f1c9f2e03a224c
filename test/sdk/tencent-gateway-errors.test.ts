import { describe, expect, it } from "vitest";
import { bindingWorldForFile } from "../support/tencent-binding.js";
import {
  clientOf2018,
  exceptionOf,
  type OrganizationClient,
  sdkClient,
} from "../support/tencent-node-sdk.js";
import { keyOf, MANAGER } from "../support/tencent-organization.js";

const world = bindingWorldForFile();
const ACTION = "DescribeOrganizationMemberEmailBind";
const client = (more: Parameters<typeof sdkClient>[1] = {}): OrganizationClient =>
  sdkClient(world.bindbox, more);
const describeBinding = (by: OrganizationClient) =>
  by.DescribeOrganizationMemberEmailBind({ MemberUin: world.member });

describe("what the gateway refuses, as the official SDK's exception", () => {
  it("a wrong key", async () => {
    const credential = { ...keyOf(MANAGER), secretKey: "wrong" };
    expect(await exceptionOf(describeBinding(client({ credential })))).toEqual({
      code: "AuthFailure.SignatureFailure",
      message: "The provided credentials could not be validated. Please check your signature is correct.",
    });
  });

  it("a SecretId that nobody has", async () => {
    const credential = { ...keyOf(MANAGER), secretId: "AKIDnobody" };
    expect(await exceptionOf(describeBinding(client({ credential })))).toEqual({
      code: "AuthFailure.SecretIdNotFound",
      message: "The SecretId is not found, please ensure that your SecretId is correct.",
    });
  });

  it("a token that does not belong to the key", async () => {
    const credential = { ...keyOf(MANAGER), token: "another" };
    expect(await exceptionOf(describeBinding(client({ credential })))).toMatchObject({
      code: "AuthFailure.TokenFailure",
    });
  });

  it("a timestamp that is more than five minutes old by the sandbox's clock", async () => {
    await world.bindbox.settings({ timestampClock: "sandbox" });
    await world.bindbox.advance("4m");
    expect(await describeBinding(client())).toMatchObject({ BindStatus: "Unbound" });
    await world.bindbox.advance("2m");
    expect(await exceptionOf(describeBinding(client()))).toEqual({
      code: "AuthFailure.SignatureExpire",
      message: "The signature is expired, please request again.",
    });
  });

  it("a call without a signature, unless the settings allow it", async () => {
    const skipping = () => client().request(ACTION, { MemberUin: world.member }, { skipSign: true });
    expect(await exceptionOf(skipping())).toMatchObject({ code: "AuthFailure.InvalidAuthorization" });
    await world.bindbox.settings({ skipSignature: true });
    expect(await skipping()).toMatchObject({ BindStatus: "Unbound" });
  });

  it("the service that the SDK makes of an IP, when the signature is checked as strictly as by the real one", async () => {
    await world.bindbox.settings({ strictSignature: true });
    expect(await exceptionOf(describeBinding(client()))).toEqual({
      code: "AuthFailure.InvalidAuthorization",
      message:
        "The request `Authorization` header does not conform to tencentcloud standards: `Service` in Credential not valid.",
    });
  });

  it("the API version before", async () => {
    expect(await exceptionOf(clientOf2018(world.bindbox).GetOrganization(null))).toEqual({
      code: "NoSuchVersion",
      message: "The specified api version=`2018-12-25` does not exist in service=`organization`.",
    });
  });

  it("an action that does not exist", async () => {
    expect(await exceptionOf(client().request("UnbindMemberEmail", {}))).toEqual({
      code: "InvalidAction",
      message:
        "The request action=`UnbindMemberEmail` is invalid or not found in service=`organization` and version=`2021-03-31`.",
    });
  });

  it("a region that cannot be one", async () => {
    expect(await exceptionOf(describeBinding(client({ region: "guangzhou!" })))).toEqual({
      code: "InvalidParameterValue",
      message: "A value specified in `X-TC-Region` is not valid, is unsupported, or cannot be used.",
    });
  });

  it("a form with parts, which no action takes", async () => {
    const call = client().request(ACTION, { MemberUin: "1" }, { multipart: true });
    expect(await exceptionOf(call)).toEqual({
      code: "UnsupportedProtocol",
      message: "this action does not support Content-Type=`multipart/form-data`",
    });
  });

  it("more than 32 KB in a query", async () => {
    const profile = { httpProfile: { reqMethod: "GET" as const } };
    const call = client({ profile }).UpdateOrganizationMember({ MemberUin: 1, Remark: "x".repeat(33_000) });
    expect(await exceptionOf(call)).toMatchObject({ code: "RequestSizeLimitExceeded" });
  });

  it.each([
    [
      "an unknown parameter",
      { MemberUin: 1, Colour: "red" },
      "UnknownParameter",
      "The parameter `Colour` is not recognized.",
    ],
    [
      "a missing parameter",
      {},
      "MissingParameter",
      "The request is missing a required parameter `MemberUin`.",
    ],
    [
      "null, which the SDK leaves out",
      { MemberUin: null },
      "MissingParameter",
      "The request is missing a required parameter `MemberUin`.",
    ],
    [
      "a number as text",
      { MemberUin: "1" },
      "InvalidParameter",
      "The value type of parameter `MemberUin` is not valid, input type should be `int64`",
    ],
    [
      "a list for a number",
      { MemberUin: [1] },
      "InvalidParameter",
      "The value type of parameter `MemberUin` is not valid, input type should be `int64`",
    ],
  ])("%s", async (_what, parameters, code, message) => {
    expect(await exceptionOf(client().request(ACTION, parameters))).toEqual({ code, message });
  });

  it("in Chinese, for a client that asks for it", async () => {
    const chinese = client({ profile: { language: "zh-CN" } });
    expect(await exceptionOf(chinese.request(ACTION, {}))).toEqual({
      code: "MissingParameter",
      message: "请求缺少必传参数 `MemberUin`。",
    });
    expect(await exceptionOf(chinese.DescribeOrganizationMemberEmailBind({ MemberUin: 1 }))).toEqual({
      code: "ResourceNotFound.OrganizationMemberNotExist",
      message: "组织成员不存在。",
    });
  });
});

describe("what a test has arranged, as the official SDK's exception", () => {
  const keyConditions = (row: object) =>
    world.bindbox
      .control("put", `/state/keyConditions/${keyOf(MANAGER).secretId}`)
      .send(row)
      .expect(201);
  const refused = async (more: Parameters<typeof sdkClient>[1] = {}) =>
    exceptionOf(describeBinding(client(more)));

  it.each([
    [{ kind: "project" }, "AuthFailure.InvalidSecretId", "Invalid key (not a TencentCloud API key type)."],
    [{ demandsMfa: true }, "AuthFailure.MFAFailure", "MFA failed."],
    [{ deniedAddresses: ["127.0.0.1"] }, "IpInBlacklist", "The IP address is in the blacklist."],
    [{ allowedAddresses: ["::1"] }, "IpNotInWhitelist", "The IP address is not in the whitelist."],
  ])("a key with %j", async (row, code, message) => {
    await keyConditions(row);
    expect(await refused()).toEqual({ code, message });
  });

  it("a region that is not served, while the SDK without a region goes on", async () => {
    await world.bindbox.settings({ servedRegions: ["ap-guangzhou"] });
    expect(await refused({ region: "ap-beijing" })).toMatchObject({ code: "UnsupportedRegion" });
    expect(await describeBinding(client())).toMatchObject({ BindStatus: "Unbound" });
  });

  it("the endpoint of another product, reached through bindbox as a proxy", async () => {
    const httpProfile = { endpoint: "cvm.tencentcloudapi.com", proxy: world.bindbox.url };
    expect(await refused({ profile: { httpProfile } })).toMatchObject({ code: "NoSuchProduct" });
  });

  it("an account that calls too often, whatever it calls", async () => {
    await world.bindbox.settings({ accountRateLimit: 1 });
    const many = client();
    const calls = Array.from({ length: 40 }, (_, at) =>
      at % 2 === 0 ? describeBinding(many) : many.DescribeOrganization({}),
    );
    const outcomes = await Promise.allSettled(calls);
    const reasons = outcomes.flatMap((outcome) => (outcome.status === "rejected" ? [outcome.reason] : []));
    expect(reasons.length).toBeGreaterThan(0);
    expect(new Set(reasons.map(({ code }) => code))).toEqual(
      new Set(["RequestLimitExceeded.UinLimitExceeded"]),
    );
  });

  it("a service that is not there", async () => {
    await world.bindbox.settings({ gatewayState: "ServiceUnavailable" });
    expect(await refused()).toMatchObject({ code: "ServiceUnavailable" });
  });
});

describe("more than 20 calls of an action in a second", () => {
  it("are counted in the SDK's exception, while another action still answers", async () => {
    await world.bindbox.settings({ requestRateLimit: 20 });
    const many = client();
    // more than four seconds' worth, sent at once: a second cannot end often enough for all to pass
    const calls = Array.from({ length: 90 }, () => describeBinding(many));
    const outcomes = await Promise.allSettled(calls);
    const refused = calls.filter((_call, index) => outcomes[index]?.status === "rejected");
    expect(calls.length - refused.length).toBeGreaterThanOrEqual(20);
    const first = await exceptionOf(refused[0]!);
    expect(first).toEqual({
      code: "RequestLimitExceeded",
      message: expect.stringMatching(
        /^Your current request times equals to `(2[1-9]|[3-9]\d)` in a second, which exceeds the frequency limit `20` for a second\. Please reduce the frequency of calls\.$/,
      ),
    });
    expect(await many.DescribeOrganization({})).toMatchObject({ RootNodeId: world.rootNodeId });
  });
});

import { describe, expect, it } from "vitest";
import { noConditions } from "../../../src/providers/tencent/key-conditions.js";
import type { SettingsPatch } from "../../../src/sandbox/settings.js";
import { gatewayForFile } from "../../support/tencent-gateway.js";
import { SECRET_ID, type Tc3Options, tc3, v1 } from "../../support/tencent-sdks.js";
import type { WireRequest } from "../../support/tencent-wire.js";

const gateway = gatewayForFile();
const ACTION = "DescribeOrganizationMemberEmailBind";
const MULTIPART = '--x\r\nContent-Disposition: form-data; name="MemberUin"\r\n\r\n1\r\n--x--\r\n';
const signed = (changes: Partial<Tc3Options> = {}): WireRequest =>
  tc3({ action: ACTION, host: gateway.endpoint, body: '{"MemberUin":1}', ...changes });
const codeOf = async (request: WireRequest): Promise<string> =>
  (await gateway.send(request)).Response.Error?.Code ?? "none";
const conditions = (changes: Partial<typeof noConditions>): Promise<void> =>
  gateway.sandbox.store.transaction((tx) =>
    tx.keyConditions.put({ id: SECRET_ID, ...noConditions, ...changes }),
  );
const settings = (changes: SettingsPatch) => gateway.sandbox.changeSettings(changes);
const region = (name: string): Partial<Tc3Options> => ({ more: [["X-TC-Region", name]] });
const hint = () => gateway.sandbox.journal.latest()[0]?.hint;

describe("what somebody has arranged", () => {
  it("is refused in its place among the gateway's other checks", async () => {
    await conditions({
      kind: "project",
      demandsMfa: true,
      deniedAddresses: ["127.0.0.1"],
      allowedAddresses: ["10.0.0.0/8"],
    });
    await settings({
      offlineActions: [ACTION],
      servedRegions: ["ap-guangzhou"],
      gatewayState: "InternalError",
    });
    const foreign = { host: "cvm.tencentcloudapi.com" };
    const multipart = { contentType: "multipart/form-data; boundary=x" };
    const wrongVersion = { version: "2018-12-25" };
    const steps: readonly (readonly [string, WireRequest, (() => Promise<unknown>)?])[] = [
      [
        "MissingParameter",
        {
          ...signed(foreign),
          headers: [
            ["Host", foreign.host],
            ["Authorization", "x"],
          ],
        },
      ],
      ["NoSuchProduct", signed({ ...foreign, service: "nonsense", timestamp: 1 })],
      ["AuthFailure.SecretIdNotFound", signed({ secretId: "AKIDnobody" })],
      [
        "AuthFailure.InvalidSecretId",
        signed({ signature: "x" }),
        () => conditions({ demandsMfa: true, deniedAddresses: ["::/0", "0.0.0.0/0"] }),
      ],
      ["AuthFailure.SignatureFailure", signed({ signature: "x" })],
      ["AuthFailure.TokenFailure", signed({ more: [["X-TC-Token", "x"]] })],
      [
        "AuthFailure.MFAFailure",
        signed(wrongVersion),
        () => conditions({ deniedAddresses: ["0.0.0.0/0"], allowedAddresses: ["10.0.0.0/8"] }),
      ],
      ["IpInBlacklist", signed(wrongVersion), () => conditions({ allowedAddresses: ["10.0.0.0/8"] })],
      ["IpNotInWhitelist", signed(wrongVersion), () => conditions({})],
      ["NoSuchVersion", signed(wrongVersion)],
      ["ActionOffline", signed(multipart), () => settings({ offlineActions: [] })],
      ["InvalidRequest", signed(multipart)],
      ["UnsupportedProtocol", signed({ ...multipart, ...region("!"), body: MULTIPART })],
      ["InvalidParameterValue", signed(region("!"))],
      ["UnsupportedRegion", signed(region("ap-beijing"))],
      [
        "InternalError",
        signed({ ...region("ap-guangzhou"), body: "{" }),
        () => settings({ gatewayState: "ok" }),
      ],
      ["InvalidParameter", signed({ ...region("ap-guangzhou"), body: "{" })],
      ["none", signed(region("ap-guangzhou"))],
      ["none", signed()],
    ];
    const codes = [];
    for (const [, request, then] of steps) {
      codes.push(await codeOf(request));
      await then?.();
    }
    expect(codes).toEqual(steps.map(([code]) => code));
  });

  it("is refused to whoever signs with version 1, too", async () => {
    const old = (parameters: Readonly<Record<string, string>> = {}) =>
      codeOf(v1({ action: ACTION, host: gateway.endpoint, parameters: { MemberUin: "1", ...parameters } }));
    expect(await old({ Region: "ap-beijing" })).toBe("none");
    await settings({ servedRegions: ["ap-guangzhou"] });
    expect(await old({ Region: "ap-beijing" })).toBe("UnsupportedRegion");
    await conditions({ deniedAddresses: ["127.0.0.1"] });
    expect(await old()).toBe("IpInBlacklist");
    const elsewhere = v1({ action: ACTION, host: "cvm.tencentcloudapi.com", parameters: { MemberUin: "1" } });
    expect(await codeOf(elsewhere)).toBe("NoSuchProduct");
  });

  it("is named in the journal", async () => {
    await conditions({ kind: "project" });
    await codeOf(signed());
    expect(hint()).toBe(
      `${SECRET_ID} is a project key, as keyConditions/${SECRET_ID} of the sandbox's state says`,
    );
    await conditions({ allowedAddresses: ["10.0.0.0/8"] });
    await codeOf(signed());
    expect(hint()).toContain(`127.0.0.1 is none of the allowedAddresses of ${SECRET_ID}`);
    await conditions({});
    for (const patch of [
      { gatewayState: "ServiceUnavailable" },
      { offlineActions: [ACTION] },
      { responseSizeLimit: 1 },
    ] as const) {
      await settings({ gatewayState: "ok", offlineActions: [], ...patch });
      await codeOf(signed());
      expect(hint()).toContain(`setting ${Object.keys(patch)[0]}`);
    }
  });
});

describe("the host of another product", () => {
  it.each([
    "cvm.tencentcloudapi.com",
    "CVM.tencentcloudapi.com:443",
    "cvm.ap-guangzhou.tencentcloudapi.com",
    "cvm.intl.tencentcloudapi.com",
    "http://sts.tencentcloudapi.com",
  ])("%s", async (host) => {
    expect(await codeOf(signed({ host, service: "cvm" }))).toBe("NoSuchProduct");
    expect(hint()).toMatch(/the host names the product (cvm|sts); bindbox emulates organization only/);
  });

  it.each([
    "organization.tencentcloudapi.com",
    "organization.tencentcloudapi.com:443",
    "Organization.intl.tencentcloudapi.com",
    "organization.ap-guangzhou.tencentcloudapi.com",
    "tencentcloudapi.com",
    "cvm.example.com",
    "cvm.tencentcloudapi.com.example.com",
    "nottencentcloudapi.com",
    "localhost:4010",
    "http://127.0.0.1:4010",
    "[::1]:4010",
  ])("is not %s", async (host) => {
    expect(await codeOf(signed({ host }))).toBe("none");
  });

  it("is that of the address when bindbox is the proxy", async () => {
    const by = (name: string) => {
      const request = signed({ host: name });
      return codeOf({ ...request, target: `http://${name}/` });
    };
    expect(await by("organization.tencentcloudapi.com")).toBe("none");
    expect(await by("cam.tencentcloudapi.com")).toBe("NoSuchProduct");
  });
});

describe("actions that are offline", () => {
  it("are the ones that the setting names, emulated or not", async () => {
    await settings({ offlineActions: [ACTION, "CreateUser"] });
    expect(await codeOf(signed())).toBe("ActionOffline");
    expect(await codeOf(signed({ action: "CreateUser", body: "{}" }))).toBe("ActionOffline");
    expect(await codeOf(signed({ action: "GetUser", body: "{}" }))).toBe("UnsupportedOperation");
    expect(await codeOf(signed({ action: "CreateOrganization", body: "{}" }))).toBe("none");
  });
});

describe("the length of an answer", () => {
  it("is that of the whole body on the wire", async () => {
    const { headers } = await gateway.send(signed());
    const bytes = Number(headers["content-length"]);
    await settings({ responseSizeLimit: bytes });
    expect(await codeOf(signed())).toBe("none");
    await settings({ responseSizeLimit: bytes - 1 });
    expect(await codeOf(signed())).toBe("ResponseSizeLimitExceeded");
    expect(hint()).toBe(
      `the answer has ${bytes} bytes, and the setting responseSizeLimit allows ${bytes - 1}`,
    );
  });

  it("is looked at when the action has done its work, and no error is too long", async () => {
    await settings({ responseSizeLimit: 1 });
    expect(await codeOf(signed())).toBe("ResponseSizeLimitExceeded");
    expect(gateway.reached).toHaveLength(1);
    expect(await codeOf(signed({ body: "{}" }))).toBe("MissingParameter");
  });
});

describe("a value of the wrong type", () => {
  it.each([
    ["type", "is not valid, input type should be `int64`"],
    ["value", "is not valid, input value is `x y`."],
    ["none", "is not valid."],
  ] as const)("typeErrorDetails %s", async (typeErrorDetails, text) => {
    await settings({ typeErrorDetails });
    const message = `InvalidParameter: The value type of parameter \`MemberUin\` ${text}`;
    expect(await gateway.refusalOf(signed({ body: '{"MemberUin":"x y"}' }))).toBe(message);
    const form = { action: ACTION, host: gateway.endpoint, parameters: { MemberUin: "x y" } };
    expect(await gateway.refusalOf(v1(form))).toBe(message);
  });

  it("is shown as JSON when it is no text, wherever it stands", async () => {
    await settings({ typeErrorDetails: "value" });
    const action = "CreateOrganizationMemberAuthIdentity";
    const of = (MemberUins: unknown) =>
      gateway.refusalOf(signed({ action, body: JSON.stringify({ MemberUins, IdentityIds: [1] }) }));
    expect(await of([1, { a: [true] }])).toBe(
      'InvalidParameter: The value type of parameter `MemberUins.1` is not valid, input value is `{"a":[true]}`.',
    );
    expect(await of({ a: 1 })).toMatch(/`MemberUins` is not valid, input value is `\{"a":1\}`\.$/);
  });
});

import { describe, expect, it } from "vitest";
import { gatewayForFile } from "../../support/tencent-gateway.js";
import { sdks, tc3, v1 } from "../../support/tencent-sdks.js";

const gateway = gatewayForFile();
const ACTION = "DescribeOrganizationMemberEmailBind";

describe("a request as each SDK puts it together, with an IP and port as its endpoint", () => {
  it.each(Object.entries(sdks))("%s: reaches the action", async (_sdk, request) => {
    const call = { action: ACTION, parameters: { MemberUin: 111111111111 }, endpoint: gateway.endpoint };
    expect(await gateway.inputOf(request(call))).toEqual({ MemberUin: 111111111111 });
  });

  it.each(Object.entries(sdks))("%s: an action without parameters", async (_sdk, request) => {
    expect(
      await gateway.inputOf(request({ action: "CreateOrganization", endpoint: gateway.endpoint })),
    ).toEqual({});
  });

  it.each(Object.entries(sdks))(
    "%s: slashes and Chinese arrive as they were meant",
    async (_sdk, request) => {
      const parameters = { MemberUin: 1, Name: "a/b 成员" };
      const call = { action: "UpdateOrganizationMember", parameters, endpoint: gateway.endpoint };
      expect(await gateway.inputOf(request(call))).toEqual(parameters);
    },
  );

  it.each(["Node", "Java", "PHP", ".NET", "Python", "Go", "tccli"])("%s with localhost", async (sdk) => {
    const endpoint = `localhost:${gateway.port}`;
    const request = sdks[sdk]!({ action: ACTION, parameters: { MemberUin: 1 }, endpoint });
    expect(await gateway.inputOf(request)).toEqual({ MemberUin: 1 });
  });
});

describe("the ways to reach bindbox", () => {
  const host = () => gateway.endpoint;
  const body = '{"MemberUin":1}';

  it("as the HTTP proxy of a program that knows only the genuine endpoint", async () => {
    const genuine = "organization.tencentcloudapi.com";
    const request = tc3({ action: ACTION, host: genuine, body, target: `http://${genuine}/` });
    expect(await gateway.inputOf(request)).toEqual({ MemberUin: 1 });
  });

  it("its own address is known to an action, for links that clients can follow", async () => {
    const genuine = "organization.tencentcloudapi.com";
    await gateway.inputOf(tc3({ action: ACTION, host: genuine, body, target: `http://${genuine}/` }));
    await gateway.inputOf(sdks["tccli"]!({ action: ACTION, parameters: { MemberUin: 1 }, endpoint: host() }));
    await gateway.inputOf(tc3({ action: ACTION, host: `localhost:${gateway.port}`, body }));
    expect(gateway.reached.map(({ caller }) => caller.baseUrl)).toEqual([
      `http://127.0.0.1:${gateway.port}`,
      `http://127.0.0.1:${gateway.port}`,
      `http://localhost:${gateway.port}`,
    ]);
  });

  it("as the HTTP proxy, with a query and without a slash", async () => {
    const genuine = "organization.ap-guangzhou.tencentcloudapi.com";
    const query = "MemberUin=1";
    const target = `http://${genuine}?${query}`;
    const request = tc3({ action: ACTION, method: "GET", host: genuine, query, target });
    expect(await gateway.inputOf(request)).toEqual({ MemberUin: 1 });
  });

  it("as the HTTP proxy that gets the proxy's own name in Host", async () => {
    const target = "http://some.gateway.example/";
    const request = tc3({ action: ACTION, host: host(), signedHost: "some.gateway.example", body, target });
    expect(await gateway.inputOf(request)).toEqual({ MemberUin: 1 });
  });

  it("as a gateway behind which the genuine host is signed", async () => {
    const request = tc3({
      action: ACTION,
      host: host(),
      signedHost: "organization.tencentcloudapi.com",
      body,
    });
    expect(await gateway.inputOf(request)).toEqual({ MemberUin: 1 });
  });

  it("with the action signed too, lower-cased or not", async () => {
    for (const signsAction of ["as written", "lower-cased"] as const) {
      expect(await gateway.inputOf(tc3({ action: ACTION, host: host(), body, signsAction }))).toEqual({
        MemberUin: 1,
      });
    }
  });

  it("with a payload that is not signed", async () => {
    const request = tc3({ action: ACTION, host: host(), body, unsignedPayload: true });
    expect(await gateway.inputOf({ ...request, body: '{"MemberUin":2}' })).toEqual({ MemberUin: 2 });
  });

  it.each([
    ["Node: %20", "SearchKey=a%20b&Limit=10&Offset=0"],
    ["Java: +", "SearchKey=a+b&Limit=10&Offset=0"],
  ])("TC3 by GET, blanks as %s", async (_sdk, query) => {
    const action = "DescribeOrganizationMembers";
    expect(await gateway.inputOf(tc3({ action, method: "GET", host: host(), query }))).toEqual({
      SearchKey: "a b",
      Limit: 10,
      Offset: 0,
    });
  });
});

describe("signatures of version 1", () => {
  const host = () => gateway.endpoint;

  it.each([
    ["GET", "HmacSHA1"],
    ["GET", "HmacSHA256"],
    ["POST", "HmacSHA1"],
    ["POST", "HmacSHA256"],
  ] as const)("%s with %s", async (method, signatureMethod) => {
    const parameters = { MemberUin: "111111111111" };
    const request = v1({ action: ACTION, method, host: host(), signatureMethod, parameters });
    expect(await gateway.inputOf(request)).toEqual({ MemberUin: 111111111111 });
  });

  it("Ruby: a newline behind the signature", async () => {
    const parameters = { MemberUin: "1" };
    const request = v1({ action: ACTION, host: host(), parameters, afterSignature: "\n" });
    expect(await gateway.inputOf(request)).toEqual({ MemberUin: 1 });
  });

  it("Go: an empty Region, which is sent and not signed", async () => {
    const request = v1({
      action: ACTION,
      host: host(),
      parameters: { MemberUin: "1", Region: "" },
      signed: (pairs) => pairs.filter(([, value]) => value !== ""),
    });
    expect(await gateway.inputOf(request)).toEqual({ MemberUin: 1 });
  });

  it("Python: blanks as +", async () => {
    const request = v1({
      action: "UpdateOrganizationMember",
      host: host(),
      parameters: { MemberUin: "1", Name: "a b_c" },
      encode: (text) => encodeURIComponent(text).replaceAll("%20", "+"),
    });
    expect(await gateway.inputOf(request)).toEqual({ MemberUin: 1, Name: "a b_c" });
  });

  it("Python: dots signed for underscores, so that the complaint is about the parameter", async () => {
    const request = v1({
      action: ACTION,
      host: host(),
      parameters: { MemberUin: "1", a_b: "1" },
      signed: (pairs) => pairs.map(([name, value]) => [name.replaceAll("_", "."), value]),
    });
    expect(await gateway.refusalOf(request)).toBe("UnknownParameter: The parameter `a_b` is not recognized.");
  });

  it("Java: a charset behind the form's type", async () => {
    const contentType = "application/x-www-form-urlencoded; charset=utf-8";
    const request = v1({ action: ACTION, host: host(), parameters: { MemberUin: "1" }, contentType });
    expect(await gateway.inputOf(request)).toEqual({ MemberUin: 1 });
  });

  it(".NET: POST to /? and GET without a content type", async () => {
    const post = v1({ action: ACTION, host: host(), parameters: { MemberUin: "1" }, target: "/?" });
    expect(await gateway.inputOf(post)).toEqual({ MemberUin: 1 });
    const get = { action: ACTION, method: "GET", host: host(), contentType: undefined } as const;
    expect(await gateway.inputOf(v1({ ...get, parameters: { MemberUin: "2" } }))).toEqual({ MemberUin: 2 });
  });

  it("a misspelt form type is read as a form", async () => {
    const contentType = "application/x-www-form-urlencode";
    const request = v1({ action: ACTION, host: host(), parameters: { MemberUin: "1" }, contentType });
    expect(await gateway.inputOf(request)).toEqual({ MemberUin: 1 });
  });

  it("the same Nonce again and again", async () => {
    const request = v1({ action: ACTION, host: host(), parameters: { MemberUin: "1", Nonce: "1" } });
    for (let i = 0; i < 3; i += 1) expect(await gateway.inputOf(request)).toEqual({ MemberUin: 1 });
  });
});

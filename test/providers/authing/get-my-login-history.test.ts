import { beforeEach, describe, expect, it } from "vitest";
import { APP_ID, emulatorForFile, PASSWORD, PUBLIC_APP_ID } from "../../support/test-emulator.js";

const CHROME =
  "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0 Safari/537.36";

describe("get-my-login-history", () => {
  const bindbox = emulatorForFile();
  beforeEach(() => bindbox.reset());

  const signIn = async (
    given: { password?: string; appId?: string; clientIp?: string; userAgent?: string } = {},
  ) => {
    const { password = PASSWORD, appId = APP_ID, clientIp, userAgent = CHROME } = given;
    const headers = { "x-authing-app-id": appId, "user-agent": userAgent };
    const options = clientIp === undefined ? {} : { clientIp };
    const body = { connection: "PASSWORD", passwordPayload: { username: "bob", password }, options };
    const { data } = await bindbox.post("signin", body, undefined, headers);
    await bindbox.advance("1s");
    return data?.access_token;
  };
  const history = async (token: string, query = "") => bindbox.get(`get-my-login-history?${query}`, token);

  it("tells of a sign-in: when, where, how, and with what", async () => {
    const token = await signIn({ clientIp: "10.0.0.1" });
    expect((await history(token)).data).toEqual({
      totalCount: 1,
      list: [
        {
          userId: "640000000000000000000002",
          appId: APP_ID,
          appName: "Development app (client_secret_post)",
          appLoginUrl: `${bindbox.url}/login`,
          appLogo: "",
          loginAt: expect.stringMatching(/^\d{4}-.*Z$/),
          clientIp: "10.0.0.1",
          success: true,
          errorMessage: null,
          userAgent: CHROME,
          parsedUserAgent: { device: "desktop", browser: "Chrome", name: "Chrome", os: "Windows" },
          loginMethod: "loginByUsername",
          geoip: expect.objectContaining({ location: { lon: 0, lat: 0 } }),
          tenantId: null,
        },
      ],
    });
  });

  it.each([
    ["axios/1.7.0", { device: "unknown", browser: "axios", os: "unknown" }],
    ["", { device: "unknown", browser: "unknown", os: "unknown" }],
    ["AuthingIdentityCloud php", { device: "unknown", browser: "AuthingIdentityCloud", os: "unknown" }],
    ["node", { device: "unknown", browser: "node", os: "unknown" }],
  ])("reads the user agent %j", async (userAgent, parsed) => {
    const token = await signIn({ userAgent });
    const [login] = (await history(token)).data.list;
    expect(login.parsedUserAgent).toEqual({ ...parsed, name: parsed.browser });
  });

  it("lists the newest first, failures with their reason among them", async () => {
    await signIn();
    await signIn({ password: "wrong" });
    const { list, totalCount } = (await history(await signIn())).data;
    expect(totalCount).toBe(3);
    expect(list.map(({ success }: { success: boolean }) => success)).toEqual([true, false, true]);
    expect(list[1].errorMessage).toBe("密码不正确");
    expect(Date.parse(list[0].loginAt)).toBeGreaterThan(Date.parse(list[2].loginAt));
  });

  it("shows nobody else's sign-ins", async () => {
    await signIn();
    expect((await history(await bindbox.signIn("alice"))).data.totalCount).toBe(1);
  });

  it("filters by app, address, success and time", async () => {
    await signIn({ appId: PUBLIC_APP_ID });
    await signIn({ clientIp: "10.0.0.1" });
    await signIn({ password: "wrong" });
    const token = await signIn();
    const count = async (query: string) => (await history(token, query)).data.totalCount;
    expect(await count(`appId=${PUBLIC_APP_ID}`)).toBe(1);
    expect(await count("clientIp=10.0.0.1")).toBe(1);
    expect(await count("success=true")).toBe(3);
    expect(await count("success=False")).toBe(1);
    const [last, failed] = (await history(token)).data.list;
    expect(await count(`start=${Date.parse(last.loginAt)}`)).toBe(1);
    expect(await count(`end=${Date.parse(failed.loginAt)}`)).toBe(3);
    expect(await count(`start=${Date.parse(failed.loginAt)}&end=${Date.parse(failed.loginAt)}`)).toBe(1);
  });

  it("takes the values that C# sends for nothing as nothing", async () => {
    await signIn({ password: "wrong" });
    const token = await signIn();
    const query = "appId=&clientIp=&end=0&start=0&success=False&page=0&limit=0";
    expect((await history(token, query)).data.totalCount).toBe(2);
  });

  it("answers ten a page, or as many as asked", async () => {
    for (let count = 0; count < 11; count += 1) await signIn();
    const token = await signIn();
    const lengthOf = async (query: string) => (await history(token, query)).data.list.length;
    expect((await history(token)).data.totalCount).toBe(12);
    expect(await lengthOf("")).toBe(10);
    expect(await lengthOf("page=2")).toBe(2);
    expect(await lengthOf("page=3")).toBe(0);
    expect(await lengthOf("page=3&limit=5")).toBe(2);
    expect(await lengthOf("limit=50")).toBe(12);
  });

  it("refuses more than 50 a page, less than nothing, and what is no number", async () => {
    const token = await signIn();
    expect(await history(token, "limit=51")).toMatchObject({
      statusCode: 400,
      message: "limit must not be greater than 50",
    });
    expect(await history(token, "page=-1")).toMatchObject({
      statusCode: 400,
      message: "page must not be less than 0",
    });
    expect(await history(token, "start=yesterday")).toMatchObject({ statusCode: 400 });
  });
});

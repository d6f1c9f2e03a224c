import { beforeEach, describe, expect, it } from "vitest";
import { fixtureWithUsers } from "../../support/fixtures.js";
import { emulatorForFile, PASSWORD, PUBLIC_APP_ID } from "../../support/test-emulator.js";

describe("get-profile", () => {
  const bindbox = emulatorForFile({
    fixture: fixtureWithUsers({
      username: "erin",
      password: PASSWORD,
      customData: { school: "a" },
      departmentIds: ["d1"],
      identities: [{ provider: "github", userIdInIdp: "erin" }],
    }),
  });
  beforeEach(() => bindbox.reset());

  it("answers the logged-in user, with the nine members that are always there", async () => {
    const { data } = await bindbox.get("get-profile", await bindbox.signIn("bob"));
    expect(data).toMatchObject({
      userId: "640000000000000000000002",
      createdAt: expect.any(String),
      updatedAt: expect.any(String),
      status: "Activated",
      workStatus: "Active",
      gender: "M",
      emailVerified: true,
      phoneVerified: true,
      userSourceType: "adminCreated",
      email: "bob@example.com",
      phone: "13800138000",
    });
  });

  it("shows no secret", async () => {
    const text = JSON.stringify(await bindbox.get("get-profile", await bindbox.signIn("bob")));
    expect(text).not.toMatch(/hash|sha256/i);
  });

  it.each(["true", "True", "1"])("adds what is asked for: %s", async (flag) => {
    const query = `withCustomData=${flag}&withIdentities=${flag}&withDepartmentIds=${flag}&`;
    const { data } = await bindbox.get(`get-profile?${query}`, await bindbox.signIn("erin"));
    expect(data).toMatchObject({
      customData: { school: "a" },
      departmentIds: ["d1"],
      identities: [{ provider: "github", userIdInIdp: "erin" }],
    });
  });

  it.each(["false", "False", "0", ""])("leaves out what is not: %j", async (flag) => {
    const query = `withCustomData=${flag}&withIdentities=${flag}&withDepartmentIds=${flag}`;
    const { data } = await bindbox.get(`get-profile?${query}`, await bindbox.signIn("erin"));
    expect(data).not.toHaveProperty("customData");
    expect(data).not.toHaveProperty("identities");
    expect(data).not.toHaveProperty("departmentIds");
  });

  it("refuses a flag that is none", async () => {
    const token = await bindbox.signIn("bob");
    expect(await bindbox.get("get-profile?withCustomData=maybe", token)).toMatchObject({
      statusCode: 400,
      message: "withCustomData must be a boolean value",
    });
  });

  it("shows all whatever the scope, unless the setting filters by it", async () => {
    const token = await bindbox.signIn("bob", PASSWORD, "openid email");
    expect((await bindbox.get("get-profile", token)).data.phone).toBe("13800138000");
    await bindbox.settings({ profileScopeFilter: true });
    expect((await bindbox.get("get-profile", token)).data).toMatchObject({
      email: "bob@example.com",
      phone: null,
      name: null,
    });
  });

  it("refuses no token, a forged one, one of another app, and one that has expired", async () => {
    const refused = { statusCode: 401, apiCode: 2020, message: "尚未登录，无权限访问此请求" };
    const token = await bindbox.signIn("bob");
    expect(await bindbox.get("get-profile")).toMatchObject(refused);
    expect(await bindbox.get("get-profile", `${token.slice(0, -4)}AAAA`)).toMatchObject(refused);
    expect(await bindbox.get("get-profile", token, { "x-authing-app-id": PUBLIC_APP_ID })).toMatchObject(
      refused,
    );
    await bindbox.advance("14d");
    expect(await bindbox.get("get-profile", token)).toMatchObject(refused);
    await bindbox.settings({ sessionErrors: "detailed" });
    expect(await bindbox.get("get-profile", token)).toMatchObject({ statusCode: 401, apiCode: 2206 });
    expect(await bindbox.get("get-profile", "broken")).toMatchObject({ statusCode: 401, apiCode: 2207 });
  });

  it("knows no unknown app or user pool", async () => {
    const token = await bindbox.signIn("bob");
    expect(await bindbox.get("get-profile", token, { "x-authing-app-id": "none" })).toMatchObject({
      statusCode: 499,
      apiCode: 2011,
    });
    const { body } = await bindbox.agent
      .get("/api/v3/get-profile")
      .set({ "x-authing-userpool-id": "none", authorization: token });
    expect(body).toMatchObject({ statusCode: 499, apiCode: 2224 });
  });
});

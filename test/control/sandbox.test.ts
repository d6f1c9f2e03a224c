import { beforeEach, describe, expect, it } from "vitest";
import { APP_ID, APP_SECRET, emulatorForFile, USER_POOL_ID } from "../support/test-emulator.js";

describe("the control API", () => {
  const bindbox = emulatorForFile({ seed: "control" });

  it("says that the emulator is ready", async () => {
    const { status, body } = await bindbox.agent.get("/_bindbox/health");
    expect([status, body]).toEqual([200, { status: "ok" }]);
  });

  it("hands out what an SDK's constructor takes, with the address by which it was asked", async () => {
    const { port } = bindbox.emulator;
    const { body } = await bindbox.control("get", "").set("host", `localhost:${port}`);
    expect(body).toEqual({
      id: "default",
      seed: "control",
      kept: false,
      ttl: null,
      authing: {
        appHost: `http://localhost:${port}`,
        userPoolId: USER_POOL_ID,
        appId: APP_ID,
        appSecret: APP_SECRET,
        apps: expect.any(Array),
      },
      tencent: {
        endpoint: `localhost:${port}`,
        secretId: expect.any(String),
        secretKey: expect.any(String),
        keys: expect.any(Array),
      },
    });
  });

  it.each([
    ["get", ""],
    ["post", "/reset"],
    ["get", "/settings"],
    ["patch", "/settings"],
    ["get", "/outbox"],
    ["get", "/clock"],
    ["post", "/clock"],
  ] as const)("knows no other sandbox: %s …%s", async (method, path) => {
    const answer = await bindbox.agent[method](`/_bindbox/v1/sandboxes/nobody${path}`).send();
    expect(answer.status).toBe(404);
    expect(answer.type).toBe("application/problem+json");
    expect(answer.body.detail).toBe('there is no sandbox "nobody"; there are: default');
  });

  it.each([
    "/_bindbox",
    "/_bindbox/v2/health",
    "/_bindbox/v1/sandboxes/default/nothing",
    "/_bindbox/v1/sandboxes//clock",
  ])("has no %s", async (path) => {
    const answer = await bindbox.agent.get(path);
    expect([answer.status, answer.type]).toEqual([404, "application/problem+json"]);
  });

  it.each([
    ["/_bindbox/health", "delete", "GET"],
    ["/_bindbox/v1/sandboxes/default", "put", "GET, DELETE"],
    ["/_bindbox/v1/sandboxes/default/reset", "get", "POST"],
    ["/_bindbox/v1/sandboxes/default/settings", "post", "GET, PATCH"],
    ["/_bindbox/v1/sandboxes/default/clock", "delete", "GET, POST"],
    ["/_bindbox/v1/sandboxes/default/outbox", "post", "GET, DELETE"],
  ] as const)("%s does not take %s", async (path, method, allow) => {
    const answer = await bindbox.agent[method](path);
    expect([answer.status, answer.type, answer.headers["allow"]]).toEqual([
      405,
      "application/problem+json",
      allow,
    ]);
  });

  it("takes a path with a slash at its end", async () => {
    expect((await bindbox.agent.get("/_bindbox/v1/sandboxes/default/clock/")).status).toBe(200);
  });
});

describe("a reset", () => {
  const bindbox = emulatorForFile();
  beforeEach(() => bindbox.reset());

  it("says how many rows it has cleared", async () => {
    await bindbox.mailedCode("new@example.com", "CHANNEL_LOGIN");
    await bindbox.signIn();
    const { body } = await bindbox.control("post", "/reset").send();
    expect(body.cleared).toMatchObject({
      users: 4,
      apps: 3,
      messages: 1,
      passcodes: 1,
      logins: 1,
      tickets: 0,
    });
  });

  it("takes users, messages, settings and clock back to the fixture", async () => {
    const token = await bindbox.signIn();
    const passCode = await bindbox.mailedCode("new@example.com", "CHANNEL_BIND_EMAIL");
    await bindbox.post("bind-email", { email: "new@example.com", passCode }, token);
    const { body: defaults } = await bindbox.control("get", "/settings");
    await bindbox.settings({ fixedCode: "1", registerDisabled: true });
    await bindbox.control("post", "/clock").send({ set: "2040-01-01T00:00:00Z" });
    await bindbox.control("post", "/clock").send({ freeze: true });
    await bindbox.reset();
    expect((await bindbox.get("get-profile", await bindbox.signIn())).data.email).toBeNull();
    expect((await bindbox.control("get", "/outbox")).body).toEqual([]);
    expect((await bindbox.control("get", "/settings")).body).toEqual(defaults);
    const clock = (await bindbox.control("get", "/clock")).body;
    expect(clock.frozen).toBe(false);
    expect(Date.parse(clock.now)).toBeLessThan(Date.parse("2040-01-01T00:00:00Z"));
  });

  it("lets the random source start over, and keeps the credentials", async () => {
    const before = (await bindbox.control("get", "")).body;
    const code = await bindbox.mailedCode("new@example.com", "CHANNEL_LOGIN");
    await bindbox.mailedCode("other@example.com", "CHANNEL_LOGIN");
    await bindbox.reset();
    expect(await bindbox.mailedCode("new@example.com", "CHANNEL_LOGIN")).toBe(code);
    expect((await bindbox.control("get", "")).body).toEqual(before);
  });

  it("does not mind a body", async () => {
    expect((await bindbox.control("post", "/reset").send({ anything: true })).status).toBe(200);
  });
});

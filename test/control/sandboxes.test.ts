import { afterEach, describe, expect, it } from "vitest";
import { APP_ID, emulatorForFile, PASSWORD, USER_POOL_ID } from "../support/test-emulator.js";

const SANDBOXES = "/_bindbox/v1/sandboxes";

describe("making a sandbox", () => {
  const bindbox = emulatorForFile({ seed: "sandboxes" });
  const create = (body?: object) => bindbox.agent.post(SANDBOXES).send(body);
  const signIn = (appId: string, account = "bob", password = PASSWORD) =>
    bindbox.agent
      .post("/api/v3/signin")
      .set("x-authing-app-id", appId)
      .send({ connection: "PASSWORD", passwordPayload: { account, password } });

  afterEach(async () => {
    const { body } = await bindbox.agent.get(SANDBOXES).query({ limit: 1000 });
    for (const { id } of body.sandboxes)
      if (id !== "default") await bindbox.agent.delete(`${SANDBOXES}/${id}`).expect(204);
  });

  it("takes nothing at all, and answers credentials that nobody else has", async () => {
    const made = await create();
    expect(made.status).toBe(201);
    expect(made.headers["location"]).toBe(`${SANDBOXES}/${made.body.id}`);
    expect(made.body.id).toMatch(/^[0-9a-f]{8}$/);
    expect(made.body).toMatchObject({ kept: false, ttl: null });
    const first = (await bindbox.agent.get(`${SANDBOXES}/default`)).body;
    const keysOf = ({ authing, tencent }: typeof first) => [
      authing.userPoolId,
      ...authing.apps.flatMap((app: { appId: string; appSecret: string }) => [app.appId, app.appSecret]),
      ...tencent.keys.flatMap((key: { secretId: string; secretKey: string }) => [
        key.secretId,
        key.secretKey,
      ]),
    ];
    const keys = [...keysOf(first), ...keysOf(made.body)];
    expect(new Set(keys).size).toBe(keys.length);
    expect((await bindbox.agent.get(made.headers["location"] ?? "")).body).toEqual(made.body);
  });

  it("gives every app and every API key of the fixture a new one, each in its place", async () => {
    const { authing, tencent } = (await create({ id: "rekeyed" })).body;
    expect(
      authing.apps.map((app: { tokenEndpointAuthMethod: string }) => app.tokenEndpointAuthMethod),
    ).toEqual(["client_secret_post", "client_secret_basic", "none"]);
    expect(authing.apps[0]).toMatchObject({ appId: authing.appId, appSecret: authing.appSecret });
    expect(authing.appId).toMatch(/^[0-9a-f]{24}$/);
    expect(authing.appSecret).toMatch(/^[0-9a-f]{32}$/);
    expect(tencent.keys.map((key: { nickName: string }) => key.nickName)).toEqual([
      "manager",
      "no-organization",
      "invited",
    ]);
    expect(tencent.keys[0]).toMatchObject({ secretId: tencent.secretId, secretKey: tencent.secretKey });
    expect(tencent.secretId).toMatch(/^AKID\w{32}$/);
  });

  it("has the fixture's users for its apps, and theirs only", async () => {
    const { authing } = (await create({ id: "users" })).body;
    for (const { appId } of authing.apps) expect((await signIn(appId)).body.statusCode).toBe(200);
    const token = (await signIn(authing.appId)).body.data.access_token;
    const profile = await bindbox.get("get-profile", token, { "x-authing-app-id": authing.appId });
    expect(profile.data).toMatchObject({ username: "bob" });
    expect((await bindbox.get("get-profile", token)).statusCode).toBe(401);
  });

  it("keeps what one does from the others", async () => {
    const { authing } = (await create({ id: "one" })).body;
    await create({ id: "two" });
    const headers = { "x-authing-app-id": authing.appId };
    await bindbox.post(
      "send-email",
      { email: "x@example.com", channel: "CHANNEL_LOGIN" },
      undefined,
      headers,
    );
    const messages = async (id: string) => (await bindbox.agent.get(`${SANDBOXES}/${id}/outbox`)).body.length;
    expect([await messages("one"), await messages("two"), await messages("default")]).toEqual([1, 0, 0]);
  });

  it("gives the same seed and id the same credentials and codes, another run too", async () => {
    const run = async () => {
      const { authing, tencent } = (await create({ id: "again", seed: "42" })).body;
      const headers = { "x-authing-app-id": authing.appId };
      await bindbox.post("send-email", { email: "x@y.z", channel: "CHANNEL_LOGIN" }, undefined, headers);
      const [{ id, code }] = (await bindbox.agent.get(`${SANDBOXES}/again/outbox`)).body;
      await bindbox.agent.delete(`${SANDBOXES}/again`);
      return { authing, tencent, id, code };
    };
    const first = await run();
    expect(await run()).toEqual(first);
    const other = (await create({ id: "again", seed: "43" })).body;
    expect(other.authing.appId).not.toBe(first.authing.appId);
  });

  it("takes credentials that the caller names, and generates the others", async () => {
    const authing = { userPoolId: "my-pool", appId: "my-app" };
    const { body } = await create({ credentials: { authing, tencent: { secretKey: "my-key" } } });
    expect(body.authing).toMatchObject({ ...authing, appSecret: expect.stringMatching(/^[0-9a-f]{32}$/) });
    expect(body.tencent).toMatchObject({ secretKey: "my-key", secretId: expect.stringMatching(/^AKID/) });
    expect((await signIn("my-app")).body.statusCode).toBe(200);
  });

  it("starts with its settings and clock, and a reset leads back to them", async () => {
    const clock = { set: "2030-01-01T00:00:00Z", freeze: true };
    await create({ id: "timed", settings: { fixedCode: "4711" }, clock });
    const state = async () => ({
      clock: (await bindbox.agent.get(`${SANDBOXES}/timed/clock`)).body,
      code: (await bindbox.agent.get(`${SANDBOXES}/timed/settings`)).body.fixedCode,
    });
    const start = await state();
    expect(start).toMatchObject({ code: "4711", clock: { now: "2030-01-01T00:00:00.000Z", frozen: true } });
    await bindbox.agent.patch(`${SANDBOXES}/timed/settings`).send({ fixedCode: null });
    await bindbox.agent.post(`${SANDBOXES}/timed/clock`).send({ advance: "1d" });
    await bindbox.agent.post(`${SANDBOXES}/timed/reset`);
    expect(await state()).toEqual(start);
  });

  it("makes users when the sandbox was told to begin", async () => {
    const clock = { set: "2030-01-01T00:00:00Z", freeze: true };
    const { authing } = (await create({ clock })).body;
    const token = (await signIn(authing.appId)).body.data.access_token;
    const { data } = await bindbox.get("get-profile", token, { "x-authing-app-id": authing.appId });
    expect(data.createdAt).toBe("2030-01-01T00:00:00.000Z");
  });

  it("can be empty", async () => {
    const { authing, tencent, id } = (await create({ fixture: "empty" })).body;
    expect([authing.apps.length, tencent.keys.length]).toEqual([1, 1]);
    expect((await signIn(authing.appId)).body.statusCode).not.toBe(200);
    const { cleared } = (await bindbox.agent.post(`${SANDBOXES}/${id}/reset`)).body;
    expect(cleared).toMatchObject({ users: 0, organizations: 0, gallery: 0, apps: 1, tencentCredentials: 1 });
  });

  describe("from a fixture of its own", () => {
    const fixture = {
      authing: {
        userPoolId: "inline-pool",
        apps: [
          { id: "inline-app", secret: "s".repeat(32) },
          { id: "second-app", secret: "t".repeat(32) },
        ],
        users: [{ username: "eve", password: "secret", deniedApps: ["second-app"] }],
      },
      settings: { fixedCode: "1" },
    };

    it("keeps the credentials that it names", async () => {
      const { body } = await create({ fixture });
      expect(body.authing).toMatchObject({ userPoolId: "inline-pool", appId: "inline-app" });
      expect((await signIn("inline-app", "eve", "secret")).body.statusCode).toBe(200);
      expect((await signIn("second-app", "eve", "secret")).body.statusCode).not.toBe(200);
    });

    it("can be used twice with generated credentials, and means the same apps by them", async () => {
      await create({ fixture });
      const { authing } = (await create({ fixture, credentials: "generated" })).body;
      const [first, second] = authing.apps;
      expect((await signIn(first.appId, "eve", "secret")).body.statusCode).toBe(200);
      expect((await signIn(second.appId, "eve", "secret")).body.statusCode).not.toBe(200);
    });

    it("names what is wrong with it", async () => {
      const users = [{ username: "a" }, { username: "a" }, { email: "no" }];
      const broken = { ...fixture, surplus: 1, authing: { ...fixture.authing, users } };
      const answer = await create({ id: "broken", fixture: broken });
      expect([answer.status, answer.type]).toEqual([400, "application/problem+json"]);
      expect(answer.body.errors).toEqual(
        expect.arrayContaining([
          { pointer: "body/fixture/authing/users/2/email", message: expect.stringContaining("must match") },
        ]),
      );
      expect((await bindbox.agent.get(`${SANDBOXES}/broken`)).status).toBe(404);
    });
  });

  it.each([
    ["an id with a blank", { id: "a b" }, "body/id"],
    ["an unknown fixture", { fixture: "nothing" }, "body/fixture"],
    ["a setting that is none", { settings: { fixedcode: "1" } }, "body/settings/fixedcode"],
    ["a key that is none", { settings: { signingKey: "x" } }, "body/settings/signingKey"],
    ["a clock out of range", { clock: { set: "9500-01-01T00:00:00Z" } }, "body/clock/set"],
    ["a time to live that is no duration", { ttl: "soon" }, "body/ttl"],
    ["a time to live of nothing", { ttl: "0s" }, "body/ttl"],
    ["a member that is none", { name: "x" }, "body/name"],
    [
      "a fixture without apps",
      { fixture: { authing: { userPoolId: "p", apps: [] } } },
      "body/fixture/authing/apps",
    ],
    ["a fixture that is a list", { fixture: [] }, "body/fixture"],
  ])("refuses %s", async (_, body, pointer) => {
    const before = (await bindbox.agent.get(SANDBOXES)).body.total;
    const answer = await create(body);
    expect([answer.status, answer.type]).toEqual([400, "application/problem+json"]);
    expect(answer.body.errors[0].pointer).toBe(pointer);
    expect((await bindbox.agent.get(SANDBOXES)).body.total).toBe(before);
  });

  it.each([
    ["id", { id: "default" }, "body/id"],
    [
      "user pool id",
      { credentials: { authing: { userPoolId: USER_POOL_ID } } },
      "body/credentials/authing/userPoolId",
    ],
    ["app id", { credentials: { authing: { appId: APP_ID } } }, "body/credentials/authing/appId"],
    [
      "SecretId",
      { credentials: { tencent: { secretId: "AKIDbindboxmember0000000000000000000" } } },
      "body/credentials/tencent/secretId",
    ],
  ])("does not take an %s that leads elsewhere", async (name, body, pointer) => {
    const answer = await create({ id: "taker", ...body });
    expect(answer.status).toBe(409);
    expect(answer.body.errors).toEqual([
      {
        pointer,
        message: expect.stringMatching(new RegExp(`^the ${name} .* belongs to the sandbox "default"$`)),
      },
    ]);
    expect((await bindbox.agent.get(`${SANDBOXES}/taker`)).status).toBe(404);
  });

  it("says no more than that when the id is taken", async () => {
    await create({ id: "twice" });
    const { status, body } = await create({ id: "twice" });
    expect([status, body.errors]).toEqual([
      409,
      [{ pointer: "body/id", message: 'the id twice belongs to the sandbox "twice"' }],
    ]);
  });

  it("lists them, a page at a time", async () => {
    for (const id of ["a", "b", "c"]) await create({ id });
    const first = (await bindbox.agent.get(SANDBOXES).query({ limit: 2 })).body;
    expect(first).toMatchObject({ total: 4, sandboxes: [{ id: "default" }, { id: "a" }] });
    await bindbox.agent.delete(`${SANDBOXES}/a`);
    const second = (await bindbox.agent.get(SANDBOXES).query({ limit: 2, after: first.next })).body;
    expect(second).toMatchObject({ total: 3, next: null, sandboxes: [{ id: "b" }, { id: "c" }] });
  });
});

describe("deleting a sandbox", () => {
  const bindbox = emulatorForFile();
  const create = async (body: object) => (await bindbox.agent.post(SANDBOXES).send(body).expect(201)).body;
  const remove = (id: string) => bindbox.agent.delete(`${SANDBOXES}/${id}`);

  it("frees its id and its credentials, and what it handed out leads nowhere", async () => {
    const { authing } = await create({ id: "gone" });
    const headers = { "x-authing-app-id": authing.appId };
    const body = { connection: "PASSWORD", passwordPayload: { account: "bob", password: PASSWORD } };
    const { data } = await bindbox.post("signin", body, undefined, headers);
    expect((await remove("gone")).status).toBe(204);
    expect((await remove("gone")).status).toBe(404);
    expect(await bindbox.get("get-profile", data.access_token, headers)).toMatchObject({ statusCode: 499 });
    expect((await bindbox.agent.get("/oidc/me").set("authorization", data.access_token)).status).toBe(401);
    const again = await create({
      id: "gone",
      seed: "another",
      credentials: { authing: { appId: authing.appId } },
    });
    expect(again.authing.appId).toBe(authing.appId);
  });

  it("ends the requests and streams that wait for it", async () => {
    await create({ id: "waited-for" });
    const waiting = bindbox.agent.get(`${SANDBOXES}/waited-for/outbox`).query({ wait: "60s" });
    const stream = await fetch(`${bindbox.url}${SANDBOXES}/waited-for/events`);
    const waited = waiting.then((answer) => answer.status);
    while (bindbox.emulator.sandboxes.get("waited-for")?.waits.size !== 2)
      await new Promise((resolve) => setImmediate(resolve));
    await remove("waited-for");
    expect(await waited).toBe(204);
    expect(await stream.text()).toContain("event: sandbox-deleted");
  });

  it("is refused for the one that is always there", async () => {
    const answer = await remove("default");
    expect([answer.status, answer.type]).toEqual([409, "application/problem+json"]);
    expect((await bindbox.agent.get(`${SANDBOXES}/default`)).status).toBe(200);
  });
});

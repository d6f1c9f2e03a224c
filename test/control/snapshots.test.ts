import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { emulatorForFile, PASSWORD, TestEmulator } from "../support/test-emulator.js";

const SANDBOXES = "/_bindbox/v1/sandboxes";

describe("snapshots", () => {
  const bindbox = emulatorForFile({ seed: "snapshots" });
  const at = (id: string, path = "") => `${SANDBOXES}/${id}${path}`;
  const create = async (body: object) => (await bindbox.agent.post(SANDBOXES).send(body).expect(201)).body;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into snapshots
  const exported = async (id: string): Promise<any> => (await bindbox.agent.get(at(id, "/snapshot"))).body;
  const signIn = (appId: string) =>
    bindbox.post(
      "signin",
      {
        connection: "PASSWORD",
        passwordPayload: { account: "bob", password: PASSWORD },
        options: { scope: "openid offline_access" },
      },
      undefined,
      { "x-authing-app-id": appId },
    );
  const mailCode = (appId: string) =>
    bindbox.post("send-email", { email: "x@example.com", channel: "CHANNEL_LOGIN" }, undefined, {
      "x-authing-app-id": appId,
    });
  let appId: string;
  beforeEach(async () => {
    appId = (await create({ id: "box", clock: { set: "2030-01-01T00:00:00Z", freeze: true } })).authing.appId;
  });
  afterEach(async () => {
    for (const id of ["box", "other"]) await bindbox.agent.delete(at(id));
  });

  it("give back exactly what they hold, in the same sandbox", async () => {
    const { data } = await signIn(appId);
    await mailCode(appId);
    await bindbox.agent.patch(at("box", "/settings")).send({ verifyOldEmail: false });
    const before = await exported("box");
    await bindbox.agent.post(at("box", "/reset"));
    await bindbox.agent.post(at("box", "/clock")).send({ advance: "1d", freeze: false, rate: 2 });
    const { status, body } = await bindbox.agent.put(at("box", "/snapshot")).send(before);
    expect([status, body.takenFrom]).toEqual([200, "box"]);
    expect(await exported("box")).toEqual(before);
    const form = `grant_type=refresh_token&refresh_token=${data.refresh_token}&client_id=${appId}&client_secret=${before.rows.apps[0].secret}`;
    const type = "application/x-www-form-urlencoded";
    expect((await bindbox.agent.post("/oidc/token").set("content-type", type).send(form)).status).toBe(200);
  });

  it("leave the ids of requests distinct, since the journal goes on when one is restored", async () => {
    await bindbox.agent.put(at("box", "/snapshots/start"));
    await mailCode(appId);
    await bindbox.agent.post(at("box", "/snapshots/start/restore")).expect(200);
    await mailCode(appId);
    const { body: journal } = await bindbox.agent.get(at("box", "/journal"));
    const ids = journal.map(({ requestId }: { requestId: string }) => requestId);
    expect([ids.length, new Set(ids).size]).toEqual([2, 2]);
  });

  it("of another sandbox do not change what a reset goes back to", async () => {
    await create({ id: "other", seed: "another" });
    const codeAfterReset = async () => {
      await bindbox.agent.post(at("box", "/reset")).expect(200);
      await mailCode(appId);
      return (await bindbox.agent.get(at("box", "/outbox"))).body[0].code;
    };
    const code = await codeAfterReset();
    const { body: made } = await bindbox.agent.get(at("box"));
    await bindbox.agent
      .put(at("box", "/snapshot"))
      .send(await exported("other"))
      .expect(200);
    expect(await codeAfterReset()).toBe(code);
    expect((await bindbox.agent.get(at("box"))).body.seed).toBe(made.seed);
  });

  it("are kept under names, and restored as often as one likes", async () => {
    expect((await bindbox.agent.put(at("box", "/snapshots/start"))).status).toBe(201);
    await mailCode(appId);
    const taken = await bindbox.agent.put(at("box", "/snapshots/mailed"));
    expect(taken.body).toMatchObject({ name: "mailed", takenAt: "2030-01-01T00:00:00.000Z" });
    expect((await bindbox.agent.put(at("box", "/snapshots/mailed"))).status).toBe(200);
    const messages = async () => (await exported("box")).rows.messages.length;
    for (const [name, count] of [
      ["start", 0],
      ["mailed", 1],
      ["start", 0],
    ] as const) {
      expect((await bindbox.agent.post(at("box", `/snapshots/${name}/restore`))).status).toBe(200);
      expect(await messages()).toBe(count);
      await mailCode(appId);
    }
    await bindbox.agent.post(at("box", "/reset"));
    const names = (await bindbox.agent.get(at("box", "/snapshots"))).body.map(
      (it: { name: string }) => it.name,
    );
    expect(names).toEqual(["start", "mailed"]);
    expect((await bindbox.agent.get(at("box", "/snapshots/mailed"))).body.rows.messages).toHaveLength(1);
    await bindbox.agent.delete(at("box", "/snapshots/start")).expect(204);
    const gone = await bindbox.agent.post(at("box", "/snapshots/start/restore"));
    expect([gone.status, gone.body.detail]).toEqual([
      404,
      'the sandbox "box" has no snapshot "start"; there are: mailed',
    ]);
  });

  it("bring the random source back: the next code is the same again", async () => {
    await bindbox.agent.put(at("box", "/snapshots/before"));
    const code = async () => {
      await mailCode(appId);
      return (await exported("box")).rows.messages[0].code;
    };
    const first = await code();
    await bindbox.agent.post(at("box", "/snapshots/before/restore"));
    expect(await code()).toBe(first);
  });

  it("in another sandbox leave it its credentials; tokens of the first do not lead there", async () => {
    const { data } = await signIn(appId);
    const other = await create({ id: "other" });
    const snapshot = await exported("box");
    await bindbox.agent.put(at("other", "/snapshot")).send(snapshot).expect(200);
    const after = (await bindbox.agent.get(at("other"))).body;
    expect(after.authing).toMatchObject({ appId: other.authing.appId, appSecret: other.authing.appSecret });
    expect(after.authing.apps).toEqual(other.authing.apps);
    expect(after.tencent.keys).toEqual(other.tencent.keys);
    const mine = await signIn(other.authing.appId);
    expect(mine.statusCode).toBe(200);
    const profile = await bindbox.get("get-profile", data.access_token, {
      "x-authing-app-id": other.authing.appId,
    });
    expect(profile.statusCode).toBe(401);
    expect((await exported("other")).rows.refreshTokens[0].appId).toBe(other.authing.appId);
    expect((await bindbox.agent.get(at("box"))).body.authing.appId).toBe(appId);
  });

  it("go into a sandbox that has fewer apps and keys; the rest get fresh ones", async () => {
    const { authing, tencent } = await create({ id: "other", fixture: "empty" });
    await bindbox.agent
      .put(at("other", "/snapshot"))
      .send(await exported("box"))
      .expect(200);
    const { body: other } = await bindbox.agent.get(at("other"));
    const { body: box } = await bindbox.agent.get(at("box"));
    expect(other).toMatchObject({
      authing: { appId: authing.appId },
      tencent: { secretId: tencent.secretId },
    });
    const ids = [...box.authing.apps, ...other.authing.apps].map(({ appId }) => appId);
    const keys = [...box.tencent.keys, ...other.tencent.keys].map(({ secretId }) => secretId);
    expect([new Set(ids).size, new Set(keys).size]).toEqual([6, 6]);
    for (const id of ids) expect((await signIn(id)).statusCode).toBe(200);
  });

  it("make a sandbox, and a reset leads back to them", async () => {
    await mailCode(appId);
    const snapshot = await exported("box");
    const made = await create({ id: "other", snapshot });
    expect(made.authing.appId).not.toBe(appId);
    const rows = async () => (await exported("other")).rows;
    expect((await rows()).messages).toEqual(snapshot.rows.messages);
    expect((await bindbox.agent.get(at("other", "/clock"))).body.now).toBe("2030-01-01T00:00:00.000Z");
    await mailCode(made.authing.appId);
    await bindbox.agent.post(at("other", "/reset"));
    expect((await rows()).messages).toEqual(snapshot.rows.messages);
    expect((await bindbox.agent.get(at("other"))).body.authing).toEqual(made.authing);
  });

  it("without a clock leave it to the machine's time", async () => {
    const { clock: _clock, ...snapshot } = await exported("box");
    await bindbox.agent.put(at("box", "/snapshot")).send(snapshot).expect(200);
    const { now, frozen } = (await bindbox.agent.get(at("box", "/clock"))).body;
    expect(frozen).toBe(false);
    expect(Math.abs(Date.parse(now) - Date.now())).toBeLessThan(60_000);
  });

  it("as fixtures bring their credentials; where these lead to a sandbox, the answer says how to get others", async () => {
    const fixture = await exported("box");
    const asking = { id: "twin", fixture };
    const { status, body } = await bindbox.agent.post("/_bindbox/v1/sandboxes").send(asking);
    expect(status).toBe(409);
    expect(body.errors[0].message).toBe(
      `the user pool id ${fixture.credentials.userPoolId} belongs to the sandbox "box"; with "credentials": "generated" the sandbox gets others`,
    );
    expect((await create({ ...asking, credentials: "generated" })).authing.appId).not.toBe(appId);
  });

  it("of earlier versions are read: members that have come since take what those versions did", async () => {
    const today = await exported("box");
    const older = structuredClone(today);
    for (const name of ["keyConditions", "accountCircumstances", "memberInvitations", "creationRecords"])
      delete older.rows[name];
    for (const account of older.rows.tencentAccounts) {
      account.verified = account.verification === "enterprise";
      for (const member of ["verification", "entityName", "site"]) delete account[member];
    }
    for (const binding of older.rows.emailBindings) delete binding.lastRefusal;
    await bindbox.agent.put(at("box", "/snapshot")).send(older).expect(200);
    expect((await exported("box")).rows).toEqual(today.rows);
    await create({ id: "of-older", snapshot: older });
    expect((await exported("of-older")).rows.emailBindings).toEqual(today.rows.emailBindings);
  });

  // biome-ignore lint/suspicious/noExplicitAny: a test breaks what it likes
  const broken: [string, (snapshot: any) => void, string][] = [
    ["of another version", (it) => Object.assign(it, { bindboxSnapshot: 2 }), "body/bindboxSnapshot"],
    ["without rows", (it) => Object.assign(it, { rows: undefined }), "body/rows"],
    ["with a collection that is none", (it) => Object.assign(it.rows, { cats: [] }), "body/rows/cats"],
    ["with a setting that is none", (it) => Object.assign(it.settings, { cats: 1 }), "body/settings/cats"],
    ["with a row that lacks a member", (it) => delete it.rows.users[1].email, "body/rows/users/1/email"],
    [
      "with a member of another type",
      (it) => Object.assign(it.rows.users[0], { locked: 1 }),
      "body/rows/users/0/locked",
    ],
    ["with two rows of an id", (it) => it.rows.users.push(it.rows.users[0]), "body/rows/users/4/id"],
    [
      "with two rows of a unique key",
      (it) => Object.assign(it.rows.users[0], { email: "BOB@example.com" }),
      "body/rows/users/1/email",
    ],
    [
      "with an id that its members contradict",
      (it) => Object.assign(it.rows.organizationNodes[0], { nodeId: 5 }),
      "body/rows/organizationNodes/0/id",
    ],
    [
      "with a reference to nothing",
      (it) => Object.assign(it.rows.organizationMembers[0], { nodeId: 5 }),
      "body/rows/organizationMembers/0/nodeId",
    ],
    [
      "whose app is not there",
      (it) => Object.assign(it.credentials, { appId: "x" }),
      "body/credentials/appId",
    ],
  ];
  it.each(broken)("%s are refused, and change nothing", async (_, breakIt, pointer) => {
    const before = await exported("box");
    const snapshot = structuredClone(before);
    breakIt(snapshot);
    const answer = await bindbox.agent.put(at("box", "/snapshot")).send(snapshot);
    expect([answer.status, answer.type]).toEqual([400, "application/problem+json"]);
    expect(answer.body.errors[0].pointer).toBe(pointer);
    expect(await exported("box")).toEqual(before);
    const made = await bindbox.agent.post(SANDBOXES).send({ id: "other", snapshot });
    expect(made.status).toBe(400);
    expect(made.body.errors[0].pointer).toBe(pointer.replace("body", "body/snapshot"));
  });

  it("serve as the fixture of another emulator, with the credentials that they name", async () => {
    await mailCode(appId);
    const fixture = await exported("box");
    const second = await new TestEmulator().start({ fixture, seed: undefined });
    try {
      expect((await second.control("get", "")).body.authing.appId).toBe(appId);
      expect((await second.control("get", "/snapshot")).body).toEqual({ ...fixture, takenFrom: "default" });
    } finally {
      await second.stop();
    }
  });
});

import { beforeEach, describe, expect, it } from "vitest";
import { rowShapes } from "../../src/sandbox/row-shapes.js";
import { collectionNames } from "../../src/sandbox/schema.js";
import { emulatorForFile } from "../support/test-emulator.js";

describe("the state of a sandbox", () => {
  const bindbox = emulatorForFile();
  const STATE = "/_bindbox/v1/sandboxes/default/state";
  const BOB = "640000000000000000000002";
  const UNBOUND = 100000000101;
  beforeEach(() => bindbox.reset());
  const make = (collection: string, row: object) => bindbox.agent.post(`${STATE}/${collection}`).send(row);
  const change = (path: string, row: object) => bindbox.agent.patch(`${STATE}/${path}`).send(row);
  const read = async (path: string) => (await bindbox.agent.get(`${STATE}/${path}`)).body;

  it("says which collections there are", async () => {
    const { collections } = (await bindbox.agent.get(STATE)).body;
    expect(collections).toContainEqual({ name: "users", rows: 4, writable: true });
    expect(collections).toContainEqual({ name: "apps", rows: 3, writable: false });
  });

  it("knows the shape of every collection", () => {
    expect(collectionNames.filter((name) => rowShapes[name] === undefined)).toEqual([]);
  });

  it("shows rows as people read them, without hashes of passwords", async () => {
    const bob = await read(`users/${BOB}`);
    expect(bob).toMatchObject({
      username: "bob",
      email: "bob@example.com",
      createdAt: expect.stringMatching(/Z$/),
    });
    expect(JSON.stringify(await read("users"))).not.toMatch(/[Hh]ash/);
  });

  it("shows every row of every collection", async () => {
    await bindbox.mailedCode("new@example.com", "CHANNEL_LOGIN");
    await bindbox.signIn();
    for (const name of collectionNames) {
      const { rows, total } = await read(name);
      for (const row of rows) expect(await read(`${name}/${encodeURIComponent(row.id)}`)).toEqual(row);
      expect(rows).toHaveLength(total);
    }
  });

  it("pages and filters", async () => {
    const first = await read("users?limit=3");
    expect(first).toMatchObject({ total: 4, next: 3 });
    expect(await read(`users?limit=3&after=${first.next}`)).toMatchObject({
      next: null,
      rows: [{ username: "dave" }],
    });
    const misspelt = await bindbox.control("get", "/state/users?where=emial=bob@example.com");
    expect([misspelt.status, misspelt.body.detail]).toEqual([
      400,
      "query/where: users have no member emial; did you mean email?",
    ]);
    expect(await read("users?where=status=Suspended")).toMatchObject({
      total: 1,
      rows: [{ username: "dave" }],
    });
  });

  it("makes a user who can sign in", async () => {
    const made = await make("users", {
      username: "erin",
      email: "erin@example.com",
      password: "Secret-1",
      profile: { nickname: "Erin" },
    });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({ email: "erin@example.com", profile: { nickname: "Erin", name: null } });
    expect((await bindbox.agent.get(made.headers["location"] ?? "")).body).toEqual(made.body);
    const token = await bindbox.signIn("erin", "Secret-1");
    expect((await bindbox.get("get-profile", token)).data).toMatchObject({
      username: "erin",
      nickname: "Erin",
    });
  });

  it("changes what is named and leaves the rest, and a new password is in force", async () => {
    const before = await read(`users/${BOB}`);
    const { status, body } = await change(`users/${BOB}`, {
      profile: { nickname: "B" },
      password: "Other-22",
    });
    expect(status).toBe(200);
    expect(body).toEqual({
      ...before,
      profile: { ...before.profile, nickname: "B" },
      passwordLastSetAt: expect.any(String),
      passwordSecurityLevel: expect.any(Number),
    });
    expect(await bindbox.signIn("bob", "Other-22")).toEqual(expect.any(String));
  });

  it("makes a passcode that works, and lets it expire", async () => {
    const code = {
      medium: "email",
      address: "Zoe@Example.com",
      channel: "CHANNEL_BIND_EMAIL",
      code: "246810",
    };
    const made = await make("passcodes", code);
    expect(made.body).toMatchObject({
      address: "zoe@example.com",
      id: "email zoe@example.com CHANNEL_BIND_EMAIL",
    });
    const bind = async () =>
      bindbox.post("bind-email", { email: "zoe@example.com", passCode: "246810" }, await bindbox.signIn());
    await change(`passcodes/${encodeURIComponent(made.body.id)}`, { expiresAt: "-1s" });
    expect((await bind()).statusCode).not.toBe(200);
    await change(`passcodes/${encodeURIComponent(made.body.id)}`, { expiresAt: "30s" });
    expect((await bind()).statusCode).toBe(200);
  });

  it("gives a member a binding whose link expires in five seconds", async () => {
    await bindbox.control("post", "/clock").send({ freeze: true });
    const made = await make("emailBindings", {
      memberUin: UNBOUND,
      email: "m@example.com",
      phone: "18600000000",
      linkExpiresAt: "5s",
    });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({ status: "Valid", orgId: 100, countryCode: "86" });
    const page = `/_bindbox/activate/${made.body.linkToken}`;
    expect((await bindbox.agent.get(page)).status).toBe(200);
    await bindbox.advance("5s");
    expect((await bindbox.agent.get(page)).status).toBe(410);
    await change(`emailBindings/${made.body.id}`, { linkExpiresAt: "1h" });
    expect((await bindbox.agent.get(page)).status).toBe(200);
  });

  it("makes a member, and the account that it is", async () => {
    const made = await make("organizationMembers", { orgId: 100, name: "newcomer" });
    expect(made.body).toMatchObject({ name: "newcomer", nodeId: 1000, memberType: "Create" });
    expect(await read(`tencentAccounts/${made.body.memberUin}`)).toMatchObject({ nickName: "newcomer" });
  });

  it("puts a row under an id, once new and then in its own place", async () => {
    const put = (row: object) => bindbox.agent.put(`${STATE}/users/u1`).send(row);
    expect((await put({ username: "u1" })).status).toBe(201);
    const again = await put({ email: "u1@example.com" });
    expect([again.status, again.body.username, again.body.email]).toEqual([200, null, "u1@example.com"]);
  });

  it("removes a row, unless another one cannot do without it", async () => {
    await bindbox.agent.delete(`${STATE}/users/${BOB}`).expect(204);
    expect((await bindbox.agent.get(`${STATE}/users/${BOB}`)).status).toBe(404);
    const answer = await bindbox.agent.delete(`${STATE}/organizationNodes/1110`);
    expect([answer.status, answer.body.detail]).toEqual([
      409,
      expect.stringContaining("organizationMembers/"),
    ]);
  });

  it.each([
    ["post", "users", { email: "no address" }, 400, "body/email"],
    ["post", "users", { name: "x" }, 400, "body/name"],
    ["post", "users", { passwordHash: "x" }, 400, "body/passwordHash"],
    ["post", "users", { status: "Gone" }, 400, "body/status"],
    ["post", "users", { createdAt: "yesterday" }, 400, "body/createdAt"],
    ["post", "users", { createdAt: "2030-13-45T00:00:00Z" }, 400, "body/createdAt"],
    ["post", "users", { profile: { gender: "X" } }, 400, "body/profile/gender"],
    ["post", "users", { id: BOB }, 409, "body/id"],
    ["post", "users", { email: "BOB@example.com" }, 409, "body/email"],
    ["post", "users", { phone: "13800138000" }, 409, "body/phone"],
    ["patch", `users/${BOB}`, { username: "alice" }, 409, "body/username"],
    ["patch", `users/${BOB}`, { id: "other" }, 400, "body/id"],
    ["post", "emailBindings", { memberUin: 1, email: "a@b.c", phone: "1" }, 400, "body/memberUin"],
    ["post", "emailBindings", { memberUin: UNBOUND, phone: "1" }, 400, "body/email"],
    ["post", "emailBindings", { memberUin: UNBOUND, email: "a@b.c", phone: "1", bindId: 1 }, 409, "body/id"],
    ["patch", `organizationMembers/${UNBOUND}`, { nodeId: 5 }, 400, "body/nodeId"],
    ["patch", `organizationMembers/${UNBOUND}`, { memberUin: 5 }, 400, "body/id"],
    ["post", "tickets", { purpose: "update-email", userId: "nobody" }, 400, "body/userId"],
  ] as const)(
    "%s %s %j answers %i for %s and changes nothing",
    async (method, path, row, status, pointer) => {
      const before = (await bindbox.control("get", "/snapshot")).body.rows;
      const answer = await bindbox.agent[method](`${STATE}/${path}`).send(row);
      expect([answer.status, answer.type]).toEqual([status, "application/problem+json"]);
      expect(answer.body.errors.map((error: { pointer: string }) => error.pointer)).toContain(pointer);
      expect((await bindbox.control("get", "/snapshot")).body.rows).toEqual(before);
    },
  );

  it.each([
    ["get", "cats", 404],
    ["post", "cats", 404],
    ["get", "users/nobody", 404],
    ["patch", "users/nobody", 404],
    ["delete", "users/nobody", 404],
    ["post", "apps", 405],
    ["delete", "tencentCredentials/x", 405],
  ] as const)("%s %s answers %i", async (method, path, status) => {
    const asked = bindbox.agent[method](`${STATE}/${path}`);
    const answer = await (method === "post" || method === "patch" ? asked.send({}) : asked);
    expect([answer.status, answer.type]).toEqual([status, "application/problem+json"]);
  });

  it.each([
    ["accountCircumstancez", /"; did you mean accountCircumstances\?$/],
    ["cats", /"; there are: messages, .*, faults$/],
  ])("a collection that is none is told what there is: %s", async (name, detail) => {
    expect((await bindbox.agent.get(`${STATE}/${name}`)).body.detail).toMatch(detail);
  });
});

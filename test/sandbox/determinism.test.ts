import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type LocalBindbox, type Sandbox as SandboxHandle, startEmulator } from "../../src/index.js";
import { type Body, SandboxVisitor, type Visit } from "../support/sandbox-visitor.js";
import { PASSWORD } from "../support/test-emulator.js";

const START = "2030-01-01T00:00:00.000Z";
/** One name for all emulators: their ports differ, and with them links and the issuer of tokens. */
const HOST = "bindbox.test";
const LOGIN = {
  response_type: "code",
  redirect_uri: "http://127.0.0.1:3000/callback",
  scope: "openid profile offline_access",
  state: "k7Jq",
};

/** A long visit to a sandbox, the same each time. Keeps all that it is answered. */
class Run {
  readonly answers: string[] = [];
  readonly control: unknown[] = [];
  readonly #box: SandboxHandle;
  readonly #visitor: SandboxVisitor;
  #now = Date.parse(START);

  constructor(box: SandboxHandle, bindbox: LocalBindbox) {
    this.#box = box;
    const now = () => Math.floor(this.#now / 1000);
    const visitor = new SandboxVisitor(box, { port: bindbox.port, host: HOST, now });
    const send = visitor.send.bind(visitor);
    visitor.send = async (request) => {
      const visit: Visit = await send(request);
      this.answers.push(visit.text);
      return visit;
    };
    this.#visitor = visitor;
  }

  async go(): Promise<void> {
    const secrets = { journalSecrets: "shown", timestampClock: "sandbox" } as const;
    this.control.push(await this.#box.settings.patch(secrets));
    await this.#userBinds();
    await this.#userSignsIn();
    await this.#browserSignsIn();
    await this.#administratorBinds();
    await this.#testArranges();
    await this.#goesBack();
  }

  /** What is left of it in the sandbox. */
  async left(): Promise<Record<string, unknown>> {
    const journal = await this.#box.journal.list({ limit: 1000 });
    return {
      // how long an answer took is machine time, and `order` counts the requests of the whole emulator
      journal: journal.map(({ milliseconds: _, order: __, ...entry }) => entry),
      outbox: await this.#box.outbox.list({ limit: 1000 }),
      coverage: await this.#box.coverage.get(),
      faults: await this.#box.faults.list(),
      codes: await this.#box.codes.get(),
      clock: await this.#box.clock.state(),
      snapshot: await this.#box.snapshots.export(),
    };
  }

  async #codeFor(email: string, channel: string): Promise<string> {
    await this.#visitor.v3("send-email", { email, channel });
    return (await this.#box.outbox.waitFor({ to: email, channel })).code ?? "";
  }

  async #advance(seconds: number): Promise<void> {
    this.#now += seconds * 1000;
    this.control.push(await this.#box.clock.advance(`${seconds}s`));
  }

  async #userBinds(): Promise<void> {
    const { v3 } = { v3: this.#visitor.v3.bind(this.#visitor) };
    const { access_token: token } = await this.#visitor.signIn("alice", PASSWORD);
    const email = "new@example.com";
    const passCode = await this.#codeFor(email, "CHANNEL_BIND_EMAIL");
    await v3("bind-email", { email, passCode: "000000" }, token);
    await v3("bind-email", { email, passCode }, token);
    await this.#advance(61);
    const updated = "newer@example.com";
    const verified = await v3(
      "verify-update-email-request",
      {
        verifyMethod: "EMAIL_PASSCODE",
        emailPassCodePayload: {
          newEmail: updated,
          newEmailPassCode: await this.#codeFor(updated, "CHANNEL_UPDATE_EMAIL"),
          oldEmail: email,
          oldEmailPassCode: await this.#codeFor(email, "CHANNEL_UPDATE_EMAIL"),
        },
      },
      token,
    );
    const { updateEmailToken } = verified.body.data;
    expect((await v3("update-email", { updateEmailToken }, token)).body.statusCode).toBe(200);
    await v3("send-sms", { phoneNumber: "13700137000", channel: "CHANNEL_BIND_PHONE" });
  }

  async #userSignsIn(): Promise<void> {
    const email = "comer@example.com";
    const passCode = await this.#codeFor(email, "CHANNEL_REGISTER");
    const profile = { nickname: "Comer" };
    const signUp = { connection: "PASSCODE", passCodePayload: { email, passCode }, profile };
    expect((await this.#visitor.v3("signup", signUp)).body.statusCode).toBe(200);
    await this.#visitor.v3("signup", {
      connection: "PASSWORD",
      passwordPayload: { username: "comer", password: PASSWORD },
    });
    await this.#visitor.signIn("bob", "wrong");
    const scope = "openid profile email offline_access";
    const { refresh_token: refresh, access_token: token } = await this.#visitor.signIn(
      "bob",
      PASSWORD,
      scope,
    );
    const { appId, appSecret } = this.#box.authing;
    const client = `client_id=${appId}&client_secret=${appSecret}`;
    const form = `grant_type=refresh_token&refresh_token=${refresh}&${client}`;
    expect((await this.#visitor.authing("POST", "/oidc/token", form)).status).toBe(200);
    await this.#visitor.authing("POST", "/oidc/token/introspection", `token=${token}&${client}`);
    await this.#visitor.authing("GET", "/api/v3/get-my-login-history", undefined, token);
    await this.#visitor.authing("GET", "/oidc/.well-known/openid-configuration");
    this.control.push(await this.#box.settings.patch({ idTokenAlgorithm: "RS256" }));
    await this.#visitor.signIn("bob", PASSWORD, scope);
  }

  async #browserSignsIn(): Promise<void> {
    const query = new URLSearchParams({ ...LOGIN, client_id: this.#box.authing.appId });
    await this.#visitor.authing("GET", `/oidc/auth?${query}`);
    const login = `${query}&account=alice&password=${encodeURIComponent(PASSWORD)}`;
    const { headers } = await this.#visitor.authing("POST", "/login", login);
    const code = new URL(headers["location"] ?? "").searchParams.get("code");
    const { appId, appSecret } = this.#box.authing;
    const form = `grant_type=authorization_code&code=${code}&redirect_uri=${encodeURIComponent(LOGIN.redirect_uri)}&client_id=${appId}&client_secret=${appSecret}`;
    expect((await this.#visitor.authing("POST", "/oidc/token", form)).status).toBe(200);
  }

  async #administratorBinds(): Promise<void> {
    const tencent = this.#visitor.tencent.bind(this.#visitor);
    const { RootNodeId }: Body = await tencent("DescribeOrganization");
    const member = { Name: "m", AccountName: "m", PolicyType: "Financial", PermissionIds: [1, 2] };
    const { Uin } = await tencent("CreateOrganizationMember", { ...member, NodeId: RootNodeId });
    const address = { Email: "member@example.com", CountryCode: "86", Phone: "18600000011" };
    await tencent("AddOrganizationMemberEmail", { MemberUin: Uin, ...address });
    const { link } = await this.#box.outbox.waitFor({ to: address.Email });
    this.control.push(await this.#box.activation.sendCode(link ?? ""));
    const sms = await this.#box.outbox.waitFor({ channel: "ACTIVATION" });
    const given = { email: address.Email, code: sms.code ?? "", password: PASSWORD };
    this.control.push(await this.#box.activation.activate(link ?? "", given));
    const bound = await tencent("DescribeOrganizationMemberEmailBind", { MemberUin: Uin });
    expect(bound.BindStatus).toBe("Success");
  }

  async #testArranges(): Promise<void> {
    this.control.push(await this.#box.codes.setFor("fixed@example.com", { queue: ["111111"] }));
    await this.#codeFor("fixed@example.com", "CHANNEL_LOGIN");
    const rule = { operation: "authing.system", error: "quotaExceeded", probability: 0.5 };
    this.control.push(await this.#box.faults.add(rule));
    for (let i = 0; i < 16; i += 1) await this.#visitor.authing("GET", "/api/v3/system");
    const arranged = { username: "arranged", password: PASSWORD };
    this.control.push(await this.#box.state.create("users", arranged));
    await this.#visitor.signIn("arranged", PASSWORD);
  }

  /** What comes next is the same each time, too, when a snapshot is come back to. */
  async #goesBack(): Promise<void> {
    await this.#box.snapshots.take("here");
    const after: string[] = [];
    for (let time = 0; time < 2; time += 1) {
      await this.#box.snapshots.restore("here");
      const { access_token: token } = await this.#visitor.signIn("alice", PASSWORD);
      after.push(token, await this.#codeFor("late@example.com", "CHANNEL_LOGIN"));
    }
    expect(after.slice(2)).toEqual(after.slice(0, 2));
  }
}

/** Goes through everything, and answers all that can be seen of it. */
async function runIn(box: SandboxHandle, bindbox: LocalBindbox): Promise<Record<string, unknown>> {
  const run = new Run(box, bindbox);
  await run.go();
  return { answers: run.answers, control: run.control, ...(await run.left()) };
}

const start = { seed: "the same", clock: { set: START, freeze: true } };

describe("the same seed and the same calls", () => {
  let first: LocalBindbox;
  let second: LocalBindbox;
  let box: SandboxHandle;
  let seen: Record<string, unknown>;

  beforeAll(async () => {
    [first, second] = await Promise.all([startEmulator({ seed: "one" }), startEmulator({ seed: "two" })]);
    box = await first.createSandbox({ id: "run", ...start });
    seen = await runIn(box, first);
  });
  afterAll(() => Promise.all([first.stop(), second.stop()]));

  const everything = ["answers", "control", "journal", "outbox", "coverage", "faults", "codes", "clock"];

  it("have something to compare", () => {
    expect(Object.keys(seen).toSorted()).toEqual([...everything, "snapshot"].toSorted());
    expect(seen["outbox"]).toHaveLength(9);
    const outcomes = Object(seen["journal"]).map(({ outcome }: { outcome: string }) => outcome);
    expect(new Set(outcomes)).toEqual(new Set(["ok", "passcodeWrong", "passwordWrong", "quotaExceeded"]));
  });

  it("give the same in another emulator, whatever was done there before", async () => {
    const other = await second.createSandbox();
    await new SandboxVisitor(other, { port: second.port }).signIn("alice", PASSWORD);
    const again = await second.createSandbox({ id: "run", ...start });
    expect(again.authing).toEqual({ ...box.authing, appHost: second.url });
    expect(again.tencent).toEqual({ ...box.tencent, endpoint: `127.0.0.1:${second.port}` });
    expect(await runIn(again, second)).toEqual(seen);
  });

  it("give the same again after a reset", async () => {
    await box.reset();
    expect(await runIn(box, first)).toEqual(seen);
  });

  it("give the same again in a sandbox that takes the place of a deleted one", async () => {
    await box.delete();
    box = await first.createSandbox({ id: "run", ...start });
    expect(await runIn(box, first)).toEqual(seen);
  });

  it("give something else with another seed", async () => {
    const other = await second.createSandbox({ id: "other", ...start, seed: "another" });
    const { answers, outbox, journal } = await runIn(other, second);
    expect(answers).not.toEqual(seen["answers"]);
    expect(outbox).not.toEqual(seen["outbox"]);
    expect(journal).not.toEqual(seen["journal"]);
  });
});

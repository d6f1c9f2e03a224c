import { beforeEach, describe, expect, it } from "vitest";
import { authingErrors } from "../../src/providers/authing/errors.js";
import { signedInClient } from "../support/sdk-client.js";
import { stateOf } from "../support/state.js";
import { exceptionOf, sdkClient } from "../support/tencent-node-sdk.js";
import { emulatorForFile } from "../support/test-emulator.js";

const bindbox = emulatorForFile();
beforeEach(async () => {
  await bindbox.reset();
  await bindbox.settings({ sendLimit: "off", qpsLimit: 0, requestRateLimit: 0 });
});

const arm = async (rule: object) => {
  const answer = await bindbox.control("post", "/faults").send(rule);
  expect(answer.body).toMatchObject({ id: expect.any(String) });
  return answer.body.id as string;
};
const ruleOf = async (id: string) => (await bindbox.control("get", `/faults/${id}`)).body;
const journal = () => bindbox.emulator.sandboxes.fallback.journal.latest();
const send = (body: object = {}, headers = {}) =>
  bindbox.post(
    "send-email",
    { email: "a@example.com", channel: "CHANNEL_LOGIN", ...body },
    undefined,
    headers,
  );
const codes = async (count: number, body: object = {}) => {
  const seen: number[] = [];
  for (let i = 0; i < count; i += 1) seen.push((await send(body)).statusCode);
  return seen;
};
const OK = 200;
const FAILED = authingErrors.emailSendFailed.statusCode;

describe("a catalogue error", () => {
  it("comes in the place of the operation's answer, as often as was asked for", async () => {
    const id = await arm({ operation: "authing.send-email", error: "emailSendFailed", times: 2 });
    const before = await stateOf(bindbox, ["faults"]);
    expect(await codes(1)).toEqual([FAILED]);
    expect(await stateOf(bindbox, ["faults"])).toEqual(before);
    expect(await codes(3)).toEqual([FAILED, OK, OK]);
    expect(await ruleOf(id)).toMatchObject({ calls: 2, hits: 2, exhausted: true });
  });

  it("stands in the journal with the rule's id", async () => {
    const id = await arm({ operation: "send-email", error: "emailSendFailed" });
    await send();
    expect(journal()[0]).toMatchObject({
      outcome: "emailSendFailed",
      stage: "fault",
      via: "fault",
      hint: `fault ${id} answers emailSendFailed`,
    });
  });

  it("reaches the users of Authing's SDK like a natural one", async () => {
    const client = await signedInClient(bindbox, "alice");
    await arm({ operation: "authing.bind-email", error: "emailTaken" });
    expect(await client.bindEmail({ email: "new@example.com", passCode: "123456" })).toMatchObject({
      statusCode: authingErrors.emailTaken.statusCode,
      apiCode: authingErrors.emailTaken.apiCode,
      message: "该邮箱已被绑定",
    });
  });

  it("reaches the users of Tencent's SDK as its exception", async () => {
    await arm({ operation: "tencent.DescribeOrganization", error: "InternalError" });
    expect(await exceptionOf(sdkClient(bindbox).DescribeOrganization({}))).toEqual({
      code: "InternalError",
      message: "An internal error occurred.",
    });
  });

  it("of a gateway can be had at every operation, with details filled in", async () => {
    await arm({ provider: "tencent", error: "RequestLimitExceeded", details: { count: "31", limit: "30" } });
    expect((await exceptionOf(sdkClient(bindbox).DescribeOrganization({}))).message).toContain(
      "equals to `31` in a second, which exceeds the frequency limit `30`",
    );
  });

  it("goes to the client's own address at the authorization endpoint", async () => {
    await arm({ operation: "authing.oidc-auth", error: "loginRequired" });
    const query = {
      client_id: "x",
      redirect_uri: "http://127.0.0.1:9/cb",
      response_type: "code",
      state: "s",
    };
    const answer = await bindbox.agent.get("/oidc/auth").query(query).redirects(0);
    expect(answer.status).toBe(302);
    expect(answer.headers["location"]).toContain("error=login_required");
  });

  it("that is not documented for an operation can be had when asked for", async () => {
    await arm({ operation: "send-email", error: "emailTaken", undocumented: true });
    expect((await send()).apiCode).toBe(authingErrors.emailTaken.apiCode);
  });

  it("can come although the operation has run, as a service that fails after its work", async () => {
    await arm({ operation: "send-email", error: "emailSendFailed", processed: true });
    expect((await send()).statusCode).toBe(FAILED);
    const { body } = await bindbox.control("get", "/outbox").query({ to: "a@example.com" });
    expect(body).toHaveLength(1);
  });
});

describe("a rule sees", () => {
  it("only calls that would have reached their operation", async () => {
    const id = await arm({ provider: "authing", http: 503 });
    const unsigned = await bindbox.post("bind-email", { email: "a@example.com", passCode: "1" });
    expect(unsigned.statusCode).toBe(authingErrors.notLoggedIn.statusCode);
    expect((await send({ email: "" })).statusCode).toBe(400);
    expect(await ruleOf(id)).toMatchObject({ calls: 0 });
  });

  it("every request when it is early", async () => {
    await arm({ path: "/api/v3/*", method: "post", http: 503, early: true });
    const statuses = [
      await bindbox.agent.post("/api/v3/bind-email").send({}),
      await bindbox.agent.post("/api/v3/nonsense"),
      await bindbox.agent.post("/api/v3/send-email").set("x-authing-app-id", "nobody"),
      await bindbox.agent.get("/api/v3/system"),
    ].map(({ status }) => status);
    expect(statuses).toEqual([503, 503, 503, 200]);
  });

  it("an action of Tencent's before its signature is looked at when it is early", async () => {
    const { secretId } = bindbox.emulator.sandboxes.fallback.credentials.tencent;
    const stranger = sdkClient(bindbox, { credential: { secretId, secretKey: "wrong" } });
    await arm({ provider: "tencent", error: "InternalError#gateway", early: true });
    expect((await exceptionOf(stranger.DescribeOrganization({}))).code).toBe("InternalError");
  });

  it("goes before the gallery, and the first that was added before the others", async () => {
    await arm({ operation: "send-email", error: "emailSendFailed", times: 1 });
    const second = await arm({ operation: "send-email", error: "captchaRequired" });
    await send();
    expect(await ruleOf(second)).toMatchObject({ calls: 0 });
    expect((await send()).statusCode).toBe(authingErrors.captchaRequired.statusCode);
    expect(
      journal()
        .slice(0, 2)
        .map(({ outcome }) => outcome),
    ).toEqual(["captchaRequired", "emailSendFailed"]);
  });
});

describe("the matcher", () => {
  const failing = { operation: "authing.send-*", error: "quotaExceeded" };
  const hits = async (rule: object, call: () => Promise<unknown>): Promise<number> => {
    const id = await arm({ ...failing, ...rule });
    await call();
    return (await ruleOf(id)).hits;
  };
  const sms = (phoneNumber: string, phoneCountryCode?: string) => () =>
    bindbox.post("send-sms", {
      phoneNumber,
      channel: "CHANNEL_LOGIN",
      ...(phoneCountryCode === undefined ? {} : { phoneCountryCode }),
    });

  it.each([
    ["a@example.com", 1],
    [" A@Example.COM", 1],
    ["b@example.com", 0],
    ["example.com", 0],
  ])("finds the e-mail spelled %s: %i", async (address, count) => {
    expect(await hits({ address }, send)).toBe(count);
  });

  it.each([
    ["13900000000", undefined, 1],
    ["+86 139 0000 0000", undefined, 1],
    ["0086-139-0000-0000", "+86", 1],
    ["13900000000", "+1", 1],
    ["+8613900000000", "+1", 0],
    ["+113900000000", "+1", 1],
    ["13900000001", undefined, 0],
  ])("finds the phone spelled %s, sent with the country code %s: %i", async (address, code, count) => {
    expect(await hits({ address }, sms("13900000000", code))).toBe(count);
  });

  it("finds an address wherever it stands", async () => {
    const id = await arm({ operation: "signin", error: "userLocked", address: "alice@example.com" });
    await bindbox.post("signin", {
      connection: "PASSCODE",
      passCodePayload: { email: "Alice@example.com", passCode: "000000" },
    });
    expect(await ruleOf(id)).toMatchObject({ hits: 1 });
  });

  it("finds a member of an organization", async () => {
    const id = await arm({ provider: "tencent", member: 100000000099, error: "InternalError#gateway" });
    const client = sdkClient(bindbox);
    const of = (MemberUin: number) => exceptionOf(client.DescribeOrganizationMemberEmailBind({ MemberUin }));
    expect((await of(100000000099)).code).toBe("InternalError");
    expect((await of(100000000098)).code).not.toBe("InternalError");
    const members = client.DeleteOrganizationMembers({ MemberUin: [1, 100000000099] });
    expect((await exceptionOf(members)).code).toBe("InternalError");
    expect(await ruleOf(id)).toMatchObject({ hits: 2 });
  });

  it.each([
    [{ channel: "CHANNEL_LOGIN" }, 1],
    [{ channel: "channel_login" }, 0],
    [{ channel: { regex: "^CHANNEL_(LOGIN|REGISTER)$" } }, 1],
    [{ email: { regex: "@example\\.org$" } }, 0],
    [{ email: { exists: true }, phoneNumber: { exists: false } }, 1],
    [{ phoneNumber: { exists: true } }, 0],
    [{ "email.length": 13 }, 0],
  ])("looks at any member of the input: %j, %i", async (input, count) => {
    expect(await hits({ input }, send)).toBe(count);
  });

  it("looks at members of members, at forms and at queries", async () => {
    const id = await arm({ operation: "signin", input: { "passwordPayload.account": "alice" }, http: 500 });
    await bindbox.post("signin", {
      connection: "PASSWORD",
      passwordPayload: { account: "alice", password: "x" },
    });
    expect(await ruleOf(id)).toMatchObject({ hits: 1 });
    const form = await arm({ operation: "oidc-token", input: { grant_type: "refresh_token" }, http: 500 });
    await bindbox.agent.post("/oidc/token").type("form").send({ grant_type: "refresh_token" });
    expect(await ruleOf(form)).toMatchObject({ hits: 1 });
    const query = await arm({ operation: "oidc-auth", input: { prompt: "none" }, http: 500 });
    await bindbox.agent.get("/oidc/auth").query({ prompt: "none" });
    expect(await ruleOf(query)).toMatchObject({ hits: 1 });
  });

  it("gives a pattern up that would search for years", async () => {
    const context = { note: `${"a".repeat(60)}!` };
    const id = await arm({ ...failing, input: { email: { regex: "^(a+)+$" } } });
    expect((await send({ email: `${"a".repeat(60)}@example.com`, context })).statusCode).toBe(OK);
    expect(await ruleOf(id)).toMatchObject({ calls: 0 });
  });

  it.each([
    [2, [OK, FAILED, OK, OK]],
    [
      [1, 4],
      [FAILED, OK, OK, FAILED],
    ],
    [{ every: 2 }, [OK, FAILED, OK, FAILED]],
  ])("hits the call of number %j", async (nth, expected) => {
    await arm({ operation: "send-email", error: "emailSendFailed", nth });
    expect(await codes(4)).toEqual(expected);
  });

  it("counts calls of its own matcher only", async () => {
    await arm({ operation: "send-email", address: "b@example.com", error: "emailSendFailed", nth: 2 });
    expect(await codes(3)).toEqual([OK, OK, OK]);
    expect(await codes(2, { email: "b@example.com" })).toEqual([OK, FAILED]);
  });
});

describe("a probability", () => {
  it("is drawn from the seed, and changes nothing else that is drawn", async () => {
    const run = async (probability: number) => {
      await bindbox.reset();
      await bindbox.settings({ sendLimit: "off", qpsLimit: 0 });
      const id = await arm({ operation: "pre-check-code", http: 500, probability });
      const fails: boolean[] = [];
      const sent: string[] = [];
      for (let i = 0; i < 20; i += 1) {
        const answer = await bindbox.agent.post("/api/v3/pre-check-code").send({
          codeType: "EMAIL",
          emailCodePayload: { email: "a@example.com", passCode: "1", channel: "CHANNEL_LOGIN" },
        });
        fails.push(answer.status === 500);
        sent.push(await bindbox.mailedCode(`${i}@example.com`, "CHANNEL_LOGIN"));
      }
      return { fails, sent, rule: await ruleOf(id) };
    };
    const half = await run(0.5);
    expect(await run(0.5)).toMatchObject({ fails: half.fails, sent: half.sent });
    expect(half.rule.calls).toBe(20);
    expect(half.rule.hits).toBe(half.fails.filter(Boolean).length);
    expect(half.rule.hits).toBeGreaterThan(4);
    expect(half.rule.hits).toBeLessThan(16);
    const never = await run(0);
    expect(never).toMatchObject({ sent: half.sent, rule: { calls: 20, hits: 0 } });
    expect((await run(1)).rule.hits).toBe(20);
  });
});

describe("the life of a rule", () => {
  it("ends when its time has come on the sandbox's clock", async () => {
    await bindbox.control("post", "/clock").send({ freeze: true });
    const id = await arm({ operation: "send-email", error: "emailSendFailed", until: "5m" });
    await bindbox.advance("299s");
    expect(await codes(1)).toEqual([FAILED]);
    await bindbox.advance("1s");
    expect(await codes(1)).toEqual([OK]);
    expect(await ruleOf(id)).toMatchObject({ hits: 1, exhausted: true });
  });

  it("ends at a moment", async () => {
    await bindbox.control("post", "/clock").send({ set: "2030-01-01T00:00:00Z" });
    await arm({ operation: "send-email", error: "emailSendFailed", until: "2030-01-01T01:00:00Z" });
    expect(await codes(1)).toEqual([FAILED]);
    await bindbox.advance("1h");
    expect(await codes(1)).toEqual([OK]);
  });

  it("ends with a reset", async () => {
    await arm({ operation: "send-email", error: "emailSendFailed" });
    const { body } = await bindbox.control("post", "/reset");
    expect(body.cleared.faults).toBe(1);
    expect(await codes(1)).toEqual([OK]);
  });
});

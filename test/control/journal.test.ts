import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { RenderedEntry } from "../../src/observe/rendered-entry.js";
import { SECRET_ID, tc3 } from "../support/tencent-sdks.js";
import { exchange } from "../support/tencent-wire.js";
import { APP_ID, APP_SECRET, emulatorForFile, PASSWORD } from "../support/test-emulator.js";

const bindbox = emulatorForFile();
beforeEach(() => bindbox.reset());

const list = async (query: Record<string, string> = {}): Promise<RenderedEntry[]> => {
  const { status, body } = await bindbox.control("get", "/journal").query(query);
  expect(status).toBe(200);
  return body;
};
const ids = async (query: Record<string, string> = {}) => (await list(query)).map(({ id }) => id);
const forget = (query: Record<string, string> = {}) =>
  bindbox.agent.delete("/_bindbox/v1/sandboxes/default/journal").query(query);
const sendTo = (email: string, channel = "CHANNEL_LOGIN") => bindbox.post("send-email", { email, channel });

describe("the journal of a sandbox", () => {
  it("shows all that there is to know of a request", async () => {
    await bindbox.post("send-email", { email: "a@example.com", chanel: "x" }, undefined, { "x-trace": "7" });
    const [entry] = await list();
    expect(entry).toMatchObject({
      id: 1,
      order: expect.any(Number),
      at: expect.stringMatching(/^\d{4}-.*Z$/),
      sandbox: "default",
      located: true,
      provider: "authing",
      operation: "send-email",
      method: "POST",
      path: "/api/v3/send-email",
      query: "",
      request: {
        baseUrl: bindbox.url,
        body: { email: "a@example.com", chanel: "x" },
        bytes: 38,
        truncated: false,
      },
      answer: { status: 200, reason: "OK", truncated: false },
      outcome: "parametersInvalid",
      code: 400,
      stage: "contract",
      via: "flow",
      hint: "channel should not be empty",
      violations: [{ pointer: "body/channel", keyword: "required", message: "must be there" }],
      unreadFields: [{ pointer: "body/chanel", suggestion: "channel" }],
      nearMiss: null,
      milliseconds: expect.any(Number),
    });
    expect(entry?.request.headers).toContainEqual({ name: "x-trace", value: "7" });
    expect(entry?.answer.body).toMatchObject({ requestId: entry?.requestId });
    expect((await bindbox.control("get", "/journal/1")).body).toEqual(entry);
  });

  it("shows a request to Tencent Cloud with its code and request id", async () => {
    const { Response } = await exchange(bindbox.emulator.port, tc3({ action: "CreateUser", host: "a" }));
    expect((await list())[0]).toMatchObject({
      provider: "tencent",
      operation: null,
      outcome: "UnsupportedOperation#notEmulated",
      code: "UnsupportedOperation",
      requestId: Response.RequestId,
    });
  });

  it.each([
    ["operation", "bind-emial", /did you mean bind-email\?/],
    ["operation", "authing.nothing", /there is no operation/],
    ["outcome", "emailTakn", /did you mean emailTaken\?/],
  ])("refuses an unknown %s, which would match nothing: %s", async (name, value, message) => {
    const query = { [name]: value };
    await sendTo("a@b.c");
    for (const answer of [
      await bindbox.control("get", "/journal").query(query),
      await bindbox.agent.get("/_bindbox/v1/journal").query(query),
      await bindbox.control("delete", "/journal").query(query),
    ])
      expect([answer.status, answer.body.errors]).toEqual([
        400,
        [{ pointer: `query/${name}`, message: expect.stringMatching(message) }],
      ]);
    expect(await ids()).toEqual([1]);
  });

  it("lists the newest first, or the oldest, a page at a time", async () => {
    for (const email of ["a@b.c", "b@b.c", "c@b.c"]) await sendTo(email);
    expect(await ids()).toEqual([3, 2, 1]);
    expect(await ids({ sort: "oldest" })).toEqual([1, 2, 3]);
    expect(await ids({ sort: "oldest", after: "1", limit: "1" })).toEqual([2]);
    expect(await ids({ after: "3" })).toEqual([]);
  });

  it("takes a cursor from before a reset for the beginning", async () => {
    await sendTo("a@b.c");
    expect(await ids({ after: "57" })).toEqual([1]);
  });

  describe("is filtered", () => {
    beforeEach(async () => {
      await sendTo("a@example.com");
      await sendTo("a@example.com");
      await bindbox.get("system");
      await exchange(bindbox.emulator.port, tc3({ action: "CreateUser", host: "a" }));
    });

    it.each<[Record<string, string>, number[]]>([
      [{ operation: "send-email" }, [2, 1]],
      [{ operation: "authing.send-email" }, [2, 1]],
      [{ operation: "tencent.Create*" }, []],
      [{ provider: "tencent" }, [4]],
      [{ outcome: "ok" }, [3, 1]],
      [{ outcome: "failed" }, [4, 2]],
      [{ outcome: "emailSentTooOften" }, [2]],
      [{ stage: "authenticate" }, [4]],
      [{ via: "flow" }, [4, 3, 2, 1]],
      [{ via: "fault" }, []],
      [{ status: "404" }, []],
      [{ method: "get" }, [3]],
      [{ path: "/api/v3/send-email" }, [2, 1]],
      [{ path: "/api/v3/*" }, [3, 2, 1]],
      [{ path: "/api/v3/send" }, []],
      [{ input: "email:a@example.com" }, [2, 1]],
      [{ input: "email:b@example.com" }, []],
      [{ text: "A@EXAMPLE" }, [2, 1]],
      [{ since: "2100-01-01T00:00:00Z" }, []],
      [{ until: "2100-01-01T00:00:00Z" }, [4, 3, 2, 1]],
    ])("by %j", async (query, expected) => {
      expect(await ids(query)).toEqual(expected);
    });

    it("by a path with many wildcards, and takes no longer for them", async () => {
      await bindbox.agent.get(`/${"a".repeat(5000)}`);
      expect(await ids({ path: `/${"*a".repeat(20)}` })).toEqual([5]);
      expect(await ids({ path: `/${"*a".repeat(20)}b` })).toEqual([]);
    });

    it("by the sandbox's time, however its zone is written", async () => {
      await bindbox.control("post", "/clock").send({ set: "2030-01-01T00:00:00Z" });
      await sendTo("b@example.com");
      expect(await ids({ since: "2030-01-01T00:00:00Z" })).toEqual([5]);
      expect(await ids({ since: "2030-01-01T08:00:00+08:00" })).toEqual([5]);
    });
  });

  it.each([
    [{ limit: "0" }, "query/limit"],
    [{ since: "yesterday" }, "query/since"],
    [{ stage: "nowhere" }, "query/stage"],
    [{ input: "email" }, "query/input"],
    [{ format: "xml" }, "query/format"],
    [{ wait: "61s" }, "query/wait"],
    [{ after: "-1" }, "query/after"],
  ])("refuses %j and names the field", async (query, pointer) => {
    const { status, body } = await bindbox.control("get", "/journal").query(query);
    expect({ status, pointer: body.errors[0].pointer }).toEqual({ status: 400, pointer });
  });

  it("holds a request until one matches", async () => {
    await sendTo("a@example.com");
    const waiting = list({ wait: "30s", after: "1", operation: "system" });
    await sendTo("b@example.com");
    await bindbox.get("system");
    expect(await waiting).toMatchObject([{ id: 3, operation: "system" }]);
  });

  it("answers an empty list when the wait is over", async () => {
    expect(await list({ wait: "1ms" })).toEqual([]);
  });

  it("forgets what it is told to, and counts on", async () => {
    await sendTo("a@example.com");
    await bindbox.get("system");
    expect((await forget({ operation: "system" })).body).toEqual({ deleted: 1 });
    await bindbox.get("system");
    expect(await ids()).toEqual([3, 1]);
    expect((await forget()).body).toEqual({ deleted: 2 });
    expect(await ids()).toEqual([]);
  });

  it("begins anew with a reset, which says how many requests it forgot", async () => {
    await sendTo("a@example.com");
    expect((await bindbox.control("post", "/reset")).body.cleared).toMatchObject({ journal: 1 });
    expect(await ids()).toEqual([]);
    await sendTo("a@example.com");
    expect(await ids()).toEqual([1]);
  });

  it("keeps as many requests as the setting says", async () => {
    await bindbox.settings({ journalSize: 2 });
    for (let i = 0; i < 4; i += 1) await bindbox.get("system");
    expect(await ids()).toEqual([4, 3]);
    expect((await bindbox.control("get", "/journal/2")).body).toMatchObject({
      status: 404,
      detail: "the journal of default has no request 2; the oldest is 3, the latest 4",
    });
  });

  it("cuts bodies over 16 KiB, and says so", async () => {
    const email = `${"x".repeat(20_000)}@example.com`;
    await sendTo(email);
    const [entry] = await list();
    expect(entry?.request).toMatchObject({
      bytes: JSON.stringify({ email, channel: "CHANNEL_LOGIN" }).length,
      truncated: true,
    });
    expect(entry?.request.body).toHaveLength(16 * 1024);
    expect(entry?.unreadFields).toEqual([]);
  });
});

describe("secrets in the journal", () => {
  const TEXT = async () => JSON.stringify(await list());

  it("are masked: tokens, passwords, codes, client secrets, in requests and answers", async () => {
    const token = await bindbox.signIn();
    const code = await bindbox.mailedCode("new@example.com", "CHANNEL_BIND_EMAIL");
    await bindbox.post("bind-email", { email: "new@example.com", passCode: code }, `Bearer ${token}`);
    await bindbox.agent.post("/oidc/token").type("form").send({
      grant_type: "password",
      username: "alice",
      password: PASSWORD,
      client_id: APP_ID,
      client_secret: APP_SECRET,
    });
    await bindbox.agent.get("/oidc/me").query({ access_token: token });
    await bindbox.get("get-profile", undefined, { cookie: "session=abcdefghijklmnopqrstuvwxyz" });
    const text = await TEXT();
    for (const secret of [token, `"${code}"`, PASSWORD, APP_SECRET, "abcdefghijkl"])
      expect(text).not.toContain(secret);
    expect(text).toContain(APP_ID);
    expect(text).toContain("new@example.com");
    const [, , bound] = (await list()).reverse();
    expect(bound?.request.headers.find(({ name }) => name === "authorization")?.value).toMatch(
      /^Bearer eyJh….{4}\(\d+\)$/,
    );
  });

  it("are masked in the signature of a request, whose SecretId and headers stay", async () => {
    const request = tc3({ action: "CreateUser", host: "a", more: [["X-TC-Token", "a-long-session-token"]] });
    await exchange(bindbox.emulator.port, request);
    const [entry] = await list();
    const value = (wanted: string) => entry?.request.headers.find(({ name }) => name === wanted)?.value;
    expect(value("Authorization")).toMatch(
      new RegExp(
        `^TC3-HMAC-SHA256 Credential=${SECRET_ID}/.*, SignedHeaders=content-type;host, Signature=.{4}…\\(64\\)$`,
      ),
    );
    expect(value("X-TC-Token")).toBe("a-l…(20)");
  });

  it("are shown where the setting says so", async () => {
    await bindbox.settings({ journalSecrets: "shown" });
    const token = await bindbox.signIn();
    expect(await TEXT()).toContain(token);
    expect(await TEXT()).toContain(PASSWORD);
  });

  it("are found by what they are, although they are masked", async () => {
    await bindbox.post("signin", {
      connection: "PASSWORD",
      passwordPayload: { account: "alice", password: "wrong" },
    });
    expect(await ids({ input: "passwordPayload.password:wrong" })).toEqual([1]);
    expect(await ids({ text: "alice" })).toEqual([1]);
  });
});

describe("the journal of all sandboxes", () => {
  const all = (query: Record<string, string> = {}) => bindbox.agent.get("/_bindbox/v1/journal").query(query);

  it("counts the requests of the emulator, resets or not", async () => {
    await sendTo("a@example.com");
    const [{ order }] = (await all()).body;
    await bindbox.reset();
    await bindbox.get("system");
    const { body } = await all({ after: String(order) });
    expect(body).toMatchObject([{ id: 1, order: order + 1, sandbox: "default" }]);
  });

  it("takes the filters of a sandbox's journal", async () => {
    await sendTo("a@example.com");
    await bindbox.get("system");
    expect((await all({ operation: "system" })).body).toMatchObject([{ operation: "system" }]);
    expect((await all({ sort: "oldest", limit: "1" })).body).toMatchObject([{ operation: "send-email" }]);
  });
});

describe("an export of the journal", () => {
  beforeEach(async () => {
    await bindbox.agent.get("/api/v3/system?a=1&b=%E5%90%8D");
    await sendTo("a@example.com");
  });

  it("as ndjson has a line for each request, the oldest first", async () => {
    const answer = await bindbox.control("get", "/journal").query({ format: "ndjson" });
    expect(answer.type).toBe("application/x-ndjson");
    const lines = answer.text
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines).toEqual(await list({ sort: "oldest" }));
  });

  it("as an HTTP archive has what version 1.2 demands", async () => {
    const { body } = await bindbox.control("get", "/journal").query({ format: "har" });
    expect(body.log).toMatchObject({
      version: "1.2",
      creator: { name: "bindbox", version: expect.any(String) },
    });
    const [first, second] = body.log.entries;
    expect(first).toMatchObject({
      startedDateTime: expect.stringMatching(/Z$/),
      time: expect.any(Number),
      request: {
        method: "GET",
        url: `${bindbox.url}/api/v3/system?a=1&b=%E5%90%8D`,
        httpVersion: "HTTP/1.1",
        queryString: [
          { name: "a", value: "1" },
          { name: "b", value: "名" },
        ],
        cookies: [],
        headersSize: -1,
        bodySize: 0,
      },
      response: {
        status: 200,
        statusText: "OK",
        redirectURL: "",
        content: { mimeType: expect.stringMatching(/json/) },
      },
      cache: {},
      timings: { send: 0, wait: expect.any(Number), receive: 0 },
    });
    expect(second.request.postData).toMatchObject({ mimeType: "application/json" });
    expect(JSON.parse(second.request.postData.text)).toMatchObject({ email: "a@example.com" });
    expect(JSON.parse(second.response.content.text)).toMatchObject({ statusCode: 200 });
    expect(second._bindbox).toMatchObject({ operation: "send-email", outcome: "ok" });
  });
});

describe("a request that matched nothing", () => {
  afterEach(() => bindbox.forgetDefects());
  const nearMiss = async () => (await list())[0]?.nearMiss;

  it.each<[string, string, string, string]>([
    ["post", "/api/v3/bind-emial", "did you mean POST /api/v3/bind-email?", "one letter differs"],
    ["post", "/bind-email", "did you mean POST /api/v3/bind-email?", "the path begins with /api/v3"],
    ["post", "/api//v3/bind-email", "did you mean POST /api/v3/bind-email?", "the path has a slash too many"],
    ["post", "/API/V3/Bind-Email", "did you mean POST /api/v3/bind-email?", "paths are lower-case"],
    ["post", "/api/v3/bindEmail", "did you mean POST /api/v3/bind-email?", "words are joined by dashes"],
    ["post", "/api/v2/bind-email", "did you mean POST /api/v3/bind-email?", "one letter differs"],
    [
      "post",
      "/authing/api/v3/bind-email",
      "did you mean POST /api/v3/bind-email?",
      "nothing comes before /api/v3/bind-email",
    ],
    ["get", "/api/v3/bind-email", "did you mean POST /api/v3/bind-email?", "it takes POST, not GET"],
    [
      "get",
      "/api/v3/bind-emial",
      "did you mean POST /api/v3/bind-email?",
      "one letter differs; it takes POST, not GET",
    ],
    [
      "get",
      "/.well-known/openid-configuration",
      "did you mean GET /oidc/.well-known/openid-configuration?",
      "the path begins with /oidc",
    ],
    [
      "get",
      "/_bindbx/v1/sandboxes/default/outbox",
      "did you mean GET /_bindbox/v1/sandboxes/default/outbox?",
      "the control API is below /_bindbox/v1",
    ],
    [
      "get",
      "/bindbox/v1/events",
      "did you mean GET /_bindbox/v1/events?",
      "the control API is below /_bindbox/v1",
    ],
    [
      "post",
      "/AddOrganizationMemberEmail",
      "did you mean POST / with X-TC-Action: AddOrganizationMemberEmail?",
      "actions of Tencent Cloud are all at /, and named by that header",
    ],
  ])("%s %s", async (method, path, suggestion, why) => {
    const answer = await (method === "get" ? bindbox.agent.get(path) : bindbox.agent.post(path).send({}));
    expect([404, 405]).toContain(answer.status);
    expect(JSON.stringify(answer.body)).not.toContain("did you mean");
    expect(await nearMiss()).toMatchObject({ suggestion, why });
  });

  it("and is like nothing has no near miss", async () => {
    await bindbox.agent.get("/favicon.ico");
    expect(await nearMiss()).toBeNull();
  });

  it("because of its content type", async () => {
    await bindbox.agent
      .post("/api/v3/send-email")
      .set("x-authing-app-id", APP_ID)
      .type("form")
      .send({ email: "a" });
    expect(await nearMiss()).toMatchObject({ suggestion: "did you mean content-type: application/json?" });
  });

  it("says once what was wrong, and then what may have been meant", async () => {
    const hint = async () => (await list())[0]?.hint;
    await bindbox.agent.get("/api/v3/bind-email");
    expect(await hint()).toBe("this path takes POST; did you mean POST /api/v3/bind-email?");
    await bindbox.agent.post("/api/v3/bind-email").type("text").send("{}");
    expect(await hint()).toBe(
      "this operation takes application/json, the request brings text/plain; did you mean content-type: application/json?",
    );
    await bindbox.agent.post("/api/v3/bind-emial").send({});
    expect(await hint()).toBe("did you mean POST /api/v3/bind-email? (one letter differs)");
  });

  const call = (more: Partial<Parameters<typeof tc3>[0]>) =>
    exchange(bindbox.emulator.port, tc3({ action: "DescribeOrganization", host: "a", body: "{}", ...more }));

  it.each<[Partial<Parameters<typeof tc3>[0]>, string]>([
    [{ action: "DescribeOrganisation" }, "did you mean the action DescribeOrganization?"],
    [{ action: "describeorganization" }, "did you mean the action DescribeOrganization?"],
    [{ action: "ListUser" }, "did you mean the action ListUsers, which bindbox does not emulate?"],
    [{ action: "CreateUser" }, "CreateUser is an action of the real service that bindbox does not emulate"],
    [{ version: "2018-12-25" }, "did you mean version 2021-03-31?"],
    [{ contentType: "text/plain" }, "did you mean content-type: application/json?"],
    [{ method: "PATCH" as "POST" }, "did you mean POST /?"],
  ])("of Tencent Cloud: %j", async (more, suggestion) => {
    await call(more);
    expect(await nearMiss()).toMatchObject({ suggestion });
  });

  it("because it was for the other service", async () => {
    const { method, headers, body } = tc3({ action: "DescribeOrganization", host: "a", body: "{}" });
    await bindbox.agent.post("/organization").set(Object.fromEntries(headers)).send(String(body));
    expect(method).toBe("POST");
    expect(await nearMiss()).toMatchObject({ suggestion: "did you mean POST /?" });
    await bindbox.agent.post("/").set("x-authing-app-id", APP_ID).send({});
    expect(await nearMiss()).toMatchObject({ suggestion: "did you mean a path below /api/v3?" });
  });

  it.each([
    [
      "/_bindbox/v1/sandboxes/default/outbx",
      "did you mean GET /_bindbox/v1/sandboxes/default/outbox? (one letter differs)",
    ],
    ["/_bindbox/sandboxes/default/clock", "did you mean GET /_bindbox/v1/sandboxes/default/clock?"],
    ["/_bindbox/v1/default/journal", "did you mean GET /_bindbox/v1/"],
  ])("of the control API gets the suggestion in its answer: %s", async (path, suggestion) => {
    const { status, body } = await bindbox.agent.get(path);
    expect([status, body.detail]).toEqual([404, expect.stringContaining(suggestion)]);
  });

  it("of the control API and not near gets no suggestion", async () => {
    const { body } = await bindbox.control("get", "/nope");
    expect(body.detail).toBe(
      "the control API has no /_bindbox/v1/sandboxes/default/nope; GET /_bindbox/v1/openapi/control.yaml says what there is",
    );
  });
});

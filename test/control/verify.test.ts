import { beforeEach, describe, expect, it } from "vitest";
import { emulatorForFile, PASSWORD } from "../support/test-emulator.js";

const bindbox = emulatorForFile();
beforeEach(() => bindbox.reset());

const verify = (body: object) => bindbox.control("post", "/journal/verify").send(body);
const sendTo = (email: string, headers: Record<string, string> = {}) =>
  bindbox.post("send-email", { email, channel: "CHANNEL_BIND_EMAIL" }, undefined, headers);

describe("a verification that holds", () => {
  beforeEach(async () => {
    await sendTo("a@example.com", { "x-trace": "7" });
    await bindbox.get("system");
    await sendTo("b@example.com");
  });

  it.each<[object, number[]]>([
    [{ operation: "send-email" }, [1, 3]],
    [{ operation: "authing.send-email", times: 2 }, [1, 3]],
    [{ operation: "send-email", outcome: "ok", input: { email: "a@example.com" }, times: 1 }, [1]],
    [{ input: { email: { regex: "^[ab]@" } } }, [1, 3]],
    [{ input: { email: { exists: true }, passCode: { exists: false } } }, [1, 3]],
    [{ input: { email: { exists: false } } }, [2]],
    [{ input: { email: null } }, [2]],
    [{ header: { "X-Trace": "7" } }, [1]],
    [{ header: { "X-Trace": 7 } }, [1]],
    [{ header: { "x-authing-app-id": { regex: "^64" } }, method: "get" }, [2]],
    [{ path: "/api/v3/*", status: 200, provider: "authing", stage: "operation", via: "flow" }, [1, 2, 3]],
    [{ operation: "authing.send-*", times: 2 }, [1, 3]],
    [{ operation: "tencent.*", never: true }, []],
    [{ operation: "send-email", times: { atLeast: 1, atMost: 2 } }, [1, 3]],
    [{ operation: "send-email", times: { atMost: 2 } }, [1, 3]],
    [{ operation: "bind-email", never: true }, []],
    [{ operation: "bind-email", times: 0 }, []],
    [{ operation: "bind-email", times: { atMost: 3 } }, []],
    [{ operation: "send-email", after: 1 }, [3]],
    [{ operation: "send-email", since: "2100-01-01T00:00:00Z", never: true }, []],
    [{}, [1, 2, 3]],
    [
      { order: [{ operation: "send-email" }, { operation: "system" }, { operation: "send-email" }] },
      [1, 2, 3],
    ],
    [{ order: [{ input: { email: "a@example.com" } }, { input: { email: "b@example.com" } }] }, [1, 3]],
    [{ order: [{ operation: "send-email" }, { operation: "send-email" }], after: 0 }, [1, 3]],
  ])("%j", async (body, entries) => {
    const answer = await verify(body);
    expect([answer.status, answer.body]).toEqual([200, { verified: true, count: entries.length, entries }]);
  });

  it("compares with what was sent, not with what is shown", async () => {
    await bindbox.signIn();
    const { body } = await verify({ input: { "passwordPayload.password": PASSWORD } });
    expect(body).toMatchObject({ verified: true, count: 1 });
  });

  it("compares objects and lists whatever the order of members", async () => {
    await bindbox.post("signin", {
      connection: "PASSWORD",
      passwordPayload: { account: "alice", password: "x" },
    });
    const input = { passwordPayload: { password: "x", account: "alice" } };
    expect((await verify({ input: { connection: "PASSWORD" } })).status).toBe(200);
    expect((await verify({ input: { "passwordPayload.account": "alice" } })).status).toBe(200);
    // an object is a matcher where a matcher is expected
    expect((await verify({ input })).status).toBe(400);
  });
});

describe("a verification that fails", () => {
  it("shows the nearest requests and what differs, field by field", async () => {
    await bindbox.get("system");
    await sendTo("b@example.com");
    await bindbox.post("send-email", { emial: "a@example.com" });
    const answer = await verify({
      operation: "send-email",
      outcome: "ok",
      input: { email: "a@example.com" },
    });
    expect([answer.status, answer.type]).toEqual([422, "application/problem+json"]);
    expect(answer.body).toMatchObject({
      title: "Unprocessable Content",
      verified: false,
      count: 0,
      entries: [],
    });
    expect(answer.body.nearest).toEqual([
      {
        id: 2,
        method: "POST",
        path: "/api/v3/send-email",
        operation: "send-email",
        outcome: "ok",
        differences: [{ pointer: "input/email", expected: "a@example.com", got: "b@example.com" }],
      },
      {
        id: 3,
        method: "POST",
        path: "/api/v3/send-email",
        operation: "send-email",
        outcome: "parametersInvalid",
        differences: [
          { pointer: "outcome", expected: "ok", got: "parametersInvalid" },
          { pointer: "input/email", expected: "a@example.com", got: null, note: "input/emial was sent" },
        ],
      },
      expect.objectContaining({ id: 1, operation: "system" }),
    ]);
  });

  it("tells the whole story in a text that a test's report can print", async () => {
    await sendTo("b@example.com");
    const { body } = await verify({ operation: "send-email", input: { email: { regex: "^a@" } }, times: 2 });
    expect(body.detail).toBe(
      [
        "2 requests expected, 0 requests matched (1 looked at).",
        "The nearest requests:",
        "  #1 POST /api/v3/send-email -> ok",
        '      input/email: expected "/^a@/", got "b@example.com"',
      ].join("\n"),
    );
  });

  it("names those that matched when they are too many", async () => {
    await sendTo("a@example.com");
    await sendTo("b@example.com");
    expect((await verify({ operation: "send-email", never: true })).body).toMatchObject({
      count: 2,
      entries: [1, 2],
      nearest: [],
      detail: "No request expected, 2 requests matched (2 looked at).\nThese matched: 1, 2.",
    });
    expect((await verify({ operation: "send-email", times: { atMost: 1 } })).body.detail).toMatch(
      /^At most 1 request expected/,
    );
  });

  it("says that the journal is empty", async () => {
    expect((await verify({ operation: "send-email" })).body.detail).toBe(
      "At least 1 request expected, 0 requests matched (0 looked at).\nThe journal has no request to look at.",
    );
  });

  it("says which step of an order is missing, and that it came too early", async () => {
    await bindbox.get("system");
    await sendTo("a@example.com");
    const wrong = await verify({ order: [{ operation: "send-email" }, { operation: "system" }] });
    expect(wrong.status).toBe(422);
    expect(wrong.body).toMatchObject({ count: 1, entries: [2] });
    expect(wrong.body.detail).toMatch(
      /^Step 2 of 2 was not requested after request 2, only before: request 1/,
    );
    const missing = await verify({ order: [{ operation: "bind-email" }] });
    expect(missing.body.detail).toMatch(/^Step 1 of 1 was not requested \(2 looked at\)\./);
    expect(missing.body.nearest[0].differences).toContainEqual({
      pointer: "operation",
      expected: "bind-email",
      got: "send-email",
    });
  });

  it("masks what the request has, unless the setting shows it", async () => {
    await bindbox.signIn();
    const wrong = { input: { "passwordPayload.password": "other" } };
    const got = async () => (await verify(wrong)).body.nearest[0].differences[0].got;
    expect(await got()).toBe("P…(9)");
    await bindbox.settings({ journalSecrets: "shown" });
    expect(await got()).toBe(PASSWORD);
  });
});

describe("a verification that is no verification", () => {
  it.each<[object, string]>([
    [{ operations: "send-email" }, "body/operations"],
    [{ times: -1 }, "body/times"],
    [{ times: 1, never: true }, "body/never"],
    [{ order: [] }, "body/order"],
    [{ order: [{ operation: "signin" }], times: 1 }, "body/order"],
    [{ order: [{ operation: "signin" }], operation: "signup" }, "body/order"],
    [{ input: { email: { regex: "(" } } }, "body/input/email/regex"],
    [{ order: [{ input: { email: { regex: "[" } } }] }, "body/order/0/input/email/regex"],
    [{ since: "yesterday" }, "body/since"],
    [{ operation: "authing.bind-mail", never: true }, "body/operation"],
    [{ operation: "tencent.bind-email", never: true }, "body/operation"],
    [{ outcome: "emailTakn", never: true }, "body/outcome"],
    [{ order: [{ operation: "bind-email" }, { operation: "bind-mail" }] }, "body/order/1/operation"],
  ])("%j is refused, and the field named", async (body, pointer) => {
    const answer = await verify(body);
    expect(answer.status).toBe(400);
    expect(answer.body.errors.map((error: { pointer: string }) => error.pointer)).toContain(pointer);
  });
});

it("a name that is misspelt does not hold because nothing matches it", async () => {
  const { body } = await verify({ operation: "authing.bind-mail", outcome: "emailTakn", times: 0 });
  expect(body.detail).toBe(
    'body/operation: there is no operation "authing.bind-mail"; did you mean authing.bind-email?; ' +
      "body/outcome: is neither ok nor failed nor the name of an error; did you mean emailTaken?",
  );
});

it("an operation is shown as it was asked for, with its provider or without", async () => {
  await sendTo("a@example.com");
  const got = async (operation: string) => (await verify({ operation })).body.nearest[0].differences[0].got;
  expect(await got("authing.bind-email")).toBe("authing.send-email");
  expect(await got("bind-email")).toBe("send-email");
});

it("gives up a pattern that would take years, and counts it as not found", async () => {
  await sendTo(`${"a".repeat(40)}@example.com`);
  const { status, body } = await verify({ input: { email: { regex: "^(a+)+$" } } });
  expect({ status, count: body.count }).toEqual({ status: 422, count: 0 });
});

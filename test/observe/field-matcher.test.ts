import { beforeEach, describe, expect, it } from "vitest";
import { emulatorForFile } from "../support/test-emulator.js";

// Fault rules and verifications say in the same words what a field has to be.

const bindbox = emulatorForFile();
beforeEach(async () => {
  await bindbox.reset();
  await bindbox.settings({ sendLimit: "off" });
});

const CONTEXT = {
  text: "five",
  digits: "5",
  number: 5,
  yes: true,
  list: [1, { b: 2, a: 1 }],
  nested: { deeper: "x" },
};

async function isHitByRule(input: object): Promise<boolean> {
  await bindbox.control("post", "/faults").send({ id: "rule", input, status: 418 }).expect(201);
  await send();
  return (await bindbox.control("get", "/faults/rule")).body.hits === 1;
}

async function isVerified(input: object): Promise<boolean> {
  await send();
  return (await bindbox.control("post", "/journal/verify").send({ input })).status === 200;
}

const send = () =>
  bindbox.agent
    .post("/api/v3/send-email?email=b%40example.com&trace=t")
    .set("x-authing-app-id", "6400000000000000000000a1")
    .send({ email: "a@example.com", channel: "CHANNEL_LOGIN", context: CONTEXT });

describe.each([
  ["a fault rule", isHitByRule],
  ["a verification", isVerified],
])("to %s, a field", (_name, matches) => {
  it.each<[string, unknown]>([
    ["context.text", "five"],
    ["context.digits", "5"],
    ["context.digits", 5],
    ["context.number", 5],
    ["context.number", "5"],
    ["context.yes", true],
    ["context.yes", "true"],
    ["context.list.0", 1],
    ["context.list.1.a", 1],
    ["context.list", [1, { a: 1, b: 2 }]],
    ["context.list", ["1", { a: 1, b: "2" }]],
    ["context.none", null],
    ["context.none", { exists: false }],
    ["context.nested", { exists: true }],
    ["context.text", { regex: "^f" }],
    ["context.number", { regex: "^[4-6]$" }],
    ["context.list", { regex: '"b":2' }],
    ["trace", "t"],
    ["email", "a@example.com"],
  ])("%s fits %j", async (field, matcher) => {
    expect(await matches({ [field]: matcher })).toBe(true);
  });

  it.each<[string, unknown]>([
    ["context.text", "Five"],
    ["context.text", null],
    ["context.text.length", 4],
    ["context.none", "undefined"],
    ["context.none", { exists: true }],
    ["context.none", { regex: "." }],
    ["context.nested", "[object Object]"],
    ["context.list", '[1,{"a":1,"b":2}]'],
    ["context.list", [{ a: 1, b: 2 }, 1]],
    ["context.list", [1]],
    ["email", "b@example.com"],
  ])("%s does not fit %j", async (field, matcher) => {
    expect(await matches({ [field]: matcher })).toBe(false);
  });
});

describe.each(["/faults", "/journal/verify"])("a matcher sent to %s", (path) => {
  it.each<[unknown, string]>([
    [{ regex: "(" }, "body/input/email/regex"],
    [{ regex: "" }, "body/input/email"],
    [{ regex: "a".repeat(1001) }, "body/input/email"],
    [{ regex: 5 }, "body/input/email"],
    [{ exists: "yes" }, "body/input/email"],
    [{ regex: "a", exists: true }, "body/input/email"],
    [{ is: "a" }, "body/input/email"],
    [{}, "body/input/email"],
  ])("is refused when it is %j, and the field named", async (matcher, pointer) => {
    const { status, body } = await bindbox
      .control("post", path)
      .send({ ...(path === "/faults" ? { http: 500 } : {}), input: { email: matcher } });
    expect(status).toBe(400);
    expect(body.errors.map((error: { pointer: string }) => error.pointer).join(" ")).toContain(pointer);
  });
});

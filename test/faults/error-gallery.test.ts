import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { authingErrors } from "../../src/providers/authing/errors.js";
import { type TencentErrorName, tencentErrors } from "../../src/providers/tencent/errors.js";
import { fixtureProblems } from "../../src/sandbox/check-fixture.js";
import { defaultFixture } from "../../src/sandbox/default-fixture.js";
import type { Fixture } from "../../src/sandbox/fixture.js";
import { SECRET_ID, SECRET_KEY, tc3 } from "../support/tencent-sdks.js";
import { exchange } from "../support/tencent-wire.js";
import { emulatorForFile, TestEmulator } from "../support/test-emulator.js";

interface Entry {
  readonly operation: string;
  readonly field: string;
  readonly value: string;
  readonly error: string;
}

const file = new URL("../../fixtures/error-gallery.json", import.meta.url);
const gallery: readonly Entry[] = JSON.parse(readFileSync(file, "utf8")).gallery;
const ofTencent = gallery.filter(({ error }) => Object.hasOwn(tencentErrors, error));
const ofAuthing = gallery.filter(({ error }) => Object.hasOwn(authingErrors, error));

/** The default sandbox as everybody gets it, but for its limits of requests. */
const bindbox = emulatorForFile();
beforeEach(() => bindbox.settings({ requestRateLimit: 0 }));

it("comes with the default sandbox", () => {
  const fixture = defaultFixture();
  expect(fixture.gallery).toBe("default");
  expect(fixtureProblems(fixture)).toEqual([]);
  expect(fixtureProblems({ ...fixture, gallery })).toEqual([]);
});

describe("a fixture of one's own", () => {
  const own = { ...defaultFixture(), settings: { requestRateLimit: 0 } };
  const { gallery: _, ...without } = own;
  const mine = {
    operation: "send-email",
    field: "email",
    value: "Down@example.com",
    error: "emailSendFailed",
  };

  async function statusCodesWith(fixture: Fixture) {
    const other = new TestEmulator();
    await other.start({ fixture });
    onTestFinished(() => other.stop());
    const send = async (email: string) =>
      (await other.post("send-email", { email, channel: "CHANNEL_LOGIN" })).statusCode;
    const before = [await send("email-send-failed@gallery.example"), await send("down@example.com")];
    await other.reset();
    expect([await send("email-send-failed@gallery.example"), await send("down@example.com")]).toEqual(before);
    return before;
  }

  it("has the gallery when it says so in one line", async () => {
    expect(await statusCodesWith({ ...without, gallery: "default" })).toEqual([499, 200]);
  });

  it("has none when it says nothing", async () => {
    expect(await statusCodesWith(without)).toEqual([200, 200]);
  });

  it("can have entries of its own instead", async () => {
    expect(await statusCodesWith({ ...without, gallery: [mine] })).toEqual([200, 499]);
  });

  it.each([
    ["defualt", 'gallery must match pattern "^default$"'],
    [1, "gallery must be string,array"],
    [[{ ...mine, value: "" }], "gallery/0/value must NOT have fewer than 1 characters"],
    [
      [mine, { ...mine, operation: "send-mail" }],
      "gallery/1/operation is send-mail, which is no emulated operation",
    ],
    [
      [{ ...mine, error: "LimitExceeded.SendEmailLimit" }],
      "gallery/0/error is LimitExceeded.SendEmailLimit, which is no error of the provider of send-email",
    ],
  ])("is refused with the gallery %j, and the place is named", (bad, problem) => {
    expect(fixtureProblems({ ...without, gallery: bad })).toEqual([problem]);
  });
});

it("has one value for a field and operation, and every entry names an error", () => {
  const keys = gallery.map(({ operation, field, value }) => `${operation} ${field} ${value}`);
  expect(new Set(keys).size).toBe(gallery.length);
  expect(ofTencent.length + ofAuthing.length).toBe(gallery.length);
});

describe("Tencent Cloud's", () => {
  const ACTIONS = [
    "DescribeOrganizationMemberEmailBind",
    "AddOrganizationMemberEmail",
    "UpdateOrganizationMemberEmailBind",
    "SendOrgMemberAccountBindEmail",
  ];

  it.each(ACTIONS)("has every code that %s documents, and no other", (action) => {
    const documented = Object.entries(tencentErrors).filter(([, { operations }]) =>
      operations.includes(action),
    );
    const shown = ofTencent.filter(({ operation }) => operation === action);
    expect(shown.map(({ error }) => error).sort()).toEqual(documented.map(([name]) => name).sort());
  });

  it("has one member for each of the 26 codes, whatever the action", () => {
    const members = new Map(ofTencent.map(({ error, value }) => [error, value]));
    expect(members.size).toBe(26);
    expect(new Set(members.values()).size).toBe(26);
    for (const { error, value } of ofTencent) expect(members.get(error)).toBe(value);
  });

  it("is in the README as it is", () => {
    const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
    const rows = [...readme.matchAll(/^\| `(1009\d+)` \| `([\w.]+)` \| ([\w, ]+) \|$/gm)];
    const shown = rows.flatMap(([, value, error, actions = ""]) =>
      actions.split(", ").map((action) => `${action} ${value} ${error}`),
    );
    const held = ofTencent.map(({ operation, value, error }) => {
      const [action] = /^(Describe|Add|Update|Send)/.exec(operation) ?? [];
      return `${action} ${value} ${error}`;
    });
    expect(shown.sort()).toEqual(held.sort());
  });

  it.each(ofTencent)("$operation of $value answers $error", async ({ operation, value, error }) => {
    const binding = { Email: "member@example.com", CountryCode: "86", Phone: "18600000011" };
    const inputs: Readonly<Record<string, object>> = {
      AddOrganizationMemberEmail: binding,
      UpdateOrganizationMemberEmailBind: { BindId: 1, ...binding },
      SendOrgMemberAccountBindEmail: { BindId: 1 },
    };
    const { port } = bindbox.emulator;
    const request = tc3({
      action: operation,
      body: JSON.stringify({ MemberUin: Number(value), ...inputs[operation] }),
      host: `127.0.0.1:${port}`,
      secretId: SECRET_ID,
      secretKey: SECRET_KEY,
    });
    const { code, messages } = tencentErrors[error as TencentErrorName];
    expect((await exchange(port, request)).Response.Error).toEqual({
      Code: code,
      Message: messages["en-US"],
    });
  });
});

describe("Authing's", () => {
  /** What each entry's field is put into, for the contract to be content. */
  const bodies: Readonly<Record<string, (value: string) => object>> = {
    "send-email email": (email) => ({ email, channel: "CHANNEL_LOGIN" }),
    "send-sms phoneNumber": (phoneNumber) => ({ phoneNumber, channel: "CHANNEL_LOGIN" }),
    "pre-check-code emailCodePayload.email": (email) => ({
      codeType: "EMAIL",
      emailCodePayload: { email, passCode: "123456", channel: "CHANNEL_LOGIN" },
    }),
    "signup passwordPayload.email": (email) => ({
      connection: "PASSWORD",
      passwordPayload: { email, password: "Passw0rd!" },
    }),
    "signup passCodePayload.email": (email) => ({
      connection: "PASSCODE",
      passCodePayload: { email, passCode: "123456" },
    }),
    "signin passwordPayload.account": (account) => ({
      connection: "PASSWORD",
      passwordPayload: { account, password: "Passw0rd!" },
    }),
    "signin passwordPayload.email": (email) => ({
      connection: "PASSWORD",
      passwordPayload: { email, password: "Passw0rd!" },
    }),
    "signin passCodePayload.email": (email) => ({
      connection: "PASSCODE",
      passCodePayload: { email, passCode: "123456" },
    }),
    "bind-email email": (email) => ({ email, passCode: "123456" }),
    "bind-phone phoneNumber": (phoneNumber) => ({ phoneNumber, passCode: "123456" }),
    "unbind-email passCode": (passCode) => ({ passCode }),
    "unbind-phone passCode": (passCode) => ({ passCode }),
    "verify-update-email-request emailPassCodePayload.newEmail": (newEmail) => ({
      verifyMethod: "EMAIL_PASSCODE",
      emailPassCodePayload: { newEmail, newEmailPassCode: "123456" },
    }),
    "verify-update-phone-request phonePassCodePayload.newPhoneNumber": (newPhoneNumber) => ({
      verifyMethod: "PHONE_PASSCODE",
      phonePassCodePayload: { newPhoneNumber, newPhonePassCode: "123456" },
    }),
    "update-email updateEmailToken": (updateEmailToken) => ({ updateEmailToken }),
    "update-phone updatePhoneToken": (updatePhoneToken) => ({ updatePhoneToken }),
    "update-profile username": (username) => ({ username }),
    "update-password newPassword": (newPassword) => ({ newPassword }),
    "verify-reset-password-request emailPassCodePayload.email": (email) => ({
      verifyMethod: "EMAIL_PASSCODE",
      emailPassCodePayload: { email, passCode: "123456" },
    }),
    "reset-password passwordResetToken": (passwordResetToken) => ({
      passwordResetToken,
      password: "Passw0rd!",
    }),
    "verify-delete-account-request emailPassCodePayload.email": (email) => ({
      verifyMethod: "EMAIL_PASSCODE",
      emailPassCodePayload: { email, passCode: "123456" },
    }),
    "delete-account deleteAccountToken": (deleteAccountToken) => ({ deleteAccountToken }),
  };

  it.each(Object.keys(bodies))("has every error of %s", (key) => {
    const [operation = "", field] = key.split(" ");
    const listed = Object.entries(authingErrors).filter(([, entry]) => entry.operations.includes(operation));
    const shown = ofAuthing.filter((entry) => entry.operation === operation && entry.field === field);
    expect(shown.map(({ error }) => error).sort()).toEqual(listed.map(([name]) => name).sort());
  });

  it.each(ofAuthing)("$operation with $value answers $error", async ({ operation, field, value, error }) => {
    const token = await bindbox.signIn();
    const body = bodies[`${operation} ${field}`]!(value);
    await bindbox.post(operation, body, token);
    expect(bindbox.emulator.sandboxes.fallback.journal.latest()[0]).toMatchObject({
      operation,
      outcome: error,
    });
  });
});

it("answers only for its own values, and whatever their case", async () => {
  const send = (email: string) => bindbox.post("send-email", { email, channel: "CHANNEL_LOGIN" });
  expect(await send("nobody@gallery.example")).toMatchObject({ statusCode: 200 });
  expect(await send("Email-Send-Failed@Gallery.Example")).toMatchObject({ apiCode: 3013 });
});

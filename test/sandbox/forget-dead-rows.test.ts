import { beforeEach, describe, expect, it } from "vitest";
import { REMEMBERED_ROWS } from "../../src/sandbox/forget-dead-rows.js";
import { CLIENT, codeFor, postForm } from "../support/oidc.js";
import { emulatorForFile } from "../support/test-emulator.js";

// An emulator that runs for weeks must not keep everything that was ever sent, shown or revoked.

const bindbox = emulatorForFile();
beforeEach(async () => {
  await bindbox.reset();
  await bindbox.settings({ qpsLimit: 0, sendLimit: "off" });
});

let sent = 0;
async function sendCode(): Promise<void> {
  sent += 1;
  await bindbox.mailedCode(`a${sent}@example.com`, "CHANNEL_LOGIN");
}

const mailLink = () =>
  bindbox.post("send-email", { email: "bob@example.com", channel: "CHANNEL_VERIFY_EMAIL_LINK" });
const logInOnPage = () => codeFor(bindbox);

async function redeem(): Promise<void> {
  const code = await codeFor(bindbox, { scope: "openid offline_access", prompt: "consent" });
  await postForm(bindbox, "/oidc/token", { ...CLIENT, grant_type: "authorization_code", code });
}

async function revoke(): Promise<void> {
  await postForm(bindbox, "/oidc/token/revocation", { ...CLIENT, token: await bindbox.signIn() });
}

const KINDS = [
  ["passcodes", sendCode],
  ["tickets", mailLink],
  ["authorizationCodes", logInOnPage],
  ["browserSessions", logInOnPage],
  ["refreshTokens", redeem],
  ["revocations", revoke],
] as const;

/** As if many had come before: rows like the latest, which have expired long ago. */
const fill = (name: (typeof KINDS)[number][0], count: number): Promise<void> =>
  bindbox.emulator.sandboxes.fallback.store.transaction(async (tx) => {
    const latest = (await tx[name].all()).at(-1)!;
    for (let i = 0; i < count; i += 1)
      await tx[name].put({ ...latest, id: `${latest.id}${i}`, sentAt: 1, expiresAt: 1 } as never);
  });

const idsOf = (name: (typeof KINDS)[number][0]): Promise<string[]> =>
  bindbox.emulator.sandboxes.fallback.store.transaction(async (tx) =>
    (await tx[name].all()).map(({ id }) => id),
  );

describe.each(KINDS)("of the %s", (name, makeOne) => {
  it("the oldest are forgotten that can change nothing any more, once there are many", async () => {
    await makeOne();
    const [alive] = await idsOf(name);
    await fill(name, REMEMBERED_ROWS);
    await makeOne();
    const after = await idsOf(name);
    expect(after.length).toBeLessThan(REMEMBERED_ROWS);
    expect(after).toContain(alive);
    await makeOne();
    expect(await idsOf(name)).toHaveLength(after.length + 1);
  });

  it("none is forgotten while there are few, for who asks why one does not count", async () => {
    await makeOne();
    await fill(name, 1);
    const first = await idsOf(name);
    expect(first).toHaveLength(2);
    await makeOne();
    expect(await idsOf(name)).toEqual(expect.arrayContaining(first));
  });
});

it("a revoked token stays revoked until it has expired, however many are revoked after it", async () => {
  const token = await bindbox.signIn();
  await postForm(bindbox, "/oidc/token/revocation", { ...CLIENT, token });
  await fill("revocations", REMEMBERED_ROWS);
  for (let i = 0; i < 3; i += 1) await revoke();
  const { body } = await postForm(bindbox, "/oidc/token/introspection", { ...CLIENT, token });
  expect(body).toEqual({ active: false });
});

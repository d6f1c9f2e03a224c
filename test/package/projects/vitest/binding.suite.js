import { AuthenticationClient } from "authing-node-sdk";
import { test } from "bindbox/vitest";
import { describe, expect } from "vitest";

async function signedIn({ authing }) {
  const client = new AuthenticationClient(authing);
  const { data } = await client.signInByAccountPassword({ account: "alice", password: "Passw0rd!" });
  client.setAccessToken(data.access_token);
  return client;
}

describe("a test's sandbox", () => {
  const email = "new@example.com";

  test("is ready for the SDK, and its outbox has the code", async ({ box }) => {
    const client = await signedIn(box);
    await client.sendEmail({ email, channel: "CHANNEL_BIND_EMAIL" });
    const { code } = await box.outbox.waitFor({ to: email, channel: "CHANNEL_BIND_EMAIL" });
    expect(await client.bindEmail({ email, passCode: code })).toMatchObject({ statusCode: 200 });
  });

  test("knows nothing of the test before", async ({ box, bindbox }) => {
    expect(await box.outbox.list()).toEqual([]);
    expect(await box.journal.list()).toEqual([]);
    const { sandboxes } = await bindbox.sandboxes.list();
    expect(sandboxes.map(({ id }) => id)).toEqual(["default", box.id]);
  });

  test("tells a failed test what was refused, and why", async ({ box }) => {
    const client = await signedIn(box);
    expect(await client.bindEmail({ email, passCode: "000000" })).toMatchObject({ statusCode: 200 });
  });

  test("tells a failed test that nothing came", async ({ box }) => {
    expect(box.id).toBe("somebody else's");
  });
});

describe("a sandbox made to measure", () => {
  test.override({ sandboxOptions: { id: "to-measure", settings: { fixedCode: "424242" } } });

  test("has the settings that were asked for", async ({ box }) => {
    expect(box.id).toBe("to-measure");
    expect(await box.settings.get()).toMatchObject({ fixedCode: "424242" });
  });

  test("is fresh although it has the same id", async ({ box }) => {
    expect(box.id).toBe("to-measure");
    expect(await box.journal.list()).toEqual([]);
  });
});

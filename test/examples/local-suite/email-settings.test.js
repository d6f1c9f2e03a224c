import { test as base } from "bindbox/vitest";
import { describe, expect } from "vitest";
import { EmailSettings } from "./email-settings.js";

const EMAIL = "alice@example.com";

/** Each test has a sandbox of its own, and the page with alice signed in there. */
const test = base.extend({
  page: async ({ box }, use) => {
    const page = new EmailSettings(box.authing);
    await page.signIn("alice", "Passw0rd!");
    await use(page);
  },
});

describe("the page with a user's e-mail", () => {
  test("binds an address with the code that was mailed there", async ({ box, page }) => {
    await page.askForCode(EMAIL);
    const { code } = await box.outbox.waitFor({ to: EMAIL });
    await page.bind(EMAIL, code);
    await box.journal.verify({ operation: "authing.bind-email", outcome: "ok", times: 1 });
  });

  test("says that a code has expired, without waiting for it", async ({ box, page }) => {
    await page.askForCode(EMAIL);
    const { code } = await box.outbox.waitFor({ to: EMAIL });
    await box.clock.advance("1h");
    await expect(page.bind(EMAIL, code)).rejects.toThrow("This code has expired. Ask for a new one.");
  });

  test("says that somebody else has the address", async ({ box, page }) => {
    await box.faults.add({ operation: "authing.bind-email", error: "emailTaken", times: 1 });
    await expect(page.bind(EMAIL, "123456")).rejects.toThrow("Somebody else uses this address.");
  });
});

describe("with codes that the test knows beforehand", () => {
  test.override({ sandboxOptions: { settings: { fixedCode: "424242" } } });

  test("binds an address", async ({ page }) => {
    await page.askForCode(EMAIL);
    await page.bind(EMAIL, "424242");
  });
});

import { BindboxError, type LocalBindbox, type Sandbox, StartError, startEmulator } from "bindbox";
import { type Bindbox, connect, type NewSandbox } from "bindbox/client";
import { sandboxForEach } from "bindbox/jest";
import { test as browserTest, expect as expectInBrowser } from "bindbox/playwright";
import { it, test } from "bindbox/vitest";

const options: NewSandbox = { fixture: "empty", settings: { fixedCode: "424242" } };

export async function inProcess(): Promise<Sandbox> {
  const local: LocalBindbox = await startEmulator({ port: 0 });
  const far: Bindbox = await connect(local.url);
  return far.createSandbox(options);
}

export const isKnown = (error: unknown): boolean =>
  error instanceof BindboxError || error instanceof StartError;

test("vitest knows what box is", async ({ box, bindbox }) => {
  const same: Sandbox = box;
  const { code } = await same.outbox.waitFor({ to: "a@example.com" });
  const text: string | null = code;
  // @ts-expect-error: an emulator has no outbox of its own
  bindbox.outbox;
  return void text;
});
it("vitest knows it by both names", ({ box }) => void box.id);

browserTest("playwright knows what box and page are", async ({ box, page }) => {
  await page.goto(box.authing.appHost);
  // @ts-expect-error: the options are typed
  await box.settings.patch({ fixedCode: 5 });
  expectInBrowser(box.id).toBe("box");
});
browserTest.use({ sandboxOptions: options });

// one handle, whichever entry it came from
export const takes = (box: Sandbox): string => box.id;
takes(sandboxForEach(options).box);

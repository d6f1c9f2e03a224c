import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { Chromium } from "../support/chromium.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { emulatorForFile } from "../support/test-emulator.js";

const bindbox = emulatorForFile();
let browser: Chromium;
let token: string;
beforeEach(async () => {
  browser = await Chromium.start();
  await bindbox.reset();
  token = await bindbox.signIn();
  await bindbox.post("bind-email", { email: "passcode-expired@gallery.example", passCode: "1" }, token);
});
afterEach(() => browser.stop());

const page = (): string => `${bindbox.url}/_bindbox/v1/sandboxes/default/coverage`;

/** The names of the errors that can be seen. */
const visibleErrors = (): Promise<string[]> =>
  browser.evaluate(
    "[...document.querySelectorAll('.errors li')].filter((it) => it.checkVisibility()).map((it) => it.innerText)",
  );

const background = (): Promise<string> => browser.evaluate("getComputedStyle(document.body).backgroundColor");

const withoutScripts = () => browser.send("Emulation.setScriptExecutionDisabled", { value: true });

it("a browser gets the page under the plain address, and has nothing to complain about", async () => {
  await browser.goto(page());
  expect(await browser.evaluate("document.title")).toMatch(
    /^errors seen 1\/\d+ · bindbox coverage of sandbox default$/,
  );
  expect(await browser.evaluate("document.querySelector('h1').innerText")).toMatch(
    /^1\/\d+ documented errors seen \d/,
  );
  expect(await browser.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
  expect(browser.complaints).toEqual([]);
});

it("shows only what was never seen, or only what was, without a script", async () => {
  await withoutScripts();
  await browser.goto(page());
  const all = await visibleErrors();
  expect(all).toContain("passcodeExpired ◆1");
  await press("#show-never");
  const never = await visibleErrors();
  expect(never).toContain("○ emailTaken");
  expect(never).not.toContain("passcodeExpired ◆1");
  await press("#show-seen");
  expect(await visibleErrors()).toEqual(["passcodeExpired ◆1"]);
  expect(browser.complaints).toEqual([]);
});

/** A click that leads to no other page. */
async function press(selector: string): Promise<void> {
  const [x, y] = await browser.evaluate(
    `(() => { const e = document.querySelector(${JSON.stringify(selector)}); e.scrollIntoView();
      const r = e.getBoundingClientRect(); return [r.x + r.width / 2, r.y + r.height / 2]; })()`,
  );
  const at = { x, y, button: "left", clickCount: 1 };
  await browser.send("Input.dispatchMouseEvent", { type: "mousePressed", ...at });
  await browser.send("Input.dispatchMouseEvent", { type: "mouseReleased", ...at });
}

it("is light or dark as the reader likes it, and white on paper", async () => {
  await browser.goto(page());
  const emulate = (value: string, media = "") =>
    browser.send("Emulation.setEmulatedMedia", {
      media,
      features: [{ name: "prefers-color-scheme", value }],
    });
  await emulate("light");
  const light = await background();
  await emulate("dark");
  const dark = await background();
  expect(dark).not.toBe(light);
  await emulate("dark", "print");
  expect(await background()).toBe("rgb(255, 255, 255)");
  expect(await browser.evaluate("document.querySelector('fieldset').checkVisibility()")).toBe(false);
});

it("reads the same from a file, on a narrow screen, with nothing to load", async () => {
  const file = join(await temporaryFolder(), "coverage.html");
  await writeFile(file, await (await fetch(`${page()}?format=html`)).text());
  await browser.send("Emulation.setDeviceMetricsOverride", {
    width: 360,
    height: 740,
    deviceScaleFactor: 1,
    mobile: true,
  });
  await browser.goto(`file://${file}`);
  expect(await browser.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
  expect(await browser.evaluate("performance.getEntriesByType('resource').length")).toBe(0);
  expect(await visibleErrors()).toContain("passcodeExpired ◆1");
  expect(browser.complaints).toEqual([]);
});

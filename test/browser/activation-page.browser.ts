import { afterEach, beforeEach, expect, it } from "vitest";
import { Chromium } from "../support/chromium.js";
import { ACCOUNT_PASSWORD, ADDRESS, bindingWorldForFile } from "../support/tencent-binding.js";

const world = bindingWorldForFile();
let browser: Chromium;
beforeEach(async () => {
  browser = await Chromium.start();
});
afterEach(() => browser.stop());

const shownText = (selector: string): Promise<string> =>
  browser.evaluate(`document.querySelector(${JSON.stringify(selector)})?.innerText`);

it("takes a person from the mail to the activated account, past a mistake", async () => {
  await world.add();
  await browser.goto(`${await world.link()}?lang=en`);
  await browser.type("#email", ADDRESS.Email);
  await browser.clickThrough("button.secondary");
  expect(await shownText(".notice")).toContain("A code is on its way");
  const code = (await world.bindbox.control("get", "/outbox").query({ medium: "sms" })).body[0].code;
  await browser.type("#code", code);
  await browser.type("#password", "short");
  await browser.clickThrough("button.primary");
  expect(await shownText("#password-error")).toContain("InvalidParameter.PasswordIllegal");

  expect(await browser.evaluate("document.querySelector('#email').value")).toBe(ADDRESS.Email);
  await browser.type("#code", code);
  await browser.type("#password", ACCOUNT_PASSWORD);
  await browser.pressEnter();
  expect(await shownText("h1")).toBe("Account activated");
  expect(await world.status()).toBe("Success");
  expect(browser.complaints.filter((text) => !text.includes("422"))).toEqual([]);
});

it("changes its language where it stands", async () => {
  await world.add();
  await browser.goto(`${await world.link()}?lang=en`);
  await browser.clickThrough("footer a");
  expect(await shownText("h1")).toBe("激活成员账号");
});

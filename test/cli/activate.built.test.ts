import { expect, it } from "vitest";
import { bindbox } from "../support/bindbox-process.js";
import { bindingWorldForFile } from "../support/tencent-binding.js";

const world = bindingWorldForFile();

it("bindbox activate confirms the newest mailed link, with a code that it reads from the outbox", async () => {
  await world.add();
  const env = { BINDBOX_URL: world.bindbox.url };
  const { stdout: link } = await bindbox(["outbox", "--link"], { env });
  expect(link).toMatch(/^http\S+\n$/);
  const { code, stdout, stderr } = await bindbox(["activate"], { env });
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(/e-mail +Member@example\.com\n/);
  expect(await world.status()).toBe("Success");

  const again = await bindbox(["activate", link.trim()], { env });
  expect(again).toMatchObject({ code: 1, stdout: "" });
  expect(again.stderr).toMatch(/^bindbox: \S.*\n$/);
});

import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { BindboxProcess, bindbox } from "../support/bindbox-process.js";
import { temporaryFolder } from "../support/temporary-folder.js";

async function running(data: string): Promise<BindboxProcess> {
  const run = new BindboxProcess(["start", "--port", "0", "--data", data]);
  onTestFinished(async () => {
    run.signal("SIGKILL");
    await run.ended;
  });
  await run.url();
  return run;
}

const locks = async (data: string) => (await readdir(data)).filter((name) => name.endsWith(".lock"));

it("a second emulator on a data folder is refused with code 2 until the first has ended, in whatever way", async () => {
  const data = await temporaryFolder();
  const first = await running(data);
  const before = await readFile(join(data, "default.json"), "utf8");
  const files = await readdir(data);
  const { code, stdout, stderr } = await bindbox(["start", "--port", "0", "--data", data]);
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(/^bindbox: the data folder .* is in use by the bindbox at http:.*\n$/);
  expect(stderr).toContain(`(process ${first.child.pid} on `);
  expect(await readFile(join(data, "default.json"), "utf8")).toBe(before);
  expect(await readdir(data)).toEqual(files);

  first.signal("SIGKILL");
  await first.ended;
  expect(await locks(data)).toHaveLength(1);
  const second = await running(data);
  expect(await locks(data)).toHaveLength(1);

  second.signal("SIGTERM");
  expect(await second.ended).toBe(0);
  expect(await locks(data)).toEqual([]);
  await running(data);
});

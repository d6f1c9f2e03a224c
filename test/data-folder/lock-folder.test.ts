import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { readdir, readFile, utimes, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { type Emulator, startEmulator } from "../../src/emulator.js";
import { StartError } from "../../src/start-error.js";
import { temporaryFolder } from "../support/temporary-folder.js";

async function started(data: string): Promise<Emulator> {
  const emulator = await startEmulator({ data, seed: "lock" });
  onTestFinished(() => emulator.stop());
  return emulator;
}

const contents = async (folder: string) =>
  Promise.all(
    (await readdir(folder)).sort().map(async (name) => [name, await readFile(join(folder, name), "utf8")]),
  );

/** The claim of an emulator that did not withdraw it. */
async function leftClaim(
  data: string,
  of: { pid: number; host?: string; started?: string },
): Promise<string> {
  const file = join(data, ".bindbox-0123456789ab.lock");
  const holder = { started: null, host: hostname(), url: "http://127.0.0.1:4010", ...of };
  await writeFile(file, JSON.stringify(holder));
  return file;
}

describe("a data folder", () => {
  it("belongs to one emulator at a time, and a second one changes nothing", async () => {
    const data = await temporaryFolder();
    const first = await started(data);
    const before = await contents(data);
    const refusal = await startEmulator({ data, seed: "other" }).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(StartError);
    const holder = `the bindbox at ${first.url} (process ${process.pid} on ${hostname()})`;
    expect(String(refusal)).toContain(`the data folder ${data} is in use by ${holder}`);
    expect(await contents(data)).toEqual(before);
  });

  it("is free when its emulator has stopped", async () => {
    const data = await temporaryFolder();
    await (await started(data)).stop();
    expect(await readdir(data)).toEqual(["default.json"]);
    await started(data);
  });

  it("stays the next emulator's when the one before is stopped again", async () => {
    const data = await temporaryFolder();
    const first = await started(data);
    await first.stop();
    const second = await started(data);
    await second.sandboxes.fallback.changeSettings({ fixedCode: "1" });
    const before = await contents(data);
    await first.stop();
    expect(await contents(data)).toEqual(before);
  });

  it("is free after a start that failed", async () => {
    const data = await temporaryFolder();
    await writeFile(join(data, "default.json"), "no sandbox");
    await expect(startEmulator({ data })).rejects.toThrow("cannot read the sandbox");
    expect(await readdir(data)).toEqual(["default.json"]);
  });

  it("never belongs to two, however many come at once", async () => {
    const data = await temporaryFolder();
    const starts = await Promise.allSettled(Array.from({ length: 8 }, () => started(data)));
    expect(starts.filter(({ status }) => status === "fulfilled").length).toBeLessThanOrEqual(1);
    for (const start of starts)
      if (start.status === "rejected") expect(String(start.reason)).toContain("is in use by");
  });

  it("is taken over from a process that has ended", async () => {
    const data = await temporaryFolder();
    const { pid } = spawnSync(process.execPath, ["--version"]);
    await leftClaim(data, { pid });
    await started(data);
  });

  it.runIf(existsSync("/proc/self/stat"))(
    "is taken over from a process whose number another has now",
    async () => {
      const data = await temporaryFolder();
      await leftClaim(data, { pid: process.pid, started: "1" });
      await started(data);
    },
  );

  it("is taken over from another machine that gives no sign of life", async () => {
    const data = await temporaryFolder();
    await leftClaim(data, { pid: process.pid, host: "replaced-container" });
    await started(data);
  });

  it("stays that of another machine whose emulator is alive", async () => {
    const data = await temporaryFolder();
    const file = await leftClaim(data, { pid: 1, host: "elsewhere" });
    let beats = 0;
    const beating = setInterval(() => void utimes(file, ++beats, beats).catch(() => undefined), 200);
    onTestFinished(() => clearInterval(beating));
    await expect(startEmulator({ data })).rejects.toThrow("(process 1 on elsewhere)");
  });

  it("shows others that its emulator is alive", async () => {
    const data = await temporaryFolder();
    await started(data);
    const [name = ""] = (await readdir(data)).filter((it) => it.endsWith(".lock"));
    // as another machine would see it, which cannot ask for the process
    const holder = JSON.parse(await readFile(join(data, name), "utf8"));
    await writeFile(join(data, name), JSON.stringify({ ...holder, host: "elsewhere" }));
    await expect(startEmulator({ data })).rejects.toThrow("is in use by");
  });
});

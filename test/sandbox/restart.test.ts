import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { temporaryFolder } from "../support/temporary-folder.js";
import { TestEmulator } from "../support/test-emulator.js";

async function started(data: string): Promise<TestEmulator> {
  const bindbox = await new TestEmulator().start({ data, seed: "restart" });
  onTestFinished(() => bindbox.emulator.stop());
  return bindbox;
}

describe("an emulator with a data folder", () => {
  it("goes on after a restart with its users, codes, tokens, settings and clock", async () => {
    const data = await temporaryFolder();
    const before = await started(data);
    const token = await before.signIn("alice");
    const passCode = await before.mailedCode("alice@example.com", "CHANNEL_BIND_EMAIL");
    await before.settings({ emailCodeLifetime: 7200, verifyCodeLength: 4 });
    await before.control("post", "/clock").send({ set: "2030-01-01T00:00:00Z" });
    await before.control("post", "/clock").send({ set: "2029-12-31T23:00:00Z" });
    await before.emulator.stop();

    const after = await started(data);
    expect((await after.control("get", "/clock")).body.now).toMatch(/^2029-12-31T23:00/);
    expect((await after.control("get", "/settings")).body).toMatchObject({
      emailCodeLifetime: 7200,
      verifyCodeLength: 4,
    });
    expect((await after.control("get", "/outbox")).body).toMatchObject([{ code: passCode }]);
    await after.control("post", "/clock").send({ advance: "-1500d" });
    expect((await after.get("get-profile", token)).statusCode).toBe(200);
  });

  it("keeps a frozen clock frozen, and its rate", async () => {
    const data = await temporaryFolder();
    const before = await started(data);
    await before.control("post", "/clock").send({ freeze: true, rate: 60 });
    await before.advance("1h");
    const { now } = (await before.control("get", "/clock")).body;
    await before.emulator.stop();
    const after = await started(data);
    expect((await after.control("get", "/clock")).body).toEqual({ now, frozen: true, rate: 60 });
  });

  it("draws other codes and request ids after a restart than before", async () => {
    const data = await temporaryFolder();
    const run = async (address: string) => {
      const bindbox = await started(data);
      const code = await bindbox.mailedCode(address, "CHANNEL_LOGIN");
      const ids = [];
      for (let i = 0; i < 3; i += 1) ids.push((await bindbox.get("get-profile")).requestId);
      await bindbox.emulator.stop();
      return { code, ids };
    };
    const [first, second, third] = [await run("a@x.com"), await run("b@x.com"), await run("c@x.com")];
    expect(new Set([first, second, third].map(({ code }) => code)).size).toBe(3);
    expect(new Set([first, second, third].flatMap(({ ids }) => ids)).size).toBe(9);
  });

  it("is after a reset what it was at first, also after another restart", async () => {
    const data = await temporaryFolder();
    const before = await started(data);
    const code = await before.mailedCode("a@x.com", "CHANNEL_LOGIN");
    await before.reset();
    await before.emulator.stop();
    const after = await started(data);
    expect((await after.control("get", "/outbox")).body).toEqual([]);
    expect(await after.mailedCode("a@x.com", "CHANNEL_LOGIN")).toBe(code);
  });

  it("goes back to its own beginning after a snapshot of another, also after a restart", async () => {
    const data = await temporaryFolder();
    const before = await started(data);
    const code = await before.mailedCode("a@x.com", "CHANNEL_LOGIN");
    const other = await new TestEmulator().start({ seed: "another" });
    await other.settings({ verifyCodeLength: 4 });
    await other.mailedCode("b@x.com", "CHANNEL_LOGIN");
    const snapshot = (await other.control("get", "/snapshot")).body;
    await other.stop();
    await before.control("put", "/snapshot").send(snapshot).expect(200);
    await before.emulator.stop();

    const after = await started(data);
    expect((await after.control("get", "/outbox")).body).toMatchObject([{ to: "b@x.com" }]);
    const continued = await after.mailedCode("c@x.com", "CHANNEL_LOGIN");
    expect(continued).toHaveLength(4);
    await after.reset();
    expect(await after.mailedCode("a@x.com", "CHANNEL_LOGIN")).toBe(code);
    expect(after.emulator.sandboxes.fallback.ownSeed).toBe("restart");
  });

  it("goes back to where the snapshot that it was made from left its random source, also after a restart", async () => {
    const data = await temporaryFolder();
    const source = await new TestEmulator().start({ seed: "source" });
    await source.mailedCode("a@x.com", "CHANNEL_LOGIN");
    const fixture = (await source.control("get", "/snapshot")).body;
    const next = await source.mailedCode("b@x.com", "CHANNEL_LOGIN");
    await source.stop();
    for (let run = 0; run < 2; run += 1) {
      const bindbox = await new TestEmulator().start({ data, fixture, seed: undefined });
      onTestFinished(() => bindbox.emulator.stop());
      await bindbox.reset();
      expect(await bindbox.mailedCode("b@x.com", "CHANNEL_LOGIN")).toBe(next);
      await bindbox.emulator.stop();
    }
  });

  it("starts beside the half-written file of a killed run", async () => {
    const data = await temporaryFolder();
    const before = await started(data);
    await before.mailedCode("a@x.com", "CHANNEL_LOGIN");
    await before.emulator.stop();
    await writeFile(join(data, ".default.json.tmp"), '{"version":1,"rows":{');
    const after = await started(data);
    expect((await after.control("get", "/outbox")).body).toHaveLength(1);
  });

  it("answers an error while its folder cannot be written, and recovers", async () => {
    const folder = await temporaryFolder();
    const data = join(folder, "data");
    const crashes: unknown[] = [];
    const bindbox = await new TestEmulator().start({ data, onCrash: (error) => crashes.push(error) });
    onTestFinished(() => bindbox.emulator.stop());
    const channel = "CHANNEL_LOGIN";
    await rename(data, `${data}.away`);
    expect(await bindbox.post("send-email", { email: "a@x.com", channel })).toMatchObject({
      statusCode: 500,
    });
    expect((await bindbox.control("patch", "/settings").send({ fixedCode: "1" })).status).toBe(500);
    expect((await bindbox.control("get", "/settings")).status).toBe(200);
    expect(crashes.map(String)).toEqual([
      expect.stringContaining("ENOENT"),
      expect.stringContaining("ENOENT"),
    ]);
    await mkdir(data);
    expect(await bindbox.post("send-email", { email: "b@x.com", channel })).toMatchObject({
      statusCode: 200,
    });
    await bindbox.emulator.stop();
    await rm(`${data}.away`, { recursive: true });
    const after = await started(data);
    expect((await after.control("get", "/outbox").query({ to: "b@x.com" })).body).toHaveLength(1);
  });
});

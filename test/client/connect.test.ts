import { once } from "node:events";
import { createServer } from "node:net";
import { describe, expect, it } from "vitest";
import { BindboxError, connect, startEmulator } from "../../src/index.js";

describe("a handle for an emulator elsewhere", () => {
  it.each([["127.0.0.1:4010"], ["ftp://127.0.0.1"], [""]])("is not made for %j", (url) => {
    expect(() => connect(url)).toThrow(/is no address of an emulator; http:\/\/127.0.0.1:4010 would be one/);
  });

  it("says where it is, without a slash at the end", () => {
    expect(connect("http://localhost:4010/").url).toBe("http://localhost:4010");
    expect(connect(new URL("https://bindbox.internal/behind/a/proxy/")).url).toBe(
      "https://bindbox.internal/behind/a/proxy",
    );
  });

  it("says that nobody answers, and why", async () => {
    const probe = createServer().listen(0, "127.0.0.1");
    await once(probe, "listening");
    const address = probe.address();
    probe.close();
    await once(probe, "close");
    const url = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
    const error = await connect(url)
      .health()
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(BindboxError);
    expect(error).toMatchObject({
      status: undefined,
      message: expect.stringMatching(/^no bindbox answers at http:.*ECONNREFUSED/),
    });
  });

  it("presents the control token, and is refused without", async () => {
    await using bindbox = await startEmulator({ controlToken: "a-token-of-this-test" });
    expect(bindbox.controlToken).toBe("a-token-of-this-test");
    await expect(connect(bindbox.url).sandbox()).rejects.toMatchObject({ name: "BindboxError", status: 401 });
    const { id } = await connect(bindbox.url, { controlToken: "a-token-of-this-test" }).sandbox();
    expect(id).toBe("default");
    // the handle in process goes by no guard
    expect((await bindbox.sandbox()).id).toBe("default");
  });
});

describe("an emulator in process", () => {
  it("is stopped once, however often it is told", async () => {
    const bindbox = await startEmulator();
    await Promise.all([bindbox.stop(), bindbox.stop()]);
    await bindbox.stop();
    await expect(connect(bindbox.url).health()).rejects.toThrow(/no bindbox answers/);
    await expect(bindbox.health()).rejects.toThrow("the emulator was stopped");
  });

  it("is stopped at the end of the block that uses it", async () => {
    let url: string;
    {
      await using bindbox = await startEmulator();
      url = bindbox.url;
      expect(bindbox.port).toBe(Number(new URL(url).port));
      expect(await connect(url).health()).toEqual({ status: "ok" });
    }
    await expect(connect(url).health()).rejects.toThrow(/no bindbox answers/);
  });

  it("ends waits and streams when it stops", async () => {
    const bindbox = await startEmulator();
    const box = await bindbox.sandbox();
    const waiting = box.outbox.waitFor({ timeout: "60s" }).catch((error: unknown) => error);
    const events = await box.events();
    await bindbox.stop();
    expect(await waiting).toMatchObject({ message: "the emulator was stopped" });
    expect(await events.next()).toBeUndefined();
  });

  it("says why it cannot start", async () => {
    await using bindbox = await startEmulator();
    await expect(startEmulator({ port: bindbox.port })).rejects.toMatchObject({
      name: "StartError",
      code: "EADDRINUSE",
    });
  });
});

import { AuthenticationClient } from "authing-node-sdk";
import { beforeEach, describe, expect, it } from "vitest";
import { BindboxError, type Sandbox, WaitTimeoutError } from "../../src/index.js";
import { bindboxForFile, WAYS } from "../support/bindbox-handles.js";

describe.each(WAYS)("a sandbox, %s", (way) => {
  const bindbox = bindboxForFile();
  let box: Sandbox;
  beforeEach(async () => {
    box = await bindbox.by(way).sandbox();
    await box.reset();
  });

  const sendTo = (email: string, channel = "CHANNEL_LOGIN") =>
    new AuthenticationClient(box.authing).sendEmail({ email, channel: channel as never });

  it("hands out what the SDKs' constructors take", async () => {
    const { url, port } = bindbox.local;
    expect(box).toMatchObject({ id: "default", seed: "test" });
    expect(box.authing).toMatchObject({
      appHost: url,
      userPoolId: expect.any(String),
      appId: expect.any(String),
      appSecret: expect.any(String),
    });
    expect(box.tencent).toMatchObject({
      endpoint: `127.0.0.1:${port}`,
      protocol: "http://",
      secretId: expect.any(String),
      secretKey: expect.any(String),
    });
    const client = new AuthenticationClient(box.authing);
    expect(await client.signInByAccountPassword({ account: "alice", password: "Passw0rd!" })).toMatchObject({
      statusCode: 200,
    });
  });

  it("is refused by name when there is none", async () => {
    const error = await bindbox
      .by(way)
      .sandbox("no such/one?")
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(BindboxError);
    expect(error).toMatchObject({ status: 404, message: expect.stringContaining("no such/one?") });
  });

  it("gives the message that is there, and the newest of several", async () => {
    await sendTo("one@example.com");
    await sendTo("two@example.com");
    expect(await box.outbox.waitFor()).toMatchObject({ to: "two@example.com" });
    expect(await box.outbox.waitFor({ to: "one@example.com" })).toMatchObject({ code: expect.any(String) });
    expect((await box.outbox.list()).map(({ to }) => to)).toEqual(["two@example.com", "one@example.com"]);
  });

  it("waits for a message, and hears of it the moment it comes", async () => {
    const waiting = box.outbox.waitFor({ to: "new@example.com", timeout: "60s" });
    await sendTo("new@example.com");
    expect(await waiting).toMatchObject({ to: "new@example.com", channel: "CHANNEL_LOGIN" });
  });

  it("says what did arrive when the wait was in vain", async () => {
    await sendTo("other@example.com");
    const error = await box.outbox
      .waitFor({ to: "new@example.com", channel: "CHANNEL_BIND_EMAIL", timeout: 1 })
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(WaitTimeoutError);
    expect(String(error)).toMatch(
      /no message with to=new@example.com, channel=CHANNEL_BIND_EMAIL within 1 ms; the outbox has, newest first:\n {2}email to other@example.com, CHANNEL_LOGIN, sent at 2/,
    );
    await box.reset();
    await expect(box.outbox.waitFor({ timeout: "1ms" })).rejects.toThrow(
      "no message within 1 ms; the outbox is empty",
    );
  });

  it("stops waiting when the caller does", async () => {
    const abort = new AbortController();
    const waiting = box.outbox.waitFor({ timeout: "60s", signal: abort.signal });
    abort.abort(new Error("enough"));
    await expect(waiting).rejects.toThrow("enough");
  });

  it("does not wait for what is no time", async () => {
    await expect(box.outbox.waitFor({ timeout: "soon" })).rejects.toThrow(/"soon" is no time to wait/);
  });

  it("has its own time", async () => {
    await box.clock.freeze();
    await box.clock.set(new Date("2030-01-01T00:00:00Z"));
    expect(await box.clock.advance("61s")).toMatchObject({ now: "2030-01-01T00:01:01.000Z", frozen: true });
    expect(await box.clock.now()).toEqual(new Date("2030-01-01T00:01:01Z"));
    expect(await box.clock.unfreeze()).toMatchObject({ frozen: false });
    expect(await box.clock.set("2031-01-01T00:00:00Z")).toMatchObject({ frozen: false });
  });

  it("says which field of an input does not fit", async () => {
    await expect(box.clock.advance("tomorrow")).rejects.toMatchObject({
      name: "BindboxError",
      status: 400,
      errors: [{ pointer: "body/advance", message: "must be a duration such as 61s, 5m or 1h30m" }],
    });
  });

  it("changes settings", async () => {
    expect(await box.settings.patch({ fixedCode: "424242" })).toMatchObject({ fixedCode: "424242" });
    expect(await box.settings.get()).toMatchObject({ fixedCode: "424242" });
    await sendTo("a@example.com");
    expect(await box.outbox.waitFor({ to: "a@example.com" })).toMatchObject({ code: "424242" });
  });

  it("streams what happens, in the order in which it does", async () => {
    const events = await box.events({ types: ["request"] });
    const all = await bindbox.by(way).events({ types: ["request", "reset"] });
    await sendTo("a@example.com");
    expect(await events.next()).toMatchObject({ type: "request", sandbox: "default" });
    for await (const { type } of all) {
      expect(type).toBe("request");
      break;
    }
    events.close();
    expect(await events.next()).toBeUndefined();
  });

  it("gives the error catalogue", async () => {
    const errors = await bindbox.by(way).errors({ operation: "authing.bind-email" });
    expect(errors.map(({ name }) => name)).toContain("emailTaken");
  });

  it("answers with copies that nobody else sees", async () => {
    const settings = await box.settings.get();
    Object.assign(settings, { fixedCode: "999999" });
    expect(await box.settings.get()).toMatchObject({ fixedCode: null });
  });
});

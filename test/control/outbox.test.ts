import { beforeEach, describe, expect, it } from "vitest";
import { emulatorForFile } from "../support/test-emulator.js";

describe("the outbox of a sandbox", () => {
  const bindbox = emulatorForFile();
  beforeEach(async () => {
    await bindbox.reset();
    await bindbox.settings({ sendLimit: "off" });
  });

  const outbox = (query: Record<string, string> | string) => bindbox.control("get", "/outbox").query(query);

  it("shows what was sent, newest first", async () => {
    await bindbox.mailedCode("a@example.com", "CHANNEL_LOGIN");
    const code = await bindbox.mailedCode("New@Example.com", "CHANNEL_BIND_EMAIL");
    const { body } = await outbox({});
    expect(body.map(({ to }: { to: string }) => to)).toEqual(["New@Example.com", "a@example.com"]);
    expect(body[0]).toEqual({
      id: expect.any(String),
      medium: "email",
      to: "New@Example.com",
      channel: "CHANNEL_BIND_EMAIL",
      code,
      link: null,
      subject: expect.any(String),
      text: expect.stringContaining(code),
      sentAt: expect.any(String),
      expiresAt: expect.any(String),
    });
    expect(Date.parse(body[0].expiresAt) - Date.parse(body[0].sentAt)).toBe(300_000);
  });

  it("filters by address, medium and channel, and limits", async () => {
    await bindbox.mailedCode("a@example.com", "CHANNEL_LOGIN");
    await bindbox.mailedCode("a@example.com", "CHANNEL_REGISTER");
    await bindbox.textedCode("13900000000", "CHANNEL_LOGIN");
    const count = async (query: Record<string, string>) => (await outbox(query)).body.length;
    expect(await count({ to: "A@EXAMPLE.COM" })).toBe(2);
    expect(await count({ to: "A@EXAMPLE.COM", channel: "CHANNEL_LOGIN" })).toBe(1);
    expect(await count({ medium: "sms" })).toBe(1);
    expect(await count({ channel: "CHANNEL_LOGIN" })).toBe(2);
    expect(await count({ to: "nobody@example.com" })).toBe(0);
    expect(await count({ limit: "1" })).toBe(1);
  });

  it.each(["to=13900000000", "to=8613900000000", "to=%2B8613900000000", "to=+8613900000000"])(
    "finds a phone asked for as %s",
    async (query) => {
      await bindbox.textedCode("13900000000", "CHANNEL_LOGIN");
      expect((await outbox(query)).body).toMatchObject([{ to: "+8613900000000" }]);
    },
  );

  it("finds a phone of another country without its code", async () => {
    await bindbox.textedCode("4155550123", "CHANNEL_LOGIN", "+1");
    expect((await outbox({ to: "4155550123" })).body).toMatchObject([{ to: "+14155550123" }]);
  });

  it("holds a request until a message matches, also while the clock is frozen", async () => {
    await bindbox.control("post", "/clock").send({ freeze: true });
    const waiting = outbox({ to: "late@example.com", wait: "30s" }).then(({ body }) => body);
    await bindbox.mailedCode("other@example.com", "CHANNEL_LOGIN");
    const code = await bindbox.mailedCode("late@example.com", "CHANNEL_LOGIN");
    expect(await waiting).toMatchObject([{ to: "late@example.com", code }]);
  });

  it("answers at once when a message is there already", async () => {
    await bindbox.mailedCode("a@example.com", "CHANNEL_LOGIN");
    expect((await outbox({ to: "a@example.com", wait: "60s" })).body).toHaveLength(1);
  });

  it("answers an empty list when the wait is over", async () => {
    const { status, body } = await outbox({ to: "nobody@example.com", wait: "1ms" });
    expect([status, body]).toEqual([200, []]);
  });

  it.each([
    [{ wait: "soon" }, "query/wait"],
    [{ wait: "5" }, "query/wait"],
    [{ wait: "-5s" }, "query/wait"],
    [{ wait: "61s" }, "query/wait"],
    [{ medium: "fax" }, "query/medium"],
    [{ limit: "0" }, "query/limit"],
    [{ limit: "1001" }, "query/limit"],
    [{ limit: "1.5" }, "query/limit"],
    [{ limit: "many" }, "query/limit"],
  ])("refuses %j and names the parameter", async (query, pointer) => {
    const answer = await outbox(query);
    expect([answer.status, answer.type]).toEqual([400, "application/problem+json"]);
    expect(answer.body.errors).toMatchObject([{ pointer }]);
  });

  it("refuses a query that is not valid percent-encoding", async () => {
    const answer = await outbox("to=%E0%A4%A");
    expect([answer.status, answer.body.errors]).toMatchObject([400, [{ pointer: "query" }]]);
  });
});

import { beforeEach, describe, expect, it } from "vitest";
import { fixtureWithUsers } from "../../support/fixtures.js";
import { emulatorForFile, PASSWORD } from "../../support/test-emulator.js";

describe("the link of CHANNEL_VERIFY_EMAIL_LINK", () => {
  const bindbox = emulatorForFile({
    fixture: fixtureWithUsers({ username: "erin", email: "erin@example.com", password: PASSWORD }),
  });
  beforeEach(() => bindbox.reset());

  const mailedLink = async (email: string): Promise<string> => {
    await bindbox.post("send-email", { email, channel: "CHANNEL_VERIFY_EMAIL_LINK" });
    const [message] = (await bindbox.control("get", "/outbox").query({ to: email })).body;
    expect(message.code).toBeNull();
    expect(message.link).toMatch(new RegExp(`^${bindbox.url}/`));
    return message.link.slice(bindbox.url.length);
  };
  const isVerified = async (): Promise<boolean> =>
    (await bindbox.get("get-profile", await bindbox.signIn("erin"))).data.emailVerified;

  it("verifies the user's e-mail when it is opened", async () => {
    const link = await mailedLink("erin@example.com");
    expect(await isVerified()).toBe(false);
    const { status, type, text } = await bindbox.agent.get(link);
    expect([status, type]).toEqual([200, "text/html"]);
    expect(text).toContain("邮箱验证成功");
    expect(text).toContain("Your e-mail address is verified.");
    expect(await isVerified()).toBe(true);
  });

  it("says so when it was used, when it has expired, and when it never was one", async () => {
    const used = await mailedLink("erin@example.com");
    await bindbox.agent.get(used);
    await bindbox.advance("60s");
    const expired = await mailedLink("erin@example.com");
    await bindbox.advance("5m");
    const ofNobody = await mailedLink("nobody@example.com");
    for (const link of [used, expired, ofNobody, "/_bindbox/verify-email/x", "/_bindbox/verify-email"]) {
      const { status, type, text } = await bindbox.agent.get(link);
      expect([status, type]).toEqual([410, "text/html"]);
      expect(text).toContain("链接无效、已使用或已过期");
      expect(text).toContain("unknown, was used before, or has expired");
    }
  });

  it("does not verify an address that the user has given up since", async () => {
    const link = await mailedLink("erin@example.com");
    await bindbox.settings({ lenientUnbind: true });
    const token = await bindbox.signIn("erin");
    await bindbox.post("unbind-email", {}, token);
    expect((await bindbox.agent.get(link)).status).toBe(410);
    expect(await isVerified()).toBe(false);
  });

  it("is not used up by a program that only looks at it", async () => {
    const link = await mailedLink("erin@example.com");
    expect((await bindbox.agent.head(link)).status).toBe(405);
    expect(await isVerified()).toBe(false);
    expect((await bindbox.agent.get(link)).status).toBe(200);
  });

  it("is in the journal, with the reason that the page keeps to itself, and in the coverage", async () => {
    const link = await mailedLink("erin@example.com");
    await bindbox.agent.get(link);
    await bindbox.agent.get(link);
    const [again, first] = (await bindbox.control("get", "/journal").query({ limit: 2 })).body;
    expect(first).toMatchObject({ provider: "authing", operation: "verify-email", outcome: "ok" });
    expect(again).toMatchObject({
      operation: "verify-email",
      outcome: "linkUnusable",
      hint: expect.stringContaining("the token was used at"),
      answer: { status: 410 },
    });
    const { body } = await bindbox.control("get", "/coverage").query({ operation: "authing.verify-email" });
    expect(body.operations[0]).toMatchObject({
      calls: 2,
      success: { flow: 1 },
      undocumented: [{ error: "linkUnusable", flow: 1 }],
    });
  });

  it("goes wrong on demand, and can be tried again", async () => {
    const link = await mailedLink("erin@example.com");
    const rule = { operation: "authing.verify-email", http: 502, times: 1 };
    await bindbox.control("post", "/faults").send(rule).expect(201);
    expect((await bindbox.agent.get(link)).status).toBe(502);
    expect(await isVerified()).toBe(false);
    expect((await bindbox.agent.get(link)).status).toBe(200);
    expect(await isVerified()).toBe(true);
  });

  it("is refused to who reaches bindbox by a foreign name", async () => {
    const link = await mailedLink("erin@example.com");
    expect((await bindbox.agent.get(link).set("host", "evil.example")).status).toBe(403);
    expect(await isVerified()).toBe(false);
  });
});

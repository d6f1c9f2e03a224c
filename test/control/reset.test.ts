import { describe, expect, it } from "vitest";
import { bindboxForFile, WAYS } from "../support/bindbox-handles.js";
import { SandboxVisitor } from "../support/sandbox-visitor.js";
import { PASSWORD } from "../support/test-emulator.js";

const bindbox = bindboxForFile();
const START = "2030-01-01T00:00:00.000Z";

describe.each(WAYS)("a reset, %s", (way) => {
  it("clears codes, tickets, outbox, clock, faults, code policies, journal and coverage, and says so", async () => {
    const box = await bindbox.by(way).createSandbox({ clock: { set: START, freeze: true } });
    const visitor = new SandboxVisitor(box, { port: bindbox.local.port });
    const url = `${bindbox.local.url}/_bindbox/v1/sandboxes/${box.id}`;
    // biome-ignore lint/suspicious/noExplicitAny: answers of several forms
    const read = async (path: string): Promise<any> => (await fetch(`${url}${path}`)).json();
    const rows = async (collection: string) => (await read(`/state/${collection}`)).rows;
    const everything = async () => ({
      passcodes: await rows("passcodes"),
      tickets: await rows("tickets"),
      outbox: await box.outbox.list(),
      clock: await box.clock.state(),
      faults: await box.faults.list(),
      codes: await box.codes.get(),
      journal: await box.journal.list(),
      coverage: await box.coverage.get(),
      settings: await box.settings.get(),
    });
    const fresh = await everything();

    const codeFor = async (email: string) => {
      await visitor.v3("send-email", { email, channel: "CHANNEL_RESET_PASSWORD" });
      return (await box.outbox.waitFor({ to: email })).code ?? "";
    };
    await box.codes.setFor("bob@example.com", { code: "424242" });
    await box.codes.set({ queue: ["111111", "222222"] });
    const emailPassCodePayload = {
      email: "bob@example.com",
      passCode: await codeFor("bob@example.com"),
    };
    const verify = { verifyMethod: "EMAIL_PASSCODE", emailPassCodePayload };
    const { passwordResetToken } = (await visitor.v3("verify-reset-password-request", verify)).body.data;
    const unused = await codeFor("carol@example.com");
    expect([emailPassCodePayload.passCode, unused]).toEqual(["424242", "111111"]);
    await box.faults.add({ operation: "authing.system", error: "quotaExceeded" });
    await visitor.authing("GET", "/api/v3/system");
    await box.clock.change({ advance: "1d", freeze: false, rate: 60 });
    await box.settings.patch({ fixedCode: "1", journalSize: 7 });
    expect((await fetch(`${url}/snapshots/before`, { method: "PUT" })).status).toBe(201);

    const filled = await everything();
    for (const [name, value] of Object.entries(filled))
      expect(value, name).not.toEqual(Reflect.get(fresh, name));

    const { cleared } = await box.reset();
    expect(cleared["coverage"]).toBeGreaterThan(0);
    expect(cleared).toMatchObject({
      passcodes: 2,
      tickets: 1,
      messages: 2,
      faults: 1,
      codePolicies: 2,
      journal: 4,
    });
    expect(await everything()).toEqual(fresh);
    expect((await read("/snapshots")).map(({ name }: { name: string }) => name)).toEqual(["before"]);

    const reset = { passwordResetToken, password: "N3wPassw0rd!" };
    expect((await visitor.v3("reset-password", reset)).body.statusCode).not.toBe(200);
    const late = { ...emailPassCodePayload, email: "carol@example.com", passCode: unused };
    const stale = await visitor.v3("verify-reset-password-request", {
      ...verify,
      emailPassCodePayload: late,
    });
    expect(stale.body.statusCode).not.toBe(200);
    expect((await visitor.signIn("bob", PASSWORD)).access_token).toEqual(expect.any(String));
  });
});

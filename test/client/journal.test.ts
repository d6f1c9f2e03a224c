import { beforeEach, describe, expect, it } from "vitest";
import { type Sandbox, VerificationError, WaitTimeoutError } from "../../src/index.js";
import { bindboxForFile, WAYS } from "../support/bindbox-handles.js";

describe.each(WAYS)("the journal of a sandbox, %s", (way) => {
  const bindbox = bindboxForFile();
  let box: Sandbox;
  beforeEach(async () => {
    box = await bindbox.by(way).createSandbox();
    return () => box[Symbol.asyncDispose]();
  });

  const send = (email: unknown) =>
    fetch(`${box.authing.appHost}/api/v3/send-email`, {
      method: "POST",
      headers: { "content-type": "application/json", "x-authing-app-id": box.authing.appId },
      body: JSON.stringify({ email, channel: "CHANNEL_LOGIN" }),
    });

  it("lists what was requested, newest first, as far as it is asked for", async () => {
    await send("a@example.com");
    await send("a@example.com");
    expect((await box.journal.list()).map(({ id, outcome }) => [id, outcome])).toEqual([
      [2, "emailSentTooOften"],
      [1, "ok"],
    ]);
    expect(await box.journal.list({ outcome: "ok" })).toHaveLength(1);
    expect((await bindbox.by(way).journal.list({ limit: 1 }))[0]).toMatchObject({ sandbox: box.id, id: 2 });
  });

  it("explains a refusal", async () => {
    await send(["a@example.com"]);
    expect(await box.journal.get(1)).toMatchObject({ operation: "send-email", stage: "contract" });
    expect(await box.journal.diagnosis(1)).toMatchObject({
      entry: 1,
      stage: "contract",
      problems: [{ pointer: "body/email" }],
    });
    await expect(box.journal.get(99)).rejects.toMatchObject({ name: "BindboxError", status: 404 });
  });

  it("waits for a request", async () => {
    const waiting = box.journal.waitFor({ operation: "send-email", timeout: "60s" });
    await send("a@example.com");
    expect(await waiting).toMatchObject({ id: 1 });
    await expect(box.journal.waitFor({ operation: "bind-email", timeout: 1 })).rejects.toThrow(
      'no such request within 1 ms: {"operation":"bind-email"}',
    );
    await expect(box.journal.waitFor({ after: 1, timeout: 1 })).rejects.toBeInstanceOf(WaitTimeoutError);
  });

  it("verifies what was called, and shows the nearest request when it was not", async () => {
    await send("a@example.com");
    const wanted = { operation: "authing.send-email", input: { email: "a@example.com" } };
    expect(await box.journal.verify({ ...wanted, times: 1 })).toMatchObject({ verified: true, entries: [1] });
    const error = await box.journal
      .verify({ ...wanted, input: { email: "b@example.com" } })
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(VerificationError);
    expect(error).toMatchObject({
      name: "VerificationError",
      status: 422,
      count: 0,
      message: expect.stringMatching(/b@example\.com.*a@example\.com/s),
      nearest: [{ id: 1, differences: [{}] }],
    });
  });

  it("is exported to files, and forgotten", async () => {
    await send("a@example.com");
    const [line = ""] = (await box.journal.export("ndjson")).split("\n");
    expect(JSON.parse(line)).toMatchObject({ operation: "send-email" });
    expect(JSON.parse(await box.journal.export("har"))).toMatchObject({ log: { entries: [{}] } });
    const overall = await bindbox.by(way).journal.export("ndjson", { operation: "send-email" });
    expect(overall).toContain(`"sandbox":"${box.id}"`);
    expect(await box.journal.clear({ outcome: "failed" })).toEqual({ deleted: 0 });
    expect(await box.journal.clear()).toEqual({ deleted: 1 });
    expect(await box.journal.list()).toEqual([]);
  });
});

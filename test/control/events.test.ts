import { describe, expect, it, onTestFinished } from "vitest";
import { openEvents } from "../support/event-stream.js";
import { emulatorForFile } from "../support/test-emulator.js";

describe("the stream of events", () => {
  const bindbox = emulatorForFile();
  const events = async (query = "", of = "/sandboxes/default") => {
    const stream = await openEvents(`${bindbox.url}/_bindbox/v1${of}/events${query}`);
    onTestFinished(() => stream.close());
    return stream;
  };

  it("shows a request with its outcome as it happens", async () => {
    const stream = await events();
    await bindbox.post("bind-email", { email: "a@example.com", passCode: "000000" });
    expect(await stream.next()).toMatchObject({
      type: "request",
      sandbox: "default",
      at: expect.stringMatching(/^\d{4}-.*Z$/),
      data: { operation: "bind-email", outcome: "notLoggedIn", stage: "authenticate", via: "flow" },
    });
  });

  it("shows a request's time and differences as the journal does", async () => {
    const stream = await events();
    await bindbox.post("send-email", {});
    const { at, violations, milliseconds } = (await bindbox.control("get", "/journal?limit=1")).body[0];
    expect(await stream.next()).toMatchObject({ data: { at, violations, milliseconds } });
  });

  it("shows all sandboxes in one stream", async () => {
    const stream = await events("", "");
    await bindbox.post("system", {});
    expect(await stream.next()).toMatchObject({ type: "request", sandbox: "default" });
  });

  it("leaves out the types that were not asked for", async () => {
    const none = await events("?type=sandbox-created");
    const all = await events();
    await bindbox.post("system", {});
    await all.next();
    expect(none.received).toEqual([]);
  });

  it("refuses a type that there is not, and names the field", async () => {
    const { status, body } = await bindbox.control("get", "/events").query({ type: "nonsense" });
    expect({ status, pointer: body.errors[0].pointer }).toEqual({ status: 400, pointer: "query/type" });
  });
});

import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Sandbox } from "../../src/index.js";
import { journalReport } from "../../src/test-runners/journal-report.js";
import { bindboxForFile } from "../support/bindbox-handles.js";

describe("the journal in a failed test's report", () => {
  const bindbox = bindboxForFile();

  const post = (box: Sandbox, path: string, body: object) =>
    fetch(box.authing.appHost + path, {
      method: "POST",
      headers: { "content-type": "application/json", "x-authing-app-id": box.authing.appId },
      body: JSON.stringify(body),
    });

  it("tells of each request what came of it and why, oldest first", async () => {
    await using box = await bindbox.local.createSandbox({ id: "told" });
    await box.faults.add({ id: "busy", operation: "send-email", error: "emailSendFailed", nth: 2 });
    await post(box, "/api/v3/send-email", { email: "a@example.com", channel: "CHANNEL_LOGIN" });
    await post(box, "/api/v3/send-email", { emial: "a@example.com", channel: "CHANNEL_LOGIN" });
    await post(box, "/api/v3/send-emial", {});
    await post(box, "/api/v3/send-email", { email: "b@example.com", channel: "CHANNEL_LOGIN" });
    expect(await journalReport(box)).toMatchInlineSnapshot(`
      "bindbox: the journal of the sandbox told, 4 requests:
         #1 POST /api/v3/send-email  200 ok
         #2 POST /api/v3/send-email  200 parametersInvalid (400)
            refused at the stage contract: email should not be empty
            body/email must be there
            nobody reads body/emial (email?)
         #3 POST /api/v3/send-emial  404 routeNotFound (404)
            refused at the stage read: did you mean POST /api/v3/send-email? (one letter differs)
         #4 POST /api/v3/send-email  200 emailSendFailed (3013), by fault
            refused at the stage fault: fault busy answers emailSendFailed"
    `);
  });

  it("names actions of Tencent Cloud instead of their path, which is always the same", async () => {
    await using box = await bindbox.local.createSandbox({ id: "tencent" });
    const date = (await box.clock.now()).toISOString().slice(0, 10);
    await fetch(`${box.tencent.protocol}${box.tencent.endpoint}/`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "x-tc-action": "DescribeOrganization",
        "x-tc-version": "2021-03-31",
        "x-tc-timestamp": String(Math.floor((await box.clock.now()).getTime() / 1000)),
        authorization: `TC3-HMAC-SHA256 Credential=${box.tencent.secretId}/${date}/organization/tc3_request, SignedHeaders=content-type;host, Signature=${createHash("sha256").digest("hex")}`,
      },
      body: "{}",
    });
    expect(await journalReport(box)).toMatch(
      /\n {3}#1 DescribeOrganization {2}200 AuthFailure\.SignatureFailure\n {6}refused at the stage authenticate: /,
    );
  });

  it("has the latest fifty, and says so", async () => {
    await using box = await bindbox.local.createSandbox();
    for (let count = 0; count < 52; count += 1) await post(box, "/api/v3/send-email", {});
    const report = await journalReport(box);
    expect(report).toMatch(/50 requests, after 2 earlier ones:\n {3}#3 POST/);
    expect(report).not.toMatch(/#2 POST/);
  });

  it("says that nothing came, and where it should have", async () => {
    await using box = await bindbox.local.createSandbox({ id: "lonely" });
    expect(await journalReport(box)).toBe(
      `bindbox: no request has reached the sandbox lonely; its app is ${box.authing.appId} at ${bindbox.local.url}, its SecretId ${box.tencent.secretId}`,
    );
  });

  it("does not hide the failure when there is no sandbox any more", async () => {
    const box = await bindbox.local.createSandbox({ id: "gone" });
    await box.delete();
    expect(await journalReport(box)).toMatch(/^bindbox: the journal of the sandbox gone could not be read: /);
  });
});

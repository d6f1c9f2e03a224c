import { Agent, get, request } from "node:http";
import { connect } from "node:net";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { startEmulator } from "../../src/emulator.js";
import { BindboxProcess } from "../support/bindbox-process.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { APP_ID } from "../support/test-emulator.js";

function started(args: readonly string[] = []): BindboxProcess {
  const run = new BindboxProcess(["start", "--port", "0", "--log-level", "warn", ...args]);
  onTestFinished(async () => {
    run.signal("SIGKILL");
    await run.ended;
  });
  return run;
}

/** A client that has sent the head of a request and not its end. */
async function halfARequest(url: string): Promise<void> {
  const { port } = new URL(url);
  const socket = connect(Number(port), "127.0.0.1");
  socket.on("error", () => undefined);
  onTestFinished(() => void socket.destroy());
  await new Promise<void>((resolve) => {
    socket.write("POST /api/v3/signin HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n{", () => resolve());
  });
  // the head has arrived once a request that was sent after it is answered
  await (await fetch(`${url}/_bindbox/health`)).text();
}

describe("stopping", () => {
  it.each(["SIGINT", "SIGTERM"] as const)("%s ends it with code 0", async (signal) => {
    const run = started();
    await run.url();
    run.signal(signal);
    expect(await run.ended).toBe(0);
  });

  it("does not wait for connections that clients keep open", async () => {
    const run = started();
    const url = await run.url();
    const agent = new Agent({ keepAlive: true });
    onTestFinished(() => agent.destroy());
    await new Promise<void>((resolve) => {
      get(`${url}/_bindbox/health`, { agent }, (response) => response.resume().on("end", () => resolve()));
    });
    const silent = connect(Number(new URL(url).port), "127.0.0.1");
    onTestFinished(() => void silent.destroy());
    silent.on("error", () => undefined);
    await new Promise<void>((resolve) => silent.on("connect", () => resolve()));
    const before = performance.now();
    run.signal("SIGTERM");
    expect(await run.ended).toBe(0);
    expect(performance.now() - before).toBeLessThan(3000);
  });

  it("answers a request that waits for a message at once, with none", async () => {
    const run = started();
    const url = await run.url();
    const waiting = fetch(`${url}/_bindbox/v1/sandboxes/default/outbox?wait=60s`);
    await (await fetch(`${url}/_bindbox/health`)).text();
    run.signal("SIGTERM");
    const answer = await waiting;
    expect([answer.status, answer.headers.get("connection"), await answer.text()]).toEqual([
      204,
      "close",
      "",
    ]);
    expect(await run.ended).toBe(0);
  });

  it("lets a request that is under way finish", async () => {
    const run = started();
    const url = await run.url();
    const answered = new Promise<string>((resolve, reject) => {
      const upload = request(
        `${url}/api/v3/send-email`,
        { method: "POST", headers: { "content-type": "application/json", "x-authing-app-id": APP_ID } },
        (response) => {
          let text = "";
          response.on("data", (chunk) => {
            text += chunk;
          });
          response.on("end", () => resolve(text));
        },
      );
      upload.on("error", reject);
      upload.write('{"email":"a@example.com",');
      void fetch(`${url}/_bindbox/health`).then(() => {
        run.signal("SIGTERM");
        // the port is closed first, so its refusal shows that stopping has begun
        const finish = (): void => {
          fetch(`${url}/_bindbox/health`).then(finish, () => upload.end('"channel":"CHANNEL_LOGIN"}'));
        };
        finish();
      });
    });
    expect(JSON.parse(await answered)).toMatchObject({ statusCode: 200 });
    expect(await run.ended).toBe(0);
  });

  it("ends at once when it is told a second time", async () => {
    const run = started();
    await halfARequest(await run.url());
    run.signal("SIGTERM");
    // npm passes Ctrl-C on, so a second signal counts only after a moment
    const again = setInterval(() => run.signal("SIGTERM"), 100);
    onTestFinished(() => clearInterval(again));
    expect(await run.ended).toBe(128 + 15);
  });

  it("takes the echo of one Ctrl-C for one", async () => {
    const run = started();
    const url = await run.url();
    const waiting = fetch(`${url}/_bindbox/v1/sandboxes/default/outbox?wait=60s`);
    await (await fetch(`${url}/_bindbox/health`)).text();
    run.signal("SIGINT");
    run.signal("SIGINT");
    expect((await waiting).status).toBe(204);
    expect(await run.ended).toBe(0);
  });

  it("keeps what was changed last", async () => {
    const data = join(await temporaryFolder(), "data");
    const run = started(["--data", data]);
    const url = await run.url();
    await fetch(`${url}/_bindbox/v1/sandboxes/default/settings`, {
      method: "PATCH",
      body: JSON.stringify({ fixedCode: "4711" }),
    });
    run.signal("SIGTERM");
    expect(await run.ended).toBe(0);
    const emulator = await startEmulator({ data });
    onTestFinished(() => emulator.stop());
    expect(emulator.sandboxes.fallback.settings.fixedCode).toBe("4711");
  });
});

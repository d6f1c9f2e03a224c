import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { connect, type Socket } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { startEmulator } from "../../src/emulator.js";
import { addressOf, listen } from "../../src/http/listen.js";
import { RunningRequests } from "../../src/http/running-requests.js";
import { createApp, createHttpServer, errorAnswers, respondWith } from "../../src/http/server.js";
import { stopwatch } from "../../src/sandbox/clock.js";
import { emulatorForFile } from "../support/test-emulator.js";

/** A server that answers what it was sent, and that has little patience. */
async function hastyServer(): Promise<AddressInfo> {
  const app = createApp();
  const server = createHttpServer(app, {
    patience: {
      headersTimeout: 200,
      requestTimeout: 400,
      keepAliveTimeout: 100_000,
      connectionsCheckingInterval: 20,
    },
  });
  const crashes: unknown[] = [];
  const running = new RunningRequests();
  app.use(respondWith(async ({ body }) => ({ status: 200, headers: {}, body: String(body) }), running));
  app.use(errorAnswers((error) => crashes.push(error)));
  await listen(server, "127.0.0.1", 0);
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
    expect(crashes).toEqual([]);
  });
  return addressOf(server);
}

/** Sends bytes, waits until the server hangs up, and answers what it said. */
function untilHangUp(
  port: number,
  bytes: string,
  more: (socket: Socket) => void = () => undefined,
): Promise<string> {
  return new Promise((resolve, reject) => {
    let received = "";
    const socket = connect(port, "127.0.0.1", () => {
      socket.write(bytes);
      more(socket);
    });
    socket.setEncoding("utf8").on("data", (text: string) => {
      received += text;
    });
    socket.on("error", reject);
    socket.on("close", () => resolve(received));
  });
}

describe("a client that does not come to an end", () => {
  it.each([
    ["its first byte", ""],
    ["its head", "POST / HTTP/1.1\r\nHost: localhost\r\nX-Slow: "],
    ["its body", "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\nab"],
    ["a chunked body", "POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n"],
  ])("with %s: 408 and no connection any more", async (_, bytes) => {
    const { port } = await hastyServer();
    const answer = await untilHangUp(port, bytes);
    expect(answer).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/);
    expect(answer).toMatch(/\{"statusCode":408,"message":"the request could not be read"\}$/);
  });

  it("although it sends a byte now and then: 408", async () => {
    const { port } = await hastyServer();
    const drop = (socket: Socket): void => {
      const timer = setInterval(() => socket.writable && socket.write("x"), 10);
      socket.on("close", () => clearInterval(timer));
    };
    expect(await untilHangUp(port, "GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ", drop)).toMatch(
      /^HTTP\/1\.1 408 /,
    );
  });
});

describe("clients that hold what they have", () => {
  const bindbox = emulatorForFile();

  it("300 halves of requests: everybody else is answered", async () => {
    const { port } = bindbox.emulator;
    const halves = Array.from({ length: 300 }, () => connect(port, "127.0.0.1"));
    onTestFinished(() => halves.forEach((socket) => void socket.destroy()));
    await Promise.all(
      halves.map(
        (socket) =>
          new Promise<void>((resolve) => socket.write("POST / HTTP/1.1\r\nHost: x", () => resolve())),
      ),
    );
    expect(await bindbox.signIn()).toEqual(expect.any(String));
  });

  it("keeps an idle connection for longer than the clients of most languages", async () => {
    const { headers } = await fetch(`${bindbox.url}/_bindbox/health`);
    expect(headers.get("keep-alive")).toBe("timeout=100");
  });

  it("1000 waits for messages at once: the others are answered, and each that still waits gets its message", async () => {
    const outbox = `${bindbox.url}/_bindbox/v1/sandboxes/default/outbox`;
    const gone = new AbortController();
    const abandoned = Array.from({ length: 500 }, () =>
      fetch(`${outbox}?to=late@example.com&wait=60s`, gone),
    );
    const waiting = Array.from({ length: 500 }, () => fetch(`${outbox}?to=late@example.com&wait=60s`));
    expect(await bindbox.signIn()).toEqual(expect.any(String));
    gone.abort();
    expect(new Set((await Promise.allSettled(abandoned)).map(({ status }) => status))).toEqual(
      new Set(["rejected"]),
    );
    await bindbox.post("send-email", { email: "late@example.com", channel: "CHANNEL_LOGIN" });
    for (const answer of await Promise.all(waiting)) expect(await answer.json()).toHaveLength(1);
  });

  it("300 listeners that never read what they are told: the others are answered, and stopping is as quick as ever", async () => {
    const emulator = await startEmulator();
    const head = "GET /_bindbox/v1/events HTTP/1.1\r\nHost: localhost\r\n\r\n";
    const listeners = Array.from({ length: 300 }, () => connect(emulator.port, "127.0.0.1"));
    onTestFinished(() => listeners.forEach((socket) => void socket.destroy()));
    await Promise.all(
      listeners.map((socket) => {
        socket.on("error", () => undefined);
        socket.write(head);
        return once(socket, "readable");
      }),
    );
    for (let i = 0; i < 50; i += 1) {
      const { status } = await fetch(`${emulator.url}/api/v3/get-country-list`);
      expect(status).toBe(200);
    }
    const elapsed = stopwatch();
    await emulator.stop();
    expect(elapsed()).toBeLessThan(3000);
  });
});

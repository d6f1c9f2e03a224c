import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";
import { connect as connectTls } from "node:tls";
import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { startEmulator } from "../../src/emulator.js";
import { TestEmulator } from "../support/test-emulator.js";

// What a client gets that uses bindbox as its HTTP proxy and asks it for a tunnel, byte by byte.

const hints: string[] = [];
const bindbox = new TestEmulator();
beforeEach(async () => {
  hints.length = 0;
  await bindbox.start({ onHint: (hint) => hints.push(hint) });
  return () => bindbox.stop();
});

const HEALTH = "GET /_bindbox/health HTTP/1.1\r\nHost: localhost\r\n";

/** A connection to bindbox that notes down what arrives. */
class Client {
  readonly socket: Socket;
  text = "";

  constructor(port = bindbox.emulator.port) {
    this.socket = connect(port, "127.0.0.1");
    this.socket.setEncoding("utf8").on("data", (chunk: string) => {
      this.text += chunk;
    });
    this.socket.on("error", () => undefined);
    onTestFinished(() => void this.socket.destroy());
  }

  send(...parts: readonly string[]): this {
    this.socket.write(parts.join(""));
    return this;
  }

  /** Resolves when the text has come `times` times. */
  async has(text: string, times = 1): Promise<void> {
    while (this.text.split(text).length <= times) await once(this.socket, "data");
  }

  async tunnel(target = "organization.tencentcloudapi.com:80"): Promise<void> {
    const before = this.text.split("Established").length - 1;
    this.send(`CONNECT ${target} HTTP/1.1\r\nHost: ${target}\r\n\r\n`);
    await this.has("HTTP/1.1 200 Connection Established\r\n\r\n", before + 1);
  }

  async closed(): Promise<string> {
    await new Promise<void>((resolve) => {
      if (this.socket.closed) resolve();
      else this.socket.on("close", () => resolve());
    });
    return this.text;
  }
}

describe("a tunnel", () => {
  it.each([
    "organization.tencentcloudapi.com:80",
    "127.0.0.1:1",
    "localhost:80",
    "[::1]:8080",
    "core.authing.cn:443",
  ])("to %s leads into bindbox", async (target) => {
    const client = new Client();
    await client.tunnel(target);
    client.send(HEALTH, "\r\n");
    await client.has('{"status":"ok"}');
  });

  it("serves one request after the other", async () => {
    const client = new Client();
    await client.tunnel();
    for (let count = 1; count <= 3; count++) {
      client.send(HEALTH, "\r\n");
      await client.has('{"status":"ok"}', count);
    }
    client.send(HEALTH, "\r\n", HEALTH, "Connection: close\r\n\r\n");
    expect((await client.closed()).split('{"status":"ok"}')).toHaveLength(6);
  });

  it("serves requests that did not wait for its answer", async () => {
    const client = new Client();
    client.send("CONNECT a:80 HTTP/1.1\r\n\r\n", HEALTH, "\r\n", HEALTH, "Connection: close\r\n\r\n");
    const text = await client.closed();
    expect(text).toMatch(/^HTTP\/1\.1 200 Connection Established\r\n\r\nHTTP\/1\.1 200 OK\r\n/);
    expect(text.split('{"status":"ok"}')).toHaveLength(3);
  });

  it("takes a body that comes in pieces", async () => {
    const client = new Client();
    await client.tunnel();
    const body = JSON.stringify({ freeze: true });
    const head = `POST /_bindbox/v1/sandboxes/default/clock HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`;
    client.send(head, body.slice(0, 5));
    await new Promise((resolve) => setImmediate(resolve));
    client.send(body.slice(5));
    await client.has('"frozen":true');
  });

  it("can be within a tunnel, as often as one likes", async () => {
    const warnings: Error[] = [];
    const listen = (warning: Error) => warnings.push(warning);
    process.on("warning", listen);
    onTestFinished(() => void process.off("warning", listen));
    const client = new Client();
    for (let depth = 0; depth < 20; depth++) await client.tunnel();
    client.send(HEALTH, "\r\n");
    await client.has('{"status":"ok"}');
    expect(warnings).toEqual([]);
  });

  it("comes after ordinary requests on the same connection, too", async () => {
    const client = new Client().send(HEALTH, "\r\n");
    await client.has('{"status":"ok"}');
    await client.tunnel();
    client.send(HEALTH, "\r\n");
    await client.has('{"status":"ok"}', 2);
  });

  it("never leads to the host that it names", async () => {
    const reached: Socket[] = [];
    const elsewhere = createServer((socket) => void reached.push(socket)).listen(0, "127.0.0.1");
    await once(elsewhere, "listening");
    onTestFinished(() => void elsewhere.close());
    const { port } = elsewhere.address() as { port: number };
    const client = new Client();
    await client.tunnel(`127.0.0.1:${port}`);
    client.send(HEALTH, "\r\n");
    await client.has('{"status":"ok"}');
    expect(reached).toEqual([]);
  });

  it("does not open the control API to a foreign host", async () => {
    const client = new Client();
    await client.tunnel();
    client.send("GET /_bindbox/v1/sandboxes/default HTTP/1.1\r\nHost: evil.example\r\n\r\n");
    await client.has("HTTP/1.1 403");
  });

  it("serves Authing, too, by its own host name", async () => {
    const client = new Client();
    await client.tunnel("core.authing.cn:80");
    client.send("GET /api/v3/system HTTP/1.1\r\nHost: core.authing.cn\r\n\r\n");
    await client.has('"rsa":');
  });

  it("is for a host and a port", async () => {
    for (const target of ["/", "localhost", "http://localhost:80/", "user@localhost:80", ":80", "a:b"]) {
      const text = await new Client().send(`CONNECT ${target} HTTP/1.1\r\nHost: x\r\n\r\n`).closed();
      expect(text, target).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
    }
  });

  it("answers what is no HTTP as without a tunnel", async () => {
    const client = new Client();
    await client.tunnel();
    client.send("nonsense\r\n\r\n");
    await client.has("HTTP/1.1 400 Bad Request");
  });

  it("is closed when its client goes away", async () => {
    const client = new Client();
    await client.tunnel();
    client.socket.destroy();
    const other = new Client();
    await other.tunnel();
    other.send(HEALTH, "\r\n");
    await other.has('{"status":"ok"}');
  });
});

describe("a client that begins with TLS", () => {
  const reasonOf = async (socket: Socket) => {
    const [error] = await once(socket, "error");
    return (error as Error).message;
  };

  it("in a tunnel is hung up on, and the hint says what to do", async () => {
    const client = new Client();
    await client.tunnel("organization.tencentcloudapi.com:443");
    client.socket.removeAllListeners("data");
    client.socket.removeAllListeners("error");
    const tls = connectTls({ socket: client.socket, servername: "organization.tencentcloudapi.com" });
    expect(await reasonOf(tls)).toMatch(/disconnected before secure TLS connection/);
    expect(hints).toEqual([
      "a client began with TLS in a proxy tunnel to organization.tencentcloudapi.com:443; bindbox speaks plain HTTP, so tell the SDK to use http",
    ]);
  });

  it("without a tunnel too", async () => {
    const tls = connectTls({ port: bindbox.emulator.port, host: "127.0.0.1" });
    expect(await reasonOf(tls)).toMatch(/disconnected before secure TLS connection/);
    expect(hints).toEqual([
      "a client began with TLS; bindbox speaks plain HTTP, so the address has to begin with http://",
    ]);
  });
});

describe("stopping", () => {
  it("does not wait for tunnels, whatever state they are in", async () => {
    const emulator = await startEmulator();
    const [silent, used, half, tls, half2, refused] = [1, 2, 3, 4, 5, 6].map(() => new Client(emulator.port));
    for (const client of [silent!, used!, half!, tls!]) await client.tunnel();
    used!.send(HEALTH, "\r\n");
    await used!.has('{"status":"ok"}');
    half!.send("GET / HTT");
    half2!.send("CONNECT a:80 HTT");
    refused!.send("CONNECT / HTTP/1.1\r\nHost: x\r\n\r\n");
    tls!.socket.write(Buffer.from([0x16, 3, 1]));
    const before = performance.now();
    await emulator.stop();
    expect(performance.now() - before).toBeLessThan(2000);
    await Promise.all([silent, used, half, half2, tls, refused].map((client) => client!.closed()));
  });
});

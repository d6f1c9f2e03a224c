import { describe, expect, it } from "vitest";
import { exchange as exchangeWith } from "../support/exchange.js";
import { APP_ID, emulatorForFile } from "../support/test-emulator.js";

const bindbox = emulatorForFile();
const exchange = (bytes: string | Buffer): Promise<string> => exchangeWith(bindbox.emulator.port, bytes);

const post = (path: string, body: string | Buffer, headers: Record<string, string> = {}) =>
  bindbox.agent
    .post(path)
    .set({ "x-authing-app-id": APP_ID, "content-type": "application/json", ...headers })
    .serialize((it: unknown) => it as string)
    .send(body as string);

describe("a request that no SDK would send", () => {
  it.each([
    ["malformed JSON", '{"email": '],
    ["bytes that are not UTF-8", Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d])],
    ["100 000 nested arrays", "[".repeat(100_000) + "]".repeat(100_000)],
    ["100 000 nested objects, never closed", '{"a":'.repeat(100_000)],
  ])("%s: the envelope says that the body is no valid JSON", async (_what, body) => {
    const { status, body: answer } = await post("/api/v3/send-email", body);
    expect(status).toBe(200);
    expect(answer).toMatchObject({ statusCode: 400, message: "请求体不是合法的 JSON" });
  });

  it.each([
    ["null", "null"],
    ["an array", "[]"],
    ["a number", "7"],
    ["a text", '"updateEmailToken"'],
    ["no body at all", ""],
    ["only __proto__", '{"__proto__":{"email":"a@example.com","channel":"CHANNEL_LOGIN"}}'],
    ["a constructor", '{"constructor":{"prototype":{"email":"a@example.com"}}}'],
  ])("%s as the body: the envelope names what is missing or wrong", async (_what, body) => {
    const { status, body: answer } = await post("/api/v3/send-email", body);
    expect(status).toBe(200);
    expect(answer).toMatchObject({
      statusCode: 400,
      message: expect.stringMatching(/should not be empty|must be/),
    });
    expect(Object.hasOwn(Object.prototype, "email")).toBe(false);
  });

  it("a 20 MB body: HTTP 413 in the provider's form, and the server lives on", async () => {
    const { status, body } = await post(
      "/api/v3/send-email",
      JSON.stringify({ email: "x".repeat(20_000_000) }),
    );
    expect(status).toBe(413);
    expect(body).toMatchObject({ statusCode: 413 });
    expect((await bindbox.agent.get("/_bindbox/health")).body).toEqual({ status: "ok" });
  });

  it("a body that says it is larger than anything: HTTP 413 without waiting for it", async () => {
    const head = `POST /api/v3/send-email HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: 99999999999\r\n\r\n`;
    expect(await exchange(head)).toMatch(/^HTTP\/1\.1 413 /);
  });

  it("another content type: HTTP 415", async () => {
    const { status, body } = await post("/api/v3/send-email", "email=a", { "content-type": "text/plain" });
    expect(status).toBe(415);
    expect(body).toMatchObject({ statusCode: 415 });
  });

  it.each([
    "/api/v3/%zz",
    "/%c0%ae/%",
    "/api/v3/get-country-list%00",
    "//",
    "/api//v3/send-email",
    "/\\..\\..",
  ])("the path %s: HTTP 404 as JSON", async (path) => {
    const answer = await exchange(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 404 /);
    expect(answer).toMatch(/content-type: application\/json/i);
  });

  it("broken percent-encoding in the query: the envelope says so", async () => {
    const answer = await exchange(
      "GET /api/v3/get-profile?withCustomData=%zz HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n",
    );
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
    expect(answer).toContain('"statusCode":400');
  });

  it("the wrong method: HTTP 405 that says which one is right", async () => {
    const response = await bindbox.agent.get("/api/v3/send-email");
    expect(response.status).toBe(405);
    expect(response.headers["allow"]).toBe("POST");
    expect(response.body).toMatchObject({ statusCode: 405, message: "Cannot GET /api/v3/send-email" });
  });

  it("a 64 KB header: a plain 4xx", async () => {
    const answer = await exchange(
      `GET /api/v3/get-profile HTTP/1.1\r\nHost: 127.0.0.1\r\nx-long: ${"x".repeat(65_536)}\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 431 /);
    expect(answer).toMatch(/content-type: application\/json/i);
  });

  it.each([
    ["no HTTP at all", "hello\r\n\r\n"],
    ["two lengths", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab"],
    ["a chunk that is none", "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"],
  ])("%s: a plain 400", async (_what, bytes) => {
    expect(await exchange(bytes)).toMatch(/^HTTP\/1\.1 400 /);
  });

  it("never answers with HTML or a stack trace", async () => {
    for (const path of ["/index.html", "/api/v3", "/api/v3/unknown", "/oidc", "/oidc/unknown"]) {
      const response = await bindbox.agent.get(path);
      expect(response.status).toBe(404);
      expect(response.type).toBe("application/json");
      expect(response.text).not.toMatch(/at .*\(.*:\d+:\d+\)/);
    }
  });

  it("leaves no trace in the outbox", async () => {
    expect((await bindbox.control("get", "/outbox")).body).toEqual([]);
  });
});

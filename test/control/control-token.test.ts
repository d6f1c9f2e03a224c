import { networkInterfaces } from "node:os";
import { describe, expect, it, onTestFinished } from "vitest";
import { type EmulatorOptions, startEmulator } from "../../src/emulator.js";
import { StartError } from "../../src/start-error.js";
import { expectKeptOut, type Head, withHead, withHeaders } from "../support/outsider.js";
import { emulatorForFile } from "../support/test-emulator.js";

const TOKEN = "s3cret-t0ken";
const CLOCK = "/_bindbox/v1/sandboxes/default/clock";

async function started(options: EmulatorOptions) {
  const emulator = await startEmulator(options);
  onTestFinished(() => emulator.stop());
  return emulator;
}

const everywhere = ["127.0.0.1", "0.0.0.0"];

describe.each(everywhere)("an emulator on %s with a control token", (host) => {
  const bindbox = emulatorForFile({ host, controlToken: TOKEN });
  const bearer = { authorization: `Bearer ${TOKEN}` };

  it.each([
    ["nothing", {}],
    ["another token", { authorization: "Bearer s3cret-t0keN" }],
    ["the beginning of the token", { authorization: "Bearer s3cret" }],
    ["the token and more", { authorization: `Bearer ${TOKEN}x` }],
    ["an empty token", { authorization: "Bearer " }],
    ["the token without a scheme", { authorization: TOKEN }],
    ["the token by another scheme", { authorization: `Basic ${TOKEN}` }],
    ["the token in a cookie", { cookie: `token=${TOKEN}` }],
    ["a foreign Host", { host: "evil.example" }],
    [
      "the Host and Origin of a page behind DNS rebinding",
      { host: "evil.example", origin: "http://evil.example" },
    ],
  ])("lets nobody in who brings %s", async (_, headers) => {
    await expectKeptOut(bindbox, withHeaders(bindbox, headers), 401);
  });

  it("lets nobody in who brings the token after another one, or in the query", async () => {
    const twice: Head = ({ method, path }) => [
      `${method} ${path} HTTP/1.1`,
      "Host: localhost",
      "Authorization: Bearer wrong",
      `Authorization: Bearer ${TOKEN}`,
    ];
    await expectKeptOut(bindbox, withHead(bindbox, twice), 401);
    const asked: Head = ({ method, path }) => [
      `${method} ${path}?access_token=${TOKEN} HTTP/1.1`,
      "Host: localhost",
    ];
    await expectKeptOut(bindbox, withHead(bindbox, asked), 401);
  });

  it.each(["https://evil.example", "null", "http://evil.example:4010", "chrome-extension://bindbox"])(
    "lets no page of %s in, even with the token",
    async (origin) => {
      await expectKeptOut(bindbox, withHeaders(bindbox, { ...bearer, host: "bindbox:4010", origin }), 403);
    },
  );

  it("lets no page of another site in, even with the token", async () => {
    await expectKeptOut(bindbox, withHeaders(bindbox, { ...bearer, "sec-fetch-site": "cross-site" }), 403);
  });

  it("tells a browser nothing about what pages may do", async () => {
    const answer = await bindbox.agent
      .options(CLOCK)
      .set({ origin: "http://localhost:5173", "access-control-request-headers": "authorization" });
    expect(answer.status).toBe(401);
    expect(Object.keys(answer.headers).filter((name) => name.startsWith("access-control-"))).toEqual([]);
  });

  it.each([
    {},
    { host: "bindbox:4010" },
    { host: "203.0.113.7" },
    { host: "bindbox:4010", origin: "http://bindbox:4010" },
    { host: "bindbox.test", origin: "https://bindbox.test" },
    { host: "bindbox:4010", origin: "http://localhost:5173" },
  ])("lets in who brings the token, with %j", async (headers) => {
    const { clock } = bindbox.emulator.sandboxes.fallback;
    clock.freeze();
    const before = clock.now();
    const answer = await bindbox.agent
      .post(CLOCK)
      .set({ ...bearer, ...headers })
      .send({ advance: "1m" });
    expect([answer.status, clock.now() - before]).toEqual([200, 60_000]);
  });

  it("lets in by a target that names another host", async () => {
    const head: Head = ({ method, path }) => [
      `${method} http://bindbox:4010${path} HTTP/1.1`,
      "Host: bindbox:4010",
      `Authorization: Bearer ${TOKEN}`,
    ];
    expect(await withHead(bindbox, head)({ method: "GET", path: CLOCK, body: "" })).toMatchObject({
      status: 200,
    });
  });

  it("asks for it as RFC 6750 says", async () => {
    const without = await bindbox.agent.get(CLOCK);
    expect([without.status, without.type]).toEqual([401, "application/problem+json"]);
    expect(without.headers["www-authenticate"]).toBe('Bearer realm="bindbox"');
    expect(without.body).toMatchObject({ title: "Unauthorized", status: 401 });
    expect(without.body.detail).toContain("Authorization: Bearer <token>");
    const wrong = await bindbox.agent.get(CLOCK).set("authorization", "Bearer wrong");
    expect(wrong.headers["www-authenticate"]).toBe('Bearer realm="bindbox", error="invalid_token"');
    expect(wrong.text).not.toContain(TOKEN);
  });

  it("answers everybody whether it is up", async () => {
    const { status, body } = await bindbox.agent.get("/_bindbox/health").set("host", "bindbox:4010");
    expect([status, body]).toEqual([200, { status: "ok" }]);
  });

  it("lets everybody follow a mailed link, and nobody go on from there", async () => {
    await bindbox.emulator.sandboxes.fallback.reset();
    await bindbox.post("send-email", { email: "carol@example.com", channel: "CHANNEL_VERIFY_EMAIL_LINK" });
    const outbox = await bindbox.control("get", "/outbox").set(bearer);
    const { pathname } = new URL(outbox.body[0].link);
    for (const path of [`${pathname}/../../v1/sandboxes/default`, "/_bindbox/activate", "/_bindbox/health/x"])
      expect((await bindbox.agent.get(path)).text).not.toContain("appSecret");
    const opened = await bindbox.agent.get(pathname).set("host", "bindbox:4010");
    expect([opened.status, opened.type]).toEqual([200, "text/html"]);
    expect((await bindbox.agent.get("/_bindbox/activate/unknown").set("host", "bindbox")).status).toBe(410);
  });

  it("keeps links of other sites from sending forms there", async () => {
    const answer = await bindbox.agent
      .post("/_bindbox/activate/unknown")
      .set({ host: "bindbox:4010", origin: "https://evil.example" })
      .send("step=code");
    expect(answer.status).toBe(403);
  });

  it("asks nobody for it at the emulated services", async () => {
    expect(await bindbox.signIn()).toEqual(expect.any(String));
  });

  it("shows it to who has started it", () => {
    expect(bindbox.emulator.controlToken).toBe(TOKEN);
  });
});

describe("an emulator without a given control token", () => {
  const hasIPv6 = Object.values(networkInterfaces()).some((it) =>
    it?.some(({ address }) => address === "::1"),
  );
  const loopback = ["127.0.0.1", "127.0.0.2", "localhost", ...(hasIPv6 ? ["::1"] : [])];

  it.each(loopback)("demands none on %s", async (host) => {
    const { url, controlToken } = await started({ host });
    expect(controlToken).toBeUndefined();
    expect((await fetch(url + CLOCK)).status).toBe(200);
  });

  it.each(["0.0.0.0", ""])("makes one on %j, which other machines can reach", async (host) => {
    const { url, controlToken } = await started({ host });
    expect(controlToken).toMatch(/^[\da-f]{32}$/);
    expect((await fetch(url + CLOCK)).status).toBe(401);
    const headers = { authorization: `Bearer ${controlToken}` };
    expect((await fetch(url + CLOCK, { headers })).status).toBe(200);
  });

  it("makes another one each time, and the sandbox stays what its seed makes it", async () => {
    const codeOf = async (host: string): Promise<readonly [string | undefined, unknown]> => {
      const { url, controlToken, sandboxes } = await started({ host, seed: "same" });
      await fetch(`${url}/api/v3/send-email`, {
        method: "POST",
        headers: { "content-type": "application/json", "x-authing-app-id": "6400000000000000000000a1" },
        body: '{"email":"a@example.com","channel":"CHANNEL_LOGIN"}',
      });
      const {
        messages: [message],
      } = await sandboxes.fallback.outbox.list({}, 1);
      return [controlToken, message?.code];
    };
    const [[none, code], [one, sameCode], [other, codeAgain]] = [
      await codeOf("127.0.0.1"),
      await codeOf("0.0.0.0"),
      await codeOf("0.0.0.0"),
    ];
    expect(none).toBeUndefined();
    expect(one).not.toBe(other);
    expect(code).toMatch(/^\d{6}$/);
    expect([sameCode, codeAgain]).toEqual([code, code]);
  });
});

describe("an emulator that is asked for something senseless does not start", () => {
  it.each<[EmulatorOptions, RegExp]>([
    [{ controlToken: "" }, /^controlToken must be one or more visible ASCII characters, without blanks$/],
    [{ controlToken: "two words" }, /^controlToken must be/],
    [{ host: "0.0.0.0", controlToken: "" }, /^controlToken must be/],
    [{ allowedHosts: ["*"] }, /^allowedHosts must be names of hosts, without scheme and port, not "\*"$/],
    [{ allowedHosts: ["bindbox:4010"] }, /not "bindbox:4010"$/],
  ])("%j", async (options, message) => {
    const start = startEmulator(options);
    await expect(start).rejects.toThrow(StartError);
    await expect(start).rejects.toThrow(message);
  });
});

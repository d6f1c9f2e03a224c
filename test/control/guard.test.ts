import { describe, expect, it } from "vitest";
import { expectKeptOut, type Head, throughTunnel, withHead, withHeaders } from "../support/outsider.js";
import { emulatorForFile } from "../support/test-emulator.js";

describe("the control API keeps web pages out", () => {
  const bindbox = emulatorForFile();

  it.each([
    ["a foreign Host", { host: "evil.example" }],
    ["a foreign Host with the right port", { host: "evil.example:4010" }],
    ["a name that leads to loopback", { host: "localtest.me" }],
    ["a Host that only begins like loopback", { host: "127.0.0.1.evil.example" }],
    ["a Host that only ends like loopback", { host: "evil-localhost" }],
    ["a Host with a user before it", { host: "evil@127.0.0.1" }],
    ["a Host that is the user of another", { host: "127.0.0.1@evil.example" }],
    ["a Host with a path", { host: "evil.example/localhost" }],
    ["a Host with a scheme", { host: "http://127.0.0.1" }],
    ["the address that stands for all", { host: "0.0.0.0:4010" }],
    ["another address of this machine's network", { host: "192.168.1.5:4010" }],
    ["no Host worth the name", { host: "" }],
    ["a foreign Host behind a header of proxies", { host: "evil.example", "x-forwarded-host": "localhost" }],
    ["a foreign Origin", { origin: "https://evil.example" }],
    ["a foreign Origin that names loopback", { origin: "https://localhost.evil.example" }],
    ["a foreign Origin with a user that names loopback", { origin: "http://localhost@evil.example" }],
    ["the Origin of a page behind DNS rebinding", { host: "evil.example", origin: "http://evil.example" }],
    ["two Origins", { origin: "http://localhost, https://evil.example" }],
    ["the Origin of a sandboxed frame or a file", { origin: "null" }],
    ["an empty Origin", { origin: "" }],
    ["the Origin of an extension", { origin: "chrome-extension://localhost" }],
    ["an image or link on another site's page", { "sec-fetch-site": "cross-site" }],
  ])("%s: 403, and nothing is told or changed", async (_, headers) => {
    await expectKeptOut(bindbox, withHeaders(bindbox, headers), 403);
  });

  const evil = "Host: evil.example";
  const own = "Host: 127.0.0.1";
  it.each<[string, number, Head]>([
    ["no Host, as HTTP/1.0 allows it", 403, ({ method, path }) => [`${method} ${path} HTTP/1.0`]],
    ["no Host, as HTTP/1.1 does not allow it", 400, ({ method, path }) => [`${method} ${path} HTTP/1.1`]],
    [
      "a foreign Host after the right one",
      400,
      ({ method, path }) => [`${method} ${path} HTTP/1.1`, own, evil],
    ],
    [
      "the right Host after a foreign one",
      400,
      ({ method, path }) => [`${method} ${path} HTTP/1.1`, evil, own],
    ],
    [
      "the right Host twice",
      400,
      ({ method, path }) => [`${method} ${path} HTTP/1.1`, own, "hOST: localhost"],
    ],
    ["a foreign target", 403, ({ method, path }) => [`${method} http://evil.example${path} HTTP/1.1`, own]],
    [
      "a target that is this machine's, for a foreign Host",
      403,
      ({ method, path }) => [`${method} http://127.0.0.1${path} HTTP/1.1`, evil],
    ],
    [
      "a target with a user that names loopback",
      403,
      ({ method, path }) => [`${method} http://127.0.0.1@evil.example${path} HTTP/1.1`, own],
    ],
    [
      "a target with a backslash",
      400,
      ({ method, path }) => [`${method} http://evil.example\\@127.0.0.1${path} HTTP/1.1`, own],
    ],
    ["a target over TLS", 403, ({ method, path }) => [`${method} https://evil.example${path} HTTP/1.1`, own]],
    [
      "a target in upper case",
      403,
      ({ method, path }) => [`${method} HTTP://EVIL.EXAMPLE${path} HTTP/1.1`, own],
    ],
  ])("%s: %i, and nothing is told or changed", async (_, status, head) => {
    await expectKeptOut(bindbox, withHead(bindbox, head), status);
  });

  it.each([
    ["/_BINDBOX/", 403],
    ["/_bindbox//", 403],
    ["/_bindbox/../_bindbox/", 403],
    ["/_bindbox/activate/../", 403],
    ["//_bindbox/", 404],
    ["/%5Fbindbox/", 404],
    ["/_bindbox%2F", 404],
    ["/_bindbox;/", 404],
    ["/x/../_bindbox/", 404],
  ])("%s, another way to write the path: %i, and nothing is told or changed", async (start, status) => {
    const head: Head = ({ method, path }) => [
      `${method} ${path.replace("/_bindbox/", start)} HTTP/1.1`,
      "Host: evil.example",
    ];
    await expectKeptOut(bindbox, withHead(bindbox, head), status);
  });

  it.each([
    ["evil.example:80", "evil.example"],
    ["127.0.0.1:4010", "evil.example"],
  ])("a tunnel to %s with requests to %s: 403, and nothing is told or changed", async (target, host) => {
    await expectKeptOut(bindbox, throughTunnel(bindbox, target, host), 403);
  });

  it("says in the answer what is wrong and what helps", async () => {
    const foreign = await bindbox.agent.get("/_bindbox/health").set("host", "Auth.Test:4010");
    expect([foreign.type, foreign.body]).toEqual([
      "application/problem+json",
      {
        type: "about:blank",
        title: "Forbidden",
        status: 403,
        detail:
          'the Host "Auth.Test:4010" is no name of this machine; --allowed-hosts auth.test lets it in, and so does a control token',
      },
    ]);
    const long = await bindbox.agent.get("/_bindbox/health").set("origin", `http://${"x".repeat(9000)}`);
    expect(long.body.detail).toMatch(/^pages of "http:\/\/x{93}…" may not use the control API$/);
  });

  it.each(["https://evil.example", "http://localhost:5173"])(
    "does not answer the question of a page of %s whether it may call",
    async (origin) => {
      const answer = await bindbox.agent.options("/_bindbox/v1/sandboxes/default/settings").set({
        origin,
        "access-control-request-method": "PATCH",
        "access-control-request-headers": "content-type",
        "access-control-request-private-network": "true",
      });
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(Object.keys(answer.headers).filter((name) => name.startsWith("access-control-"))).toEqual([]);
    },
  );

  it("hides the health check and the mailed links as well", async () => {
    for (const path of ["/_bindbox/health", "/_bindbox/activate/x", "/_bindbox/verify-email/x"])
      expect((await bindbox.agent.get(path).set("host", "evil.example")).status).toBe(403);
  });

  it("lets a person follow a mailed link from a page of a mail program", async () => {
    for (const path of ["/_bindbox/activate/x", "/_bindbox/verify-email/x"]) {
      const { status } = await bindbox.agent.get(path).set("sec-fetch-site", "cross-site");
      expect(status).toBe(410);
    }
  });
});

describe("the control API lets this machine in", () => {
  const bindbox = emulatorForFile({ allowedHosts: ["Auth.Test", "::2"] });

  const advancesBy = async (call: () => Promise<{ readonly status: number }>): Promise<number> => {
    const { clock } = bindbox.emulator.sandboxes.fallback;
    clock.freeze();
    const before = clock.now();
    expect((await call()).status).toBe(200);
    return clock.now() - before;
  };

  it.each([
    { host: "localhost:4010" },
    { host: "LOCALHOST:4010" },
    { host: "localhost." },
    { host: "127.0.0.1" },
    { host: "127.1:4010" },
    { host: "127.8.8.8" },
    { host: "[::1]:4010" },
    { host: "[0:0:0:0:0:0:0:1]" },
    { host: "[::ffff:127.0.0.1]:4010" },
    { host: "bindbox.localhost:4010" },
    { origin: "http://localhost:5173" },
    { origin: "http://127.0.0.1:4010" },
    { origin: "https://localhost" },
    { origin: "http://[::1]:3000" },
    { origin: "http://localhost:5173", "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-origin" },
    { "sec-fetch-site": "none" },
    // names that were given at the start
    { host: "auth.test:4010" },
    { host: "AUTH.TEST." },
    { host: "[::2]" },
    { host: "auth.test", origin: "https://auth.test" },
  ])("by %j", async (headers) => {
    const call = () => bindbox.control("post", "/clock").set(headers).send({ advance: "1m" });
    expect(await advancesBy(async () => call())).toBe(60_000);
  });

  it.each(["http://127.0.0.1:4010", "HTTP://localhost", "http://[::1]:1"])(
    "by the target %s",
    async (base) => {
      const body = '{"advance":"1m"}';
      const head: Head = ({ method, path }) => [`${method} ${base}${path} HTTP/1.1`, "Host: localhost"];
      const path = "/_bindbox/v1/sandboxes/default/clock";
      expect(await advancesBy(() => withHead(bindbox, head)({ method: "POST", path, body }))).toBe(60_000);
    },
  );

  it("by a tunnel to it", async () => {
    const path = "/_bindbox/v1/sandboxes/default/clock";
    const send = throughTunnel(bindbox, "localhost:4010", "127.0.0.1:4010");
    expect(await advancesBy(() => send({ method: "POST", path, body: '{"advance":"1m"}' }))).toBe(60_000);
  });

  it.each([["sub.auth.test"], ["auth.test.evil.example"], ["[::3]"]])("but not by %s", async (host) => {
    await expectKeptOut(bindbox, withHeaders(bindbox, { host }), 403);
  });

  it("with answers that no other page may embed and no cache keeps", async () => {
    const { headers } = await bindbox.control("get", "/outbox");
    expect(headers).toMatchObject({
      "cache-control": "no-store",
      "cross-origin-resource-policy": "same-origin",
      "x-content-type-options": "nosniff",
    });
  });

  it("while the emulated API is open to every page, as the real one is", async () => {
    const { status } = await bindbox.agent
      .get("/api/v3/get-profile")
      .set({ host: "evil.example", origin: "https://evil.example", "sec-fetch-site": "cross-site" });
    expect(status).toBe(200);
  });
});

import { describe, expect, it } from "vitest";
import { AUTHORIZATION } from "../../support/oidc.js";
import { APP_ID, emulatorForFile } from "../../support/test-emulator.js";

const bindbox = emulatorForFile();

const ORIGINS = ["https://app.example.com", "http://localhost:5173", "null"];

/** What browser clients send: the Node SDK in a browser, Guard, the Python-like SDKs. */
const CLIENT_HEADERS = [
  "authorization,content-type,x-authing-app-id",
  "content-type,x-authing-app-id,x-authing-app-tenant-id,x-authing-device-id,x-authing-lang,x-authing-request-from,x-authing-sdk-version,x-authing-userpool-id",
];

const wholeList = (header: string | undefined): string[] => (header ?? "").split(/\s*,\s*/);

describe.each(ORIGINS)("a page of %s", (origin) => {
  it.each(CLIENT_HEADERS)("may call with %s", async (asked) => {
    for (const [method, path] of [
      ["POST", "/api/v3/send-email"],
      ["GET", "/api/v3/get-profile"],
      ["POST", "/oidc/token"],
    ] as const) {
      const { status, headers, text } = await bindbox.agent.options(path).set({
        origin,
        "access-control-request-method": method,
        "access-control-request-headers": asked,
      });
      expect([status, text]).toEqual([204, ""]);
      expect(headers).toMatchObject({
        "access-control-allow-origin": origin,
        "access-control-allow-credentials": "true",
        "access-control-allow-headers": asked,
      });
      expect(wholeList(headers["access-control-allow-methods"])).toContain(method);
      expect(wholeList(headers["vary"])).toContain("Origin");
    }
  });

  it.each<
    [what: string, status: number, method: "get" | "post", path: string, headers: object, body: unknown]
  >([
    [
      "a success",
      200,
      "post",
      "/api/v3/send-email",
      {},
      { email: "a@example.com", channel: "CHANNEL_LOGIN" },
    ],
    ["a refusal", 200, "get", "/api/v3/get-profile", {}, undefined],
    ["an app that is not there", 200, "get", "/api/v3/get-profile", { "x-authing-app-id": "no" }, undefined],
    ["a path that is not there", 404, "get", "/api/v3/nothing", {}, undefined],
    ["a wrong method", 405, "get", "/api/v3/send-email", {}, undefined],
    ["a wrong type", 415, "post", "/api/v3/send-email", { "content-type": "text/plain" }, "x"],
    ["broken JSON", 200, "post", "/api/v3/send-email", { "content-type": "application/json" }, "{"],
    [
      "a body that is too long",
      413,
      "post",
      "/api/v3/send-email",
      {},
      { email: "x".repeat(11 * 1024 * 1024) },
    ],
    ["an OAuth error", 400, "post", "/oidc/token", {}, "grant_type=none"],
    ["a token that is none", 401, "get", "/oidc/me", { authorization: "Bearer x" }, undefined],
    ["the discovery document", 200, "get", "/oidc/.well-known/openid-configuration", {}, undefined],
  ])("may read %s", async (_, status, method, path, more, body) => {
    await bindbox.reset();
    const sent = bindbox.agent[method](path).set({ origin, "x-authing-app-id": APP_ID, ...more });
    const answer = await sent.send(body as object | undefined);
    expect(answer.status).toBe(status);
    expect(answer.headers).toMatchObject({
      "access-control-allow-origin": origin,
      "access-control-allow-credentials": "true",
      "access-control-expose-headers": "x-request-id",
    });
    expect(answer.headers["x-request-id"]).toEqual(expect.any(String));
    expect(wholeList(answer.headers["vary"])).toContain("Origin");
  });

  it("may not read the login page, which is for people", async () => {
    const answer = await bindbox.agent.get("/login").query(AUTHORIZATION).set({ origin });
    expect([answer.status, answer.type]).toEqual([200, "text/html"]);
    expect(Object.keys(answer.headers).filter((name) => name.startsWith("access-control-"))).toEqual([]);
  });
});

it("says nothing about pages to a program that is none", async () => {
  const { headers } = await bindbox.agent.get("/api/v3/get-country-list").set("x-authing-app-id", APP_ID);
  expect(Object.keys(headers).filter((name) => name.startsWith("access-control-"))).toEqual([]);
});

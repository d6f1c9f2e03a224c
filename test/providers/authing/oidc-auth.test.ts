import { beforeEach, describe, expect, it } from "vitest";
import { defaultFixture } from "../../../src/sandbox/default-fixture.js";
import type { Fixture } from "../../../src/sandbox/fixture.js";
import { AUTHORIZATION, CALLBACK, parametersOf, submitLogin } from "../../support/oidc.js";
import { emulatorForFile, PASSWORD } from "../../support/test-emulator.js";

const REGISTERED_APP_ID = "6400000000000000000000c1";

function fixture(): Fixture {
  const given = defaultFixture();
  const registered = {
    id: REGISTERED_APP_ID,
    secret: "0123456789abcdef0123456789abcdc1",
    redirectUris: [
      "https://app.example.com/callback",
      "https://dev.example.com/*",
      "https://open.example.com*",
      "https://deep.example.com/a/*",
      "myapp://signed-in",
    ],
    logoutRedirectUris: ["https://app.example.com/"],
  };
  return { ...given, authing: { ...given.authing, apps: [...given.authing.apps, registered] } };
}

describe("the authorization endpoint", () => {
  const bindbox = emulatorForFile({ fixture: fixture() });
  const authorize = (parameters: Record<string, string>, cookie = "") =>
    bindbox.agent.get("/oidc/auth").query(parameters).set("cookie", cookie);
  const signIn = async (account = "bob"): Promise<string> =>
    (await submitLogin(bindbox, { account, password: PASSWORD })).headers["set-cookie"]?.[0] ?? "";
  const without = (name: string) =>
    Object.fromEntries(Object.entries(AUTHORIZATION).filter(([key]) => key !== name));
  beforeEach(() => bindbox.reset());

  it.each([
    ["no client", without("client_id"), "invalid_request"],
    ["an unknown client", { ...AUTHORIZATION, client_id: "640000000000000000000fff" }, "invalid_client"],
    ["no address", without("redirect_uri"), "invalid_request"],
  ])("never redirects for %s", async (_case, parameters, error) => {
    const { status, headers, body } = await authorize(parameters);
    expect([status, body.error]).toEqual([400, error]);
    expect(headers).not.toHaveProperty("location");
  });

  it.each([
    ["http://127.0.0.1:3000/callback"],
    ["http://localhost:8080/"],
    ["https://app.localhost/cb"],
    ["http://[::1]:5173/cb?next=%2Fhome"],
  ])("sends an app that registered no address to this machine: %s", async (redirect_uri) => {
    expect((await authorize({ ...AUTHORIZATION, redirect_uri })).status).toBe(302);
  });

  it.each([
    ["another host", "https://evil.example/callback"],
    ["another host behind a user name", "http://localhost@evil.example/"],
    ["another host behind a backslash", "http://evil.example\\@localhost/"],
    ["a host that only begins like this machine", "http://127.0.0.1.evil.example/"],
    ["a protocol-relative address", "//evil.example/"],
    ["a script", "javascript:alert(1)"],
    ["a local file", "file:///etc/passwd"],
    ["a line break", "http://127.0.0.1:3000/\r\nset-cookie: a=b"],
    ["a line break that URL parsers drop", "http://127.0.0.1:3000/ca\nllback"],
    ["a fragment", "http://127.0.0.1:3000/#/callback"],
    ["no address at all", "callback"],
  ])("refuses %s as address", async (_case, redirect_uri) => {
    const { status, headers, body } = await authorize({ ...AUTHORIZATION, redirect_uri });
    expect([status, body.error]).toEqual([400, "invalid_redirect_uri"]);
    expect(headers).not.toHaveProperty("location");
    for (const page of [
      await bindbox.agent.get("/login").query({ ...AUTHORIZATION, redirect_uri }),
      await submitLogin(bindbox, { account: "bob", password: PASSWORD, redirect_uri }),
    ]) {
      expect([page.status, page.body.error]).toEqual([400, "invalid_redirect_uri"]);
      expect(page.headers).not.toHaveProperty("set-cookie");
    }
  });

  it.each([
    ["https://app.example.com/callback", 302],
    ["https://app.example.com/callback/more", 400],
    ["https://app.example.com/callback?more", 400],
    ["https://dev.example.com/", 302],
    ["https://dev.example.com/a/b?c=d", 302],
    ["https://dev.example.com:444/a", 400],
    ["https://dev.example.com.evil.example/", 400],
    ["https://dev.example.com@evil.example/", 400],
    ["http://dev.example.com/", 400],
    ["https://open.example.com/any", 302],
    ["https://open.example.com.evil.example/", 400],
    ["https://open.example.com@evil.example/", 400],
    ["https://deep.example.com/a/b", 302],
    ["https://deep.example.com/a/../b", 400],
    ["https://deep.example.com/a/%2e%2e/b", 400],
    ["myapp://signed-in", 302],
    ["http://127.0.0.1:3000/callback", 400],
  ])(
    "sends an app that registered addresses to these only: %s is answered %i",
    async (redirect_uri, status) => {
      const parameters = { ...AUTHORIZATION, client_id: REGISTERED_APP_ID, redirect_uri };
      expect((await authorize(parameters)).status).toBe(status);
    },
  );

  it.each([
    ["no response type", without("response_type"), "invalid_request", "invalidRequest"],
    ["no scope", without("scope"), "invalid_request", "invalidRequest"],
    ["no openid", { ...AUTHORIZATION, scope: "profile" }, "invalid_scope", "invalidScope"],
    [
      "another response type",
      { ...AUTHORIZATION, response_type: "none" },
      "unsupported_response_type",
      "unsupportedResponseType",
    ],
    ["another prompt", { ...AUTHORIZATION, prompt: "dance" }, "invalid_request", "invalidRequest"],
    [
      "prompts that exclude each other",
      { ...AUTHORIZATION, prompt: "none login" },
      "invalid_request",
      "invalidRequest",
    ],
    [
      "another response mode",
      { ...AUTHORIZATION, response_mode: "web_message" },
      "invalid_request",
      "invalidRequest",
    ],
    [
      "a challenge method alone",
      { ...AUTHORIZATION, code_challenge_method: "S256" },
      "invalid_request",
      "invalidRequest",
    ],
    [
      "another challenge method",
      { ...AUTHORIZATION, code_challenge: "x", code_challenge_method: "S512" },
      "invalid_request",
      "invalidRequest",
    ],
    ["nobody signed in", { ...AUTHORIZATION, prompt: "none" }, "login_required", "loginRequired"],
  ])(
    "tells a known client at its address of %s, and the journal as well",
    async (_case, parameters, error, outcome) => {
      const { status, headers } = await authorize(parameters);
      expect(status).toBe(302);
      const location = headers["location"] ?? "";
      expect(location.startsWith(`${CALLBACK}?`)).toBe(true);
      expect(parametersOf(location)).toEqual({
        error,
        error_description: expect.any(String),
        state: "state-1",
      });
      expect(bindbox.emulator.sandboxes.fallback.journal.latest()[0]).toMatchObject({
        operation: "oidc-auth",
        outcome,
        status: 302,
      });
    },
  );

  it("wants a state", async () => {
    const { headers } = await authorize(without("state"));
    expect(parametersOf(headers["location"] ?? "")).toEqual({
      error: "invalid_request",
      error_description: "request is invalid",
    });
  });

  it("keeps the query of the address, to the letter", async () => {
    const redirect_uri = `${CALLBACK}?next=%2Fhome%20page&flag`;
    const { headers } = await authorize({ ...AUTHORIZATION, redirect_uri }, await signIn());
    expect(headers["location"]).toMatch(/\?next=%2Fhome%20page&flag&code=[\w-]+&state=state-1$/);
  });

  it("gives the state back as it came, and lets it break nothing", async () => {
    const state = `"><script>alert(1)</script>\r\nset-cookie: a=b&code=mine#x 中文`;
    const cookie = await signIn();
    const { headers } = await authorize({ ...AUTHORIZATION, state }, cookie);
    expect(parametersOf(headers["location"] ?? "")["state"]).toBe(state);
    expect(headers).not.toHaveProperty("set-cookie");
    const fragment = await authorize({ ...AUTHORIZATION, state, response_mode: "fragment" }, cookie);
    const [, answer] = (fragment.headers["location"] ?? "").split("#");
    expect(new URLSearchParams(answer).get("state")).toBe(state);
    const posted = await authorize({ ...AUTHORIZATION, state, response_mode: "form_post" }, cookie);
    expect(posted.text).not.toContain("<script>alert");
    expect(posted.text).toContain("&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;");
  });

  it("answers in the fragment where that is asked for, errors of an implicit request too", async () => {
    const asked = { ...AUTHORIZATION, response_mode: "fragment" };
    const { headers } = await authorize(asked, await signIn());
    expect(headers["location"]).toMatch(/^http:\/\/127\.0\.0\.1:3000\/callback#code=[\w-]+&state=state-1$/);
    const implicit = await authorize({ ...AUTHORIZATION, response_type: "id_token" });
    expect(implicit.headers["location"]).toMatch(/callback#error=unsupported_response_type&/);
  });

  it("answers by a form that submits itself where that is asked for, under a policy that runs only its script", async () => {
    const { status, headers, text } = await authorize(
      { ...AUTHORIZATION, response_mode: "form_post" },
      await signIn(),
    );
    expect(status).toBe(200);
    expect(text).toContain(`<form method="post" action="${CALLBACK}">`);
    expect(text).toMatch(/name="code" value="[\w-]+"/);
    expect(headers["content-security-policy"]).toMatch(/default-src 'none'.*script-src 'sha256-/);
    const login = await submitLogin(bindbox, {
      account: "bob",
      password: PASSWORD,
      response_mode: "form_post",
    });
    expect(login.status).toBe(200);
    expect(login.text).toMatch(/name="code" value="[\w-]+"/);
    const refused = await authorize({ ...AUTHORIZATION, response_mode: "form_post", prompt: "none" });
    expect(refused.text).toMatch(/name="error" value="login_required"/);
  });

  it("asks again for who is signed in when the client says prompt=login", async () => {
    const cookie = await signIn();
    expect((await authorize({ ...AUTHORIZATION, prompt: "login" }, cookie)).headers["location"]).toMatch(
      /^\/login/,
    );
    const silent = await authorize({ ...AUTHORIZATION, prompt: "none" }, cookie);
    expect(silent.headers["location"]).toMatch(/callback\?code=/);
  });

  it("forgets a session after its time, by the sandbox's clock", async () => {
    const cookie = await signIn();
    await bindbox.advance("14d");
    expect((await authorize(AUTHORIZATION, cookie)).headers["location"]).toMatch(/^\/login/);
  });

  it("does not let a user in by the session who has been suspended since", async () => {
    const cookie = await signIn();
    await bindbox.emulator.sandboxes.fallback.store.transaction(async (tx) => {
      const bob = await tx.users.find("username", "bob");
      if (bob) await tx.users.put({ ...bob, status: "Suspended" });
    });
    expect((await authorize(AUTHORIZATION, cookie)).headers["location"]).toMatch(/^\/login/);
    const silent = await authorize({ ...AUTHORIZATION, prompt: "none" }, cookie);
    expect(parametersOf(silent.headers["location"] ?? "")["error"]).toBe("login_required");
  });

  it("lets no script of another site read where it redirects to", async () => {
    const { headers } = await authorize(AUTHORIZATION, await signIn()).set("origin", "https://evil.example");
    expect(headers).not.toHaveProperty("access-control-allow-origin");
    expect(headers["cache-control"]).toBe("no-store");
  });
});

describe("signing out", () => {
  const bindbox = emulatorForFile({ fixture: fixture() });
  const end = (query: Record<string, string>, cookie = "") =>
    bindbox.agent.get("/oidc/session/end").query(query).set("cookie", cookie);
  const idToken = async (): Promise<string> => {
    const body = { connection: "PASSWORD", passwordPayload: { account: "bob", password: PASSWORD } };
    return (await bindbox.post("signin", body)).data.id_token;
  };
  const HOME = "http://127.0.0.1:3000/bye?a=b";
  beforeEach(() => bindbox.reset());

  it("ends the session and goes back to the client with its state", async () => {
    const login = await submitLogin(bindbox, { account: "bob", password: PASSWORD });
    const cookie = login.headers["set-cookie"]?.[0] ?? "";
    const query = { id_token_hint: await idToken(), post_logout_redirect_uri: HOME, state: "s 1" };
    const { status, headers } = await end(query, cookie);
    expect([status, headers["location"]]).toEqual([302, `${HOME}&state=s+1`]);
    expect(headers["set-cookie"]).toEqual(["_bindbox_session=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax"]);
    const again = await bindbox.agent.get("/oidc/auth").query(AUTHORIZATION).set("cookie", cookie);
    expect(again.headers["location"]).toMatch(/^\/login/);
  });

  it("shows a page when there is no address to go to, in the browser's language", async () => {
    const { status, text, headers } = await end({}).set("accept-language", "en-GB,en;q=0.9");
    expect(status).toBe(200);
    expect(text).toContain("Signed out");
    expect(headers["content-security-policy"]).toContain("default-src 'none'");
    expect((await end({ id_token_hint: await idToken() })).text).toContain("已退出登录");
  });

  it("takes an id_token that has expired, since the session may be long gone", async () => {
    const id_token_hint = await idToken();
    await bindbox.advance("30d");
    expect((await end({ id_token_hint, post_logout_redirect_uri: HOME })).status).toBe(302);
  });

  it("goes nowhere without an id_token that it signed, nor to an address that is not allowed", async () => {
    const id_token_hint = await idToken();
    const forged = `${id_token_hint.slice(0, -4)}AAAA`;
    for (const query of [
      { post_logout_redirect_uri: HOME },
      { post_logout_redirect_uri: HOME, id_token_hint: "x" },
      { post_logout_redirect_uri: HOME, id_token_hint: forged },
      { id_token_hint: forged },
      { post_logout_redirect_uri: "https://evil.example/", id_token_hint },
      { post_logout_redirect_uri: "http://127.0.0.1:3000/\r\nx: y", id_token_hint },
    ]) {
      const { status, headers, body } = await end(query);
      expect([status, body.error]).toEqual([400, "invalid_request"]);
      expect(headers).not.toHaveProperty("location");
      expect(headers).not.toHaveProperty("set-cookie");
    }
  });

  it("holds an app to the addresses it registered", async () => {
    const form = { grant_type: "password", username: "bob", password: PASSWORD };
    const client = { client_id: REGISTERED_APP_ID, client_secret: "0123456789abcdef0123456789abcdc1" };
    const { body } = await bindbox.agent
      .post("/oidc/token")
      .type("form")
      .send({ ...form, ...client });
    const go = (post_logout_redirect_uri: string) =>
      end({ id_token_hint: body.id_token, post_logout_redirect_uri });
    expect((await go("https://app.example.com/")).headers["location"]).toBe("https://app.example.com/");
    expect((await go(HOME)).status).toBe(400);
  });
});

import { createHash } from "node:crypto";
import { createRemoteJWKSet, decodeJwt, jwtVerify } from "jose";
import { beforeEach, describe, expect, it } from "vitest";
import {
  AUTHORIZATION,
  basic,
  CALLBACK,
  CLIENT,
  codeFor,
  parametersOf,
  postForm,
} from "../../support/oidc.js";
import {
  APP_ID,
  APP_SECRET,
  BASIC_APP_ID,
  BASIC_APP_SECRET,
  emulatorForFile,
  PASSWORD,
  PUBLIC_APP_ID,
} from "../../support/test-emulator.js";

const VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
const S256 = {
  code_challenge: createHash("sha256").update(VERIFIER).digest("base64url"),
  code_challenge_method: "S256",
};

describe("the authorization code flow", () => {
  const bindbox = emulatorForFile();
  const exchange = (code: string, form: Record<string, string> = {}) =>
    postForm(bindbox, "/oidc/token", { ...CLIENT, grant_type: "authorization_code", code, ...form });
  const error = async (code: string, form: Record<string, string> = {}) =>
    (await exchange(code, form)).body.error;
  beforeEach(() => bindbox.reset());

  it("leads a browser from the client through the login page and back, and then straight back", async () => {
    const asked = { ...AUTHORIZATION, scope: "openid email", nonce: "nonce-1", ...S256 };
    const start = await bindbox.agent.get("/oidc/auth").query(asked);
    expect(start.status).toBe(302);
    expect(start.headers["location"]).toMatch(/^\/login\?/);
    expect(parametersOf(start.headers["location"] ?? "")).toEqual(asked);

    const page = await bindbox.agent.get(start.headers["location"] ?? "");
    expect(page.status).toBe(200);
    const fields = [...page.text.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)">/g)];
    const form = Object.fromEntries(fields.map(([, name, value]) => [name, value]));

    const login = await postForm(
      bindbox,
      "/login",
      { ...form, account: "bob", password: PASSWORD },
      { origin: bindbox.url },
    );
    expect(login.status).toBe(302);
    const back = new URL(login.headers["location"] ?? "");
    expect(back.origin + back.pathname).toBe(CALLBACK);
    const { code = "", state } = parametersOf(back.href);
    expect(state).toBe("state-1");

    const { status, body } = await exchange(code, { redirect_uri: CALLBACK, code_verifier: VERIFIER });
    expect(status).toBe(200);
    expect(body).toMatchObject({ token_type: "Bearer", scope: "openid email", expires_in: 1_209_600 });
    const expected = { issuer: `${bindbox.url}/oidc`, audience: APP_ID };
    const { payload } = await jwtVerify(body.id_token, Buffer.from(APP_SECRET), expected);
    expect(payload).toMatchObject({ nonce: "nonce-1", email: "bob@example.com" });
    const jwks = createRemoteJWKSet(new URL(`${bindbox.url}/oidc/.well-known/jwks.json`));
    await jwtVerify(body.access_token, jwks, expected);

    const [cookie = ""] = login.headers["set-cookie"] ?? [];
    expect(cookie).toMatch(/^_bindbox_session=[\w-]+; Path=\/; Max-Age=1209600; HttpOnly; SameSite=Lax$/);
    const again = await bindbox.agent.get("/oidc/auth").query(asked).set("cookie", cookie);
    expect(again.headers["location"]).toMatch(/^http:\/\/127\.0\.0\.1:3000\/callback\?code=/);
  });

  it("takes a code once, and a refused try does not use it up", async () => {
    const code = await codeFor(bindbox);
    expect(await error(code, { redirect_uri: `${CALLBACK}/other` })).toBe("invalid_grant");
    expect(await error(code, { client_secret: "wrong" })).toBe("invalid_client");
    expect((await exchange(code)).status).toBe(200);
    expect(await error(code)).toBe("invalid_grant");
    expect(bindbox.emulator.sandboxes.fallback.journal.latest()[0]?.hint).toContain("the code was used at");
  });

  it("takes a code for ten minutes of the sandbox's clock", async () => {
    const [early, late] = [await codeFor(bindbox), await codeFor(bindbox)];
    await bindbox.advance("9m59s");
    expect((await exchange(early)).status).toBe(200);
    await bindbox.advance("1s");
    expect(await error(late)).toBe("invalid_grant");
  });

  it("takes a code only from the client it was made for, and refuses one it never made", async () => {
    const other = { client_id: BASIC_APP_ID, client_secret: BASIC_APP_SECRET };
    expect(await error(await codeFor(bindbox), other)).toBe("invalid_grant");
    expect(await error("unknown")).toBe("invalid_grant");
  });

  it("gives no tokens for a user who was suspended in between", async () => {
    const code = await codeFor(bindbox);
    await bindbox.emulator.sandboxes.fallback.store.transaction(async (tx) => {
      const bob = await tx.users.find("username", "bob");
      if (bob) await tx.users.put({ ...bob, status: "Suspended" });
    });
    expect(await error(code)).toBe("invalid_grant");
  });

  it.each([
    ["S256", S256],
    ["plain", { code_challenge: VERIFIER, code_challenge_method: "plain" }],
    ["plain where no method is named", { code_challenge: VERIFIER }],
  ])("checks a code verifier by %s", async (_method, challenge) => {
    const code = await codeFor(bindbox, challenge);
    expect(await error(code)).toBe("invalid_grant");
    expect(await error(code, { code_verifier: `${VERIFIER}x` })).toBe("invalid_grant");
    expect((await exchange(code, { code_verifier: VERIFIER })).status).toBe(200);
  });

  it("does not take the challenge itself for the verifier of S256, nor a verifier without challenge", async () => {
    const code = await codeFor(bindbox, S256);
    expect(await error(code, { code_verifier: S256.code_challenge })).toBe("invalid_grant");
    expect(await error(await codeFor(bindbox), { code_verifier: VERIFIER })).toBe("invalid_grant");
  });

  it("serves clients that authenticate by Basic, and those without secret", async () => {
    const form = {
      grant_type: "authorization_code",
      code: await codeFor(bindbox, { client_id: BASIC_APP_ID }),
    };
    // PHP sends the client id in the form as well
    const byBasic = await postForm(
      bindbox,
      "/oidc/token",
      { ...form, client_id: BASIC_APP_ID },
      basic(BASIC_APP_ID, BASIC_APP_SECRET),
    );
    expect(byBasic.status).toBe(200);
    const code = await codeFor(bindbox, { client_id: PUBLIC_APP_ID, ...S256 });
    const open = {
      grant_type: "authorization_code",
      client_id: PUBLIC_APP_ID,
      code,
      code_verifier: VERIFIER,
    };
    expect((await postForm(bindbox, "/oidc/token", open)).status).toBe(200);
  });

  it("gives a refresh token for offline_access only together with prompt=consent", async () => {
    const scope = "openid offline_access";
    const without = (await exchange(await codeFor(bindbox, { scope }))).body;
    expect(without.scope).toBe("openid");
    expect(without).not.toHaveProperty("refresh_token");
    const { body } = await exchange(await codeFor(bindbox, { scope, prompt: "consent", nonce: "n" }));
    expect(body.scope).toBe(scope);
    const refresh = { ...CLIENT, grant_type: "refresh_token", refresh_token: body.refresh_token };
    const refreshed = (await postForm(bindbox, "/oidc/token", refresh)).body;
    expect(decodeJwt(refreshed.id_token)["nonce"]).toBe("n");
  });
});

import { generateKeyPairSync } from "node:crypto";
import { createLocalJWKSet, createRemoteJWKSet, jwtVerify } from "jose";
import { beforeEach, describe, expect, it } from "vitest";
import { CLIENT, postForm } from "../../support/oidc.js";
import { APP_ID, APP_SECRET, emulatorForFile, PASSWORD } from "../../support/test-emulator.js";

const ALL_SCOPES =
  "openid offline_access username phone email address profile role roles unionid external_id extended_fields tenant_id userpool_id";

describe("discovery, keys and token checks", () => {
  const bindbox = emulatorForFile();
  const discovery = async () => (await bindbox.agent.get("/oidc/.well-known/openid-configuration")).body;
  const tokens = async (scope = "openid email") =>
    (
      await postForm(bindbox, "/oidc/token", {
        ...CLIENT,
        grant_type: "password",
        username: "bob",
        password: PASSWORD,
        scope,
      })
    ).body;
  beforeEach(() => bindbox.reset());

  it("names addresses under the host that was asked, and they lead somewhere", async () => {
    const metadata = await discovery();
    expect(metadata.issuer).toBe(`${bindbox.url}/oidc`);
    for (const [name, address] of Object.entries<string>(metadata)) {
      if (!/_(endpoint|uri)$/.test(name)) continue;
      expect(address.startsWith(bindbox.url)).toBe(true);
      const path = address.slice(bindbox.url.length);
      expect((await bindbox.agent.get(path)).status, path).not.toBe(404);
    }
    const { port } = bindbox.emulator;
    const byName = await bindbox.agent
      .get("/oidc/.well-known/openid-configuration")
      .set("host", `localhost:${port}`);
    expect(byName.body.issuer).toBe(`http://localhost:${port}/oidc`);
  });

  it("follows the issuer setting in what it says and in what it signs", async () => {
    const issuer = "https://sso.example.com/oidc";
    await bindbox.settings({ issuer });
    expect(await discovery()).toMatchObject({ issuer, token_endpoint: `${bindbox.url}/oidc/token` });
    const jwks = createRemoteJWKSet(new URL(`${bindbox.url}/oidc/.well-known/jwks.json`));
    const { access_token, id_token } = await tokens();
    await jwtVerify(access_token, jwks, { issuer, audience: APP_ID });
    await jwtVerify(id_token, Buffer.from(APP_SECRET), { issuer, audience: APP_ID });
  });

  it("claims only what works", async () => {
    expect(await discovery()).toMatchObject({
      response_types_supported: ["code"],
      response_modes_supported: ["query", "fragment", "form_post"],
      grant_types_supported: ["authorization_code", "refresh_token", "client_credentials", "password"],
      id_token_signing_alg_values_supported: ["HS256", "RS256"],
      code_challenge_methods_supported: ["plain", "S256"],
      token_endpoint_auth_methods_supported: ["client_secret_post", "client_secret_basic", "none"],
    });
  });

  it("lists every scope and every claim that there is", async () => {
    const { scopes_supported, claims_supported } = await discovery();
    expect([...scopes_supported].sort()).toEqual(ALL_SCOPES.split(" ").sort());
    const authorization = await bindbox.signIn("bob", PASSWORD, ALL_SCOPES);
    const { body } = await bindbox.agent.get("/oidc/me").set({ authorization });
    const always = ["aud", "iss", "iat", "exp", "nonce"];
    expect([...claims_supported].sort()).toEqual([...Object.keys(body), ...always].sort());
  });

  it("shows the same RSA key on both addresses, and 404 for an app that is not there", async () => {
    const { body } = await bindbox.agent.get("/oidc/.well-known/jwks.json");
    expect(body.keys).toEqual([
      {
        kty: "RSA",
        use: "sig",
        alg: "RS256",
        kid: expect.any(String),
        n: expect.any(String),
        e: "AQAB",
      },
    ]);
    expect((await bindbox.agent.get(`/${APP_ID}/oidc/.well-known/jwks.json`)).body).toEqual(body);
    const unknown = await bindbox.agent.get("/640000000000000000000fff/oidc/.well-known/jwks.json");
    expect([unknown.status, unknown.body.statusCode]).toEqual([404, 404]);
  });

  it("signs id_tokens with the app secret, or with the key that the JWKS shows", async () => {
    const expected = { issuer: `${bindbox.url}/oidc`, audience: APP_ID };
    const jwks = createRemoteJWKSet(new URL(`${bindbox.url}/oidc/.well-known/jwks.json`));
    const hs = await tokens();
    const { protectedHeader } = await jwtVerify(hs.id_token, Buffer.from(APP_SECRET), expected);
    expect(protectedHeader).toEqual({ alg: "HS256", typ: "JWT" });
    await jwtVerify(hs.access_token, jwks, expected);

    await bindbox.settings({ idTokenAlgorithm: "RS256" });
    const { payload } = await jwtVerify((await tokens()).id_token, jwks, {
      ...expected,
      algorithms: ["RS256"],
    });
    expect(payload).toMatchObject({ sub: "640000000000000000000002", email: "bob@example.com" });
  });

  it("signs with the key of the setting signingKey, and no longer takes what the old one signed", async () => {
    const before = await bindbox.agent.get("/oidc/.well-known/jwks.json");
    const old = await tokens();
    const { privateKey } = generateKeyPairSync("rsa", {
      modulusLength: 2048,
      privateKeyEncoding: { type: "pkcs8", format: "pem" },
      publicKeyEncoding: { type: "spki", format: "pem" },
    });
    await bindbox.settings({ signingKey: privateKey });
    const { body } = await bindbox.agent.get("/oidc/.well-known/jwks.json");
    expect(body.keys[0].kid).not.toBe(before.body.keys[0].kid);
    const { access_token } = await tokens();
    await jwtVerify(access_token, createLocalJWKSet(body), { audience: APP_ID });
    await expect(jwtVerify(access_token, createLocalJWKSet(before.body))).rejects.toThrow();
    expect((await bindbox.agent.get("/oidc/me").set({ authorization: access_token })).status).toBe(200);
    expect((await bindbox.agent.get("/oidc/me").set({ authorization: old.access_token })).status).toBe(401);
  });
});

describe("the V2 token check", () => {
  const bindbox = emulatorForFile();
  const validate = async (query: Record<string, string>) => {
    const { status, body } = await bindbox.agent.get("/api/v2/oidc/validate_token").query(query);
    expect(status).toBe(200);
    return body;
  };
  const tokens = async () =>
    (
      await postForm(bindbox, "/oidc/token", {
        ...CLIENT,
        grant_type: "password",
        username: "bob",
        password: PASSWORD,
        scope: "openid email",
      })
    ).body;
  beforeEach(() => bindbox.reset());

  it("answers the claims of an access token and of an id_token, HS256 and RS256", async () => {
    const { access_token, id_token } = await tokens();
    const sub = "640000000000000000000002";
    expect(await validate({ access_token })).toMatchObject({ sub, aud: APP_ID, scope: "openid email" });
    expect(await validate({ id_token })).toMatchObject({ sub, email: "bob@example.com" });
    await bindbox.settings({ idTokenAlgorithm: "RS256" });
    expect(await validate({ id_token: (await tokens()).id_token })).toMatchObject({ sub });
  });

  it("tells what is no token from what is not valid", async () => {
    const { access_token, id_token } = await tokens();
    const cut = (token: string) => `${token.slice(0, -4)}AAAA`;
    expect(await validate({ access_token: "x" })).toEqual({ code: 400, message: "access_token 格式有误" });
    expect(await validate({})).toEqual({ code: 400, message: "access_token 格式有误" });
    expect(await validate({ id_token: "x" })).toEqual({ code: 400, message: "id_token 格式有误" });
    expect(await validate({ access_token: cut(access_token) })).toEqual({
      code: 400,
      message: "access_token 不合法",
    });
    expect(await validate({ id_token: cut(id_token) })).toEqual({ code: 400, message: "id_token 不合法" });
    expect(await validate({ access_token: id_token })).toMatchObject({ message: "access_token 不合法" });
    expect(await validate({ id_token: access_token })).toMatchObject({ message: "id_token 不合法" });
  });

  it("no longer takes what has expired or was revoked", async () => {
    const { access_token, id_token } = await tokens();
    await postForm(bindbox, "/oidc/token/revocation", { ...CLIENT, token: access_token });
    expect(await validate({ access_token })).toMatchObject({ message: "access_token 不合法" });
    expect(await validate({ id_token })).toHaveProperty("sub");
    await bindbox.advance("14d");
    expect(await validate({ id_token })).toMatchObject({ message: "id_token 不合法" });
  });
});

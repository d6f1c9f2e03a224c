import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { AuthenticationClient } from "authing-node-sdk";
import { beforeEach, describe, expect, it } from "vitest";
import { sdkClient, signedInClient } from "../support/sdk-client.js";
import {
  APP_ID,
  APP_SECRET,
  BASIC_APP_ID,
  BASIC_APP_SECRET,
  emulatorForFile,
  PASSWORD,
  PUBLIC_APP_ID,
} from "../support/test-emulator.js";

const credentials = { account: "alice", password: PASSWORD };
const offline = { scope: "openid profile offline_access" };
const redirectUri = "http://127.0.0.1:3000/callback";

/** How an app of each token method is named to the SDK. */
const clients = {
  client_secret_post: { appId: APP_ID, appSecret: APP_SECRET },
  client_secret_basic: {
    appId: BASIC_APP_ID,
    appSecret: BASIC_APP_SECRET,
    tokenEndPointAuthMethod: "client_secret_basic",
    introspectionEndPointAuthMethod: "client_secret_basic",
    revocationEndPointAuthMethod: "client_secret_basic",
  },
  none: {
    appId: PUBLIC_APP_ID,
    tokenEndPointAuthMethod: "none",
    introspectionEndPointAuthMethod: "none",
    revocationEndPointAuthMethod: "none",
  },
} as const;

describe("tokens, with the official SDK", () => {
  const bindbox = emulatorForFile();
  beforeEach(() => bindbox.reset());

  /** Signs in on the hosted page, as a browser does, and returns the address it is sent back to. */
  async function throughTheHostedPage(url: string): Promise<URL> {
    const toPage = await fetch(url, { redirect: "manual" });
    const page = new URL(toPage.headers.get("location") ?? "", bindbox.url);
    expect((await fetch(page)).headers.get("content-type")).toContain("text/html");
    const form = new URLSearchParams(page.searchParams);
    form.set("account", credentials.account);
    form.set("password", credentials.password);
    const back = await fetch(`${bindbox.url}/login`, { method: "POST", body: form, redirect: "manual" });
    return new URL(back.headers.get("location") ?? "");
  }

  describe.each(Object.entries(clients))("of an app with %s", (_, options) => {
    let client: AuthenticationClient;
    beforeEach(() => {
      client = sdkClient(bindbox, { redirectUri, ...options });
    });

    it("come from a sign-in, are looked into, refreshed and revoked", async () => {
      const { data } = await client.signInByAccountPassword({ ...credentials, options: offline });
      const access = data.access_token ?? "";
      expect(await client.introspectToken(access)).toMatchObject({ active: true, client_id: options.appId });

      const fresh = await client.getNewAccessTokenByRefreshToken(data.refresh_token ?? "");
      expect(fresh).toMatchObject({ token_type: "Bearer", expires_in: 1_209_600 });
      expect(fresh.refresh_token).not.toBe(data.refresh_token);
      await expect(client.getNewAccessTokenByRefreshToken(data.refresh_token ?? "")).rejects.toMatchObject({
        response: { status: 400, data: { error: "invalid_grant" } },
      });

      expect(await client.revokeToken(access)).toBe(true);
      expect(await client.introspectToken(access)).toEqual({ active: false });
      client.setAccessToken(access);
      expect(await client.getProfile({})).toMatchObject({ statusCode: 401, apiCode: 2020 });
    });

    it("come from the hosted login page with a code, proved by PKCE", async () => {
      const { url, state } = client.buildAuthorizeUrl({ scope: "openid profile" });
      const verifier = client.generateCodeChallenge();
      const challenge = client.getCodeChallengeDigest({ codeChallenge: verifier, method: "S256" });
      const back = await throughTheHostedPage(
        `${url}&code_challenge=${challenge}&code_challenge_method=S256`,
      );
      expect(back.href.startsWith(redirectUri)).toBe(true);
      expect(back.searchParams.get("state")).toBe(state);

      const code = back.searchParams.get("code") ?? "";
      const tokens = await client.getAccessTokenByCode(code, { codeVerifier: verifier });
      expect(await client.getUserInfoByAccessToken(tokens.access_token)).toMatchObject({ name: "Alice" });
      await expect(client.getAccessTokenByCode(code, { codeVerifier: verifier })).rejects.toMatchObject({
        response: { status: 400, data: { error: "invalid_grant" } },
      });
    });
  });

  it("stop working when their time is over, and a refresh brings new ones", async () => {
    const client = sdkClient(bindbox);
    const { data } = await client.signInByAccountPassword({ ...credentials, options: offline });
    client.setAccessToken(data.access_token ?? "");
    await bindbox.advance("15d");
    expect(await client.getProfile({})).toMatchObject({ statusCode: 401, apiCode: 2020 });

    const fresh = await client.getNewAccessTokenByRefreshToken(data.refresh_token ?? "");
    client.setAccessToken(fresh.access_token);
    expect(await client.getProfile({})).toMatchObject({ statusCode: 200, data: { username: "alice" } });

    await bindbox.advance("31d");
    await expect(client.getNewAccessTokenByRefreshToken(fresh.refresh_token)).rejects.toMatchObject({
      response: { data: { error: "invalid_grant" } },
    });
  });

  it("are verified and read by the SDK itself", async () => {
    const client = sdkClient(bindbox);
    const { data } = await client.signInByAccountPassword({
      ...credentials,
      options: { scope: "openid profile" },
    });
    const claims = { aud: APP_ID, iss: `${bindbox.url}/oidc`, sub: "640000000000000000000001" };
    expect(await client.parseAccessToken(data.access_token ?? "")).toMatchObject({
      ...claims,
      scope: "openid profile",
      jti: expect.any(String),
    });
    expect(await client.parseIDToken(data.id_token ?? "")).toMatchObject({ ...claims, name: "Alice" });
    await bindbox.settings({ idTokenAlgorithm: "RS256" });
    const again = await client.signInByAccountPassword(credentials);
    expect(await client.parseIDToken(again.data.id_token ?? "")).toMatchObject(claims);
    await expect(client.parseAccessToken(`${data.access_token?.slice(0, -6)}AAAAAA`)).rejects.toThrow();
  });

  it("give the claims of their user, wherever the token stands", async () => {
    const bob = await signedInClient(bindbox, "bob");
    const { data } = await bob.signInByAccountPassword({ account: "bob", password: PASSWORD });
    const token = data.access_token ?? "";
    const guest = sdkClient(bindbox);
    const claims = { email: "bob@example.com", email_verified: true, phone_number: "13800138000" };
    expect(await guest.getUserInfoByAccessToken(token)).toMatchObject(claims);
    for (const tokenPlace of ["query", "header", "body"] as const)
      expect(await guest.getUserInfoByAccessToken(token, { method: "POST", tokenPlace })).toMatchObject(
        claims,
      );
    for (const tokenPlace of ["query", "header"] as const)
      expect(await guest.getUserInfoByAccessToken(token, { method: "GET", tokenPlace })).toMatchObject(
        claims,
      );
    await expect(guest.getUserInfoByAccessToken("no-token")).rejects.toMatchObject({
      response: { status: 401, data: { error: "invalid_token" } },
    });
  });

  it("are given to a program without a user", async () => {
    const client = sdkClient(bindbox);
    const keys = { accessKey: APP_ID, accessSecret: APP_SECRET };
    const tokens = await client.getAccessTokenByClientCredentials("profile", keys);
    expect(tokens).toMatchObject({ token_type: "Bearer", expires_in: 1_209_600 });
    client.setAccessToken(tokens.access_token);
    expect(await client.getProfile({})).toMatchObject({ statusCode: 401, apiCode: 2020 });
    const wrong = { accessKey: APP_ID, accessSecret: "wrong" };
    await expect(client.getAccessTokenByClientCredentials("profile", wrong)).rejects.toMatchObject({
      response: { status: 401, data: { error: "invalid_client" } },
    });
  });

  it("reach a web application through the SDK's own redirects, and a sign-out ends the session", async () => {
    const application = await webApplication(() => client);
    const redirect = `${application.url}/callback`;
    const client = sdkClient(bindbox, { redirectUri: redirect });
    try {
      const start = await fetch(`${application.url}/login`, { redirect: "manual" });
      const back = await throughTheHostedPage(start.headers.get("location") ?? "");
      expect(back.href.startsWith(redirect)).toBe(true);
      const cookie = start.headers.get("set-cookie")?.split(";")[0] ?? "";
      const answer = await fetch(back, { headers: { cookie } });
      const tokens = (await answer.json()) as { readonly id_token: string };
      expect(tokens).toMatchObject({ token_type: "Bearer" });

      const leave = await fetch(`${application.url}/logout?id_token=${tokens.id_token}`, {
        redirect: "manual",
      });
      const end = new URL(leave.headers.get("location") ?? "");
      expect(end.href.startsWith(`${bindbox.url}/oidc/session/end`)).toBe(true);
      const home = await fetch(end, { redirect: "manual" });
      expect(home.headers.get("location")).toBe(`${application.url}/bye?state=s1`);
    } finally {
      application.stop();
    }
  });
});

/** A web application as the SDK's documentation has it: three routes that leave the work to the client. */
async function webApplication(client: () => AuthenticationClient) {
  const routes: Record<
    string,
    (url: URL, request: IncomingMessage, response: ServerResponse) => Promise<void>
  > = {
    "/login": async (_url, _request, response) => client().loginWithRedirect(response),
    "/callback": async (_url, request, response) => {
      const tokens = await client().handleRedirectCallback(request, response);
      response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(tokens));
    },
    "/logout": async (url, _request, response) => {
      const idToken = url.searchParams.get("id_token") ?? "";
      await client().logoutWithRedirect(response, { idToken, redirectUri: `${url.origin}/bye`, state: "s1" });
      response.end();
    },
  };
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", `http://${request.headers.host}`);
    const failed = (error: unknown) => response.writeHead(500).end(String(error));
    routes[url.pathname]?.(url, request, response).catch(failed);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, stop: () => server.close() };
}

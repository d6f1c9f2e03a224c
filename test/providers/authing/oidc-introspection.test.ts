import { beforeEach, describe, expect, it } from "vitest";
import { basic, CLIENT, postForm } from "../../support/oidc.js";
import {
  APP_ID,
  BASIC_APP_ID,
  BASIC_APP_SECRET,
  emulatorForFile,
  PASSWORD,
  PUBLIC_APP_ID,
} from "../../support/test-emulator.js";

const BOB = { grant_type: "password", username: "bob", password: PASSWORD, scope: "openid offline_access" };

describe("introspection and revocation", () => {
  const bindbox = emulatorForFile();
  const introspect = async (token: string, client: Record<string, string> = CLIENT) =>
    (await postForm(bindbox, "/oidc/token/introspection", { ...client, token })).body;
  const revoke = (token: string, client: Record<string, string> = CLIENT) =>
    postForm(bindbox, "/oidc/token/revocation", { ...client, token });
  const tokens = async (client: Record<string, string> = CLIENT) =>
    (await postForm(bindbox, "/oidc/token", { ...client, ...BOB })).body;
  beforeEach(() => bindbox.reset());

  it("tells what an access token holds", async () => {
    expect(await introspect((await tokens()).access_token)).toEqual({
      active: true,
      sub: "640000000000000000000002",
      client_id: APP_ID,
      exp: expect.any(Number),
      iat: expect.any(Number),
      iss: `${bindbox.url}/oidc`,
      jti: expect.any(String),
      scope: BOB.scope,
      token_type: "Bearer",
    });
  });

  it("tells what a refresh token and a client's own token hold", async () => {
    expect(await introspect((await tokens()).refresh_token)).toMatchObject({
      active: true,
      sub: "640000000000000000000002",
      client_id: APP_ID,
      scope: BOB.scope,
    });
    const own = await postForm(bindbox, "/oidc/token", { ...CLIENT, grant_type: "client_credentials" });
    const found = await introspect(own.body.access_token);
    expect(found).toMatchObject({ active: true, client_id: APP_ID });
    expect(found).not.toHaveProperty("sub");
  });

  it("says of everything else only that it is not active", async () => {
    const { access_token, id_token, refresh_token } = await tokens();
    const tampered = `${access_token.slice(0, -4)}AAAA`;
    for (const token of ["unknown", id_token, tampered]) {
      expect(await introspect(token)).toEqual({ active: false });
    }
    await bindbox.advance("14d");
    expect(await introspect(access_token)).toEqual({ active: false });
    expect(await introspect(refresh_token)).toMatchObject({ active: true });
    await bindbox.advance("16d");
    expect(await introspect(refresh_token)).toEqual({ active: false });
  });

  it("shows a client without secret its own tokens, and others every token of the pool", async () => {
    const { access_token } = await tokens();
    expect(await introspect(access_token, { client_id: PUBLIC_APP_ID })).toEqual({ active: false });
    const own = await tokens({ client_id: PUBLIC_APP_ID });
    expect(await introspect(own.access_token, { client_id: PUBLIC_APP_ID })).toMatchObject({ active: true });
    const byOther = await bindbox.agent
      .post("/oidc/token/introspection")
      .type("form")
      .set(basic(BASIC_APP_ID, BASIC_APP_SECRET))
      .send({ token: access_token });
    expect(byOther.body).toMatchObject({ active: true, client_id: APP_ID });
  });

  it("takes an access token out of use: the V3 API answers 2020 to it", async () => {
    const { access_token } = await tokens();
    expect(await bindbox.get("get-profile", access_token)).toMatchObject({ statusCode: 200 });
    const { status, body } = await revoke(access_token);
    expect([status, body]).toEqual([200, {}]);
    expect(await bindbox.get("get-profile", access_token)).toMatchObject({ statusCode: 401, apiCode: 2020 });
    expect(await introspect(access_token)).toEqual({ active: false });
    expect((await bindbox.agent.get("/oidc/me").query({ access_token })).status).toBe(401);
  });

  it("takes a refresh token out of use", async () => {
    const { refresh_token } = await tokens();
    expect((await revoke(refresh_token)).status).toBe(200);
    expect(await introspect(refresh_token)).toEqual({ active: false });
    const form = { ...CLIENT, grant_type: "refresh_token", refresh_token };
    expect((await postForm(bindbox, "/oidc/token", form)).body.error).toBe("invalid_grant");
  });

  it("answers alike for an unknown token and for one of another client, which stays in use", async () => {
    const { access_token, refresh_token } = await tokens();
    for (const token of ["unknown", access_token, refresh_token]) {
      const { status, body } = await revoke(token, { client_id: PUBLIC_APP_ID });
      expect([status, body]).toEqual([200, {}]);
    }
    expect(await introspect(access_token)).toMatchObject({ active: true });
    expect(await introspect(refresh_token)).toMatchObject({ active: true });
  });

  it("wants to know the client, and the token", async () => {
    for (const path of ["/oidc/token/introspection", "/oidc/token/revocation"]) {
      const nobody = await postForm(bindbox, path, { token: "unknown" });
      expect([nobody.status, nobody.body.error]).toEqual([401, "invalid_client"]);
      const nothing = await postForm(bindbox, path, CLIENT);
      expect([nothing.status, nothing.body.error]).toEqual([400, "invalid_request"]);
    }
  });
});

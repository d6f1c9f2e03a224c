import { decodeJwt } from "jose";
import { beforeEach, describe, expect, it } from "vitest";
import { basic, CLIENT, postForm } from "../../support/oidc.js";
import {
  APP_ID,
  APP_SECRET,
  BASIC_APP_ID,
  BASIC_APP_SECRET,
  emulatorForFile,
  PASSWORD,
  PUBLIC_APP_ID,
} from "../../support/test-emulator.js";

const BOB = { grant_type: "password", username: "bob", password: PASSWORD };
const SCOPE = "openid profile email offline_access";

describe("the token endpoint", () => {
  const bindbox = emulatorForFile();
  const token = (form: Record<string, string>, headers: Record<string, string> = {}) =>
    postForm(bindbox, "/oidc/token", form, headers);
  beforeEach(() => bindbox.reset());

  it("gives tokens for a password, with the lifetime in both spellings", async () => {
    const { status, body, headers } = await token({ ...CLIENT, ...BOB, scope: SCOPE });
    expect(status).toBe(200);
    expect(headers["cache-control"]).toBe("no-store");
    expect(body).toMatchObject({
      token_type: "Bearer",
      expires_in: 1_209_600,
      expire_in: 1_209_600,
      scope: SCOPE,
    });
    expect(decodeJwt(body.id_token)).toMatchObject({ aud: APP_ID, email: "bob@example.com" });
    expect((await bindbox.get("get-profile", body.access_token)).data.username).toBe("bob");
  });

  it("counts a sign-in by password, and a wrong password as a failure", async () => {
    await bindbox.settings({ loginPasswordFailCheck: { enabled: true, limit: 2, timeInterval: 300 } });
    for (let attempt = 0; attempt < 2; attempt += 1) {
      expect((await token({ ...CLIENT, ...BOB, password: "wrong" })).body).toEqual({
        error: "invalid_grant",
        error_description: "grant request is invalid",
      });
    }
    expect((await token({ ...CLIENT, ...BOB })).body.error).toBe("invalid_grant");
    const [entry] = bindbox.emulator.sandboxes.fallback.journal.latest();
    expect(entry).toMatchObject({ operation: "oidc-token", outcome: "invalidGrant" });
    expect(entry?.hint).toContain("captchaRequired");
  });

  it("refuses a suspended user and one that does not exist alike", async () => {
    for (const username of ["dave", "nobody"]) {
      const { status, body } = await token({ ...CLIENT, ...BOB, username });
      expect([status, body.error]).toEqual([400, "invalid_grant"]);
    }
  });

  it("knows the client by form, by Basic, by both, and by its id alone when it has no secret", async () => {
    expect((await token({ ...CLIENT, ...BOB })).status).toBe(200);
    expect((await token(BOB, basic(BASIC_APP_ID, BASIC_APP_SECRET))).status).toBe(200);
    expect((await token({ ...BOB, ...CLIENT }, basic(APP_ID, APP_SECRET))).status).toBe(200);
    expect((await token({ ...BOB, client_id: PUBLIC_APP_ID })).status).toBe(200);
    const csharp = { authorization: `Bearer ${basic(APP_ID, APP_SECRET)["authorization"]}` };
    expect((await token(BOB, csharp)).status).toBe(200);
  });

  it("refuses a client that is unknown, has the wrong secret, needs one, or does not say who it is", async () => {
    const refused: [Record<string, string>, Record<string, string>][] = [
      [{ ...CLIENT, client_id: "640000000000000000000fff" }, {}],
      [{ ...CLIENT, client_secret: "wrong" }, {}],
      [{ client_id: APP_ID }, {}],
      [{}, {}],
      [{}, basic(BASIC_APP_ID, "wrong")],
    ];
    for (const [client, headers] of refused) {
      const { status, body } = await token({ ...BOB, ...client }, headers);
      expect(status).toBe(401);
      expect(body).toEqual({ error: "invalid_client", error_description: "client authentication failed" });
    }
  });

  it("takes only the app's own method when told to be strict", async () => {
    await bindbox.settings({ strictClientAuthentication: true });
    expect((await token({ ...CLIENT, ...BOB })).status).toBe(200);
    expect((await token(BOB, basic(APP_ID, APP_SECRET))).body.error).toBe("invalid_client");
    expect((await token({ ...BOB, client_id: PUBLIC_APP_ID })).status).toBe(200);
    const secretOfPublic = { client_id: PUBLIC_APP_ID, client_secret: "0123456789abcdef0123456789abcde3" };
    expect((await token({ ...BOB, ...secretOfPublic })).body.error).toBe("invalid_client");
  });

  it("does not take a user's token in the authorization header for a failed client authentication", async () => {
    const authorization = await bindbox.signIn("alice");
    for (const path of ["/oidc/token", "/oidc/token/introspection", "/oidc/token/revocation"]) {
      const form = { ...CLIENT, ...BOB, token: "unknown" };
      expect((await postForm(bindbox, path, form, { authorization })).status).toBe(200);
    }
  });

  it("does not mind an app id header that leads nowhere: clients say who they are otherwise", async () => {
    const { status } = await token({ ...CLIENT, ...BOB }, { "x-authing-app-id": "640000000000000000000fff" });
    expect(status).toBe(200);
  });

  it("gives a client a token of its own, without subject", async () => {
    const { body } = await token({ ...CLIENT, grant_type: "client_credentials", scope: "read:books" });
    expect(body).toMatchObject({ scope: "read:books", expires_in: 1_209_600 });
    expect(body).not.toHaveProperty("id_token");
    const claims = decodeJwt(body.access_token);
    expect(claims).toMatchObject({ azp: APP_ID, aud: APP_ID });
    expect(claims).not.toHaveProperty("sub");
    expect(await bindbox.get("get-profile", body.access_token)).toMatchObject({ apiCode: 2020 });
  });

  it("gives no such token to a client without secret", async () => {
    const { status, body } = await token({ client_id: PUBLIC_APP_ID, grant_type: "client_credentials" });
    expect([status, body.error]).toEqual([400, "unauthorized_client"]);
  });

  it("tells an unsupported grant from a missing one, and what else is missing", async () => {
    const error = async (form: Record<string, string>) => (await token({ ...CLIENT, ...form })).body.error;
    expect(await error({ grant_type: "http://authing.cn/oidc/grant_type/authing_token" })).toBe(
      "unsupported_grant_type",
    );
    expect(await error({ grant_type: "toString" })).toBe("unsupported_grant_type");
    expect(await error({})).toBe("invalid_request");
    expect(await error({ grant_type: "password", username: "bob" })).toBe("invalid_request");
    expect(await error({ grant_type: "authorization_code" })).toBe("invalid_request");
    expect(await error({ grant_type: "refresh_token" })).toBe("invalid_request");
  });

  it("takes forms only", async () => {
    const { status, body } = await bindbox.agent.post("/oidc/token").send({ ...CLIENT, ...BOB });
    expect([status, body.error]).toEqual([400, "invalid_request"]);
    const broken = await bindbox.agent.post("/oidc/token").type("form").send("grant_type=%zz");
    expect([broken.status, broken.body.error]).toEqual([400, "invalid_request"]);
    const query = await bindbox.agent.post("/oidc/token?a=%zz").type("form").send("grant_type=password");
    expect([query.status, query.body.error]).toEqual([400, "invalid_request"]);
  });
});

describe("a refresh token", () => {
  const bindbox = emulatorForFile();
  const refresh = (refresh_token: string, form: Record<string, string> = CLIENT) =>
    postForm(bindbox, "/oidc/token", { grant_type: "refresh_token", refresh_token, ...form });
  const first = async (scope = SCOPE): Promise<string> =>
    (await postForm(bindbox, "/oidc/token", { ...CLIENT, ...BOB, scope })).body.refresh_token;
  beforeEach(() => bindbox.reset());

  it("comes only with offline_access", async () => {
    expect(await first("openid profile")).toBeUndefined();
  });

  it("is replaced by the next one, and works once", async () => {
    const old = await first();
    const { status, body } = await refresh(old);
    expect(status).toBe(200);
    expect(body.scope).toBe(SCOPE);
    expect(body.refresh_token).not.toBe(old);
    expect((await bindbox.get("get-profile", body.access_token)).data.username).toBe("bob");
    expect((await refresh(old)).body.error).toBe("invalid_grant");
    expect((await refresh(body.refresh_token)).status).toBe(200);
  });

  it("says itself which client it belongs to, as PHP relies on", async () => {
    expect((await refresh(await first(), {})).status).toBe(200);
    await bindbox.settings({ strictClientAuthentication: true });
    expect((await refresh(await first(), {})).body.error).toBe("invalid_client");
  });

  it("belongs to one client, and a refused try leaves it usable", async () => {
    const token = await first();
    const other = { client_id: BASIC_APP_ID, client_secret: BASIC_APP_SECRET };
    expect((await refresh(token, other)).body.error).toBe("invalid_grant");
    expect((await refresh(token, { ...CLIENT, client_secret: "wrong" })).body.error).toBe("invalid_client");
    expect((await refresh(token)).status).toBe(200);
  });

  it("can bring tokens that cover less, but never more", async () => {
    const token = await first();
    expect((await refresh(token, { ...CLIENT, scope: "openid phone" })).body.error).toBe("invalid_scope");
    const { body } = await refresh(token, { ...CLIENT, scope: "openid" });
    expect(body.scope).toBe("openid");
    expect((await refresh(body.refresh_token)).body.scope).toBe(SCOPE);
  });

  it("expires after 30 days of the sandbox's clock", async () => {
    const [early, late] = [await first(), await first()];
    await bindbox.advance("29d");
    expect((await refresh(early)).status).toBe(200);
    await bindbox.advance("1d");
    expect((await refresh(late)).body.error).toBe("invalid_grant");
  });

  it("is nothing for a user who has gone", async () => {
    const token = await first();
    await bindbox.emulator.sandboxes.fallback.store.transaction(async (tx) => {
      const bob = await tx.users.find("username", "bob");
      if (bob) await tx.users.put({ ...bob, status: "Suspended" });
    });
    expect((await refresh(token)).body.error).toBe("invalid_grant");
  });
});

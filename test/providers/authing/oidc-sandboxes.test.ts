import { beforeAll, describe, expect, it } from "vitest";
import { AUTHORIZATION, CALLBACK, codeFor, parametersOf, postForm, submitLogin } from "../../support/oidc.js";
import { emulatorForFile, PASSWORD } from "../../support/test-emulator.js";

const OTHER_APP_ID = "6500000000000000000000a1";
const OTHER_SECRET = "0123456789abcdef0123456789abcdef";
const OTHER = { client_id: OTHER_APP_ID, client_secret: OTHER_SECRET };

describe("OIDC in a sandbox that is not the default one", () => {
  let sandboxOfLastRequest: string | undefined;
  const sandboxOfLast = () => sandboxOfLastRequest;
  const bindbox = emulatorForFile({
    onRequest: ({ sandbox }) => {
      sandboxOfLastRequest = sandbox;
    },
  });
  beforeAll(async () => {
    const credentials = { authing: { appId: OTHER_APP_ID, appSecret: OTHER_SECRET } };
    const made = await bindbox.agent.post("/_bindbox/v1/sandboxes").send({ id: "other", credentials });
    expect(made.status).toBe(201);
  });
  const tokens = async () => {
    const scope = "openid offline_access";
    const form = { ...OTHER, grant_type: "password", username: "bob", password: PASSWORD, scope };
    return (await postForm(bindbox, "/oidc/token", form)).body;
  };

  it("finds it by client id from the first redirect to the tokens", async () => {
    const asked = { ...AUTHORIZATION, client_id: OTHER_APP_ID };
    const { headers } = await bindbox.agent.get("/oidc/auth").query(asked);
    expect(sandboxOfLast()).toBe("other");
    expect((await bindbox.agent.get(headers["location"] ?? "")).status).toBe(200);
    const code = await codeFor(bindbox, { client_id: OTHER_APP_ID });
    const form = { ...OTHER, grant_type: "authorization_code", code, redirect_uri: CALLBACK };
    expect((await postForm(bindbox, "/oidc/token", form)).status).toBe(200);
    expect(sandboxOfLast()).toBe("other");
  });

  it("finds it by nothing but a token", async () => {
    const { access_token, id_token, refresh_token } = await tokens();
    expect((await bindbox.agent.get("/oidc/me").query({ access_token })).status).toBe(200);
    expect((await bindbox.agent.get("/api/v2/oidc/validate_token").query({ id_token })).body).toHaveProperty(
      "sub",
    );
    const back = { id_token_hint: id_token, post_logout_redirect_uri: CALLBACK };
    expect((await bindbox.agent.get("/oidc/session/end").query(back)).status).toBe(302);
    const refresh = { grant_type: "refresh_token", refresh_token };
    expect((await postForm(bindbox, "/oidc/token", refresh)).status).toBe(200);
    expect(sandboxOfLast()).toBe("other");
  });

  it("ends its browser session by nothing but the cookie", async () => {
    const asked = { ...AUTHORIZATION, client_id: OTHER_APP_ID };
    const login = await submitLogin(bindbox, { ...asked, account: "bob", password: PASSWORD });
    const cookie = login.headers["set-cookie"]?.[0] ?? "";
    await bindbox.agent.get("/oidc/session/end").set("cookie", cookie);
    expect(sandboxOfLast()).toBe("other");
    const again = await bindbox.agent.get("/oidc/auth").query(asked).set("cookie", cookie);
    expect(again.headers["location"]).toMatch(/^\/login/);
  });

  it("does not take what another sandbox handed out", async () => {
    const code = await codeFor(bindbox);
    const form = { ...OTHER, grant_type: "authorization_code", code };
    expect((await postForm(bindbox, "/oidc/token", form)).body.error).toBe("invalid_grant");
    const token = await bindbox.signIn("bob");
    const found = await postForm(bindbox, "/oidc/token/introspection", { ...OTHER, token });
    expect(found.body).toEqual({ active: false });
    const login = await submitLogin(bindbox, { account: "bob", password: PASSWORD });
    const asked = { ...AUTHORIZATION, client_id: OTHER_APP_ID, prompt: "none" };
    const cookie = login.headers["set-cookie"]?.[0] ?? "";
    const silent = await bindbox.agent.get("/oidc/auth").query(asked).set("cookie", cookie);
    expect(parametersOf(silent.headers["location"] ?? "")["error"]).toBe("login_required");
  });
});

import { describe, expect, it } from "vitest";
import { emulatorForFile } from "../../support/test-emulator.js";

describe("userinfo", () => {
  const bindbox = emulatorForFile();
  const claims = async (scope: string) => {
    const authorization = await bindbox.signIn("bob", undefined, scope);
    return (await bindbox.agent.get("/oidc/me").set({ authorization })).body;
  };

  it.each([
    ["email", { email: "bob@example.com", email_verified: true }],
    ["phone", { phone_number: "13800138000", phone_number_verified: true }],
    ["username", { username: "bob" }],
    ["roles", { roles: [] }],
    ["role", { roles: [] }],
    ["unionid", { unionid: null }],
    ["external_id", { external_id: null }],
    ["extended_fields", { extended_fields: {} }],
    ["tenant_id", { tenant_id: null }],
    ["userpool_id", { userpool_id: "6400000000000000000000b0" }],
    [
      "address",
      {
        address: {
          country: null,
          postal_code: null,
          region: null,
          locality: null,
          street_address: null,
          formatted: null,
        },
      },
    ],
    ["offline_access", {}],
  ])("shows for the scope %s these claims and no more", async (scope, expected) => {
    expect(await claims(`openid ${scope}`)).toEqual({ sub: "640000000000000000000002", ...expected });
  });

  it("shows the whole profile block for the scope profile, unset values as null", async () => {
    expect(await claims("openid profile")).toEqual({
      sub: "640000000000000000000002",
      name: "Bob",
      given_name: null,
      middle_name: null,
      family_name: null,
      nickname: "Bob",
      preferred_username: null,
      profile: null,
      picture: null,
      website: null,
      birthdate: null,
      gender: "M",
      zoneinfo: null,
      locale: null,
      updated_at: expect.stringMatching(/^\d{4}-.*Z$/),
    });
  });

  it("takes the token however the clients send it", async () => {
    const access_token = await bindbox.signIn("alice");
    const { agent } = bindbox;
    const ways = [
      agent.get("/oidc/me").query({ access_token }),
      // Java's address has a slash at its end
      agent.get("/oidc/me/").query({ access_token }),
      agent.get("/oidc/me").set({ authorization: `Bearer ${access_token}` }),
      agent.post("/oidc/me").set({ authorization: access_token }),
      agent.post("/oidc/me").set({ authorization: access_token, "content-type": "application/json" }),
      agent.post("/oidc/me").set({ authorization: access_token }).send({}),
      agent.post("/oidc/me").set({ authorization: access_token }).type("json").send("null"),
      agent.post("/oidc/me").type("form").send({ access_token }),
      agent.post("/oidc/me").send({ access_token }),
      agent.post("/oidc/me").query({ access_token }),
    ];
    for (const way of ways) {
      const { status, body } = await way;
      expect([status, body.sub]).toEqual([200, "640000000000000000000001"]);
    }
  });

  it("answers 401 to everything that is no valid token", async () => {
    const revoked = await bindbox.signIn("alice");
    await bindbox.agent
      .post("/oidc/token/revocation")
      .type("form")
      .send({ client_id: "6400000000000000000000a1", client_secret: "0123456789abcdef0123456789abcde1" })
      .send({ token: revoked });
    for (const authorization of ["nonsense", "Bearer a.b.c", revoked]) {
      const { status, body, headers } = await bindbox.agent.get("/oidc/me").set({ authorization });
      expect([status, body.error]).toEqual([401, "invalid_token"]);
      expect(headers["www-authenticate"]).toBe('Bearer error="invalid_token"');
    }
    expect((await bindbox.agent.get("/oidc/me")).status).toBe(401);
    expect((await bindbox.agent.get("/oidc/me?access_token=%zz")).status).toBe(401);
    expect((await bindbox.agent.post("/oidc/me").type("text").send("x")).status).toBe(400);
  });

  it("answers 401 once the token has expired", async () => {
    const authorization = await bindbox.signIn("alice");
    await bindbox.advance("15d");
    expect((await bindbox.agent.get("/oidc/me").set({ authorization })).status).toBe(401);
  });
});

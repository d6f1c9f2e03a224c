import { describe, expect, it } from "vitest";
import { authingErrors } from "../../src/providers/authing/errors.js";
import { routes } from "../../src/providers/authing/generated/routes.js";
import { catalogue, documentedErrors } from "../../src/providers/catalogue.js";
import { messageOf } from "../../src/providers/error-catalogue.js";
import { emulatedActions } from "../../src/providers/tencent/actions.js";
import { stateOf } from "../support/state.js";
import { exceptionOf, sdkClient } from "../support/tencent-node-sdk.js";
import { emulatorForFile } from "../support/test-emulator.js";

const bindbox = emulatorForFile();

/** A request as somebody writes it who has no credentials and nothing to say. */
function authing(id: string, prefer: string, query = "") {
  const { method, path, consumes } = routes.find((route) => route.id === id)!;
  const url = `${path.replace("{appId}", "some-app")}${query}`;
  const call = method === "GET" ? bindbox.agent.get(url) : bindbox.agent.post(url);
  return call.set({ prefer, ...(consumes === null ? {} : { "content-type": consumes }) }).send();
}

const tencent = (action: string, prefer: string, headers: Record<string, string> = {}) =>
  bindbox.agent
    .post("/")
    .set({
      authorization: "anything",
      "x-tc-action": action,
      "x-tc-version": "2021-03-31",
      "content-type": "application/json",
      prefer,
      ...headers,
    })
    .send("{}");

const journal = async () => bindbox.emulator.sandboxes.fallback.journal.latest();

describe("Prefer: example=", () => {
  const ofAuthing = routes.flatMap(({ id }) =>
    documentedErrors("authing", id).map((error) => ({ id, name: error.name, error })),
  );

  it.each(ofAuthing)("answers $id with $name as the catalogue has it", async ({ id, name, error }) => {
    const answer = await authing(id, `example=${name}`);
    expect(answer.headers["preference-applied"]).toBe(`example=${name}`);
    expect(answer.headers["x-request-id"]).toMatch(/^[0-9a-f-]{36}$/);
    expect(answer.status).toBe(error.httpStatus);
    const { messages, ...entry } = authingErrors[name as keyof typeof authingErrors];
    if (id === "login-submit" && error.httpStatus === 200) {
      expect(answer.text).toContain(messages["zh-CN"]);
      return;
    }
    expect(answer.text).not.toContain("{detail}");
    switch (entry.form) {
      case "envelope":
        expect(answer.body).toEqual({
          statusCode: entry.statusCode,
          ...(entry.apiCode === null ? {} : { apiCode: entry.apiCode }),
          message: messages["zh-CN"].includes("{") ? expect.any(String) : messages["zh-CN"],
          requestId: answer.headers["x-request-id"],
        });
        break;
      case "oauth":
        expect(answer.body).toEqual({ error: entry.error, error_description: messages["en-US"] });
        break;
      case "validateToken":
        expect(answer.body).toEqual({ code: entry.code, message: messages["zh-CN"] });
    }
  });

  const ofTencent = emulatedActions.flatMap((action) =>
    documentedErrors("tencent", action)
      .filter(({ scope }) => scope === "operation")
      .map((error) => ({ action, name: error.name, error })),
  );

  it.each(ofTencent)(
    "answers $action with $name as the catalogue has it",
    async ({ action, name, error }) => {
      const answer = await tencent(action, `example=${name}`);
      expect(answer.headers["preference-applied"]).toBe(`example=${name}`);
      expect(answer.headers["content-type"]).toBe("application/json");
      expect(answer.text).toBe(
        JSON.stringify({
          Response: {
            Error: { Code: error.code, Message: messageOf(error, "en-US") },
            RequestId: answer.body.Response.RequestId,
          },
        }),
      );
    },
  );

  it.each(catalogue.filter(({ scope }) => scope === "gateway").map(({ name }) => name))(
    "answers any action with the gateway's %s, without a placeholder left in it",
    async (name) => {
      const { Error: error, RequestId } = (await tencent("CreateOrganization", `example=${name}`)).body
        .Response;
      expect(error.Code).toBe(name.replace(/#.*/, ""));
      expect(error.Message).not.toMatch(/\{\w+\}/);
      expect(RequestId).toMatch(/^[0-9a-f-]{36}$/);
    },
  );

  it("says it in the language that the request asks for", async () => {
    const english = await authing("bind-email", "example=emailTaken").set("x-authing-lang", "en-US");
    expect(english.body.message).toBe("The mailbox has been bound");
    const chinese = await tencent("DescribeOrganization", "example=InternalError", {
      "x-tc-language": "zh-CN",
    });
    expect(chinese.body.Response.Error.Message).toBe("内部错误。");
  });

  it("is what a natural error looks like, byte for byte", async () => {
    await bindbox.settings({ qpsLimit: 0 });
    const body = { email: "no address", channel: "CHANNEL_LOGIN" };
    const natural = await bindbox.agent.post("/api/v3/send-email").send(body);
    const preferred = await bindbox.agent
      .post("/api/v3/send-email")
      .set("prefer", "example=emailMalformed")
      .send(body);
    const withoutId = (text: string) => text.replace(/[0-9a-f-]{36}/, "");
    expect(withoutId(preferred.text)).toBe(withoutId(natural.text));
    const { "preference-applied": _applied, ...headers } = preferred.headers;
    expect(Object.keys(headers)).toEqual(Object.keys(natural.headers));
  });

  it("sends an OAuth error on to the client's address on this machine, and nowhere else", async () => {
    const to = (address: string) =>
      authing("oidc-auth", "example=loginRequired", `?redirect_uri=${encodeURIComponent(address)}&state=s`);
    const near = await to("http://127.0.0.1:3000/callback");
    expect(near.status).toBe(302);
    expect(near.headers["location"]).toBe(
      "http://127.0.0.1:3000/callback?error=login_required&error_description=End-User+authentication+is+required&state=s",
    );
    const far = await to("https://elsewhere.example/callback");
    expect([far.status, far.body.error]).toEqual([400, "login_required"]);
  });

  it("touches nothing and needs no credentials", async () => {
    const before = await stateOf(bindbox);
    await authing("bind-email", "example=emailTaken");
    await tencent("DeleteOrganization", "example=success");
    expect(await stateOf(bindbox)).toEqual(before);
  });

  it("needs nothing of Tencent Cloud but the name of the action, in a header or in the query", async () => {
    const prefer = "example=FailedOperation.EmailAlreadyUsed";
    const byHeader = await bindbox.agent
      .post("/")
      .set({ "x-tc-action": "AddOrganizationMemberEmail", prefer })
      .send();
    const byQuery = await bindbox.agent.get("/?Action=AddOrganizationMemberEmail").set({ prefer });
    for (const { body } of [byHeader, byQuery])
      expect(body.Response.Error.Code).toBe("FailedOperation.EmailAlreadyUsed");
  });

  it("stands in the journal as asked for", async () => {
    await authing("bind-email", "example=emailTaken");
    expect((await journal())[0]).toMatchObject({
      operation: "bind-email",
      outcome: "emailTaken",
      stage: "prefer",
      via: "prefer",
      hint: "asked for with Prefer: example=emailTaken",
    });
  });

  it("takes quoted values and stands among other preferences", async () => {
    const answer = await authing("bind-email", 'respond-async, EXAMPLE="emailTaken"; x=y, wait=1');
    expect(answer.body.apiCode).toBe(authingErrors.emailTaken.apiCode);
    expect(answer.headers["preference-applied"]).toBe("example=emailTaken");
  });

  it.each(["respond-async", "dynamic=true", "return=minimal"])("leaves %s alone", async (prefer) => {
    const answer = await authing("bind-email", prefer);
    expect(answer.headers).not.toHaveProperty("preference-applied");
    expect(answer.body.statusCode).toBe(authingErrors.notLoggedIn.statusCode);
    expect((await journal())[0]).toMatchObject({ via: "flow" });
  });

  it("changes nothing for an address that leads nowhere", async () => {
    const answer = await bindbox.agent.post("/api/v3/nonsense").set("prefer", "example=emailTaken");
    expect([answer.status, answer.body.statusCode]).toEqual([404, 404]);
  });
});

describe("a name that is not documented for the operation", () => {
  it("is refused with the names that are, and the nearest one", async () => {
    const answer = await authing("bind-email", "example=emailTakn");
    expect([answer.status, answer.type]).toEqual([400, "application/problem+json"]);
    expect(answer.headers).not.toHaveProperty("preference-applied");
    expect(answer.body.detail).toMatch(
      /^no error "emailTakn" is documented for authing.bind-email. Did you mean emailTaken\?/,
    );
    for (const { name } of documentedErrors("authing", "bind-email"))
      expect(answer.body.detail).toContain(name);
    expect((await journal())[0]).toMatchObject({
      outcome: "preferenceRefused",
      stage: "prefer",
      status: 400,
    });
  });

  it("is refused though another operation has it", async () => {
    const answer = await tencent("SendOrgMemberAccountBindEmail", "example=LimitExceeded.PhoneNumBound");
    expect(answer.status).toBe(400);
    expect(answer.body.detail).toContain("LimitExceeded.SendEmailLimit");
    expect(answer.body.detail).toContain("AuthFailure.SignatureFailure");
  });

  it("is refused in a way that a page of another site can read", async () => {
    const answer = await authing("bind-email", "example=x").set("origin", "http://app.example");
    expect(answer.headers["access-control-allow-origin"]).toBe("http://app.example");
  });
});

describe("Prefer: code=", () => {
  it.each([
    ["bind-email", "401", "notLoggedIn"],
    ["bind-email", String(authingErrors.emailTaken.apiCode), "emailTaken"],
    ["bind-email", "429", "quotaExceeded"],
    ["bind-email", "400", "parametersInvalid"],
    ["oidc-token", "401", "invalidClient"],
    ["oidc-token", "invalid_scope", "invalidScope"],
  ])("answers %s with the documented error of code %s", async (id, code, name) => {
    const answer = await authing(id, `code=${code}`);
    expect(answer.headers["preference-applied"]).toBe(`code=${code}`);
    expect((await journal())[0]).toMatchObject({ outcome: name, via: "prefer" });
  });

  it("answers with the text of a Tencent code", async () => {
    const answer = await tencent("AddOrganizationMemberEmail", "code=FailedOperation.EmailAlreadyUsed");
    expect(answer.body.Response.Error.Code).toBe("FailedOperation.EmailAlreadyUsed");
  });

  it("has to fit the example where both are given", async () => {
    expect((await authing("bind-email", "example=emailTaken, code=401")).status).toBe(400);
    const both = await authing("bind-email", "example=notLoggedIn, code=401");
    expect(both.headers["preference-applied"]).toBe("example=notLoggedIn, code=401");
  });

  it("is refused where no error has it", async () => {
    const answer = await authing("bind-email", "code=418");
    expect(answer.status).toBe(400);
    expect(answer.body.detail).toMatch(/^no code 418 is documented for authing.bind-email/);
  });
});

describe("Prefer: example=success", () => {
  it("answers what the OpenAPI document shows", async () => {
    const { body } = await authing("pre-check-code", "example=success");
    expect(body).toMatchObject({ statusCode: 200, message: "操作成功", data: { isValid: true } });
    expect((await authing("oidc-discovery", "code=200")).body).toHaveProperty("jwks_uri");
    const { Response } = (await tencent("CreateOrganization", "code=200")).body;
    expect(Response).toMatchObject({ OrgId: expect.any(Number), RequestId: expect.any(String) });
    expect(Response).not.toHaveProperty("Error");
  });

  it("is refused where a success is a page", async () => {
    const answer = await authing("login-page", "example=success");
    expect([answer.status, answer.type]).toEqual([400, "application/problem+json"]);
  });
});

describe("through the official SDK", () => {
  it("Tencent's throws its own exception", async () => {
    const client = sdkClient(bindbox, {
      profile: { httpProfile: { headers: { prefer: "example=FailedOperation.EmailAlreadyUsed" } } },
    });
    const call = client.AddOrganizationMemberEmail({
      MemberUin: 1,
      Email: "a@example.com",
      CountryCode: "86",
      Phone: "18600000011",
    });
    expect(await exceptionOf(call)).toEqual({
      code: "FailedOperation.EmailAlreadyUsed",
      message: "The email has been used.",
    });
  });
});

it("a browser may send the header", async () => {
  const answer = await bindbox.agent.options("/api/v3/bind-email").set("origin", "http://app.example");
  expect(answer.headers["access-control-allow-headers"]).toContain("prefer");
  const preferred = await authing("bind-email", "example=emailTaken").set("origin", "http://app.example");
  expect(preferred.headers["access-control-expose-headers"]).toContain("preference-applied");
});

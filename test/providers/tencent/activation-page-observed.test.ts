import { describe, expect, it } from "vitest";
import type { CoverageReport } from "../../../src/observe/coverage-report/coverage-report.js";
import type { RenderedEntry } from "../../../src/observe/rendered-entry.js";
import { ACCOUNT_PASSWORD, ADDRESS, bindingWorldForFile } from "../../support/tencent-binding.js";

// The activation page is a part of what users go through: it is observed, and goes wrong on demand, like an operation.

const world = bindingWorldForFile();
const { bindbox } = world;

const pathOf = (token: string): string => `/_bindbox/activate/${token}`;
const open = (token: string) => bindbox.agent.get(`${pathOf(token)}?lang=en`);
const submit = (token: string, form: object = {}) =>
  bindbox.agent
    .post(`${pathOf(token)}?lang=en`)
    .type("form")
    .send({ step: "activate", email: ADDRESS.Email, code: "0", password: ACCOUNT_PASSWORD, ...form });
const sendCode = (token: string) => submit(token, { step: "code" });

const journal = async (query: object = {}): Promise<RenderedEntry[]> =>
  (await bindbox.control("get", "/journal").query(query)).body;
const latest = async () => (await journal({ limit: 1 }))[0];
const coverageOf = async (operation: string) => {
  const { body } = await bindbox.control("get", "/coverage").query({ operation });
  return (body as CoverageReport).operations[0];
};
const arm = (rule: object) => bindbox.control("post", "/faults").send(rule);

async function mailed(): Promise<string> {
  await world.add();
  return world.token();
}

describe("a visit to the activation page", () => {
  it("is in the journal of the link's sandbox, by what it is", async () => {
    const token = await mailed();
    await open(token);
    await sendCode(token);
    await submit(token);
    await submit(token, { code: (await world.bindbox.control("get", "/outbox")).body[0].code });
    expect(
      (await journal({ limit: 4 })).map(({ operation, method, answer, outcome, stage, via }) => ({
        operation,
        method,
        status: answer.status,
        outcome,
        stage,
        via,
      })),
    ).toMatchObject([
      { operation: "activate", status: 200, outcome: "ok" },
      {
        operation: "activate",
        method: "POST",
        status: 422,
        outcome: "InvalidParameter.CodeError",
        stage: "operation",
        via: "flow",
      },
      { operation: "send-activation-code", method: "POST", status: 200, outcome: "ok" },
      { operation: "activation-page", method: "GET", status: 200, outcome: "ok" },
    ]);
  });

  it("says why it was refused, and keeps the password to itself", async () => {
    await submit(await mailed());
    const entry = await latest();
    expect(entry).toMatchObject({ provider: "tencent", hint: "no code was sent for this link" });
    expect(JSON.stringify(entry)).not.toContain(ACCOUNT_PASSWORD);
  });

  it("with a link that nobody mailed is in the journal of the default sandbox", async () => {
    await open("nonsense");
    expect(await latest()).toMatchObject({
      operation: "activation-page",
      outcome: "FailedOperation.BindEmailLinkInvalid",
      located: false,
      answer: { status: 410 },
    });
  });

  it("shows in the journal without the link's secret, which it can still be found by", async () => {
    const token = await mailed();
    await open(token);
    expect(JSON.stringify(await journal())).not.toContain(token);
    expect((await latest())?.path).toBe(pathOf(`${token.slice(0, 4)}…(${token.length})`));
    expect(await journal({ path: pathOf(token) })).toHaveLength(1);
    await bindbox.settings({ journalSecrets: "shown" });
    expect((await latest())?.path).toBe(pathOf(token));
  });

  it("by another method leads to no operation", async () => {
    const { status, headers } = await bindbox.agent.delete(pathOf("x"));
    expect([status, headers["allow"]]).toEqual([405, "GET, HEAD, POST"]);
    expect(await latest()).toMatchObject({ operation: null, outcome: "methodNotAllowed" });
  });

  it("can be verified by what was entered, and found by its operation", async () => {
    const token = await mailed();
    await submit(token);
    const verification = {
      operation: "tencent.activate",
      outcome: "InvalidParameter.CodeError",
      input: { email: ADDRESS.Email, step: "activate" },
      times: 1,
    };
    expect((await bindbox.control("post", "/journal/verify").send(verification)).body).toMatchObject({
      verified: true,
    });
    expect(await journal({ operation: "tencent.activate" })).toHaveLength(1);
  });

  it("explains itself in a header when asked to", async () => {
    const { headers } = await submit(await mailed()).set("x-bindbox-diagnose", "1");
    expect(JSON.parse(String(headers["x-bindbox-diagnosis"]))).toMatchObject({
      stage: "operation",
      outcome: "InvalidParameter.CodeError",
      summary: "no code was sent for this link",
    });
  });
});

describe("the coverage of the activation", () => {
  it("lists the errors that the page can show, and counts those that were run into", async () => {
    const token = await mailed();
    await submit(token);
    await submit(token, { email: "other@example.com" });
    await open("nonsense");
    const { calls, errors } = (await coverageOf("tencent.activate"))!;
    expect(calls).toBe(2);
    expect(errors).toHaveLength(12);
    expect(errors.filter(({ reached }) => reached.length > 0)).toMatchObject([
      { error: "InvalidParameter.CodeError", reached: ["flow"], flow: 1 },
      { error: "InvalidParameter.InvalidEmail", reached: ["flow"], flow: 1 },
    ]);
    expect(await coverageOf("tencent.activation-page")).toMatchObject({
      calls: 1,
      errors: expect.arrayContaining([
        expect.objectContaining({ error: "FailedOperation.BindEmailLinkInvalid", flow: 1 }),
      ]),
      undocumented: [],
    });
  });

  it("counts no error of the page for the action that documents it", async () => {
    await submit(await mailed());
    const describe = await coverageOf("tencent.DescribeOrganizationMemberEmailBind");
    expect(describe?.errors.filter(({ reached }) => reached.length > 0)).toEqual([]);
  });
});

describe("a fault on the activation page", () => {
  it("shows an error of the catalogue in the form, and the next try goes through", async () => {
    const token = await mailed();
    const rule = { operation: "tencent.activate", error: "InvalidParameter.CodeExpired", times: 1 };
    expect((await arm(rule)).status).toBe(201);
    const code = await world.code(token);
    const refused = await submit(token, { code });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('id="code-error"');
    expect(refused.text).toContain("<code>InvalidParameter.CodeExpired</code>");
    expect(refused.text).toContain(`value="${ADDRESS.Email}"`);
    expect(await latest()).toMatchObject({
      outcome: "InvalidParameter.CodeExpired",
      stage: "fault",
      via: "fault",
    });
    expect((await submit(token, { code })).status).toBe(200);
  });

  it("shows a dead link although the link works", async () => {
    const token = await mailed();
    await arm({ operation: "tencent.activation-page", error: "FailedOperation.BindEmailLinkExpired" });
    const { status, text } = await open(token);
    expect(status).toBe(410);
    expect(text).toContain("<h1>This account cannot be activated</h1>");
    expect((await submit(token)).status).toBe(422);
  });

  it("answers anything raw, by the path too", async () => {
    await arm({ path: "/_bindbox/activate/*", http: 503 });
    const { status, headers } = await open(await mailed());
    expect([status, headers["retry-after"]]).toEqual([503, "1"]);
  });

  it("drops the connection", async () => {
    await arm({ operation: "tencent.activate", drop: "before" });
    const token = await mailed();
    await expect(submit(token)).rejects.toThrow(/socket hang up/);
  });

  it("that is an error of Tencent's gateway leaves the page alone", async () => {
    await arm({ provider: "tencent", error: "RequestLimitExceeded" });
    await arm({ operation: "tencent.*", error: "RequestLimitExceeded" });
    const { status } = await open("nonsense");
    expect(status).toBe(410);
  });

  it.each([
    [{ operation: "tencent.activate", error: "RequestLimitExceeded" }, "body/error"],
    [{ operation: "tencent.activation-page", error: "InvalidParameter.CodeError" }, "body/error"],
    [{ operation: "tencent.activat", http: 500 }, "body/operation"],
  ])("%j is refused", async (rule, pointer) => {
    const { status, body } = await arm(rule);
    expect(status).toBe(400);
    expect(body.errors[0].pointer).toBe(pointer);
  });
});

describe("Prefer on the activation page", () => {
  it("shows any error of the page, and no other", async () => {
    const refused = await submit("any").set("prefer", "example=InvalidParameter.PasswordIllegal");
    expect(refused.status).toBe(422);
    expect(refused.text).toContain("<code>InvalidParameter.PasswordIllegal</code>");
    const broken = await submit("any").set("prefer", "example=InternalError");
    expect([broken.status, broken.type]).toEqual([500, "text/html"]);
    const none = await submit("any").set("prefer", "example=RequestLimitExceeded");
    expect([none.status, none.type]).toEqual([400, "application/problem+json"]);
  });
});

it("the catalogue says on which pages an error is shown", async () => {
  const { body } = await bindbox.agent.get("/_bindbox/v1/errors").query({ operation: "tencent.activate" });
  const names = body.map(({ name }: { name: string }) => name);
  expect(names).toHaveLength(12);
  const expired = body.find(({ name }: { name: string }) => name === "InvalidParameter.CodeExpired");
  expect(expired).toMatchObject({
    operations: ["tencent.DescribeOrganizationMemberEmailBind"],
    pages: ["tencent.activate"],
  });
});

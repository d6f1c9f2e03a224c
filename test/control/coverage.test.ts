import { beforeEach, describe, expect, it } from "vitest";
import type { CoverageReport } from "../../src/observe/coverage-report/coverage-report.js";
import { emulatorForFile } from "../support/test-emulator.js";

describe("the coverage", () => {
  const bindbox = emulatorForFile();
  beforeEach(async () => {
    await bindbox.reset();
    await bindbox.agent.delete("/_bindbox/v1/coverage");
  });

  const coverage = async (query: Record<string, string> = {}): Promise<CoverageReport> =>
    (await bindbox.control("get", "/coverage").query(query).expect(200)).body;
  const overall = async (): Promise<CoverageReport> =>
    (await bindbox.agent.get("/_bindbox/v1/coverage").expect(200)).body;
  const operation = async (name: string, query: Record<string, string> = {}) =>
    (await coverage(query)).operations.find((row) => `${row.provider}.${row.operation}` === name)!;

  /** A wrong code by a flow, an expired one by the gallery, then success. */
  async function bindEmail(): Promise<void> {
    const token = await bindbox.signIn();
    const passCode = await bindbox.mailedCode("new@example.com", "CHANNEL_BIND_EMAIL");
    await bindbox.post("bind-email", { email: "new@example.com", passCode: "wrong" }, token);
    await bindbox.post(
      "bind-email",
      { email: "passcode-expired@gallery.example", passCode: "000000" },
      token,
    );
    const bound = await bindbox.post("bind-email", { email: "new@example.com", passCode }, token);
    expect(bound.statusCode).toBe(200);
  }

  /** A wrong code, and what a fault rule makes of the answer. */
  async function bindEmailUnder(effect: object): Promise<void> {
    const token = await bindbox.signIn();
    const rule = { operation: "authing.bind-email", times: 1, ...effect };
    await bindbox.control("post", "/faults").send(rule).expect(201);
    await bindbox
      .post("bind-email", { email: "new@example.com", passCode: "1" }, token)
      .catch(() => "the answer cannot be read");
  }

  it("knows every operation and each of its documented errors before anything was called", async () => {
    const { sandbox, requests, summary, operations, gateways } = await coverage();
    expect({ sandbox, requests }).toEqual({ sandbox: "default", requests: 0 });
    expect(operations.map((it) => it.operation)).toEqual(
      expect.arrayContaining(["bind-email", "AddOrganizationMemberEmail"]),
    );
    expect(operations.every(({ calls }) => calls === 0)).toBe(true);
    expect(gateways.map(({ provider }) => provider)).toEqual(["authing", "tencent"]);
    expect(summary).toEqual({
      errorsSeen: 0,
      errorsDocumented: 0,
      percent: null,
      seenByFlow: 0,
      seenOnDemandOnly: 0,
      operations: operations.length,
      operationsCalled: 0,
      operationsSucceeded: 0,
      errorsOfUncalledOperations: operations.flatMap(({ errors }) => errors).length,
    });
  });

  it("tells what a flow has reached from what the gallery has, and counts", async () => {
    await bindEmail();
    const { calls, success, errors, undocumented } = await operation("authing.bind-email");
    expect({ calls, success, undocumented }).toEqual({
      calls: 3,
      success: { reached: ["flow"], flow: 1, gallery: 0, fault: 0, prefer: 0 },
      undocumented: [],
    });
    expect(errors.filter(({ reached }) => reached.length > 0)).toEqual([
      { error: "passcodeWrong", reached: ["flow"], flow: 1, gallery: 0, fault: 0, prefer: 0 },
      { error: "passcodeExpired", reached: ["gallery"], flow: 0, gallery: 1, fault: 0, prefer: 0 },
    ]);
  });

  it("counts an answer that a Prefer header asks for as such", async () => {
    for (const example of ["emailTaken", "emailTaken", "success"])
      await bindbox.agent
        .post("/api/v3/bind-email")
        .set({ prefer: `example=${example}` })
        .send({ email: "new@example.com", passCode: "1" });
    const { success, errors } = await operation("authing.bind-email", { reached: "prefer" });
    expect(success).toEqual({ reached: ["prefer"], flow: 0, gallery: 0, fault: 0, prefer: 1 });
    expect(errors).toEqual([
      { error: "emailTaken", reached: ["prefer"], flow: 0, gallery: 0, fault: 0, prefer: 2 },
    ]);
    expect((await coverage()).summary).toMatchObject({ errorsSeen: 1, seenByFlow: 0, seenOnDemandOnly: 1 });
  });

  it("counts the error that a fault rule has made", async () => {
    await bindEmailUnder({ error: "emailTaken" });
    const { calls, errors, undocumented } = await operation("authing.bind-email", { reached: "fault,flow" });
    expect({ calls, errors, undocumented }).toEqual({
      calls: 1,
      errors: [{ error: "emailTaken", reached: ["fault"], flow: 0, gallery: 0, fault: 1, prefer: 0 }],
      undocumented: [],
    });
  });

  it.each([
    { drop: "before" },
    { drop: "middle" },
    { malformedJson: true },
    { error: "emailTaken", drop: "middle" },
    { error: "emailTaken", malformedJson: true },
    { malformedJson: true, delay: "1ms" },
  ])("counts no error that a fault rule kept from the client: %j", async (effect) => {
    await bindEmailUnder(effect);
    const { calls, success, errors, undocumented } = await operation("authing.bind-email", {
      reached: "fault,flow",
    });
    expect({ calls, success: success.reached, errors, undocumented }).toEqual({
      calls: 1,
      success: [],
      errors: [],
      undocumented: [
        { error: "injectedAnswer", reached: ["fault"], flow: 0, gallery: 0, fault: 1, prefer: 0 },
      ],
    });
  });

  it("measures the operations that were called, and sets the others apart", async () => {
    await bindEmail();
    const { summary, operations, requests } = await coverage();
    const called = operations.filter(({ calls }) => calls > 0);
    expect(called.map((it) => it.operation).sort()).toEqual(["bind-email", "send-email", "signin"]);
    const documented = called.flatMap(({ errors }) => errors).length;
    expect(requests).toBe(5);
    expect(summary).toMatchObject({
      errorsSeen: 2,
      errorsDocumented: documented,
      percent: Math.floor((2 / documented) * 1000) / 10,
      seenByFlow: 1,
      seenOnDemandOnly: 1,
      operationsCalled: 3,
      operationsSucceeded: 3,
    });
  });

  it("counts an error that is answered before an operation for the gateway", async () => {
    await bindbox.agent
      .post("/")
      .set("X-TC-Action", "CreateOrganization")
      .set("authorization", "nonsense")
      .send({});
    await bindbox.agent.get("/api/v3/bind-email");
    await bindbox.agent.get("/api/v3/bind-emial");
    const { summary, gateways } = await coverage();
    const [authing, tencent] = gateways;
    expect(summary).toMatchObject({ errorsSeen: 0, operationsCalled: 1 });
    expect(tencent).toMatchObject({ errorsSeen: 1, unmatched: 0 });
    expect(authing).toMatchObject({
      unmatched: 2,
      errors: [],
      undocumented: [
        { error: "methodNotAllowed", flow: 1 },
        { error: "routeNotFound", flow: 1 },
      ],
    });
  });

  it("lists only what was asked for; the summary is that of the provider and the operations", async () => {
    await bindEmail();
    const never = await coverage({ operation: "authing.bind-email,signin", reached: "never" });
    expect(never.operations.map((it) => it.operation)).toEqual(["signin", "bind-email"]);
    expect(
      never.operations.flatMap(({ errors }) => errors).every(({ reached }) => reached.length === 0),
    ).toBe(true);
    expect(never.summary).toMatchObject({ operations: 2, errorsSeen: 2 });
    const seen = await coverage({ reached: "gallery,fault" });
    expect(seen.operations).toMatchObject([
      { operation: "bind-email", errors: [{ error: "passcodeExpired" }] },
    ]);
    expect(seen.gateways).toEqual([]);
    const tencent = await coverage({ provider: "tencent" });
    expect(new Set(tencent.operations.map(({ provider }) => provider))).toEqual(new Set(["tencent"]));
    expect(tencent.summary).toMatchObject({ operationsCalled: 0, errorsSeen: 0 });
  });

  it.each([
    ["operation", "authing.bind-emial", /authing\.bind-email\?/],
    ["operation", "bind-email,,", /no operation ""/],
    ["operation", "auth0.*", /no operation "auth0\.\*"/],
    ["provider", "auth0", /allowed values|must be equal/],
    ["reached", "sometimes", /^must be of never, flow/],
    ["format", "pdf", /allowed values|must be equal/],
  ])("refuses %s=%s and names the field", async (name, value, message) => {
    const { body } = await bindbox
      .control("get", "/coverage")
      .query({ [name]: value })
      .expect(400);
    expect(body.errors).toEqual([{ pointer: `query/${name}`, message: expect.stringMatching(message) }]);
  });

  it("is forgotten by a reset and by DELETE, which say so; the overall one keeps it until its own DELETE", async () => {
    await bindEmail();
    expect((await bindbox.control("post", "/reset").send()).body.cleared.coverage).toBe(5);
    expect((await coverage()).requests).toBe(0);
    await bindbox.signIn();
    expect((await bindbox.agent.delete("/_bindbox/v1/sandboxes/default/coverage")).body).toEqual({
      cleared: 1,
    });
    expect((await coverage()).requests).toBe(0);
    expect(await overall()).toMatchObject({ sandbox: null, requests: 6, summary: { errorsSeen: 2 } });
    expect((await bindbox.agent.delete("/_bindbox/v1/coverage")).body).toEqual({ cleared: 6 });
    expect((await overall()).requests).toBe(0);
  });

  it("is each sandbox's own, and overall their sum, also of those that are gone", async () => {
    const created = await bindbox.agent.post("/_bindbox/v1/sandboxes").send({ id: "other" }).expect(201);
    await bindbox.post("system", {});
    await bindbox.agent.get("/api/v3/system").set("x-authing-app-id", created.body.authing.appId);
    await bindbox.signIn();
    const requestsOf = async (id: string) =>
      (await bindbox.agent.get(`/_bindbox/v1/sandboxes/${id}/coverage`)).body.requests;
    expect([await requestsOf("default"), await requestsOf("other")]).toEqual([2, 1]);
    expect((await overall()).requests).toBe(3);
    await bindbox.agent
      .delete("/_bindbox/v1/sandboxes/other")
      .expect((it) => expect(it.status).toBeLessThan(300));
    expect((await overall()).requests).toBe(3);
  });

  describe("for people", () => {
    const shown = async (format: string) =>
      bindbox
        .control("get", "/coverage")
        .query({ format })
        .buffer()
        .parse((response, done) => {
          let text = "";
          response.setEncoding("utf8").on("data", (chunk) => {
            text += chunk;
          });
          response.on("end", () => done(null, text));
        });

    it("is a table for the terminal", async () => {
      await bindEmail();
      const { body: text, type } = await shown("text");
      expect(type).toBe("text/plain");
      expect(text).toMatch(
        /errors seen {2}2\/\d+ \(\d+(\.\d)? %\) of the operations called: 1 by flow, 1 on demand only\n/,
      );
      expect(text).toMatch(
        /authing\.bind-email +3 +1 +2\/16\n {2}passcodeWrong {2}flow 1\n {2}passcodeExpired {2}gallery 1\n {2}never: /,
      );
      expect(text).toMatch(/Never called: \d+ operations/);
      for (const line of text.split("\n").filter((it: string) => it.startsWith("   ")))
        expect(line.length).toBeLessThanOrEqual(100);
    });

    it("is a badge", async () => {
      expect((await shown("svg")).body).toContain('aria-label="errors seen: no calls"');
      await bindEmail();
      const { body: svg, type } = await shown("svg");
      expect(type).toBe("image/svg+xml");
      expect(svg).toMatch(
        /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" [^>]*aria-label="errors seen: 2\/\d+">/,
      );
    });

    it("is one page that loads and runs nothing", async () => {
      await bindEmail();
      const { body: page, type, headers } = await shown("html");
      expect(type).toBe("text/html");
      expect(headers["content-security-policy"]).toMatch(/^default-src 'none'; style-src 'sha256-/);
      expect(page).not.toMatch(/<script|<link rel="stylesheet|\b(src|href)="(?!data:)/);
      expect(page).toContain("passcodeExpired");
      expect(page).toContain("Counted are the documented errors of the operations that were called");
      expect(page).toContain("Operations never called");
    });

    it.each([
      ["text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "text/html"],
      ["image/avif,image/webp,image/svg+xml,image/*,*/*;q=0.8", "image/svg+xml"],
      ["text/plain", "text/plain"],
      ["*/*", "application/json"],
      ["application/pdf", "application/json"],
    ])("comes as a client with Accept: %s likes it: %s", async (accept, type) => {
      expect((await bindbox.control("get", "/coverage").set("accept", accept)).type).toBe(type);
    });

    it("comes in the format that is asked for by name, whatever the header says", async () => {
      const answer = await bindbox
        .control("get", "/coverage")
        .query({ format: "json" })
        .set("accept", "text/html");
      expect(answer.type).toBe("application/json");
    });
  });
});

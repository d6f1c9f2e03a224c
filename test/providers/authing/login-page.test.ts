import { beforeEach, describe, expect, it } from "vitest";
import { defaultFixture } from "../../../src/sandbox/default-fixture.js";
import type { Fixture } from "../../../src/sandbox/fixture.js";
import { AUTHORIZATION, parametersOf, postForm, submitLogin } from "../../support/oidc.js";
import { emulatorForFile, PASSWORD } from "../../support/test-emulator.js";

const SCRIPT = "<script>alert(1)</script>";

function fixture(): Fixture {
  const given = defaultFixture();
  const [app, ...apps] = given.authing.apps;
  const evil = { username: "mallory", password: PASSWORD, profile: { name: `"'${SCRIPT}` } };
  const locked = { username: "locked", password: PASSWORD, locked: true };
  const denied = { username: "denied", password: PASSWORD, deniedApps: [app!.id] };
  return {
    ...given,
    authing: {
      ...given.authing,
      apps: [{ ...app!, name: `App ${SCRIPT}` }, ...apps],
      users: [...(given.authing.users ?? []), evil, locked, denied],
    },
  };
}

describe("the login page", () => {
  const bindbox = emulatorForFile({ fixture: fixture() });
  const page = (query: Record<string, string> = {}) =>
    bindbox.agent.get("/login").query({ ...AUTHORIZATION, ...query });
  beforeEach(() => bindbox.reset());

  it("offers the users who may come in, each as a button", async () => {
    const { text } = await page();
    const offered = [...text.matchAll(/name="userId" value="(\w+)"/g)].map(([, id]) => id);
    expect(offered).toHaveLength(4);
    expect(offered.slice(0, 3)).toEqual([
      "640000000000000000000001",
      "640000000000000000000002",
      "640000000000000000000003",
    ]);
    for (const absent of ["dave", "locked", "denied"]) expect(text).not.toContain(absent);
  });

  it("offers twenty of many users", async () => {
    await bindbox.emulator.sandboxes.fallback.store.transaction(async (tx) => {
      const alice = await tx.users.find("username", "alice");
      for (let i = 0; i < 150; i += 1) {
        await tx.users.put({ ...alice!, id: `user-${i}`, username: `user-${i}` });
      }
    });
    const offered = [...(await page()).text.matchAll(/name="userId" value="([\w-]+)"/g)].map(([, id]) => id);
    expect(offered).toHaveLength(20);
    expect(offered.at(-1)).toBe("user-15");
  });

  it("signs in with one click", async () => {
    const { status, headers } = await submitLogin(bindbox, { userId: "640000000000000000000001" });
    expect(status).toBe(302);
    expect(parametersOf(headers["location"] ?? "")).toEqual({ code: expect.any(String), state: "state-1" });
    const profile = (await bindbox.get("get-profile", await bindbox.signIn("alice"))).data;
    expect(profile.loginsCount).toBe(2);
  });

  it("signs in by password, whichever name the account is given", async () => {
    for (const account of ["bob", "bob@example.com", "13800138000"]) {
      expect((await submitLogin(bindbox, { account, password: PASSWORD })).status).toBe(302);
    }
  });

  it.each([
    [{ account: "bob", password: "wrong" }, "passwordWrong", "密码不正确", "Incorrect password"],
    [
      { account: "nobody", password: "x" },
      "credentialsWrong",
      "用户名或密码错误",
      "Account not exists or password is incorrect.",
    ],
    [
      { userId: "nobody" },
      "credentialsWrong",
      "用户名或密码错误",
      "Account not exists or password is incorrect.",
    ],
    [
      { account: "dave", password: PASSWORD },
      "userSuspended",
      "用户已停用或不是此租户成员",
      "User disabled or not a member of this tenant",
    ],
    [
      { userId: "640000000000000000000004" },
      "userSuspended",
      "用户已停用或不是此租户成员",
      "User disabled or not a member of this tenant",
    ],
    [{ account: "locked", password: PASSWORD }, "userLocked", "用户已被锁定", "User has been locked"],
    [
      { account: "denied", password: PASSWORD },
      "appAccessDenied",
      "无权限登录此应用，请联系管理员",
      "No permission to log in to this application",
    ],
  ])("says in place why %o is refused, and the journal knows it", async (form, outcome, zh, en) => {
    for (const [lang, text] of [
      ["zh-CN", zh],
      ["en-US", en],
    ] as const) {
      const answer = await submitLogin(bindbox, { ...form, lang });
      expect(answer.status).toBe(200);
      expect(answer.text).toContain(`role="alert" id="error">${text}<`);
      expect(answer.headers).not.toHaveProperty("set-cookie");
      expect(bindbox.emulator.sandboxes.fallback.journal.latest()[0]).toMatchObject({
        operation: "login-submit",
        outcome,
      });
    }
  });

  it("keeps what was typed as account, and never the password", async () => {
    const { text } = await submitLogin(bindbox, { account: "bob", password: "secret-guess" });
    expect(text).toContain('name="account" value="bob"');
    expect(text).not.toContain("secret-guess");
    const retry = { ...AUTHORIZATION, account: "bob", password: PASSWORD };
    for (const [name, value] of Object.entries(AUTHORIZATION)) {
      expect(text).toContain(`name="${name}" value="${value}"`);
    }
    expect((await postForm(bindbox, "/login", retry)).status).toBe(302);
  });

  it("asks for the captcha after too many failures, and then takes it", async () => {
    await bindbox.settings({ loginPasswordFailCheck: { enabled: true, limit: 1, timeInterval: 300 } });
    await submitLogin(bindbox, { account: "bob", password: "wrong" });
    const asking = await submitLogin(bindbox, { account: "bob", password: PASSWORD });
    expect(asking.text).toContain('name="captchaCode"');
    const answer = { account: "bob", password: PASSWORD, captchaCode: "1234" };
    expect((await submitLogin(bindbox, answer)).status).toBe(302);
  });

  it("speaks the browser's language, or the one of the link", async () => {
    expect((await page().set("accept-language", "fr, en;q=0.8, zh;q=0.5")).text).toContain(
      '<html lang="en-US">',
    );
    expect((await page().set("accept-language", "zh-TW,zh;q=0.9,en;q=0.8")).text).toContain(
      '<html lang="zh-CN">',
    );
    expect((await page()).text).toContain('<html lang="zh-CN">');
    const english = await page({ lang: "en-US" }).set("accept-language", "zh-CN");
    expect(english.text).toContain("Pick a user of this sandbox");
    const [, link = ""] = /href="(\/login\?[^"]+)"/.exec(english.text) ?? [];
    const chinese = await bindbox.agent.get(link.replaceAll("&amp;", "&"));
    expect(chinese.text).toContain("选择沙箱中的用户");
  });

  it("shows every value as text", async () => {
    const { text } = await page({ state: SCRIPT, nonce: `" autofocus onfocus="alert(1)` });
    expect(text).not.toContain(SCRIPT);
    expect(text).toContain("App &lt;script&gt;alert(1)&lt;/script&gt;");
    expect(text).toContain("&quot;&#39;&lt;script&gt;");
    expect(text).not.toContain('" autofocus');
    const again = await submitLogin(bindbox, { account: `"${SCRIPT}`, password: "x", lang: `"${SCRIPT}` });
    expect(again.text).not.toContain(SCRIPT);
  });

  it("loads nothing and runs nothing, and is not framed, cached or sniffed", async () => {
    const { headers, text } = await page();
    expect(headers["content-security-policy"]).toMatch(
      /^default-src 'none'; style-src 'sha256-[\w+/]+=*'; img-src data:; base-uri 'none'; frame-ancestors 'none'$/,
    );
    expect(headers).toMatchObject({
      "content-type": "text/html; charset=utf-8",
      "x-content-type-options": "nosniff",
      "referrer-policy": "same-origin",
      "cache-control": "no-store",
    });
    expect(text).not.toMatch(/<script|\sstyle=|\son\w+=|src=/);
  });

  it.each(["https://evil.example", "null", "http://localhost:1"])(
    "refuses a form that a page of %s sends",
    async (origin) => {
      const form = { ...AUTHORIZATION, userId: "640000000000000000000001" };
      const { status, body, headers } = await postForm(bindbox, "/login", form, { origin });
      expect([status, body.error]).toEqual([400, "invalid_request"]);
      expect(headers).not.toHaveProperty("set-cookie");
      expect((await bindbox.get("get-profile", await bindbox.signIn("alice"))).data.loginsCount).toBe(1);
    },
  );

  it("is shown only for an authorization that could go on", async () => {
    for (const wrong of [{ scope: "profile" }, { response_type: "token" }, { prompt: "dance" }]) {
      const { status, body } = await page(wrong);
      expect([status, body.error]).toEqual([400, "invalid_request"]);
      const sent = await submitLogin(bindbox, { ...wrong, account: "bob", password: PASSWORD });
      expect([sent.status, sent.body.error]).toEqual([400, "invalid_request"]);
    }
    expect((await page({ client_id: "640000000000000000000fff" })).body.error).toBe("invalid_client");
  });

  it("replaces the session of a browser that signs in again", async () => {
    const first = await submitLogin(bindbox, { userId: "640000000000000000000001" });
    const cookie = first.headers["set-cookie"]?.[0] ?? "";
    await submitLogin(bindbox, { userId: "640000000000000000000002" }).set("cookie", cookie);
    const old = await bindbox.agent.get("/oidc/auth").query(AUTHORIZATION).set("cookie", cookie);
    expect(old.headers["location"]).toMatch(/^\/login/);
  });
});

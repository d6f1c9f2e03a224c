import { describe, expect, it } from "vitest";
import { tencentErrors } from "../../../src/providers/tencent/errors.js";
import { ACCOUNT_PASSWORD, ADDRESS, bindingWorldForFile } from "../../support/tencent-binding.js";
import { GUEST } from "../../support/tencent-organization.js";

const world = bindingWorldForFile();

const pathOf = (token: string): string => `/_bindbox/activate/${token}`;
const open = (token: string, lang?: string) => {
  const request = world.bindbox.agent.get(pathOf(token));
  return lang === undefined ? request : request.set("accept-language", lang);
};
const submit = (token: string, form: object, lang = "en") =>
  world.bindbox.agent
    .post(`${pathOf(token)}?lang=${lang}`)
    .type("form")
    .send({ step: "activate", email: ADDRESS.Email, code: "", password: ACCOUNT_PASSWORD, ...form });

/** The text around a field: its label, itself, its complaint and its hint. */
const fieldIn = (page: string, id: string): string =>
  page.slice(page.indexOf(`<label for="${id}">`), page.indexOf(`id="${id}-hint"`));

describe("the page behind the link", () => {
  it("is in the language of the browser, or the one asked for", async () => {
    await world.add();
    const token = await world.token();
    expect((await open(token, "en-GB,zh;q=0.5")).text).toContain('<html lang="en-US">');
    expect((await open(token, "zh-TW,en;q=0.5")).text).toContain("<h1>激活成员账号</h1>");
    expect((await open(token)).text).toContain("<h1>激活成员账号</h1>");
    const asked = await world.bindbox.agent.get(`${pathOf(token)}?lang=en`).set("accept-language", "zh");
    expect(asked.text).toContain("<h1>Activate the member account</h1>");
    expect(asked.text).toContain('<a href="?lang=zh-CN"');
  });

  it("shows the phone only masked and the e-mail not at all", async () => {
    await world.add();
    const { status, text } = await open(await world.token(), "en");
    expect(status).toBe(200);
    expect(text).toContain("+86 18***11");
    expect(text).not.toContain(ADDRESS.Phone);
    expect(text).not.toContain(ADDRESS.Email);
  });

  it("runs nothing, loads nothing, is kept nowhere and cannot be framed", async () => {
    await world.add();
    const { headers, text } = await open(await world.token());
    expect(headers["content-security-policy"]).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; img-src data:; base-uri 'none'; frame-ancestors 'none'; form-action 'self'$/,
    );
    expect(headers["cache-control"]).toBe("no-store");
    expect(text).not.toMatch(/<script|src=|https?:\/\//);
  });

  it("takes a member through to the end, without a script", async () => {
    await world.add();
    const token = await world.token();
    const sent = await submit(token, { step: "code", email: "", password: "" });
    expect(sent.status).toBe(200);
    expect(sent.text).toContain("A code is on its way to +86 18***11.");
    const code = (await world.bindbox.control("get", "/outbox").query({ medium: "sms" })).body[0].code;
    const done = await submit(token, { email: ` ${ADDRESS.Email} `, code: ` ${code} ` });
    expect(done.status).toBe(200);
    expect(done.text).toContain("<h1>Account activated</h1>");
    expect(await world.status()).toBe("Success");
  });

  it("says so in Chinese, too", async () => {
    await world.add();
    const token = await world.token();
    const done = await submit(token, { code: await world.code(token) }, "zh");
    expect(done.text).toContain("<h1>激活成功</h1>");
  });

  it("keeps the e-mail that was typed, and never the password", async () => {
    await world.add();
    const token = await world.token();
    for (const step of ["code", "activate"]) {
      const { text } = await submit(token, { step, password: "Secret-1-Secret" });
      expect(text).toContain(`value="${ADDRESS.Email}"`);
      expect(text).not.toContain("Secret-1-Secret");
    }
  });

  it("escapes everything that comes from outside", async () => {
    const name = '"><script>alert(1)</script>';
    await world.organization.rows(async (tx) => {
      const account = (await tx.tencentAccounts.get(String(world.member)))!;
      await tx.tencentAccounts.put({ ...account, nickName: name });
    });
    await world.add();
    const { text } = await submit(await world.token(), { email: name });
    expect(text).not.toContain("<script");
    expect(text.match(/&quot;&gt;&lt;script&gt;/g)).toHaveLength(2);
  });
});

describe("an error", () => {
  const shownAt = async (field: string, token: string, form: object) => {
    const answers = { en: await submit(token, form, "en"), zh: await submit(token, form, "zh") };
    expect(answers.en.status).toBe(422);
    const [, code = ""] = /<code>([^<]+)<\/code>/.exec(fieldIn(answers.en.text, field)) ?? [];
    const { messages } = tencentErrors[code as keyof typeof tencentErrors];
    for (const [text, message] of [
      [answers.en.text, messages["en-US"]],
      [answers.zh.text, messages["zh-CN"]],
    ] as const) {
      expect(fieldIn(text, field)).toContain(message);
      expect(fieldIn(text, field)).toContain(`aria-invalid="true" aria-describedby="${field}-error`);
      expect(text.match(/role="alert"/g)).toHaveLength(1);
    }
    return code;
  };

  it("in the e-mail stands at the e-mail", async () => {
    await world.add();
    expect(await shownAt("email", await world.token(), { email: "other@example.com" })).toBe(
      "InvalidParameter.InvalidEmail",
    );
  });

  it("of the account's e-mail stands there, too", async () => {
    await world.add();
    const token = await world.token();
    const code = await world.code(token);
    await world.bindbox.settings({ accountSystem: "MemberBindEmailError" });
    expect(await shownAt("email", token, { code })).toBe("FailedOperation.MemberBindEmailError");
    await world.bindbox.settings({ accountSystem: "ok" });
    await world.organization.rows(async (tx) => {
      const account = (await tx.tencentAccounts.get(String(GUEST)))!;
      await tx.tencentAccounts.put({ ...account, email: ADDRESS.Email });
    });
    expect(await shownAt("email", token, { code })).toBe("FailedOperation.AccountAlreadyRegister");
  });

  it("in the code stands at the code", async () => {
    await world.add();
    const token = await world.token();
    expect(await shownAt("code", token, { code: "1" })).toBe("InvalidParameter.CodeError");
    const code = await world.code(token);
    await world.bindbox.settings({ accountSystem: "MemberBindPhoneError" });
    expect(await shownAt("code", token, { code })).toBe("FailedOperation.MemberBindPhoneError");
    await world.bindbox.advance("5m");
    expect(await shownAt("code", token, { code })).toBe("InvalidParameter.CodeExpired");
  });

  it("in the password stands at the password", async () => {
    await world.add();
    const token = await world.token();
    const code = await world.code(token);
    expect(await shownAt("password", token, { code, password: "short" })).toBe(
      "InvalidParameter.PasswordIllegal",
    );
  });

  it("in nothing that was typed stands above the form, which stays", async () => {
    await world.add();
    const token = await world.token();
    const code = await world.code(token);
    await world.bindbox.settings({ accountSystem: "InternalError" });
    const { status, text } = await submit(token, { code });
    expect(status).toBe(500);
    expect(text).toContain(
      '<div class="alert" role="alert">An internal error occurred. <code>InternalError</code></div>',
    );
    expect(text).toContain('<label for="password">');
  });

  const deadLinks: [string, string, () => Promise<string>][] = [
    ["unknown", "FailedOperation.BindEmailLinkInvalid", async () => "never-mailed"],
    ["empty", "FailedOperation.BindEmailLinkInvalid", async () => ""],
    ["used", "FailedOperation.BindEmailLinkInvalid", () => world.activateLatest()],
    [
      "replaced",
      "FailedOperation.BindEmailLinkInvalid",
      async () => {
        const { BindId } = await world.describe();
        const token = await world.token();
        await world.send(BindId);
        return token;
      },
    ],
    [
      "expired",
      "FailedOperation.BindEmailLinkExpired",
      async () => {
        await world.bindbox.advance("15d");
        return world.token();
      },
    ],
    [
      "one of a deleted account",
      "ResourceNotFound.UserNotExist",
      async () => {
        await world.organization.ok("DeleteAccount", { MemberUin: world.member });
        return world.token();
      },
    ],
    [
      "one of a member that has left",
      "FailedOperation.EmailBindRecordInvalid",
      async () => {
        await world.organization.rows(async (tx) => {
          const binding = (await tx.emailBindings.list("member", String(world.member)))[0]!;
          await tx.emailBindings.put({ ...binding, status: "Failed" });
        });
        return world.token();
      },
    ],
  ];

  it.each(deadLinks)("of a link that is %s leaves no form", async (_what, code, tokenOf) => {
    await world.add();
    const token = await tokenOf();
    for (const answer of [
      await open(token, "en"),
      await submit(token, {}),
      await submit(token, { step: "code" }),
    ]) {
      expect(answer.status).toBe(410);
      expect(answer.text).toContain(`<code>${code}</code>`);
      expect(answer.text).not.toContain("<form");
    }
  });
});

it("answers HEAD like GET, and no other method", async () => {
  await world.add();
  const path = pathOf(await world.token());
  expect((await world.bindbox.agent.head(path)).status).toBe(200);
  const { status, headers } = await world.bindbox.agent.put(path);
  expect({ status, allow: headers["allow"] }).toEqual({ status: 405, allow: "GET, HEAD, POST" });
});

it("is no page for a foreign Host or Origin", async () => {
  await world.add();
  const path = pathOf(await world.token());
  expect((await world.bindbox.agent.get(path).set("host", "evil.example")).status).toBe(403);
  const crossSite = world.bindbox.agent.post(path).set("origin", "http://evil.example").type("form");
  expect((await crossSite.send({ step: "code" })).status).toBe(403);
  expect((await world.bindbox.control("get", "/outbox").query({ medium: "sms" })).body).toEqual([]);
});

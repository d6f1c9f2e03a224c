import { describe, expect, it } from "vitest";
import { html } from "../../../src/http/pages/html.js";
import { page } from "../../../src/http/pages/page.js";
import { AUTHORIZATION } from "../../support/oidc.js";
import { bindingWorldForFile } from "../../support/tencent-binding.js";

const parts = { language: "en-US", title: "A page", body: html`<p>text</p>` } as const;

const directives = (policy: string | undefined): string[] => (policy ?? "").split("; ");

/** What is the same for all pages. */
const COMMON = [
  "default-src 'none'",
  expect.stringMatching(/^style-src 'sha256-[\w+/]{43}='$/),
  "img-src data:",
  "base-uri 'none'",
  "frame-ancestors 'none'",
];

describe("the policy of a page", () => {
  it("forbids forms where there are none, and says nowhere where the reader came from", () => {
    const { headers } = page(parts);
    expect(directives(headers["content-security-policy"])).toEqual([...COMMON, "form-action 'none'"]);
    expect(headers["referrer-policy"]).toBe("no-referrer");
  });

  it("keeps forms here, and lets the page's own form say where it comes from", () => {
    const { headers } = page({ ...parts, forms: "here" });
    expect(directives(headers["content-security-policy"])).toEqual([...COMMON, "form-action 'self'"]);
    expect(headers["referrer-policy"]).toBe("same-origin");
  });

  it("lets the forms of a login lead into other sites", () => {
    const { headers } = page({ ...parts, forms: "anywhere" });
    expect(directives(headers["content-security-policy"])).toEqual(COMMON);
    expect(headers["referrer-policy"]).toBe("same-origin");
  });

  it("lets one script run and no other", () => {
    const { headers, html: text } = page({ ...parts, script: "go();" });
    expect(text).toContain("<script>go();</script>");
    expect(headers["content-security-policy"]).toMatch(/; script-src 'sha256-[\w+/]{43}='; /);
    expect(headers["content-security-policy"]).not.toContain("unsafe");
  });
});

describe("every page of bindbox", () => {
  const world = bindingWorldForFile();

  /** What an address shows to a browser. */
  const shown = async (path: string, query: object = {}) => {
    const { status, type, headers, text } = await world.bindbox.agent.get(path).query(query);
    expect(type).toBe("text/html");
    return { status, headers, text };
  };

  const verifyLink = async (): Promise<string> => {
    await world.bindbox.post("send-email", {
      email: "carol@example.com",
      channel: "CHANNEL_VERIFY_EMAIL_LINK",
    });
    const [message] = (await world.bindbox.control("get", "/outbox").query({ to: "carol@example.com" })).body;
    return new URL(message.link).pathname;
  };

  const activationLink = async (): Promise<string> => {
    await world.add();
    return new URL(await world.link()).pathname;
  };

  it.each<[what: string, status: number, open: () => Promise<Awaited<ReturnType<typeof shown>>>]>([
    ["the login page", 200, () => shown("/login", AUTHORIZATION)],
    ["the page after signing out", 200, () => shown("/oidc/session/end")],
    ["the activation page", 200, async () => shown(await activationLink())],
    ["an activation link that is dead", 410, () => shown("/_bindbox/activate/x")],
    ["a verified e-mail", 200, async () => shown(await verifyLink())],
    ["a verification link that is dead", 410, () => shown("/_bindbox/verify-email/x")],
  ])("%s runs nothing, and is neither framed, sniffed nor kept", async (_, status, open) => {
    const answer = await open();
    expect(answer.status).toBe(status);
    expect(directives(answer.headers["content-security-policy"])).toEqual(expect.arrayContaining(COMMON));
    expect(answer.headers["content-security-policy"]).not.toMatch(/script-src|unsafe/);
    expect(answer.headers["referrer-policy"]).toMatch(/^(no-referrer|same-origin)$/);
    expect(answer.headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "cache-control": "no-store",
    });
    expect(answer.text).not.toMatch(/<script|\sstyle=|\son\w+=|\ssrc=/);
  });
});

import type { RawRequest } from "../../http/messages.js";
import { html } from "../../http/pages/html.js";
import { page } from "../../http/pages/page.js";
import type { Sandbox } from "../../sandbox/sandbox.js";
import type { Transaction } from "../../sandbox/store.js";
import { fail, type Outcome, ok } from "../outcome.js";
import { type PageCall, PageProvider, PageView } from "../page-provider.js";
import { emailKey } from "./addresses.js";
import type { Services } from "./operation.js";
import { readTicket, useTicket } from "./tickets.js";

/** Where the links of CHANNEL_VERIFY_EMAIL_LINK lead, below the emulator's own address. */
export const VERIFY_EMAIL_PATH = "/_bindbox/verify-email";

const VERIFIED = { status: 200, chinese: "邮箱验证成功", english: "Your e-mail address is verified." };
// chosen: one answer for every link that does not count, as a page of a real service would not tell more
const UNUSABLE = {
  status: 410,
  chinese: "链接无效、已使用或已过期",
  english: "This link is unknown, was used before, or has expired.",
};
const CRASHED = {
  status: 500,
  chinese: "bindbox 内部错误，请查看其日志",
  english: "bindbox has run into an error of its own; its log says more.",
};

/** The page behind a mailed link: opening it verifies the user's e-mail. chosen: the real page is not described anywhere. */
export class VerifyEmailPage extends PageProvider<PageCall> {
  readonly name = "authing";
  // mail programs look at links with HEAD; only opening the page counts
  protected readonly methods = ["GET"];

  read(request: RawRequest): PageCall {
    return this.callOf(request, VERIFY_EMAIL_PATH, "verify-email");
  }

  async run({ token }: PageCall, _caller: unknown, sandbox: Sandbox, tx: Transaction): Promise<Outcome> {
    const hint = await verifyEmail(token, tx, sandbox);
    return hint === undefined ? ok(viewOf(VERIFIED)) : fail("linkUnusable", { hint });
  }

  protected errorPage(_call: PageCall, { error }: { readonly error: string }): PageView {
    return viewOf(error === "internalError" ? CRASHED : UNUSABLE);
  }
}

/** @returns why the link does not count; undefined when it does */
async function verifyEmail(
  token: string,
  tx: Transaction,
  services: Pick<Services, "clock">,
): Promise<string | undefined> {
  const ticket = await readTicket(tx, token, "verify-email", services);
  if ("unusable" in ticket) return ticket.unusable;
  const user = await tx.users.get(ticket.userId);
  const unchanged = user?.email != null && emailKey(user.email) === emailKey(ticket.email ?? "");
  if (!unchanged) return `the link was mailed to ${ticket.email}, which is not the user's e-mail any more`;

  await useTicket(tx, ticket, services);
  await tx.users.put({ ...user, emailVerified: true, updatedAt: services.clock.now() });
  return undefined;
}

function viewOf({ status, chinese, english }: typeof VERIFIED): PageView {
  const body = html`<main>
<div class="mark" aria-hidden="true"></div>
<h1>${chinese}</h1>
<p lang="en">${english}</p>
</main>`;
  return new PageView(page({ language: "zh-CN", title: chinese, body }), status);
}

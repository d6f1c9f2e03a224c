import type { Answer, RawRequest } from "../../http/messages.js";
import { html } from "../../http/pages/html.js";
import { page } from "../../http/pages/page.js";
import type { Handler } from "../../http/server.js";
import type { Sandboxes } from "../../sandbox/sandboxes.js";
import type { Transaction } from "../../sandbox/store.js";
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

/** The page behind a mailed link: opening it verifies the user's e-mail. chosen: the real page is not described anywhere. */
export function verifyEmailPages(sandboxes: Sandboxes): Handler {
  return async ({ method, path }: RawRequest) => {
    // mail programs look at links with HEAD; only opening the page counts
    if (method !== "GET") return { status: 405, headers: { allow: "GET" }, body: "" };
    const token = path.slice(VERIFY_EMAIL_PATH.length + 1);
    const sandbox = sandboxes.byToken(token);
    if (sandbox) sandboxes.used(sandbox);
    const verified = await sandbox?.store.transaction((tx) => verifyEmail(token, tx, sandbox));
    return answerPage(verified ? VERIFIED : UNUSABLE);
  };
}

async function verifyEmail(
  token: string,
  tx: Transaction,
  services: Pick<Services, "clock">,
): Promise<boolean> {
  const ticket = await readTicket(tx, token, "verify-email", services);
  if ("unusable" in ticket) return false;
  const user = await tx.users.get(ticket.userId);
  const unchanged = user?.email != null && emailKey(user.email) === emailKey(ticket.email ?? "");
  if (!unchanged) return false;

  await useTicket(tx, ticket, services);
  await tx.users.put({ ...user, emailVerified: true, updatedAt: services.clock.now() });
  return true;
}

function answerPage({ status, chinese, english }: typeof VERIFIED): Answer {
  const body = html`<main>
<div class="mark" aria-hidden="true"></div>
<h1>${chinese}</h1>
<p lang="en">${english}</p>
</main>`;
  const shown = page({ language: "zh-CN", title: chinese, body });
  return { status, headers: { ...shown.headers, "cache-control": "no-store" }, body: shown.html };
}

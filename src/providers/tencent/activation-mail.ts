import type { Transaction } from "../../sandbox/store.js";
import type { Language } from "../error-catalogue.js";
import type { EmulatedAction } from "./actions.js";
import type { Services, TencentCaller } from "./operation.js";
import type { ActivationLink, EmailBinding } from "./rows.js";
import type { TencentSettings } from "./settings.js";

/** Where the links of activation mails lead, below the emulator's own address. chosen: the real address is not known. */
export const ACTIVATION_PATH = "/_bindbox/activate";

const TOKEN_LENGTH = 32;

/** What a link needs from its sandbox. */
type LinkServices = Pick<Services, "clock" | "random" | "settings" | "tokenTag">;

/** Makes the link of a binding. documented: it works for 15 days, unless it ends with the link before it. */
export async function issueLink(
  tx: Transaction,
  bindId: number,
  { clock, random, settings, tokenTag }: LinkServices,
  expiresAt?: number,
): Promise<ActivationLink> {
  const sentAt = clock.now();
  const link: ActivationLink = {
    id: `${tokenTag}${random.token(TOKEN_LENGTH)}`,
    bindId,
    sentAt,
    expiresAt: expiresAt ?? sentAt + settings.bindLinkLifetime * 1000,
    usedAt: null,
  };
  await tx.activationLinks.put(link);
  return link;
}

/** When the link ends that a change of a binding mails; `undefined` for a lifetime of its own. chosen: the latter. */
export const endOfUpdatedLink = (
  { linkExpiresAt }: Pick<EmailBinding, "linkExpiresAt">,
  { bindLinkRestart }: TencentSettings,
): number | undefined => (bindLinkRestart === "always" ? undefined : linkExpiresAt);

/** The same for a mail that is sent again. inferred: a lifetime of its own. */
export const endOfResentLink = (
  { linkExpiresAt }: Pick<EmailBinding, "linkExpiresAt">,
  { bindLinkRestart }: TencentSettings,
): number | undefined => (bindLinkRestart === "never" ? linkExpiresAt : undefined);

/** The members of a binding's row that its link decides. The link that was there before no longer counts, nor do its tries. */
export const linkedBy = ({ id, expiresAt }: ActivationLink) => ({
  linkToken: id,
  linkExpiresAt: expiresAt,
  lastRefusal: null,
});

/** Mails a link to the e-mail of its binding. The message's channel is the action that sent it. */
export async function mailLink(
  tx: Transaction,
  { email }: Pick<EmailBinding, "email">,
  { id, sentAt, expiresAt }: ActivationLink,
  action: EmulatedAction,
  { baseUrl, language }: TencentCaller,
  { random, outbox }: Pick<Services, "random" | "outbox">,
): Promise<void> {
  const link = `${baseUrl}${ACTIVATION_PATH}/${id}`;
  await outbox.send(tx, {
    id: random.hex(24),
    medium: "email",
    to: email,
    channel: action,
    code: null,
    link,
    ...mailText(link, Math.round((expiresAt - sentAt) / 1000), language),
    sentAt,
    expiresAt,
  });
}

const DAY = 86_400;

/** chosen: the real text is not known. documented: the number of days. */
function mailText(link: string, seconds: number, language: Language) {
  const days = seconds % DAY === 0;
  if (language === "zh-CN") {
    const lifetime = days ? `${seconds / DAY} 天` : `${seconds} 秒`;
    return {
      subject: "请激活您的成员账号",
      text: `请打开 ${link} 激活您的成员账号，链接 ${lifetime}内有效。`,
    };
  }
  const lifetime = days ? `${seconds / DAY} day(s)` : `${seconds} second(s)`;
  return {
    subject: "Activate your member account",
    text: `Please open ${link} to activate your member account. The link works for ${lifetime}.`,
  };
}

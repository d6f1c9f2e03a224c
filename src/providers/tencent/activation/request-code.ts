import { nextCode } from "../../../sandbox/code-policy.js";
import { forgetDeadRows } from "../../../sandbox/forget-dead-rows.js";
import type { Transaction } from "../../../sandbox/store.js";
import type { Language } from "../../error-catalogue.js";
import type { Failure } from "../../outcome.js";
import { isFailure } from "../../provider.js";
import type { Services } from "../operation.js";
import type { ActivationCode } from "../rows.js";
import { internationalPhone } from "../security-address.js";
import { openLink } from "./link.js";
import type { LinkError } from "./page-errors.js";

/** The channel of the messages with an activation's code. */
export const ACTIVATION_CHANNEL = "ACTIVATION";

/** A code that is on its way. */
export interface SentCode {
  /** The phone in international form. */
  readonly to: string;
  readonly expiresAt: number;
}

/**
 * Sends the code of an activation to the phone of the binding; an earlier one stops working.
 * chosen: six digits that live five minutes, and as many codes as one likes.
 */
export async function requestCode(
  tx: Transaction,
  token: string,
  language: Language,
  services: Pick<Services, "clock" | "random" | "settings" | "outbox">,
): Promise<SentCode | Failure<LinkError>> {
  const { clock, random, settings, outbox } = services;
  const sentAt = clock.now();
  const opened = await openLink(tx, token, sentAt);
  if (isFailure(opened)) return opened;
  const to = internationalPhone(opened.binding);
  const code = await nextCode(tx, to, settings.activationCodeLength, services);
  const expiresAt = sentAt + settings.activationCodeLifetime * 1000;
  // a code that has expired is another error than none, for as long as its link works
  const isDead = async ({ id }: ActivationCode) => isFailure(await openLink(tx, id, sentAt));
  await forgetDeadRows(tx.activationCodes, isDead);
  // a new row, at the end of those that are looked at from the oldest on
  await tx.activationCodes.remove(token);
  await tx.activationCodes.put({ id: token, code, sentAt, expiresAt });
  await outbox.send(tx, {
    id: random.hex(24),
    medium: "sms",
    to,
    channel: ACTIVATION_CHANNEL,
    code,
    link: null,
    subject: null,
    text: smsText(code, settings.activationCodeLifetime, language),
    sentAt,
    expiresAt,
  });
  return { to, expiresAt };
}

const smsText = (code: string, seconds: number, language: Language): string =>
  language === "zh-CN"
    ? `【bindbox】账号激活验证码 ${code}，${seconds} 秒内有效。`
    : `[bindbox] Your activation code is ${code}, valid for ${seconds} seconds.`;

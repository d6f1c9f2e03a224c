import { fail, ok } from "../../outcome.js";
import { isEmail } from "../addresses.js";
import { mailText } from "../message-texts.js";
import type { Operation } from "../operation.js";
import { createPasscode, emailAddress, LINK_CHANNEL } from "../passcodes.js";
import { secondsUntilNextSend } from "../send-limit.js";
import { createTicket } from "../tickets.js";
import { VERIFY_EMAIL_PATH } from "../verify-email-link.js";

/** Sends a passcode, or for CHANNEL_VERIFY_EMAIL_LINK a link, to any address. documented: one a minute per address and channel. */
export const sendEmail: Operation<
  "send-email",
  "clock" | "random" | "settings" | "outbox" | "tokenTag"
> = async ({ email, channel }, caller, tx, services) => {
  const { settings } = services;
  if (!isEmail(email)) return fail("emailMalformed");
  if (settings.sendCaptcha) return fail("captchaRequired", { hint: "the setting sendCaptcha is on" });
  const address = emailAddress(email);
  const wait = await secondsUntilNextSend(tx, address, channel, services);
  if (wait > 0)
    return fail("emailSentTooOften", { hint: `the next code for ${channel} can be sent in ${wait} s` });
  if (settings.mailDelivery === "fail")
    return fail("emailSendFailed", { hint: "the setting mailDelivery is fail" });

  const passcode = await createPasscode(tx, address, channel, services);
  const wantsLink = channel === LINK_CHANNEL;
  const owner = wantsLink ? await tx.users.find("email", address.key) : undefined;
  const ticket =
    owner && (await createTicket(tx, { purpose: "verify-email", userId: owner.id, email }, services));
  const link = wantsLink
    ? `${caller.baseUrl}${VERIFY_EMAIL_PATH}/${ticket?.id ?? services.random.token(32)}`
    : null;
  const code = wantsLink ? null : passcode.code;
  await services.outbox.send(tx, {
    id: services.random.hex(24),
    medium: "email",
    to: address.to,
    channel,
    code,
    link,
    ...mailText({ code, link, seconds: settings.emailCodeLifetime }, caller.language),
    sentAt: passcode.sentAt,
    expiresAt: passcode.expiresAt,
  });
  return ok();
};

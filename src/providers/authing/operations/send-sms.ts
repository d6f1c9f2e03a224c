import { isoTime } from "../../../sandbox/clock.js";
import { fail, ok } from "../../outcome.js";
import { isPhone } from "../addresses.js";
import { smsText } from "../message-texts.js";
import type { Operation } from "../operation.js";
import { createPasscode, phoneAddress } from "../passcodes.js";
import { secondsUntilNextSend } from "../send-limit.js";

/** Sends a passcode to any phone. documented: one a minute per number and channel. chosen: no daily limit unless a setting gives one. */
export const sendSms: Operation<"send-sms", "clock" | "random" | "settings" | "outbox"> = async (
  { phoneNumber: number, phoneCountryCode: countryCode = null, channel },
  { language },
  tx,
  services,
) => {
  const { settings, clock } = services;
  if (!isPhone({ number, countryCode })) return fail("phoneMalformed");
  if (settings.sendCaptcha) return fail("captchaRequired", { hint: "the setting sendCaptcha is on" });
  const address = phoneAddress({ number, countryCode });
  const wait = await secondsUntilNextSend(tx, address, channel, services);
  if (wait > 0)
    return fail("smsSentTooOften", { hint: `the next code for ${channel} can be sent in ${wait} s` });
  const today = `${isoTime(clock.now()).slice(0, "2000-01-01".length)} ${address.key}`;
  const sent = (await tx.smsTallies.get(today))?.sent ?? 0;
  if (settings.smsDailyLimit > 0 && sent >= settings.smsDailyLimit)
    return fail("smsDailyLimitReached", { hint: `${address.to} got ${sent} messages today (UTC)` });

  await tx.smsTallies.put({ id: today, sent: sent + 1 });
  const { code, sentAt, expiresAt } = await createPasscode(tx, address, channel, services);
  await services.outbox.send(tx, {
    id: services.random.hex(24),
    medium: "sms",
    to: address.to,
    channel,
    code,
    link: null,
    subject: null,
    text: smsText(code, settings.smsCodeLifetime, language),
    sentAt,
    expiresAt,
  });
  return ok();
};

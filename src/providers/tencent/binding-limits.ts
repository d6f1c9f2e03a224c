import type { Transaction } from "../../sandbox/store.js";
import { type Failure, fail } from "../outcome.js";
import { settledAt } from "./bind-state.js";
import type { EmailBinding } from "./rows.js";
import { phoneKey } from "./security-address.js";
import type { TencentSettings } from "./settings.js";
import { dayText } from "./time-text.js";

const HOUR = 3_600_000;

/** chosen: ten bindings for a member a day, by the calendar of the zone in which times are answered. */
export async function refuseDailyExcess(
  tx: Transaction,
  memberUin: number,
  now: number,
  settings: TencentSettings,
): Promise<Failure<"LimitExceeded.EmailBindOverLimit"> | undefined> {
  const bindings = await tx.emailBindings.list("member", String(memberUin));
  const { bindDailyLimit } = settings;
  const day = dayText(now, settings);
  const today = bindings.filter(({ appliedAt }) => dayText(appliedAt, settings) === day);
  if (today.length < bindDailyLimit) return undefined;
  return fail("LimitExceeded.EmailBindOverLimit", {
    hint: `member ${memberUin} has ${today.length} bindings of today; the setting bindDailyLimit is ${bindDailyLimit}`,
  });
}

/** How many accounts have a phone, or will have it once they are activated. */
export async function phoneHolders(
  tx: Transaction,
  phone: Pick<EmailBinding, "countryCode" | "phone">,
  now: number,
): Promise<ReadonlySet<number>> {
  const bindings = await tx.emailBindings.list("phone", phoneKey(phone));
  const live = bindings.filter((binding) => settledAt(binding, now).status !== "Failed");
  const accounts = await tx.tencentAccounts.list("phone", phoneKey(phone));
  return new Set([...live.map(({ memberUin }) => memberUin), ...accounts.map(({ uin }) => uin)]);
}

/** chosen: ten accounts a phone. */
export async function refusePhoneExcess(
  tx: Transaction,
  phone: Pick<EmailBinding, "countryCode" | "phone">,
  now: number,
  { bindPhoneLimit }: TencentSettings,
): Promise<Failure<"LimitExceeded.PhoneNumBound"> | undefined> {
  const { size } = await phoneHolders(tx, phone, now);
  if (size < bindPhoneLimit) return undefined;
  return fail("LimitExceeded.PhoneNumBound", {
    hint: `${size} accounts have this phone; the setting bindPhoneLimit is ${bindPhoneLimit}`,
  });
}

/** documented: three changes at most. */
export function refuseUpdateExcess(
  { updates }: EmailBinding,
  { bindUpdateLimit }: TencentSettings,
): Failure<"LimitExceeded.UpdateEmailBindOverLimit"> | undefined {
  if (updates < bindUpdateLimit) return undefined;
  return fail("LimitExceeded.UpdateEmailBindOverLimit", {
    hint: `the binding was changed ${updates} times; the setting bindUpdateLimit is ${bindUpdateLimit}`,
  });
}

/** chosen: five mails more for a binding, three of them within an hour. */
export function refuseResendExcess(
  { resentAt }: EmailBinding,
  now: number,
  { bindResendLimit, bindResendHourlyLimit }: TencentSettings,
): Failure<"LimitExceeded.SendEmailLimit" | "LimitExceeded.SendEmailWithinOneHourLimit"> | undefined {
  if (resentAt.length >= bindResendLimit)
    return fail("LimitExceeded.SendEmailLimit", {
      hint: `the setting bindResendLimit is ${bindResendLimit}`,
    });
  const lately = resentAt.filter((moment) => moment > now - HOUR);
  if (lately.length < bindResendHourlyLimit) return undefined;
  return fail("LimitExceeded.SendEmailWithinOneHourLimit", {
    hint: `the setting bindResendHourlyLimit is ${bindResendHourlyLimit}`,
  });
}

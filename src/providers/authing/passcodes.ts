import { isoTime } from "../../sandbox/clock.js";
import { nextCode } from "../../sandbox/code-policy.js";
import { forgetDeadRows, isSpent } from "../../sandbox/forget-dead-rows.js";
import type { Transaction } from "../../sandbox/store.js";
import { type Failure, fail } from "../outcome.js";
import { emailKey, internationalPhone, type Phone, phoneKey } from "./addresses.js";
import type { Services } from "./operation.js";
import type { Passcode, PasscodeMedium } from "./rows.js";

/** Where a passcode goes. */
export interface PasscodeAddress {
  readonly medium: PasscodeMedium;
  /** What two spellings of the address have in common. */
  readonly key: string;
  /** As it appears in the outbox. */
  readonly to: string;
}

export const emailAddress = (email: string): PasscodeAddress => ({
  medium: "email",
  key: emailKey(email),
  to: email,
});

export const phoneAddress = (phone: Phone): PasscodeAddress => ({
  medium: "sms",
  key: phoneKey(phone),
  to: internationalPhone(phone),
});

/** A code that somebody has typed, and the channels it may have been sent for. */
export interface PasscodeClaim {
  readonly address: PasscodeAddress;
  /** documented: a code works only for the purpose it was sent for. */
  readonly channels: readonly string[];
  readonly code: string;
}

export type PasscodeError = "passcodeWrong" | "passcodeExpired" | "passcodeTriesExceeded";

export type PasscodeVerdict =
  | { readonly kind: "valid"; readonly passcode: Passcode }
  /** `tried`: the code that a wrong try counts against. */
  | {
      readonly kind: "invalid";
      readonly failure: Failure<PasscodeError>;
      readonly tried: Passcode | undefined;
    };

type Uses = Pick<Services, "clock" | "settings">;

const passcodeId = ({ medium, key }: PasscodeAddress, channel: string): string =>
  `${medium} ${key} ${channel}`;

/** The latest code sent to an address for a channel, whatever became of it. */
export const latestPasscode = (
  tx: Transaction,
  address: PasscodeAddress,
  channel: string,
): Promise<Passcode | undefined> => tx.passcodes.get(passcodeId(address, channel));

/** Whose messages carry a link in the place of a code. */
export const LINK_CHANNEL = "CHANNEL_VERIFY_EMAIL_LINK";

/** Makes the code of an address and channel; one that was sent before stops working. */
export async function createPasscode(
  tx: Transaction,
  address: PasscodeAddress,
  channel: string,
  services: Pick<Services, "clock" | "settings" | "random">,
): Promise<Passcode> {
  const { clock, settings, random } = services;
  const now = clock.now();
  const lifetime = address.medium === "email" ? settings.emailCodeLifetime : settings.smsCodeLifetime;
  const passcode: Passcode = {
    id: passcodeId(address, channel),
    medium: address.medium,
    address: address.key,
    channel,
    // nobody would see a code that was set for this address
    code:
      channel === LINK_CHANNEL
        ? random.digits(settings.verifyCodeLength)
        : await nextCode(tx, address.to, settings.verifyCodeLength, services),
    sentAt: now,
    expiresAt: now + lifetime * 1000,
    wrongTries: 0,
    usedAt: null,
  };
  // the interval between two codes of an address counts from the latest, dead or not
  const isPast = ({ sentAt }: Passcode): boolean => sentAt + settings.sendInterval * 1000 <= now;
  await forgetDeadRows(tx.passcodes, (row) => isSpent(now)(row) && isPast(row));
  // a new row, at the end of those that are looked at from the oldest on
  await tx.passcodes.remove(passcode.id);
  await tx.passcodes.put(passcode);
  return passcode;
}

/** Judges a code without any effect. */
export async function judgePasscode(
  tx: Transaction,
  claim: PasscodeClaim,
  { clock, settings }: Uses,
): Promise<PasscodeVerdict> {
  const sent = await codesFor(tx, claim, settings.channelCheck);
  const now = clock.now();
  const usable = sent.filter(({ usedAt, expiresAt }) => usedAt === null && expiresAt > now);
  const alive = usable.filter(({ wrongTries }) => wrongTries <= settings.verifyCodeMaxAttempts);
  const right = alive.find(({ code }) => code === claim.code);
  if (right) return { kind: "valid", passcode: right };
  const [tried] = alive.toSorted((a, b) => b.sentAt - a.sentAt);
  if (!tried) {
    const worn = usable.length > 0;
    const hint = await whyNone(tx, claim, sent, now);
    return {
      kind: "invalid",
      failure: fail(worn ? "passcodeTriesExceeded" : "passcodeExpired", { hint }),
      tried: undefined,
    };
  }
  const last = tried.wrongTries >= settings.verifyCodeMaxAttempts;
  const hint = `the code sent for ${tried.channel} to ${claim.address.to} is another one${last ? "; it is used up now" : ""}`;
  return {
    kind: "invalid",
    failure: fail(last ? "passcodeTriesExceeded" : "passcodeWrong", { hint }),
    tried,
  };
}

/**
 * Judges a code, and counts a wrong try against it. A code dies with the try that goes over `verifyCodeMaxAttempts`.
 * A right code stays usable until `usePasscode`, so that a call that fails for another reason does not cost it.
 */
export async function checkPasscode(
  tx: Transaction,
  claim: PasscodeClaim,
  services: Uses,
): Promise<Passcode | Failure<PasscodeError>> {
  const verdict = await judgePasscode(tx, claim, services);
  if (verdict.kind === "valid") return verdict.passcode;
  const { tried } = verdict;
  if (tried) await tx.passcodes.put({ ...tried, wrongTries: tried.wrongTries + 1 });
  return verdict.failure;
}

/** documented: a code works once. */
export async function usePasscode(
  tx: Transaction,
  passcode: Passcode,
  { clock }: Pick<Services, "clock">,
): Promise<void> {
  await tx.passcodes.put({ ...passcode, usedAt: clock.now() });
}

const codesOf = (tx: Transaction, { medium, key }: PasscodeAddress): Promise<Passcode[]> =>
  tx.passcodes.list("address", `${medium} ${key}`);

async function codesFor(tx: Transaction, claim: PasscodeClaim, check: "strict" | "off"): Promise<Passcode[]> {
  if (check === "off") return codesOf(tx, claim.address);
  const codes = await Promise.all(
    claim.channels.map((channel) => latestPasscode(tx, claim.address, channel)),
  );
  return codes.filter((code) => code !== undefined);
}

async function whyNone(
  tx: Transaction,
  { address, channels }: PasscodeClaim,
  sent: Passcode[],
  now: number,
): Promise<string> {
  const [latest] = sent.toSorted((a, b) => b.sentAt - a.sentAt);
  if (latest?.usedAt != null) return `the code sent to ${address.to} was used at ${isoTime(latest.usedAt)}`;
  if (latest && latest.expiresAt <= now)
    return `the code sent to ${address.to} expired at ${isoTime(latest.expiresAt)}`;
  if (latest) return `the code sent to ${address.to} died of wrong tries`;
  const others = await codesOf(tx, address);
  const wanted = channels.join(" or ");
  if (others.length === 0)
    return `no code was ever sent to ${address.to}; this call needs one sent for ${wanted}`;
  return `codes were sent to ${address.to} for ${others.map(({ channel }) => channel).join(", ")}; this call needs ${wanted}`;
}

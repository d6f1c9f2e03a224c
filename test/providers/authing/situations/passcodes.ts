import type { PasscodeErrorName } from "../../../../src/providers/authing/errors/passcodes.js";
import type { OperationId } from "../../../../src/providers/authing/routing.js";
import type { TestEmulator } from "../../../support/test-emulator.js";
import { pageLogin } from "./login-page.js";
import { type Attempt, BOBS_PHONE, type Situation, type Situations } from "./situation.js";

/** Sends a code where an operation wants it, and makes the request that shows one. */
interface PasscodeUse {
  readonly account?: string;
  readonly send: (bindbox: TestEmulator) => Promise<string>;
  readonly body: (passCode: string) => object;
}

const NEW_EMAIL = "new@example.com";
const NEW_PHONE = "13700137000";
const BOBS_EMAIL = "bob@example.com";

const passcodeUses = {
  signup: {
    send: (bindbox) => bindbox.mailedCode(NEW_EMAIL, "CHANNEL_REGISTER"),
    body: (passCode) => ({ connection: "PASSCODE", passCodePayload: { email: NEW_EMAIL, passCode } }),
  },
  signin: {
    send: (bindbox) => bindbox.mailedCode(BOBS_EMAIL, "CHANNEL_LOGIN"),
    body: (passCode) => ({ connection: "PASSCODE", passCodePayload: { email: BOBS_EMAIL, passCode } }),
  },
  "bind-email": {
    account: "alice",
    send: (bindbox) => bindbox.mailedCode(NEW_EMAIL, "CHANNEL_BIND_EMAIL"),
    body: (passCode) => ({ email: NEW_EMAIL, passCode }),
  },
  "unbind-email": {
    account: "bob",
    send: (bindbox) => bindbox.mailedCode(BOBS_EMAIL, "CHANNEL_UNBIND_EMAIL"),
    body: (passCode) => ({ passCode }),
  },
  "bind-phone": {
    account: "alice",
    send: (bindbox) => bindbox.textedCode(NEW_PHONE, "CHANNEL_BIND_PHONE"),
    body: (passCode) => ({ phoneNumber: NEW_PHONE, passCode }),
  },
  "unbind-phone": {
    account: "bob",
    send: (bindbox) => bindbox.textedCode(BOBS_PHONE, "CHANNEL_UNBIND_PHONE"),
    body: (passCode) => ({ passCode }),
  },
  "verify-update-email-request": {
    account: "bob",
    send: async (bindbox) => {
      await bindbox.mailedCode(BOBS_EMAIL, "CHANNEL_UPDATE_EMAIL");
      return bindbox.mailedCode(NEW_EMAIL, "CHANNEL_UPDATE_EMAIL");
    },
    body: (passCode) => ({
      verifyMethod: "EMAIL_PASSCODE",
      emailPassCodePayload: {
        newEmail: NEW_EMAIL,
        newEmailPassCode: passCode,
        oldEmail: BOBS_EMAIL,
        oldEmailPassCode: passCode,
      },
    }),
  },
  "verify-update-phone-request": {
    account: "bob",
    send: async (bindbox) => {
      await bindbox.textedCode(BOBS_PHONE, "CHANNEL_UNBIND_PHONE");
      return bindbox.textedCode(NEW_PHONE, "CHANNEL_UNBIND_PHONE");
    },
    body: (passCode) => ({
      verifyMethod: "PHONE_PASSCODE",
      phonePassCodePayload: {
        newPhoneNumber: NEW_PHONE,
        newPhonePassCode: passCode,
        oldPhoneNumber: BOBS_PHONE,
        oldPhonePassCode: passCode,
      },
    }),
  },
  "verify-reset-password-request": {
    send: (bindbox) => bindbox.mailedCode(BOBS_EMAIL, "CHANNEL_RESET_PASSWORD"),
    body: (passCode) => ({
      verifyMethod: "EMAIL_PASSCODE",
      emailPassCodePayload: { email: BOBS_EMAIL, passCode },
    }),
  },
  "verify-delete-account-request": {
    account: "bob",
    send: (bindbox) => bindbox.mailedCode(BOBS_EMAIL, "CHANNEL_DELETE_ACCOUNT"),
    body: (passCode) => ({
      verifyMethod: "EMAIL_PASSCODE",
      emailPassCodePayload: { email: BOBS_EMAIL, passCode },
    }),
  },
} satisfies Partial<Record<OperationId, PasscodeUse>>;

/** The same situation for every operation that uses up a code. */
const whereverCodesAreUsed = (
  attempt: (bindbox: TestEmulator, use: PasscodeUse) => Promise<Attempt>,
): Partial<Record<OperationId, Situation>> =>
  Object.fromEntries(
    Object.entries<PasscodeUse>(passcodeUses).map(([operation, use]) => [
      operation,
      async (bindbox: TestEmulator): Promise<Attempt> => {
        const token = use.account === undefined ? {} : { token: await bindbox.signIn(use.account) };
        return { ...token, ...(await attempt(bindbox, use)) };
      },
    ]),
  );

/** A code of the same length that is another one. */
export const otherThan = (code: string): string =>
  code.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10));

export const passcodeSituations: Situations<PasscodeErrorName> = {
  passcodeWrong: whereverCodesAreUsed(async (bindbox, use) => ({
    body: use.body(otherThan(await use.send(bindbox))),
  })),
  passcodeExpired: whereverCodesAreUsed(async (bindbox, use) => {
    const passCode = await use.send(bindbox);
    await bindbox.advance("301s");
    return { body: use.body(passCode) };
  }),
  passcodeTriesExceeded: whereverCodesAreUsed(async (bindbox, use) => {
    await bindbox.settings({ verifyCodeMaxAttempts: 0 });
    return { body: use.body(otherThan(await use.send(bindbox))) };
  }),
  emailSentTooOften: {
    "send-email": async (bindbox) => {
      await bindbox.mailedCode(NEW_EMAIL, "CHANNEL_BIND_EMAIL");
      await bindbox.advance("55s");
      return { body: { email: NEW_EMAIL.toUpperCase(), channel: "CHANNEL_BIND_EMAIL" } };
    },
  },
  smsSentTooOften: {
    "send-sms": async (bindbox) => {
      await bindbox.textedCode(NEW_PHONE, "CHANNEL_BIND_PHONE");
      await bindbox.advance("55s");
      return { body: { phoneNumber: NEW_PHONE, phoneCountryCode: "+86", channel: "CHANNEL_BIND_PHONE" } };
    },
  },
  smsDailyLimitReached: {
    "send-sms": async (bindbox) => {
      await bindbox.settings({ smsDailyLimit: 1 });
      await bindbox.textedCode(NEW_PHONE, "CHANNEL_BIND_PHONE");
      return { body: { phoneNumber: NEW_PHONE, channel: "CHANNEL_LOGIN" } };
    },
  },
  captchaRequired: {
    "send-email": async (bindbox) => {
      await bindbox.settings({ sendCaptcha: true });
      return { body: { email: NEW_EMAIL, channel: "CHANNEL_BIND_EMAIL" } };
    },
    "send-sms": async (bindbox) => {
      await bindbox.settings({ sendCaptcha: true });
      return { body: { phoneNumber: NEW_PHONE, channel: "CHANNEL_BIND_PHONE" } };
    },
    signin: async (bindbox) => {
      await bindbox.settings({ loginPasswordFailCheck: { enabled: true, limit: 1 } });
      const body = { connection: "PASSWORD", passwordPayload: { account: "alice", password: "wrong" } };
      await bindbox.post("signin", body);
      return { body };
    },
    "login-submit": async (bindbox) => {
      await bindbox.settings({ loginPasswordFailCheck: { enabled: true, limit: 1 } });
      await bindbox.post("signin", {
        connection: "PASSWORD",
        passwordPayload: { account: "alice", password: "wrong" },
      });
      return pageLogin("alice");
    },
  },
  emailSendFailed: {
    "send-email": async (bindbox) => {
      await bindbox.settings({ mailDelivery: "fail" });
      return { body: { email: NEW_EMAIL, channel: "CHANNEL_BIND_EMAIL" } };
    },
  },
};

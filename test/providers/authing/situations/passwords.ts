import type { PasswordErrorName } from "../../../../src/providers/authing/errors/passwords.js";
import { PASSWORD, type TestEmulator } from "../../../support/test-emulator.js";
import type { Situations } from "./situation.js";

/** Ciphertext that nobody's key made. */
const GARBAGE = Buffer.alloc(128, 7).toString("base64");
const encrypted = { passwordEncryptType: "rsa" };

async function resetToken(bindbox: TestEmulator): Promise<string> {
  const email = "bob@example.com";
  const passCode = await bindbox.mailedCode(email, "CHANNEL_RESET_PASSWORD");
  const { data } = await bindbox.post("verify-reset-password-request", {
    verifyMethod: "EMAIL_PASSCODE",
    emailPassCodePayload: { email, passCode },
  });
  return data.passwordResetToken;
}

const asBob = async (bindbox: TestEmulator, body: object) => ({ token: await bindbox.signIn("bob"), body });

export const passwordSituations: Situations<PasswordErrorName> = {
  passwordResetTokenInvalid: {
    "reset-password": async (bindbox) => {
      const passwordResetToken = await resetToken(bindbox);
      await bindbox.advance("61s");
      return { body: { passwordResetToken, password: "N3wPassw0rd!" } };
    },
  },
  passwordTooShort: {
    signup: () => ({
      body: { connection: "PASSWORD", passwordPayload: { username: "newcomer", password: "12345" } },
    }),
    signin: () => ({
      body: {
        connection: "PASSWORD",
        passwordPayload: { username: "newcomer", password: "12345" },
        options: { autoRegister: true },
      },
    }),
    "update-password": (bindbox) => asBob(bindbox, { oldPassword: PASSWORD, newPassword: "12345" }),
    "reset-password": async (bindbox) => ({
      body: { passwordResetToken: await resetToken(bindbox), password: "12345" },
    }),
  },
  oldPasswordWrong: {
    "update-password": (bindbox) => asBob(bindbox, { oldPassword: "wrong", newPassword: "N3wPassw0rd!" }),
  },
  oldPasswordRequired: {
    "update-password": (bindbox) => asBob(bindbox, { newPassword: "N3wPassw0rd!" }),
  },
  passwordReused: {
    "update-password": async (bindbox) => {
      await bindbox.settings({ passwordHistory: 1 });
      return asBob(bindbox, { oldPassword: PASSWORD, newPassword: PASSWORD });
    },
    "reset-password": async (bindbox) => {
      await bindbox.settings({ passwordHistory: 1 });
      return { body: { passwordResetToken: await resetToken(bindbox), password: PASSWORD } };
    },
  },
  passwordUndecryptable: {
    signup: () => ({
      body: {
        connection: "PASSWORD",
        passwordPayload: { username: "newcomer", password: GARBAGE },
        options: encrypted,
      },
    }),
    signin: () => ({
      body: {
        connection: "PASSWORD",
        passwordPayload: { account: "alice", password: GARBAGE },
        options: encrypted,
      },
    }),
    "update-password": (bindbox) =>
      asBob(bindbox, { oldPassword: GARBAGE, newPassword: GARBAGE, ...encrypted }),
    "reset-password": async (bindbox) => ({
      body: { passwordResetToken: await resetToken(bindbox), password: GARBAGE, ...encrypted },
    }),
    "verify-delete-account-request": async (bindbox) => ({
      token: await bindbox.signIn("alice"),
      body: { verifyMethod: "PASSWORD", passwordPayload: { password: GARBAGE, ...encrypted } },
    }),
  },
};

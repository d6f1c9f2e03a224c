import type { AddressUpdateErrorName } from "../../../../src/providers/authing/errors/address-updates.js";
import type { TestEmulator } from "../../../support/test-emulator.js";
import { BOBS_PHONE, type Situations } from "./situation.js";

const BOBS_EMAIL = "bob@example.com";

/** The first step of bob's change to a new e-mail, with the codes of both addresses. */
export async function emailChange(bindbox: TestEmulator, newEmail: string, oldEmail = BOBS_EMAIL) {
  const newEmailPassCode = await bindbox.mailedCode(newEmail, "CHANNEL_UPDATE_EMAIL");
  const oldEmailPassCode =
    newEmail === oldEmail ? newEmailPassCode : await bindbox.mailedCode(oldEmail, "CHANNEL_UPDATE_EMAIL");
  return {
    verifyMethod: "EMAIL_PASSCODE",
    emailPassCodePayload: { newEmail, newEmailPassCode, oldEmail, oldEmailPassCode },
  };
}

/** The first step of bob's change to a new phone, with the codes of both numbers. */
export async function phoneChange(
  bindbox: TestEmulator,
  newPhoneNumber: string,
  oldPhoneNumber = BOBS_PHONE,
) {
  const newPhonePassCode = await bindbox.textedCode(newPhoneNumber, "CHANNEL_BIND_PHONE");
  const oldPhonePassCode = await bindbox.textedCode(oldPhoneNumber, "CHANNEL_UNBIND_PHONE");
  return {
    verifyMethod: "PHONE_PASSCODE",
    phonePassCodePayload: { newPhoneNumber, newPhonePassCode, oldPhoneNumber, oldPhonePassCode },
  };
}

/** Bob after the first step: what the second one needs. */
export async function provenEmailChange(bindbox: TestEmulator, newEmail = "new@example.com") {
  const token = await bindbox.signIn("bob");
  const { data } = await bindbox.post(
    "verify-update-email-request",
    await emailChange(bindbox, newEmail),
    token,
  );
  return { token, updateEmailToken: data.updateEmailToken as string };
}

export async function provenPhoneChange(bindbox: TestEmulator, newPhoneNumber = "13700137000") {
  const token = await bindbox.signIn("bob");
  const { data } = await bindbox.post(
    "verify-update-phone-request",
    await phoneChange(bindbox, newPhoneNumber),
    token,
  );
  return { token, updatePhoneToken: data.updatePhoneToken as string };
}

export const addressUpdateSituations: Situations<AddressUpdateErrorName> = {
  oldEmailRequired: {
    "verify-update-email-request": async (bindbox) => {
      const newEmailPassCode = await bindbox.mailedCode("new@example.com", "CHANNEL_UPDATE_EMAIL");
      return {
        token: await bindbox.signIn("bob"),
        body: {
          verifyMethod: "EMAIL_PASSCODE",
          emailPassCodePayload: { newEmail: "new@example.com", newEmailPassCode },
        },
      };
    },
  },
  oldPhoneRequired: {
    "verify-update-phone-request": async (bindbox) => {
      const newPhonePassCode = await bindbox.textedCode("13700137000", "CHANNEL_BIND_PHONE");
      return {
        token: await bindbox.signIn("bob"),
        body: {
          verifyMethod: "PHONE_PASSCODE",
          phonePassCodePayload: { newPhoneNumber: "13700137000", newPhonePassCode },
        },
      };
    },
  },
  oldEmailMismatch: {
    "verify-update-email-request": async (bindbox) => ({
      token: await bindbox.signIn("bob"),
      body: await emailChange(bindbox, "new@example.com", "carol@example.com"),
    }),
  },
  oldPhoneMismatch: {
    "verify-update-phone-request": async (bindbox) => ({
      token: await bindbox.signIn("bob"),
      body: await phoneChange(bindbox, "13700137000", "13600136000"),
    }),
  },
  emailUnchanged: {
    "verify-update-email-request": async (bindbox) => ({
      token: await bindbox.signIn("bob"),
      body: await emailChange(bindbox, BOBS_EMAIL),
    }),
  },
  phoneUnchanged: {
    "verify-update-phone-request": async (bindbox) => ({
      token: await bindbox.signIn("bob"),
      body: await phoneChange(bindbox, BOBS_PHONE),
    }),
  },
  noEmailToUpdate: {
    "verify-update-email-request": async (bindbox) => ({
      token: await bindbox.signIn("alice"),
      body: await emailChange(bindbox, "new@example.com"),
    }),
  },
  noPhoneToUpdate: {
    "verify-update-phone-request": async (bindbox) => ({
      token: await bindbox.signIn("alice"),
      body: await phoneChange(bindbox, "13700137000"),
    }),
  },
  updateEmailTokenInvalid: {
    "update-email": async (bindbox) => {
      const { token, updateEmailToken } = await provenEmailChange(bindbox);
      await bindbox.advance("61s");
      return { token, body: { updateEmailToken } };
    },
  },
  updatePhoneTokenInvalid: {
    "update-phone": async (bindbox) => {
      const { token, updatePhoneToken } = await provenPhoneChange(bindbox);
      await bindbox.advance("61s");
      return { token, body: { updatePhoneToken } };
    },
  },
};

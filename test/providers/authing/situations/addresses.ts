import type { AddressErrorName } from "../../../../src/providers/authing/errors/addresses.js";
import type { TestEmulator } from "../../../support/test-emulator.js";
import { emailChange, phoneChange, provenEmailChange, provenPhoneChange } from "./address-updates.js";
import { BOBS_PHONE, PHONE_ONLY, type Situations } from "./situation.js";

const CAROL = "carol@example.com";
const MALFORMED = "nobody at example.com";

const signUpByPassword = (payload: object) => ({
  body: { connection: "PASSWORD", passwordPayload: { password: "Passw0rd!", ...payload } },
});

/** Bob's own new address, proved, which somebody else then takes before he finishes. */
async function takenMeanwhile(bindbox: TestEmulator, step: "update-email" | "update-phone") {
  const { token, ...body } =
    step === "update-email"
      ? await provenEmailChange(bindbox, "contested@example.com")
      : await provenPhoneChange(bindbox, "13600136000");
  await bindbox.settings({ sendLimit: "off" });
  const rival = await bindbox.signIn("alice");
  await (step === "update-email"
    ? bindEmail(bindbox, rival, "contested@example.com")
    : bindPhone(bindbox, rival, "13600136000"));
  return { token, body };
}

async function bindEmail(bindbox: TestEmulator, token: string, email: string): Promise<void> {
  const passCode = await bindbox.mailedCode(email, "CHANNEL_BIND_EMAIL");
  await bindbox.post("bind-email", { email, passCode }, token);
}

async function bindPhone(bindbox: TestEmulator, token: string, phoneNumber: string): Promise<void> {
  const passCode = await bindbox.textedCode(phoneNumber, "CHANNEL_BIND_PHONE");
  await bindbox.post("bind-phone", { phoneNumber, passCode }, token);
}

export const addressSituations: Situations<AddressErrorName> = {
  emailTaken: {
    "bind-email": async (bindbox) => {
      const passCode = await bindbox.mailedCode("BOB@example.com", "CHANNEL_BIND_EMAIL");
      return { token: await bindbox.signIn("alice"), body: { email: "BOB@example.com", passCode } };
    },
    "verify-update-email-request": async (bindbox) => ({
      token: await bindbox.signIn("bob"),
      body: await emailChange(bindbox, CAROL),
    }),
    "update-email": (bindbox) => takenMeanwhile(bindbox, "update-email"),
    signup: async (bindbox) => {
      const email = "Bob@example.com";
      const emailPassCodeForInformationCompletion = await bindbox.mailedCode(email, "CHANNEL_COMPLETE_EMAIL");
      const { body } = signUpByPassword({ username: "newcomer" });
      return { body: { ...body, profile: { email }, options: { emailPassCodeForInformationCompletion } } };
    },
  },
  phoneTaken: {
    "bind-phone": async (bindbox) => {
      const passCode = await bindbox.textedCode(BOBS_PHONE, "CHANNEL_BIND_PHONE");
      return { token: await bindbox.signIn("alice"), body: { phoneNumber: BOBS_PHONE, passCode } };
    },
    "verify-update-phone-request": async (bindbox) => ({
      token: await bindbox.signIn("bob"),
      body: await phoneChange(bindbox, PHONE_ONLY),
    }),
    "update-phone": (bindbox) => takenMeanwhile(bindbox, "update-phone"),
    signup: async (bindbox) => {
      const phone = BOBS_PHONE;
      const phonePassCodeForInformationCompletion = await bindbox.textedCode(phone, "CHANNEL_COMPLETE_PHONE");
      const { body } = signUpByPassword({ username: "newcomer" });
      return { body: { ...body, profile: { phone }, options: { phonePassCodeForInformationCompletion } } };
    },
  },
  emailAlreadyBound: {
    "bind-email": async (bindbox) => {
      const email = "second@example.com";
      const passCode = await bindbox.mailedCode(email, "CHANNEL_BIND_EMAIL");
      return { token: await bindbox.signIn("bob"), body: { email, passCode } };
    },
  },
  phoneAlreadyBound: {
    "bind-phone": async (bindbox) => {
      const phoneNumber = "13700137000";
      const passCode = await bindbox.textedCode(phoneNumber, "CHANNEL_BIND_PHONE");
      return { token: await bindbox.signIn("bob"), body: { phoneNumber, passCode } };
    },
  },
  emailNotBound: {
    "unbind-email": async (bindbox) => ({
      token: await bindbox.signIn("alice"),
      body: { passCode: "123456" },
    }),
    "verify-delete-account-request": async (bindbox) => ({
      token: await bindbox.signIn("alice"),
      body: { verifyMethod: "EMAIL_PASSCODE", emailPassCodePayload: { passCode: "123456" } },
    }),
  },
  phoneNotBound: {
    "unbind-phone": async (bindbox) => ({
      token: await bindbox.signIn("alice"),
      body: { passCode: "123456" },
    }),
    "verify-delete-account-request": async (bindbox) => ({
      token: await bindbox.signIn("alice"),
      body: {
        verifyMethod: "PHONE_PASSCODE",
        phonePassCodePayload: { phoneNumber: BOBS_PHONE, passCode: "123456" },
      },
    }),
  },
  onlyLoginMethod: {
    "unbind-email": async (bindbox) => {
      const passCode = await bindbox.mailedCode(CAROL, "CHANNEL_UNBIND_EMAIL");
      return { token: await bindbox.signIn(CAROL), body: { passCode } };
    },
    "unbind-phone": async (bindbox) => {
      const passCode = await bindbox.textedCode(PHONE_ONLY, "CHANNEL_UNBIND_PHONE");
      return { token: await bindbox.signIn(PHONE_ONLY), body: { passCode } };
    },
  },
  emailMalformed: {
    "send-email": () => ({ body: { email: MALFORMED, channel: "CHANNEL_BIND_EMAIL" } }),
    "bind-email": async (bindbox) => ({
      token: await bindbox.signIn("alice"),
      body: { email: MALFORMED, passCode: "123456" },
    }),
    signup: () => signUpByPassword({ email: MALFORMED }),
    signin: () => ({
      body: { ...signUpByPassword({ email: MALFORMED }).body, options: { autoRegister: true } },
    }),
    "verify-update-email-request": async (bindbox) => ({
      token: await bindbox.signIn("bob"),
      body: {
        verifyMethod: "EMAIL_PASSCODE",
        emailPassCodePayload: { newEmail: MALFORMED, newEmailPassCode: "123456" },
      },
    }),
  },
  phoneMalformed: {
    "send-sms": () => ({ body: { phoneNumber: "123", channel: "CHANNEL_BIND_PHONE" } }),
    "bind-phone": async (bindbox) => ({
      token: await bindbox.signIn("alice"),
      body: { phoneNumber: "123", passCode: "123456" },
    }),
    signup: () => ({
      body: { connection: "PASSCODE", passCodePayload: { phone: "123", passCode: "123456" } },
    }),
    "verify-update-phone-request": async (bindbox) => ({
      token: await bindbox.signIn("bob"),
      body: {
        verifyMethod: "PHONE_PASSCODE",
        phonePassCodePayload: { newPhoneNumber: "123", newPhonePassCode: "123456" },
      },
    }),
  },
};

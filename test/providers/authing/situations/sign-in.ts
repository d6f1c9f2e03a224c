import { userTokenHolders } from "../../../../src/providers/authing/errors/operation-sets.js";
import type { SignInErrorName } from "../../../../src/providers/authing/errors/sign-in.js";
import { APP_ID, PASSWORD, type TestEmulator } from "../../../support/test-emulator.js";
import { forOperations } from "./for-operations.js";
import { pageLogin } from "./login-page.js";
import type { Attempt, Situations } from "./situation.js";

const byPassword = (account: string, password = PASSWORD) => ({
  connection: "PASSWORD",
  passwordPayload: { account, password },
});

const withUserToken = (attempt: (bindbox: TestEmulator) => Promise<Attempt>) =>
  forOperations(userTokenHolders, attempt);

/** A token whose signature was cut short. */
const broken = (token: string): string => token.slice(0, -8);

async function failUntilLocked(bindbox: TestEmulator): Promise<void> {
  const loginPasswordFailCheck = { enabled: true, limit: 2 };
  await bindbox.settings({ loginPasswordFailCheck, loginFailStrategy: "block-account" });
  for (let failure = 0; failure < 2; failure += 1) await bindbox.post("signin", byPassword("alice", "wrong"));
}

async function failOnceTooOften(bindbox: TestEmulator): Promise<void> {
  await bindbox.settings({ loginFailCheck: { enabled: true, limit: 1, timeInterval: 60 } });
  await bindbox.post("signin", byPassword("nobody"));
}

export const signInSituations: Situations<SignInErrorName> = {
  notLoggedIn: withUserToken(async () => ({})),
  sessionExpired: withUserToken(async (bindbox) => {
    await bindbox.settings({ sessionErrors: "detailed", accessTokenLifetime: 10 });
    const token = await bindbox.signIn("bob");
    await bindbox.advance("11s");
    return { token };
  }),
  sessionBroken: withUserToken(async (bindbox) => {
    await bindbox.settings({ sessionErrors: "detailed" });
    return { token: broken(await bindbox.signIn("bob")) };
  }),
  credentialsWrong: {
    signin: () => ({ body: byPassword("nobody") }),
    "login-submit": () => pageLogin("nobody"),
  },
  passwordWrong: {
    signin: () => ({ body: byPassword("alice", "wrong") }),
    "login-submit": () => pageLogin("alice", "wrong"),
    "verify-delete-account-request": async (bindbox) => ({
      token: await bindbox.signIn("alice"),
      body: { verifyMethod: "PASSWORD", passwordPayload: { password: "wrong" } },
    }),
  },
  userNotFound: {
    signin: async (bindbox) => {
      const email = "nobody@example.com";
      const passCode = await bindbox.mailedCode(email, "CHANNEL_LOGIN");
      return { body: { connection: "PASSCODE", passCodePayload: { email, passCode } } };
    },
    "verify-reset-password-request": async (bindbox) => {
      const email = "nobody@example.com";
      const passCode = await bindbox.mailedCode(email, "CHANNEL_RESET_PASSWORD");
      return { body: { verifyMethod: "EMAIL_PASSCODE", emailPassCodePayload: { email, passCode } } };
    },
  },
  userLocked: {
    signin: () => ({ body: byPassword("locked") }),
    "login-submit": () => pageLogin("locked"),
  },
  loginLocked: {
    signin: async (bindbox) => {
      await failUntilLocked(bindbox);
      return { body: byPassword("alice") };
    },
    "login-submit": async (bindbox) => {
      await failUntilLocked(bindbox);
      return pageLogin("alice");
    },
  },
  userSuspended: {
    signin: () => ({ body: byPassword("dave") }),
    "login-submit": () => pageLogin("dave"),
  },
  appAccessDenied: {
    signin: () => ({ body: byPassword("denied") }),
    "login-submit": () => pageLogin("denied"),
  },
  loginTooFrequent: {
    signin: async (bindbox) => {
      await failOnceTooOften(bindbox);
      return { body: byPassword("alice") };
    },
    "login-submit": async (bindbox) => {
      await failOnceTooOften(bindbox);
      return pageLogin("alice");
    },
  },
  deviceDisabled: {
    signin: () => ({ body: byPassword("devices"), headers: { "x-authing-device-id": "lost" } }),
  },
  deviceSuspended: {
    signin: () => ({ body: byPassword("devices"), headers: { "x-authing-device-id": "parked" } }),
  },
  clientAuthenticationFailed: {
    signin: () => ({ body: { ...byPassword("alice"), client_id: APP_ID, client_secret: "wrong" } }),
  },
  notEmulated: {
    signin: () => ({
      body: { connection: "LDAP", ldapPayload: { sAMAccountName: "alice", password: PASSWORD } },
    }),
  },
};

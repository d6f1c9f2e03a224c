import type { AccountErrorName } from "../../../../src/providers/authing/errors/accounts.js";
import { PASSWORD } from "../../../support/test-emulator.js";
import type { Situations } from "./situation.js";

const signUp = (username: string) => ({
  connection: "PASSWORD",
  passwordPayload: { username, password: PASSWORD },
});

export const accountSituations: Situations<AccountErrorName> = {
  registrationDisabled: {
    signup: async (bindbox) => {
      await bindbox.settings({ registerDisabled: true });
      return { body: signUp("newcomer") };
    },
    signin: async (bindbox) => {
      await bindbox.settings({ registerDisabled: true });
      const email = "newcomer@example.com";
      const passCode = await bindbox.mailedCode(email, "CHANNEL_LOGIN");
      const passCodePayload = { email, passCode };
      return { body: { connection: "PASSCODE", passCodePayload, options: { autoRegister: true } } };
    },
  },
  userExists: {
    signup: () => ({
      body: { connection: "PASSWORD", passwordPayload: { email: "Bob@example.com", password: PASSWORD } },
    }),
  },
  usernameTaken: {
    signup: () => ({ body: signUp("alice") }),
    "update-profile": async (bindbox) => ({
      token: await bindbox.signIn("bob"),
      body: { username: "alice" },
    }),
  },
  registrationTooFrequent: {
    signup: async (bindbox) => {
      await bindbox.settings({ registerAnomalyDetection: { enabled: true, limit: 1 } });
      await bindbox.post("signup", signUp("first"));
      return { body: signUp("second") };
    },
    signin: async (bindbox) => {
      await bindbox.settings({ registerAnomalyDetection: { enabled: true, limit: 1 } });
      await bindbox.post("signup", signUp("first"));
      return { body: { ...signUp("second"), options: { autoRegister: true } } };
    },
  },
  deleteAccountTokenInvalid: {
    "delete-account": async (bindbox) => {
      const token = await bindbox.signIn("alice");
      const proof = { verifyMethod: "PASSWORD", passwordPayload: { password: PASSWORD } };
      const { data } = await bindbox.post("verify-delete-account-request", proof, token);
      await bindbox.advance("61s");
      return { token, body: { deleteAccountToken: data.deleteAccountToken } };
    },
  },
};

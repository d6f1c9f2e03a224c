import { describe, expect, it } from "vitest";
import type { OperationId } from "../../../../src/providers/authing/routing.js";
import type { SettingsPatch } from "../../../../src/sandbox/settings.js";
import { emulatorForFile, PASSWORD, type TestEmulator } from "../../../support/test-emulator.js";
import { addressUpdateSituations } from "./address-updates.js";
import { addressSituations } from "./addresses.js";
import { passcodeSituations } from "./passcodes.js";
import { passwordSituations } from "./passwords.js";
import { requestSituations } from "./requests.js";
import { signInSituations } from "./sign-in.js";
import { type Situation, send, situationFixture } from "./situation.js";

interface Switch {
  readonly patch: SettingsPatch;
  readonly operation: OperationId;
  readonly situation: Situation | undefined;
  readonly answer: object;
}

/** Where the sources differ on what is answered, a setting chooses. */
const switches: readonly Switch[] = [
  {
    patch: { passcodeWrongApiCode: 2001 },
    operation: "bind-email",
    situation: passcodeSituations.passcodeWrong["bind-email"],
    answer: { statusCode: 499, apiCode: 2001, message: "验证码不正确" },
  },
  {
    patch: { passcodeExpiredApiCode: 2300 },
    operation: "bind-email",
    situation: passcodeSituations.passcodeExpired["bind-email"],
    answer: { statusCode: 499, apiCode: 2300, message: "验证码已失效，请重新获取验证码" },
  },
  {
    patch: { passcodeExpiredApiCode: 2300 },
    operation: "bind-phone",
    situation: passcodeSituations.passcodeTriesExceeded["bind-phone"],
    answer: { statusCode: 499, apiCode: 2300 },
  },
  {
    patch: { ticketInvalidApiCode: 4711 },
    operation: "update-email",
    situation: addressUpdateSituations.updateEmailTokenInvalid["update-email"],
    answer: { statusCode: 499, apiCode: 4711, message: "updateEmailToken 无效或已过期" },
  },
  {
    patch: { passwordUndecryptableApiCode: 2016 },
    operation: "signin",
    situation: passwordSituations.passwordUndecryptable.signin,
    answer: { statusCode: 499, apiCode: 2016, message: "密码解密失败" },
  },
  {
    patch: { parametersInvalidApiCode: 2231 },
    operation: "send-email",
    situation: requestSituations.parametersInvalid["send-email"],
    answer: { statusCode: 400, apiCode: 2231, message: "email should not be empty" },
  },
  {
    patch: { emailSendFailedApiCode: 3103 },
    operation: "send-email",
    situation: passcodeSituations.emailSendFailed["send-email"],
    answer: { statusCode: 499, apiCode: 3103 },
  },
  {
    patch: { concealUnknownUser: true },
    operation: "signin",
    situation: signInSituations.passwordWrong.signin,
    answer: { statusCode: 403, apiCode: 2333, message: "用户名或密码错误" },
  },
  {
    patch: { legacyErrorMembers: true },
    operation: "bind-email",
    situation: addressSituations.emailTaken["bind-email"],
    answer: {
      statusCode: 499,
      apiCode: 2200,
      code: 2200,
      uniqueId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    },
  },
  {
    patch: { lenientUnbind: true },
    operation: "unbind-email",
    situation: async (bindbox) => ({ token: await bindbox.signIn("bob"), body: {} }),
    answer: { statusCode: 200 },
  },
  {
    patch: { verifyOldEmail: false },
    operation: "verify-update-email-request",
    situation: addressUpdateSituations.oldEmailRequired["verify-update-email-request"],
    answer: { statusCode: 200, data: { tokenExpiresIn: 60 } },
  },
  {
    patch: { verifyOldPhone: false },
    operation: "verify-update-phone-request",
    situation: addressUpdateSituations.oldPhoneRequired["verify-update-phone-request"],
    answer: { statusCode: 200, data: { tokenExpiresIn: 60 } },
  },
  {
    patch: { channelCheck: "off" },
    operation: "bind-email",
    situation: async (bindbox) => ({
      token: await bindbox.signIn("alice"),
      body: {
        email: "new@example.com",
        passCode: await bindbox.mailedCode("new@example.com", "CHANNEL_LOGIN"),
      },
    }),
    answer: { statusCode: 200 },
  },
  {
    patch: { updateWithoutBinding: "bind" },
    operation: "verify-update-email-request",
    situation: async (bindbox) => ({
      token: await bindbox.signIn("alice"),
      body: {
        verifyMethod: "EMAIL_PASSCODE",
        emailPassCodePayload: {
          newEmail: "new@example.com",
          newEmailPassCode: await bindbox.mailedCode("new@example.com", "CHANNEL_UPDATE_EMAIL"),
        },
      },
    }),
    answer: { statusCode: 200, data: { tokenExpiresIn: 60 } },
  },
  {
    patch: { passwordCountsAsLoginMethod: false, lenientUnbind: true },
    operation: "unbind-phone",
    situation: async (bindbox) => {
      const token = await bindbox.signIn("bob");
      await bindbox.post("unbind-email", {}, token);
      return { token, body: {} };
    },
    answer: { statusCode: 499, apiCode: 2217 },
  },
  {
    patch: { strictClientAuthentication: true },
    operation: "signin",
    situation: () => ({
      body: { connection: "PASSWORD", passwordPayload: { account: "alice", password: PASSWORD } },
    }),
    answer: { statusCode: 499, message: "客户端认证失败" },
  },
];

const answerTo = async (bindbox: TestEmulator, { operation, situation }: Switch, patch: SettingsPatch) => {
  await bindbox.reset();
  await bindbox.settings(patch);
  const attempt = await situation?.(bindbox);
  return (await send(bindbox, operation, attempt ?? {})).body;
};

describe("where the sources differ, a setting chooses", () => {
  const bindbox = emulatorForFile({ fixture: situationFixture });

  it.each(switches.map((it) => ({ ...it, setting: JSON.stringify(it.patch) })))(
    "$setting changes what $operation answers",
    async (given) => {
      expect(await answerTo(bindbox, given, {})).not.toMatchObject(given.answer);
      expect(await answerTo(bindbox, given, given.patch)).toMatchObject(given.answer);
    },
  );

  it("an unusable session is one error, or tells expired from broken", async () => {
    for (const sessionErrors of ["uniform", "detailed"] as const) {
      await bindbox.reset();
      await bindbox.settings({ sessionErrors, accessTokenLifetime: 10 });
      const token = await bindbox.signIn("alice");
      const broken = await bindbox.get("get-profile", `${token}x`);
      await bindbox.advance("11s");
      const expired = await bindbox.get("get-profile", token);
      const codes = [broken.apiCode, expired.apiCode, (await bindbox.get("get-profile")).apiCode];
      expect(codes).toEqual(sessionErrors === "uniform" ? [2020, 2020, 2020] : [2207, 2206, 2020]);
    }
  });
});

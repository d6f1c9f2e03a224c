import { type AuthenticationClient, Models } from "authing-node-sdk";
import { beforeEach, describe, expect, it } from "vitest";
import { sdkClient, signedInClient } from "../support/sdk-client.js";
import { methodsInScope } from "../support/sdk-scope.js";
import {
  APP_ID,
  APP_SECRET,
  emulatorForFile,
  PASSWORD,
  type TestEmulator,
} from "../support/test-emulator.js";

/** What a call answers, as far as the caller looks at it. */
type Call = (bindbox: TestEmulator) => Promise<unknown>;

const done = { statusCode: 200, message: "操作成功", requestId: expect.any(String) };
const signedIn = {
  ...done,
  data: { access_token: expect.any(String), token_type: "Bearer", expire_in: 1_209_600 },
};
const notEmulated = { statusCode: 501, message: "bindbox 不模拟 LDAP 与 AD 登录" };
const asAlice = (bindbox: TestEmulator) => signedInClient(bindbox, "alice");
const asBob = (bindbox: TestEmulator) => signedInClient(bindbox, "bob");
const NEW_PASSWORD = "N3wPassw0rd!";
const email = "new@example.com";
const phone = "13700137000";

async function signInWithRefresh(client: AuthenticationClient) {
  const options = { scope: "openid offline_access" };
  const { data } = await client.signInByAccountPassword({ account: "alice", password: PASSWORD, options });
  return { access: data.access_token ?? "", id: data.id_token ?? "", refresh: data.refresh_token ?? "" };
}

async function bobsEmailChange(bindbox: TestEmulator, bob: AuthenticationClient): Promise<string> {
  const { channel } = Models.SendEmailDto;
  const { data } = await bob.verifyUpdateEmailRequest({
    verifyMethod: Models.VerifyUpdateEmailRequestDto.verifyMethod.EMAIL_PASSCODE,
    emailPassCodePayload: {
      newEmail: email,
      newEmailPassCode: await bindbox.mailedCode(email, channel.CHANNEL_UPDATE_EMAIL),
      oldEmail: "bob@example.com",
      oldEmailPassCode: await bindbox.mailedCode("bob@example.com", channel.CHANNEL_UPDATE_EMAIL),
    },
  });
  return data.updateEmailToken;
}

async function bobsPhoneChange(bindbox: TestEmulator, bob: AuthenticationClient): Promise<string> {
  const { channel } = Models.SendSMSDto;
  const { data } = await bob.verifyUpdatePhoneRequest({
    verifyMethod: Models.VerifyUpdatePhoneRequestDto.verifyMethod.PHONE_PASSCODE,
    phonePassCodePayload: {
      newPhoneNumber: phone,
      newPhonePassCode: await bindbox.textedCode(phone, channel.CHANNEL_BIND_PHONE),
      oldPhoneNumber: "13800138000",
      oldPhonePassCode: await bindbox.textedCode("13800138000", channel.CHANNEL_UNBIND_PHONE),
    },
  });
  return data.updatePhoneToken;
}

async function passwordResetToken(bindbox: TestEmulator): Promise<string> {
  const { data } = await sdkClient(bindbox).verifyResetPasswordRequest({
    verifyMethod: Models.VerifyResetPasswordRequestDto.verifyMethod.EMAIL_PASSCODE,
    emailPassCodePayload: {
      email: "bob@example.com",
      passCode: await bindbox.mailedCode("bob@example.com", "CHANNEL_RESET_PASSWORD"),
    },
  });
  return data.passwordResetToken;
}

async function deleteAccountToken(alice: AuthenticationClient): Promise<string> {
  const { data } = await alice.verifyDeleteAccountRequest({
    verifyMethod: Models.VerifyDeleteAccountRequestDto.verifyMethod.PASSWORD,
    passwordPayload: { password: PASSWORD },
  });
  return data.deleteAccountToken;
}

const passwordConnection = Models.SigninByCredentialsDto.connection.PASSWORD;

/** One working call of each method that has its answer, and what it answers. */
const calls: Readonly<Record<string, readonly [call: Call, answer: unknown]>> = {
  signInByCredentials: [
    (bindbox) =>
      sdkClient(bindbox).signInByCredentials({
        connection: passwordConnection,
        passwordPayload: { account: "alice", password: PASSWORD },
        client_id: APP_ID,
        client_secret: APP_SECRET,
      }),
    signedIn,
  ],
  signInByAccountPassword: [
    (bindbox) => sdkClient(bindbox).signInByAccountPassword({ account: "13800138000", password: PASSWORD }),
    signedIn,
  ],
  signInByEmailPassword: [
    (bindbox) => sdkClient(bindbox).signInByEmailPassword({ email: "Carol@example.com", password: PASSWORD }),
    signedIn,
  ],
  signInByPhonePassword: [
    (bindbox) => sdkClient(bindbox).signInByPhonePassword({ phone: "13800138000", password: PASSWORD }),
    signedIn,
  ],
  signInByUsernamePassword: [
    (bindbox) => sdkClient(bindbox).signInByUsernamePassword({ username: "alice", password: PASSWORD }),
    signedIn,
  ],
  signInByEmailPassCode: [
    async (bindbox) =>
      sdkClient(bindbox).signInByEmailPassCode({
        email,
        passCode: await bindbox.mailedCode(email, "CHANNEL_LOGIN"),
        options: { autoRegister: true },
      }),
    signedIn,
  ],
  signInByPhonePassCode: [
    async (bindbox) =>
      sdkClient(bindbox).signInByPhonePassCode({
        phone: "13800138000",
        phoneCountryCode: "+86",
        passCode: await bindbox.textedCode("13800138000", "CHANNEL_LOGIN"),
      }),
    signedIn,
  ],
  signInByAD: [
    (bindbox) => sdkClient(bindbox).signInByAD({ sAMAccountName: "alice", password: PASSWORD }),
    notEmulated,
  ],
  signInByLDAP: [
    (bindbox) => sdkClient(bindbox).signInByLDAP({ sAMAccountName: "alice", password: PASSWORD }),
    notEmulated,
  ],
  signUp: [
    (bindbox) =>
      sdkClient(bindbox).signUp({
        connection: Models.SignUpDto.connection.PASSWORD,
        passwordPayload: { username: "newcomer", password: PASSWORD },
        profile: { nickname: "New" },
      }),
    { ...done, data: { username: "newcomer", nickname: "New", status: "Activated" } },
  ],
  signUpByEmailPassword: [
    (bindbox) => sdkClient(bindbox).signUpByEmailPassword({ email, password: PASSWORD }),
    { ...done, data: { email, emailVerified: false } },
  ],
  signUpByUsernamePassword: [
    (bindbox) => sdkClient(bindbox).signUpByUsernamePassword({ username: "newcomer", password: PASSWORD }),
    { ...done, data: { username: "newcomer", userSourceType: "register" } },
  ],
  signUpByEmailCode: [
    async (bindbox) =>
      sdkClient(bindbox).signUpByEmailCode({
        email,
        passCode: await bindbox.mailedCode(email, "CHANNEL_REGISTER"),
      }),
    { ...done, data: { email, emailVerified: true } },
  ],
  signUpByPhoneCode: [
    async (bindbox) =>
      sdkClient(bindbox).signUpByPhoneCode({
        phone,
        passCode: await bindbox.textedCode(phone, "CHANNEL_REGISTER"),
      }),
    { ...done, data: { phone, phoneCountryCode: "+86", phoneVerified: true } },
  ],
  sendEmail: [
    (bindbox) => sdkClient(bindbox).sendEmail({ email, channel: Models.SendEmailDto.channel.CHANNEL_LOGIN }),
    done,
  ],
  sendSms: [
    (bindbox) =>
      sdkClient(bindbox).sendSms({ phoneNumber: phone, channel: Models.SendSMSDto.channel.CHANNEL_LOGIN }),
    done,
  ],
  preCheckCode: [
    async (bindbox) =>
      sdkClient(bindbox).preCheckCode({
        codeType: Models.PreCheckCodeDto.codeType.EMAIL,
        emailCodePayload: {
          email,
          passCode: await bindbox.mailedCode(email, "CHANNEL_LOGIN"),
          channel: Models.PreCheckEmailCodeDto.channel.CHANNEL_LOGIN,
        },
      }),
    { ...done, data: { isValid: true } },
  ],
  getProfile: [
    async (bindbox) => (await asBob(bindbox)).getProfile({ withCustomData: true, withIdentities: true }),
    { ...done, data: { username: "bob", phone: "13800138000", customData: {}, identities: [] } },
  ],
  updateProfile: [
    async (bindbox) => (await asBob(bindbox)).updateProfile({ nickname: "Bobby", company: "Acme" }),
    { ...done, data: { nickname: "Bobby", company: "Acme", name: "Bob" } },
  ],
  bindEmail: [
    async (bindbox) =>
      (await asAlice(bindbox)).bindEmail({
        email,
        passCode: await bindbox.mailedCode(email, "CHANNEL_BIND_EMAIL"),
      }),
    done,
  ],
  unbindEmail: [
    async (bindbox) =>
      (await asBob(bindbox)).unbindEmail({
        passCode: await bindbox.mailedCode("bob@example.com", "CHANNEL_UNBIND_EMAIL"),
      }),
    done,
  ],
  bindPhone: [
    async (bindbox) =>
      (await asAlice(bindbox)).bindPhone({
        phoneNumber: phone,
        passCode: await bindbox.textedCode(phone, "CHANNEL_BIND_PHONE"),
      }),
    done,
  ],
  unbindPhone: [
    async (bindbox) =>
      (await asBob(bindbox)).unbindPhone({
        passCode: await bindbox.textedCode("13800138000", "CHANNEL_UNBIND_PHONE"),
      }),
    done,
  ],
  verifyUpdateEmailRequest: [
    async (bindbox) => bobsEmailChange(bindbox, await asBob(bindbox)),
    expect.stringMatching(/^[\w-]{32,}$/),
  ],
  updateEmail: [
    async (bindbox) => {
      const bob = await asBob(bindbox);
      return bob.updateEmail({ updateEmailToken: await bobsEmailChange(bindbox, bob) });
    },
    { ...done, data: { success: true } },
  ],
  verifyUpdatePhoneRequest: [
    async (bindbox) => bobsPhoneChange(bindbox, await asBob(bindbox)),
    expect.stringMatching(/^[\w-]{32,}$/),
  ],
  updatePhone: [
    async (bindbox) => {
      const bob = await asBob(bindbox);
      return bob.updatePhone({ updatePhoneToken: await bobsPhoneChange(bindbox, bob) });
    },
    { ...done, data: { success: true } },
  ],
  getSecurityLevel: [
    async (bindbox) => (await asBob(bindbox)).getSecurityLevel(),
    { ...done, data: { passwordSet: true, emailBinded: true, phoneBinded: true, mfaEnrolled: false } },
  ],
  getLoginHistory: [
    async (bindbox) => (await asBob(bindbox)).getLoginHistory({ page: 1, limit: 10 }),
    { ...done, data: { totalCount: 1, list: [expect.objectContaining({ success: true, appId: APP_ID })] } },
  ],
  updatePassword: [
    async (bindbox) =>
      (await asBob(bindbox)).updatePassword({ oldPassword: PASSWORD, newPassword: NEW_PASSWORD }),
    done,
  ],
  verifyResetPasswordRequest: [passwordResetToken, expect.stringMatching(/^[\w-]{32,}$/)],
  resetPassword: [
    async (bindbox) => {
      const token = await passwordResetToken(bindbox);
      const client = sdkClient(bindbox);
      const answer = await client.resetPassword({ passwordResetToken: token, password: NEW_PASSWORD });
      expect(await client.signInByAccountPassword({ account: "bob", password: NEW_PASSWORD })).toMatchObject(
        signedIn,
      );
      return answer;
    },
    { ...done, data: { success: true } },
  ],
  verifyDeleteAccountRequest: [
    async (bindbox) => deleteAccountToken(await asAlice(bindbox)),
    expect.stringMatching(/^[\w-]{32,}$/),
  ],
  deleteAccount: [
    async (bindbox) => {
      const alice = await asAlice(bindbox);
      const answer = await alice.deleteAccount({ deleteAccountToken: await deleteAccountToken(alice) });
      expect(await alice.getProfile({})).toMatchObject({ statusCode: 401 });
      return answer;
    },
    { ...done, data: { success: true } },
  ],
  getSystemInfo: [
    (bindbox) => sdkClient(bindbox).getSystemInfo(),
    {
      rsa: { publicKey: expect.stringContaining("BEGIN PUBLIC KEY") },
      sm2: { publicKey: expect.stringMatching(/^04[0-9a-f]{128}$/) },
      publicIps: expect.any(Array),
    },
  ],
  getCountryList: [
    (bindbox) => sdkClient(bindbox).getCountryList(),
    {
      ...done,
      data: expect.arrayContaining([expect.objectContaining({ alpha2: "CN", phoneCountryCode: "+86" })]),
    },
  ],
  parseAccessToken: [
    async (bindbox) => {
      const client = sdkClient(bindbox);
      return client.parseAccessToken((await signInWithRefresh(client)).access);
    },
    { aud: APP_ID, scope: "openid offline_access" },
  ],
  parseIDToken: [
    async (bindbox) => {
      const client = sdkClient(bindbox);
      return client.parseIDToken((await signInWithRefresh(client)).id);
    },
    { aud: APP_ID, sub: "640000000000000000000001" },
  ],
  introspectToken: [
    async (bindbox) => {
      const client = sdkClient(bindbox);
      return client.introspectToken((await signInWithRefresh(client)).access);
    },
    { active: true, client_id: APP_ID, token_type: "Bearer" },
  ],
  revokeToken: [
    async (bindbox) => {
      const client = sdkClient(bindbox);
      return client.revokeToken((await signInWithRefresh(client)).refresh);
    },
    true,
  ],
  getNewAccessTokenByRefreshToken: [
    async (bindbox) => {
      const client = sdkClient(bindbox);
      return client.getNewAccessTokenByRefreshToken((await signInWithRefresh(client)).refresh);
    },
    { token_type: "Bearer", expires_in: 1_209_600, scope: "openid offline_access" },
  ],
  getAccessTokenByClientCredentials: [
    (bindbox) =>
      sdkClient(bindbox).getAccessTokenByClientCredentials("profile", {
        accessKey: APP_ID,
        accessSecret: APP_SECRET,
      }),
    { token_type: "Bearer", scope: "profile" },
  ],
  getUserInfoByAccessToken: [
    async (bindbox) => {
      const client = sdkClient(bindbox);
      return client.getUserInfoByAccessToken((await signInWithRefresh(client)).access);
    },
    { sub: "640000000000000000000001" },
  ],
};

/** The browser's way through the hosted page; test/sdk/tokens.test.ts walks it with each of them. */
const inTheBrowser = [
  "loginWithRedirect",
  "handleRedirectCallback",
  "getAccessTokenByCode",
  "buildAuthorizeUrl",
  "buildLogoutUrl",
  "logoutWithRedirect",
];

describe("every method of AuthenticationClient that ends at an operation of bindbox", () => {
  const bindbox = emulatorForFile();
  beforeEach(() => bindbox.reset());

  it("is called in these tests", () => {
    const inScope = methodsInScope().filter(({ isPublic }) => isPublic);
    const names = inScope.map(({ name }) => name);
    expect([...Object.keys(calls), ...inTheBrowser].toSorted()).toEqual(names.toSorted());
  });

  it.each(Object.entries(calls))("%s works as documented", async (_, [call, answer]) => {
    const received = await call(bindbox);
    if (typeof answer === "object" && answer !== null && !("asymmetricMatch" in answer))
      expect(received).toMatchObject(answer);
    else expect(received).toEqual(answer);
  });
});

import type { ObserveSettings } from "../../observe/settings.js";
import type { SandboxSettings } from "../../sandbox/settings.js";
import type { TencentSettings } from "../tencent/settings.js";

/** The settings that change what the Authing half of a sandbox does. */
export type AuthingSettings = Omit<
  SandboxSettings,
  "outboxSize" | keyof ObserveSettings | keyof TencentSettings
>;

const FOURTEEN_DAYS = 1_209_600;

/**
 * What holds while nobody says otherwise. Documented defaults of a user pool where there are any; the rest is what the
 * fidelity table of the README calls chosen.
 */
export const authingDefaults: AuthingSettings = {
  fixedCode: null,
  verifyCodeLength: 6,
  verifyCodeMaxAttempts: 1,
  emailCodeLifetime: 300,
  smsCodeLifetime: 60,
  sendLimit: "on",
  sendInterval: 60,
  smsDailyLimit: 0,
  sendCaptcha: false,
  mailDelivery: "ok",
  channelCheck: "strict",
  passcodeWrongApiCode: 500,
  passcodeExpiredApiCode: 2001,
  ticketInvalidApiCode: null,
  passwordUndecryptableApiCode: 400,
  parametersInvalidApiCode: null,
  emailSendFailedApiCode: 3013,
  sessionErrors: "uniform",
  legacyErrorMembers: false,
  concealUnknownUser: false,
  lenientUnbind: false,
  verifyOldEmail: true,
  verifyOldPhone: true,
  updateWithoutBinding: "refuse",
  passwordCountsAsLoginMethod: true,
  registerDisabled: false,
  registerAnomalyDetection: { enabled: false },
  loginFailCheck: { enabled: false },
  loginPasswordFailCheck: { enabled: false },
  loginFailStrategy: "captcha",
  captchaCode: "1234",
  passwordMinLength: 6,
  passwordHistory: 0,
  deviceLimit: 0,
  qpsLimit: 0,
  ticketLifetime: 60,
  accessTokenLifetime: FOURTEEN_DAYS,
  idTokenLifetime: FOURTEEN_DAYS,
  refreshTokenLifetime: 2_592_000,
  authorizationCodeLifetime: 600,
  browserSessionLifetime: FOURTEEN_DAYS,
  idTokenAlgorithm: "HS256",
  defaultScope: "openid profile email phone",
  profileScopeFilter: false,
  strictClientAuthentication: false,
  issuer: null,
  signingKey: null,
};

import type { Language } from "../../error-catalogue.js";

/** The words of the hosted pages. */
export interface PageTexts {
  readonly signIn: string;
  readonly signInTo: (app: string) => string;
  readonly pick: string;
  readonly orPassword: string;
  readonly account: string;
  readonly accountExample: string;
  readonly password: string;
  readonly captcha: string;
  readonly captchaHint: string;
  readonly footer: string;
  readonly otherLanguage: { readonly code: Language; readonly name: string };
  readonly signedOut: string;
  readonly signedOutDetail: string;
  readonly refused: string;
}

export const pageTexts: Readonly<Record<Language, PageTexts>> = {
  "zh-CN": {
    signIn: "登录",
    signInTo: (app) => `登录 ${app}`,
    pick: "选择沙箱中的用户，一键登录",
    orPassword: "或使用账号密码",
    account: "账号",
    accountExample: "用户名、邮箱或手机号",
    password: "密码",
    captcha: "图形验证码",
    captchaHint: "沙箱设置 captchaCode 的值",
    footer: "bindbox 的本地登录页，不连接真实的 Authing 服务。",
    otherLanguage: { code: "en-US", name: "English" },
    signedOut: "已退出登录",
    signedOutDetail: "此浏览器的登录会话已结束，可以关闭本页。",
    refused: "无法登录",
  },
  "en-US": {
    signIn: "Sign in",
    signInTo: (app) => `Sign in to ${app}`,
    pick: "Pick a user of this sandbox",
    orPassword: "or use a password",
    account: "Account",
    accountExample: "User name, e-mail or phone",
    password: "Password",
    captcha: "Captcha",
    captchaHint: "The value of the setting captchaCode",
    footer: "A local page of bindbox. No real Authing service is involved.",
    otherLanguage: { code: "zh-CN", name: "中文" },
    signedOut: "Signed out",
    signedOutDetail: "The session of this browser has ended. You can close this page.",
    refused: "Sign-in refused",
  },
};

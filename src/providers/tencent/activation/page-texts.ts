import type { Language } from "../../error-catalogue.js";

/** The words of the activation page, besides the errors, whose words are in the catalogue. */
export interface ActivationTexts {
  readonly title: string;
  readonly introduction: (memberName: string) => string;
  readonly email: string;
  readonly emailHint: string;
  readonly code: string;
  readonly codeHint: (phone: string) => string;
  readonly sendCode: string;
  readonly codeSent: (phone: string) => string;
  readonly password: string;
  readonly passwordHint: string;
  readonly activate: string;
  readonly errorTitle: string;
  readonly deadLink: string;
  readonly deadLinkHint: string;
  readonly done: string;
  readonly doneDetail: (email: string) => string;
  readonly doneWithoutPhone: (email: string) => string;
  readonly footer: string;
  readonly otherLanguage: { readonly code: Language; readonly name: string };
}

export const activationTexts: Readonly<Record<Language, ActivationTexts>> = {
  "zh-CN": {
    title: "激活成员账号",
    introduction: (name) => `为成员账号 ${name} 确认邮箱和安全手机，并设置登录密码。`,
    email: "邮箱",
    emailHint: "收到激活邮件的邮箱",
    code: "手机验证码",
    codeHint: (phone) => `验证码将发送至安全手机 ${phone}`,
    sendCode: "发送验证码",
    codeSent: (phone) => `验证码已发送至 ${phone}。`,
    password: "登录密码",
    passwordHint: "8 至 20 个字符，须包含字母、数字和特殊字符，不能有空格",
    activate: "激活",
    errorTitle: "错误",
    deadLink: "无法激活",
    deadLinkHint: "请联系组织管理员重新发送激活邮件。",
    done: "激活成功",
    doneDetail: (email) => `邮箱 ${email} 和安全手机已绑定，可以使用该邮箱登录。`,
    doneWithoutPhone: (email) => `邮箱 ${email} 已绑定，可以使用该邮箱登录。`,
    footer: "bindbox 的本地激活页，不连接真实的腾讯云服务。",
    otherLanguage: { code: "en-US", name: "English" },
  },
  "en-US": {
    title: "Activate the member account",
    introduction: (name) =>
      `Confirm e-mail and security phone of the member account ${name}, and set its password.`,
    email: "E-mail",
    emailHint: "The address that the activation mail came to",
    code: "SMS code",
    codeHint: (phone) => `The code goes to the security phone ${phone}`,
    sendCode: "Send code",
    codeSent: (phone) => `A code is on its way to ${phone}.`,
    password: "Password",
    passwordHint: "8 to 20 characters with a letter, a digit and a special character, no blanks",
    activate: "Activate",
    errorTitle: "Error",
    deadLink: "This account cannot be activated",
    deadLinkHint: "Please ask the organization's administrator for a new activation mail.",
    done: "Account activated",
    doneDetail: (email) => `${email} and the security phone are bound. You can log in with the e-mail now.`,
    doneWithoutPhone: (email) => `${email} is bound. You can log in with it now.`,
    footer: "A local page of bindbox. No real Tencent Cloud service is involved.",
    otherLanguage: { code: "zh-CN", name: "中文" },
  },
};

import type { Language } from "../error-catalogue.js";

interface Content {
  readonly code: string | null;
  readonly link: string | null;
  /** How long it is valid. */
  readonly seconds: number;
}

const lifetime = (seconds: number, minuteWord: string, secondWord: string): string =>
  seconds % 60 === 0 ? `${seconds / 60} ${minuteWord}` : `${seconds} ${secondWord}`;

/** Subject and text of a mail. chosen: real ones come from templates of the user pool. */
export function mailText(
  { code, link, seconds }: Content,
  language: Language,
): { readonly subject: string; readonly text: string } {
  const payload = link ?? code ?? "";
  if (language === "en-US") {
    const noun = link ? "link" : "code";
    return {
      subject: `Your verification ${noun}`,
      text: `Your verification ${noun} is ${payload}. It is valid for ${lifetime(seconds, "minute(s)", "second(s)")}.`,
    };
  }
  const noun = link ? "验证链接" : "验证码";
  return {
    subject: `您的${noun}`,
    text: `您的${noun}是 ${payload}，${lifetime(seconds, "分钟", "秒")}内有效。`,
  };
}

/** The text of a short message. */
export function smsText(code: string, seconds: number, language: Language): string {
  return language === "en-US"
    ? `[bindbox] Your code is ${code}, valid for ${lifetime(seconds, "minute(s)", "second(s)")}.`
    : `【bindbox】验证码 ${code}，${lifetime(seconds, "分钟", "秒")}内有效。`;
}

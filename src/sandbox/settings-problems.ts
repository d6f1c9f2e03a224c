import { loadKey } from "../providers/authing/signing-keys.js";
import { problemOfPattern } from "../providers/tencent/whole-pattern.js";
import { messageOf } from "../start-error.js";
import type { SettingsPatch } from "./settings.js";

/** What is wrong with one setting. */
export interface SettingProblem {
  readonly setting: keyof SettingsPatch;
  readonly message: string;
}

const patterns = [
  "bindEmailPattern",
  "bindCountryCodePattern",
  "bindPhonePattern",
  "authFilePattern",
] as const;

/** What the schema cannot say of settings: whether keys and regular expressions in them can be used. */
export function settingsProblems(settings: SettingsPatch): readonly SettingProblem[] {
  const problems: SettingProblem[] = patterns.flatMap((setting) => {
    const pattern = settings[setting];
    const message = pattern === undefined ? undefined : problemOfPattern(pattern);
    return message === undefined ? [] : [{ setting, message }];
  });
  const message = settings.signingKey == null ? undefined : problemOfKey(settings.signingKey);
  return message === undefined ? problems : [{ setting: "signingKey", message }, ...problems];
}

function problemOfKey(pem: string): string | undefined {
  try {
    loadKey(pem);
    return undefined;
  } catch (error) {
    return messageOf(error);
  }
}

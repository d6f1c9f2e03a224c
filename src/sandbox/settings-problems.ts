import { problemOfPattern } from "../bounded-regex.js";
import { loadKey } from "../providers/authing/signing-keys.js";
import { isKnownAction } from "../providers/tencent/actions.js";
import { isRegion } from "../providers/tencent/regions.js";
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

/** Lists of names that have to be known. */
const lists: readonly {
  readonly setting: "offlineActions" | "servedRegions";
  readonly knows: (name: string) => boolean;
  readonly what: string;
}[] = [
  { setting: "offlineActions", knows: isKnownAction, what: "an action of Organization 2021-03-31" },
  { setting: "servedRegions", knows: isRegion, what: "a region" },
];

const problemsOfLists = (settings: SettingsPatch): SettingProblem[] =>
  lists.flatMap(({ setting, knows, what }) => {
    const unknown = settings[setting]?.find((name) => !knows(name));
    return unknown === undefined ? [] : [{ setting, message: `${JSON.stringify(unknown)} is not ${what}` }];
  });

/** What the schema cannot say of settings: whether keys and regular expressions in them can be used, and names are known. */
export function settingsProblems(settings: SettingsPatch): readonly SettingProblem[] {
  const ofPatterns: SettingProblem[] = patterns.flatMap((setting) => {
    const pattern = settings[setting];
    const message = pattern === undefined ? undefined : problemOfPattern(pattern);
    return message === undefined ? [] : [{ setting, message }];
  });
  const problems = [...ofPatterns, ...problemsOfLists(settings)];
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

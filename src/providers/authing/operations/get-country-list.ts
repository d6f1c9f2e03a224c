import { ok } from "../../outcome.js";
import type { components } from "../generated/openapi.js";
import type { Operation } from "../operation.js";

type Country = components["schemas"]["CountryDetailInfo"];
type Language = keyof Country["name"];

let countries: Promise<readonly Country[]> | undefined;

/** Every country of ISO 3166-1, by its two-letter code. Made once: it costs more than most answers. */
export const getCountryList: Operation<"get-country-list"> = async () => {
  countries ??= listCountries();
  return ok(await countries);
};

async function listCountries(): Promise<readonly Country[]> {
  const { getCountryDataList, getEmojiFlag } = await import("countries-list");
  const nameIn = namesByLanguage();
  return getCountryDataList()
    .filter(({ iso2, userAssigned }) => !userAssigned && !reservedCodes.has(iso2))
    .toSorted((a, b) => (a.iso2 < b.iso2 ? -1 : 1))
    .map(({ iso2, iso3, phone: [callingCode] }) => ({
      alpha2: iso2,
      alpha3: iso3,
      phoneCountryCode: `+${callingCode}`,
      flag: getEmojiFlag(iso2),
      name: {
        "zh-CN": nameIn("zh-CN", iso2),
        "en-US": nameIn("en-US", iso2),
        "zh-TW": nameIn("zh-TW", iso2),
        "ja-JP": nameIn("ja-JP", iso2),
      },
    }));
}

/** Ascension Island and Tristan da Cunha: codes that ISO keeps free, but no countries of its list. */
const reservedCodes: ReadonlySet<string> = new Set(["AC", "TA"]);

function namesByLanguage(): (language: Language, code: string) => Country["name"][Language] {
  const names = new Map<Language, Intl.DisplayNames>();
  return (language, code) => {
    const inLanguage = names.get(language) ?? new Intl.DisplayNames(language, { type: "region" });
    names.set(language, inLanguage);
    return { enabled: true, value: inLanguage.of(code) ?? code };
  };
}

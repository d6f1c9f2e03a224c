import type { Language } from "../../providers/error-catalogue.js";

/**
 * The language of a page: the one asked for, or the first of the browser's languages that there is.
 *
 * @param acceptLanguage in the order of preference, as browsers send it
 */
export function pageLanguage(lang: string | undefined, acceptLanguage: string | undefined): Language {
  const wanted = `${lang ?? ""},${acceptLanguage ?? ""}`.toLowerCase().split(",");
  for (const language of wanted) {
    if (/^\s*zh\b/.test(language)) return "zh-CN";
    if (/^\s*en\b/.test(language)) return "en-US";
  }
  return "zh-CN";
}

import type { CatalogueEntry } from "../../error-catalogue.js";
import type { EmulatedAction } from "../actions.js";

const ERROR_CODE_PAGES =
  "Tencent Cloud API documents, error codes of Organization 2021-03-31 and of each action";

/**
 * An error of the business behind the gateway; code, actions and both texts are Tencent's.
 * The texts are the documented descriptions: whether the service words its messages so is not known.
 */
export function documented(zh: string, en: string, operations: readonly EmulatedAction[]): CatalogueEntry {
  return {
    messages: { "zh-CN": zh, "en-US": en },
    operations,
    source: ERROR_CODE_PAGES,
    confidence: "documented",
  };
}

/** Like `documented`, but Tencent has no English text, so it is bindbox's translation. */
export function translated(zh: string, en: string, operations: readonly EmulatedAction[]): CatalogueEntry {
  return {
    ...documented(zh, en, operations),
    source: `${ERROR_CODE_PAGES}; the English text is a translation`,
    confidence: "chosen",
  };
}

/** The gateway answers before an action is reached, so any action can meet it and none lists it. */
function gateway(
  zh: string,
  en: string,
  origin: Pick<CatalogueEntry, "source" | "confidence">,
): CatalogueEntry {
  return { messages: { "zh-CN": zh, "en-US": en }, operations: [], ...origin };
}

/** Both texts are the gateway's own templates, as the API center publishes them. */
export function template(zh: string, en: string): CatalogueEntry {
  return gateway(zh, en, {
    source: "Tencent Cloud API center, message templates of the public error codes",
    confidence: "documented",
  });
}

/** The texts were seen in answers of the real gateway. */
export function seen(zh: string, en: string): CatalogueEntry {
  return gateway(zh, en, { source: "answers of the real gateway in public reports", confidence: "observed" });
}

/** The English text was seen in answers of the real gateway; the Chinese one is bindbox's translation. */
export function seenInEnglish(zh: string, en: string): CatalogueEntry {
  return gateway(zh, en, {
    source: "answers of the real gateway in public reports; the Chinese text is a translation",
    confidence: "observed",
  });
}

/** Only the code is documented. The message is the description beside it, for want of the real one. */
export function described(zh: string, en: string): CatalogueEntry {
  return gateway(zh, en, {
    source: "Tencent Cloud API documents, public error codes; the message is their description",
    confidence: "chosen",
  });
}

const OWN_SOURCE = "bindbox";

/** Nothing that Tencent answers: bindbox speaks of itself. */
export function own(zh: string, en: string): CatalogueEntry {
  return gateway(zh, en, { source: OWN_SOURCE, confidence: "chosen" });
}

export const isOwnError = ({ source }: CatalogueEntry): boolean => source === OWN_SOURCE;

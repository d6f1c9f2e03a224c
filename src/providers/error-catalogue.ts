export type Language = "zh-CN" | "en-US";

/**
 * How sure a fact is. `documented`: the provider says so. `observed`: seen in the provider's SDKs or on the wire.
 * `inferred`: follows from several sources. `chosen`: nobody says; this is bindbox's default.
 */
export type Confidence = "documented" | "observed" | "inferred" | "chosen";

/** What every provider's error table says of an error. */
export interface CatalogueEntry {
  /** Message templates; `{name}` is replaced by the detail of that name. */
  readonly messages: Readonly<Record<Language, string>>;
  /** The operations that can answer it, by operation id. Empty: the transport answers it before an operation is known. */
  readonly operations: readonly string[];
  /** Where the fact comes from. */
  readonly source: string;
  readonly confidence: Confidence;
}

/** The message of an error in one language, its placeholders filled in. */
export function messageOf(
  entry: CatalogueEntry,
  language: Language,
  details: Readonly<Record<string, string>> = {},
): string {
  return entry.messages[language].replace(
    /\{(\w+)\}/g,
    (placeholder, name: string) => details[name] ?? placeholder,
  );
}

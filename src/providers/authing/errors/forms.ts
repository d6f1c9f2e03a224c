import type { CatalogueEntry } from "../../error-catalogue.js";
import type { AuthingSettings } from "../settings.js";

/** A V3 answer: `{statusCode, apiCode?, message, requestId}`, business errors on HTTP 200. */
export interface EnvelopeError extends CatalogueEntry {
  readonly form: "envelope";
  /** The row of the documented situations that this error answers; null: bindbox's own. */
  readonly situation: number | null;
  readonly httpStatus: number;
  readonly statusCode: number;
  readonly apiCode: number | null;
  /** The setting whose value, when given, replaces apiCode. */
  readonly apiCodeSetting?: keyof AuthingSettings;
}

/** An OAuth answer: `{error, error_description}`. The description is English in every language. */
export interface OAuthError extends CatalogueEntry {
  readonly form: "oauth";
  readonly situation: null;
  readonly httpStatus: number;
  readonly error: string;
}

/** The V2 token check's own answer: HTTP 200 with `{code, message}`. */
export interface ValidateTokenError extends CatalogueEntry {
  readonly form: "validateToken";
  readonly situation: null;
  readonly httpStatus: 200;
  readonly code: number;
}

/** What most errors share: HTTP 200, and 499 wherever no source tells the statusCode. */
export function business(codes: {
  situation: number | null;
  apiCode: number | null;
  statusCode?: number;
}): Pick<EnvelopeError, "form" | "situation" | "httpStatus" | "statusCode" | "apiCode"> {
  return { form: "envelope", httpStatus: 200, statusCode: 499, ...codes };
}

/** OAuth texts are not translated. */
export function untranslated(text: string): CatalogueEntry["messages"] {
  return { "zh-CN": text, "en-US": text };
}

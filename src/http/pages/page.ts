import { createHash } from "node:crypto";
import type { Language } from "../../providers/error-catalogue.js";
import { Html, html } from "./html.js";
import { styleSheet } from "./style-sheet.js";

/** A whole page, with the policy under which a browser shows it. */
export interface Page {
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
}

interface PageParts {
  readonly language: Language;
  readonly title: string;
  readonly body: Html;
  /** The only script that may run. */
  readonly script?: string;
  /** Where forms of the page may lead; default: there are none. */
  readonly forms?: "here" | "anywhere";
}

/**
 * The policy's part about forms. Chromium holds it against every redirect after a form, and those of a login lead into
 * the client's own sites: where forms may lead anywhere, there is none.
 */
const formActions = { none: ["form-action 'none'"], here: ["form-action 'self'"], anywhere: [] };

const sourceOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const styleSource = sourceOf(styleSheet);

/** Puts a page together. It loads nothing, and nothing that slips into it can run: the policy names what is ours by its hash. */
export function page({ language, title, body, script, forms }: PageParts): Page {
  const policy = [
    "default-src 'none'",
    `style-src ${styleSource}`,
    ...(script === undefined ? [] : [`script-src ${sourceOf(script)}`]),
    "img-src data:",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    ...formActions[forms ?? "none"],
  ];
  const document = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<title>${title}</title>
<style>${new Html(styleSheet)}</style>
</head>
<body>
${body}
${script === undefined ? undefined : new Html(`<script>${script}</script>`)}
</body>
</html>
`;
  return {
    html: document.text,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": policy.join("; "),
      "x-content-type-options": "nosniff",
      // with "no-referrer" browsers send `Origin: null` with the page's own form
      "referrer-policy": forms === undefined ? "no-referrer" : "same-origin",
    },
  };
}

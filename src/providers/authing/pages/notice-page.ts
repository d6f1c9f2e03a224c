import type { Language } from "../../error-catalogue.js";
import { html } from "./html.js";
import { type Page, page } from "./page.js";
import { pageTexts } from "./texts.js";

/** A page that only says something. */
export function noticePage(language: Language, title: string, detail: string): Page {
  const body = html`<main>
<div class="mark" aria-hidden="true"></div>
<h1>${title}</h1>
<p>${detail}</p>
</main>
<footer>${pageTexts[language].footer}</footer>`;
  return page({ language, title, body });
}

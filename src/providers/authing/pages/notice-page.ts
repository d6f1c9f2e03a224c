import { html } from "../../../http/pages/html.js";
import { type Page, page } from "../../../http/pages/page.js";
import type { Language } from "../../error-catalogue.js";
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

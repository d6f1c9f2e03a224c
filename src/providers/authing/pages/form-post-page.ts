import { hiddenFields, html } from "../../../http/pages/html.js";
import { type Page, page } from "../../../http/pages/page.js";

const SUBMIT = "document.forms[0].submit();";

/** The answer of an authorization as a form that submits itself (OAuth 2.0 Form Post Response Mode); without script by a button. */
export function formPostPage(address: string, parameters: Readonly<Record<string, string>>): Page {
  const body = html`<main>
<form method="post" action="${address}">
${hiddenFields(parameters)}
<noscript><button class="primary">Continue</button></noscript>
</form>
</main>`;
  return page({ language: "en-US", title: "bindbox", body, script: SUBMIT, forms: "anywhere" });
}

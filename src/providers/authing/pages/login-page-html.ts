import { type Html, hiddenFields, html } from "../../../http/pages/html.js";
import { type Page, page } from "../../../http/pages/page.js";
import type { Language } from "../../error-catalogue.js";
import type { User } from "../rows.js";
import { type PageTexts, pageTexts } from "./texts.js";

/** What the login page shows. */
export interface LoginPage {
  readonly language: Language;
  readonly appName: string;
  /** Users that can be picked. */
  readonly users: readonly Pick<User, "id" | "username" | "email" | "phone" | "profile">[];
  /** The authorization that the page belongs to; it goes along with the form. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Why the last try failed. */
  readonly error?: string;
  /** What was typed as account in the last try. */
  readonly account?: string;
  readonly asksCaptcha?: boolean;
}

/** The hosted login page. It needs no script: each user is a button, the rest is a form. */
export function loginPage(view: LoginPage): Page {
  const texts = pageTexts[view.language];
  const title = texts.signInTo(view.appName);
  const body = html`<main>
<div class="mark" aria-hidden="true"></div>
<h1>${title}</h1>
${view.error === undefined ? undefined : html`<div class="alert" role="alert" id="error">${view.error}</div>`}
${view.users.length === 0 ? undefined : userPicker(view, texts)}
${passwordForm(view, texts)}
</main>
<footer>${texts.footer}<br>${languageLink(view, texts)}</footer>`;
  return page({ language: view.language, title, body, forms: "anywhere" });
}

function userPicker({ users, parameters, language }: LoginPage, texts: PageTexts): Html {
  return html`<section aria-labelledby="pick">
<h2 id="pick">${texts.pick}</h2>
<form method="post" action="/login">
${hiddenFields({ ...parameters, lang: language })}
<ul>${users.map(userButton)}</ul>
</form>
</section>`;
}

function userButton({ id, username, email, phone, profile }: LoginPage["users"][number]): Html {
  const addresses = [username, email, phone].filter((address) => address !== null);
  const name = profile.name ?? profile.nickname ?? addresses[0] ?? id;
  const [initial = ""] = name;
  return html`
<li><button class="user" name="userId" value="${id}"><span class="avatar" aria-hidden="true">${initial.toUpperCase()}</span><span class="who"><span class="name">${name}</span><span class="address">${addresses.slice(0, 2).join(" · ") || id}</span></span></button></li>`;
}

function passwordForm(view: LoginPage, texts: PageTexts): Html {
  const { parameters, language, account = "", error, asksCaptcha = false, users } = view;
  const state = error === undefined ? undefined : html` aria-invalid="true" aria-describedby="error"`;
  return html`<section>
${users.length === 0 ? undefined : html`<h2 class="or">${texts.orPassword}</h2>`}
<form method="post" action="/login">
${hiddenFields({ ...parameters, lang: language })}
<label for="account">${texts.account}</label>
<input id="account" name="account" value="${account}" placeholder="${texts.accountExample}" autocomplete="username" autocapitalize="none" spellcheck="false" required${state}>
<label for="password">${texts.password}</label>
<input id="password" name="password" type="password" autocomplete="current-password" required${state}>
${asksCaptcha ? captchaField(texts) : undefined}
<button class="primary">${texts.signIn}</button>
</form>
</section>`;
}

const captchaField = (texts: PageTexts): Html => html`<label for="captcha">${texts.captcha}</label>
<input id="captcha" name="captchaCode" placeholder="${texts.captchaHint}" autocomplete="off" required>`;

function languageLink({ parameters }: LoginPage, { otherLanguage: { code, name } }: PageTexts): Html {
  const query = new URLSearchParams({ ...parameters, lang: code });
  return html`<a href="/login?${query.toString()}" lang="${code}" hreflang="${code}">${name}</a>`;
}

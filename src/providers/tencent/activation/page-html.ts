import { type Html, html } from "../../../http/pages/html.js";
import { type Page, page } from "../../../http/pages/page.js";
import type { Language } from "../../error-catalogue.js";
import { type TencentErrorName, tencentErrors } from "../errors.js";
import type { EmailBinding } from "../rows.js";
import { type ActivationTexts, activationTexts } from "./page-texts.js";

/** The form behind a mailed link. */
export interface ActivationFormView {
  readonly language: Language;
  readonly memberName: string;
  /** The security phone, masked. */
  readonly phone: string;
  /** What was typed in the last try. */
  readonly email: string;
  readonly codeSent: boolean;
  /** Why the last try failed. */
  readonly error: TencentErrorName | undefined;
}

type Field = "email" | "code" | "password";

/** Where an error is shown; one that is about no field stands above the form. */
const fieldOfError: Readonly<Partial<Record<TencentErrorName, Field>>> = {
  "InvalidParameter.InvalidEmail": "email",
  "FailedOperation.AccountAlreadyRegister": "email",
  "FailedOperation.MemberBindEmailError": "email",
  "InvalidParameter.CodeError": "code",
  "InvalidParameter.CodeExpired": "code",
  "FailedOperation.MemberBindPhoneError": "code",
  "InvalidParameter.PasswordIllegal": "password",
};

/** The form. It needs no script: both buttons submit it, and the name of the button says what for. */
export function activationFormPage(view: ActivationFormView): Page {
  const { language, memberName, error } = view;
  const texts = activationTexts[language];
  const title = error === undefined ? texts.title : `${texts.errorTitle}: ${texts.title}`;
  const general = error !== undefined && fieldOfError[error] === undefined;
  const body = html`<main>
<div class="mark" aria-hidden="true"></div>
<h1>${texts.title}</h1>
<p>${texts.introduction(memberName)}</p>
${general ? html`<div class="alert" role="alert">${errorText(error, language)}</div>` : undefined}
${view.codeSent ? html`<div class="notice" role="status">${texts.codeSent(view.phone)}</div>` : undefined}
${form(view, texts)}
</main>
${footer(texts)}`;
  return page({ language, title, body, forms: "here" });
}

function form(view: ActivationFormView, texts: ActivationTexts): Html {
  // Enter presses the first button of a form, which must not be the one that sends a code
  return html`<form method="post" action="?lang=${view.language}">
<button class="unseen" name="step" value="activate" tabindex="-1" aria-hidden="true">${texts.activate}</button>
<label for="email">${texts.email}</label>
<input id="email" name="email" type="email" value="${view.email}" autocomplete="username" required ${fieldState(view, "email")}>
${fieldNotes(view, "email", texts.emailHint)}
<label for="code">${texts.code}</label>
<div class="row">
<input id="code" name="code" inputmode="numeric" autocomplete="one-time-code" required ${fieldState(view, "code")}>
<button class="secondary" name="step" value="code" formnovalidate>${texts.sendCode}</button>
</div>
${fieldNotes(view, "code", texts.codeHint(view.phone))}
<label for="password">${texts.password}</label>
<input id="password" name="password" type="password" autocomplete="new-password" required ${fieldState(view, "password")}>
${fieldNotes(view, "password", texts.passwordHint)}
<button class="primary" name="step" value="activate">${texts.activate}</button>
</form>`;
}

const hasError = ({ error }: ActivationFormView, field: Field): boolean =>
  error !== undefined && fieldOfError[error] === field;

const fieldState = (view: ActivationFormView, field: Field): Html =>
  hasError(view, field)
    ? html`aria-invalid="true" aria-describedby="${field}-error ${field}-hint"`
    : html`aria-describedby="${field}-hint"`;

function fieldNotes(view: ActivationFormView, field: Field, hint: string): Html {
  const { error, language } = view;
  const complaint =
    error !== undefined && hasError(view, field)
      ? html`<div class="error" role="alert" id="${field}-error">${errorText(error, language)}</div>
`
      : undefined;
  return html`${complaint}<div class="hint" id="${field}-hint">${hint}</div>`;
}

/** The documented words of an error, and its code for who looks it up. */
const errorText = (error: TencentErrorName, language: Language): Html =>
  html`${tencentErrors[error].messages[language]} <code>${tencentErrors[error].code}</code>`;

/** What stands behind a link that cannot be followed. */
export function deadLinkPage(error: TencentErrorName, language: Language): Page {
  const texts = activationTexts[language];
  const body = html`<main>
<div class="mark" aria-hidden="true"></div>
<h1>${texts.deadLink}</h1>
<div class="alert" role="alert">${errorText(error, language)}</div>
<p>${texts.deadLinkHint}</p>
</main>
${footer(texts)}`;
  return page({ language, title: texts.deadLink, body });
}

export function activatedPage(
  { email, phoneBound }: Pick<EmailBinding, "email" | "phoneBound">,
  language: Language,
): Page {
  const texts = activationTexts[language];
  const body = html`<main>
<div class="mark" aria-hidden="true"></div>
<h1>${texts.done}</h1>
<div class="notice" role="status">${phoneBound ? texts.doneDetail(email) : texts.doneWithoutPhone(email)}</div>
</main>
<footer>${texts.footer}</footer>`;
  return page({ language, title: texts.done, body });
}

const footer = ({ footer: text, otherLanguage: { code, name } }: ActivationTexts): Html =>
  html`<footer>${text}<br><a href="?lang=${code}" lang="${code}" hreflang="${code}">${name}</a></footer>`;

import { type Answer, header, type RawRequest } from "../../../http/messages.js";
import type { Page } from "../../../http/pages/page.js";
import { pageLanguage } from "../../../http/pages/page-language.js";
import type { Handler } from "../../../http/server.js";
import type { Sandbox } from "../../../sandbox/sandbox.js";
import type { Sandboxes } from "../../../sandbox/sandboxes.js";
import type { Transaction } from "../../../sandbox/store.js";
import type { Language } from "../../error-catalogue.js";
import { isFailure } from "../../provider.js";
import { ACTIVATION_PATH } from "../activation-mail.js";
import { maskedPhone } from "../email-binding-dto.js";
import type { EmailBinding, TencentAccount } from "../rows.js";
import { digitsOf } from "../security-address.js";
import { activate } from "./activate.js";
import { openLink } from "./link.js";
import { type ActivationFormView, activatedPage, activationFormPage, deadLinkPage } from "./page-html.js";
import { requestCode } from "./request-code.js";

/** A request to the page, as far as it matters there. */
interface Visit {
  readonly token: string;
  readonly language: Language;
  /** `undefined` for a visit that submits nothing. */
  readonly form: URLSearchParams | undefined;
}

/**
 * The page behind a mailed link. Tencent's own is not described anywhere; that it asks for e-mail, SMS code and password
 * follows from the errors that it can run into.
 */
export function activationPages(sandboxes: Sandboxes): Handler {
  return async (request: RawRequest) => {
    if (!["GET", "HEAD", "POST"].includes(request.method))
      return { status: 405, headers: { allow: "GET, HEAD, POST" }, body: "" };
    const visit = readVisit(request);
    const sandbox = sandboxes.byToken(visit.token) ?? sandboxes.fallback;
    return sandbox.store.transaction((tx) => answerVisit(tx, visit, sandbox));
  };
}

function readVisit({ method, path, query, headers, body }: RawRequest): Visit {
  const lang = new URLSearchParams(query).get("lang") ?? undefined;
  return {
    token: path.slice(ACTIVATION_PATH.length + 1),
    language: pageLanguage(lang, header(headers, "accept-language")),
    form: method === "POST" ? new URLSearchParams(body.toString("utf8")) : undefined,
  };
}

async function answerVisit(tx: Transaction, visit: Visit, sandbox: Sandbox): Promise<Answer> {
  const { token, language, form } = visit;
  const opened = await openLink(tx, token, sandbox.clock.now());
  if (isFailure(opened)) return shown(deadLinkPage(opened.error, language), 410);
  const view = emptyForm(visit, opened);
  if (form === undefined) return shown(activationFormPage(view));
  if (form.get("step") === "code") {
    await requestCode(tx, token, language, sandbox);
    return shown(activationFormPage({ ...view, codeSent: true }));
  }
  const binding = await activate(tx, token, fieldsOf(form), sandbox);
  return isFailure(binding)
    ? shown(activationFormPage({ ...view, error: binding.error }), 422)
    : shown(activatedPage(binding, language));
}

/** What was typed as e-mail stands there again; a password never does. */
const emptyForm = (
  { language, form }: Visit,
  { binding, account }: { readonly binding: EmailBinding; readonly account: TencentAccount },
): ActivationFormView => ({
  language,
  memberName: account.nickName,
  phone: `+${digitsOf(binding.countryCode)} ${maskedPhone(binding.phone)}`,
  email: form?.get("email") ?? "",
  codeSent: false,
  error: undefined,
});

/** Browsers and people put blanks around what they paste, but blanks of a password are its own. */
const fieldsOf = (form: URLSearchParams) => ({
  email: form.get("email")?.trim() ?? "",
  code: form.get("code")?.trim() ?? "",
  password: form.get("password") ?? "",
});

const shown = ({ html, headers }: Page, status = 200): Answer => ({
  status,
  headers: { ...headers, "cache-control": "no-store" },
  body: html,
});

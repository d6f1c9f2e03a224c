import { header, type RawRequest } from "../../../http/messages.js";
import { pageLanguage } from "../../../http/pages/page-language.js";
import type { Sandbox } from "../../../sandbox/sandbox.js";
import type { Transaction } from "../../../sandbox/store.js";
import type { Language } from "../../error-catalogue.js";
import { type Failure, type Outcome, ok } from "../../outcome.js";
import { type PageCall, PageProvider, PageView } from "../../page-provider.js";
import { isFailure, type World } from "../../provider.js";
import { ACTIVATION_PATH } from "../activation-mail.js";
import { maskedPhone } from "../email-binding-dto.js";
import { isTencentErrorName, type TencentErrorName } from "../errors.js";
import { digitsOf } from "../security-address.js";
import { activate } from "./activate.js";
import { type OpenedLink, openLink } from "./link.js";
import { isLinkError } from "./page-errors.js";
import { type ActivationFormView, activatedPage, activationFormPage, deadLinkPage } from "./page-html.js";
import { requestCode } from "./request-code.js";

/** A request to the page, as far as it matters there. */
interface Visit extends PageCall {
  readonly language: Language;
  readonly form: URLSearchParams;
}

/**
 * The page behind a mailed link. Tencent's own is not described anywhere; that it asks for e-mail, SMS code and password
 * follows from the errors that it can run into.
 */
export class ActivationPages extends PageProvider<Visit> {
  readonly name = "tencent";
  protected readonly methods = ["GET", "HEAD", "POST"];

  read(request: RawRequest): Visit {
    const { method, query, headers, body } = request;
    const form = new URLSearchParams(method === "POST" ? body.toString("utf8") : "");
    const lang = new URLSearchParams(query).get("lang") ?? undefined;
    return {
      ...this.callOf(request, ACTIVATION_PATH, operationOf(method, form)),
      language: pageLanguage(lang, header(headers, "accept-language")),
      form,
    };
  }

  async run(visit: Visit, _caller: unknown, sandbox: Sandbox, tx: Transaction): Promise<Outcome> {
    const { token, language, form, operation } = visit;
    const opened = await openLink(tx, token, sandbox.clock.now());
    if (isFailure(opened)) return opened;
    const view = emptyForm(visit, opened);
    if (operation === "send-activation-code") {
      const sent = await requestCode(tx, token, language, sandbox);
      return isFailure(sent) ? sent : ok(new PageView(activationFormPage({ ...view, codeSent: true })));
    }
    if (operation !== "activate") return ok(new PageView(activationFormPage(view)));
    const binding = await activate(tx, token, fieldsOf(form), sandbox);
    return isFailure(binding)
      ? refused(binding, binding.error, view)
      : ok(new PageView(activatedPage(binding, language)));
  }

  /** In the form, where the link leads to one. */
  override async staged(visit: Visit, failure: Failure, world?: World): Promise<Failure> {
    const { error } = failure;
    if (!world || isLinkError(error) || !isTencentErrorName(error)) return failure;
    const opened = await openLink(world.tx, visit.token, world.sandbox.clock.now());
    return isFailure(opened) ? failure : refused(failure, error, emptyForm(visit, opened));
  }

  protected errorPage({ language }: Visit, { error }: Failure): PageView {
    const known = isTencentErrorName(error) ? error : "InternalError#bindbox";
    return new PageView(deadLinkPage(known, language), statusOf(known));
  }
}

/** The buttons of the form say what they are for; the first one activates. */
function operationOf(method: string, form: URLSearchParams): string {
  if (method !== "POST") return "activation-page";
  return form.get("step") === "code" ? "send-activation-code" : "activate";
}

function statusOf(error: TencentErrorName): number {
  if (isLinkError(error)) return 410;
  return error === "InternalError" || error === "InternalError#bindbox" ? 500 : 422;
}

const refused = (failure: Failure, error: TencentErrorName, view: ActivationFormView): Failure => ({
  ...failure,
  data: new PageView(activationFormPage({ ...view, error }), statusOf(error)),
});

/** What was typed as e-mail stands there again; a password never does. */
const emptyForm = (
  { language, form }: Visit,
  { binding, account }: Pick<OpenedLink, "binding" | "account">,
): ActivationFormView => ({
  language,
  memberName: account.nickName,
  phone: `+${digitsOf(binding.countryCode)} ${maskedPhone(binding.phone)}`,
  email: form.get("email") ?? "",
  codeSent: false,
  error: undefined,
});

/** Browsers and people put blanks around what they paste, but blanks of a password are its own. */
const fieldsOf = (form: URLSearchParams) => ({
  email: form.get("email")?.trim() ?? "",
  code: form.get("code")?.trim() ?? "",
  password: form.get("password") ?? "",
});

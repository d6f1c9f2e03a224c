import { type Answer, jsonAnswer } from "../../http/messages.js";
import type { Page } from "../../http/pages/page.js";
import type { Sandbox } from "../../sandbox/sandbox.js";
import { type Language, messageOf } from "../error-catalogue.js";
import type { Failure, Outcome } from "../outcome.js";
import type { AuthingCall } from "./call.js";
import { type AuthingErrorName, authingErrors, type EnvelopeError } from "./errors.js";
import { noticePage } from "./pages/notice-page.js";
import { pageTexts } from "./pages/texts.js";

/** What an operation answers to a browser: the data of an outcome, good or bad, that is no JSON. */
export class BrowserReply {
  private constructor(
    readonly status: number,
    readonly headers: Readonly<Record<string, string>>,
    readonly html: string,
  ) {}

  static redirect(location: string, headers: Readonly<Record<string, string>> = {}): BrowserReply {
    return new BrowserReply(302, { location, ...headers }, "");
  }

  static page(page: Page, headers: Readonly<Record<string, string>> = {}): BrowserReply {
    return new BrowserReply(200, { ...page.headers, ...headers }, page.html);
  }
}

// documented: the Chinese text is that of every success example. chosen: the English one
const SUCCESS: Readonly<Record<Language, string>> = { "zh-CN": "操作成功", "en-US": "Success" };

/** Puts the form of the operation around an outcome: the V3 envelope, bare JSON, an OAuth error, or a page. */
export function renderOutcome(call: AuthingCall, outcome: Outcome, sandbox: Sandbox): Answer {
  const requestId = sandbox.requestIds.uuid();
  if (outcome.data instanceof BrowserReply) return renderReply(outcome.data, requestId);
  const headers = { "x-request-id": requestId, ...corsHeaders(call) };
  if (outcome.kind === "failure") return renderFailure(call, outcome, requestId, headers, sandbox);
  if (!hasEnvelope(call)) return jsonAnswer(200, outcome.data, { ...headers, "cache-control": "no-store" });
  const envelope = { statusCode: 200, message: SUCCESS[call.language], requestId };
  return jsonAnswer(
    200,
    outcome.data === undefined ? envelope : { ...envelope, data: outcome.data },
    headers,
  );
}

/** Pages and redirects are for browsers to show and follow, so no script of another site may read them. */
const renderReply = ({ status, headers, html }: BrowserReply, requestId: string): Answer => ({
  status,
  headers: { "x-request-id": requestId, "cache-control": "no-store", ...headers },
  body: html,
});

/** documented: `/api/v3/system` answers without envelope, and so do the OIDC endpoints. */
const hasEnvelope = ({ operation, request }: AuthingCall): boolean =>
  request.path.startsWith("/api/v3/") && operation !== "system";

function renderFailure(
  call: AuthingCall,
  failure: Failure,
  requestId: string,
  headers: Readonly<Record<string, string>>,
  sandbox: Sandbox,
): Answer {
  const entry = authingErrors[isErrorName(failure.error) ? failure.error : "internalError"];
  const message = messageOf(entry, call.language, failure.details);
  switch (entry.form) {
    case "oauth": {
      const challenge =
        entry.httpStatus === 401 ? { "www-authenticate": `Bearer error="${entry.error}"` } : {};
      return jsonAnswer(
        entry.httpStatus,
        { error: entry.error, error_description: message },
        { ...headers, ...challenge, "cache-control": "no-store" },
      );
    }
    case "validateToken":
      return jsonAnswer(entry.httpStatus, { code: entry.code, message }, headers);
    case "envelope": {
      if (call.operation === "login-submit" && entry.httpStatus === 200) {
        const notice = noticePage(call.language, pageTexts[call.language].refused, message);
        return renderReply(BrowserReply.page(notice), requestId);
      }
      const allow = failure.details?.["allow"];
      const body = failureBody(entry, message, requestId, sandbox);
      return jsonAnswer(entry.httpStatus, body, allow === undefined ? headers : { ...headers, allow });
    }
  }
}

function failureBody(entry: EnvelopeError, message: string, requestId: string, { settings }: Sandbox) {
  const configured = entry.apiCodeSetting && settings[entry.apiCodeSetting];
  const apiCode = typeof configured === "number" ? configured : entry.apiCode;
  const { statusCode } = entry;
  // observed: older answers carry two more members, one of them the code a second time
  const legacy = settings.legacyErrorMembers ? { uniqueId: requestId, code: apiCode ?? statusCode } : {};
  return { statusCode, ...(apiCode === null ? {} : { apiCode }), message, requestId, ...legacy };
}

const isErrorName = (name: string): name is AuthingErrorName => Object.hasOwn(authingErrors, name);

/** observed: browser clients call the V3 API directly. */
function corsHeaders({ request }: AuthingCall): Record<string, string> {
  const { origin } = request.headers;
  if (origin === undefined) return {};
  return {
    "access-control-allow-origin": origin,
    "access-control-allow-credentials": "true",
    "access-control-expose-headers": "x-request-id",
    vary: "Origin",
  };
}

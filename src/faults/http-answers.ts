import type { Answer } from "../http/messages.js";

/** What stands for a status of HTTP in a rule. */
export type HttpFault = 429 | 500 | 502 | 503 | 504;

const REASONS: Readonly<Record<HttpFault, string>> = {
  429: "Too Many Requests",
  500: "Internal Server Error",
  502: "Bad Gateway",
  503: "Service Temporarily Unavailable",
  504: "Gateway Time-out",
};

/** Seconds that a client is asked to wait. */
const RETRY_AFTER = "1";

/**
 * An answer as clients meet it when the service behind is in trouble. chosen: a 500 and a 429 are JSON that is in no
 * provider's form, the others a proxy's own page, which has caught many a client that takes every answer for JSON.
 */
export function httpAnswer(status: HttpFault): Answer {
  const retry = status === 429 || status === 503 ? { "retry-after": RETRY_AFTER } : {};
  if (status === 429 || status === 500) {
    const body = { statusCode: status, message: REASONS[status] };
    return { status, headers: { "content-type": "application/json", ...retry }, body };
  }
  return { status, headers: { "content-type": "text/html", ...retry }, body: proxyPage(status) };
}

const proxyPage = (status: HttpFault): string => {
  const title = `${status} ${REASONS[status]}`;
  return `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${title}</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n`;
};

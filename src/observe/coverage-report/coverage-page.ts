import { createHash } from "node:crypto";
import { Html, html } from "../../http/pages/html.js";
import type { Page } from "../../http/pages/page.js";
import { totalOf } from "../coverage.js";
import type { Via } from "../exchange.js";
import { coveragePageStyle } from "./coverage-page-style.js";
import {
  type CoverageReport,
  type ErrorCoverage,
  type GatewayCoverage,
  isByFlow,
  isSeen,
  type OperationCoverage,
} from "./coverage-report.js";

/** Each way has a shape besides its colour, for those who print in grey or do not see the difference. */
const marks: Readonly<Record<Via | "never", string>> = {
  flow: "●",
  gallery: "◆",
  fault: "▲",
  prefer: "■",
  never: "○",
};

const meanings: Readonly<Record<Via | "never", string>> = {
  flow: "a real flow: the emulated service refused by itself",
  gallery: "a value of the error gallery",
  fault: "a fault rule",
  prefer: "a Prefer header",
  never: "never seen",
};

/** The page loads nothing and runs nothing, also where it lies as a file on a CI server. */
const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash("sha256").update(coveragePageStyle).digest("base64")}'`,
  "img-src data:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** A report as one page that needs nothing else. */
export function coveragePage(report: CoverageReport): Page {
  const called = report.operations.filter(({ calls }) => calls > 0);
  const uncalled = report.operations.filter(({ calls }) => calls === 0);
  const document = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<title>${titleOf(report)}</title>
<style>${new Html(coveragePageStyle)}</style>
</head>
<body>
<main>
${header(report)}
${legend()}
${calledPart(called)}
${report.gateways.map(gatewayPart).filter((part) => part !== undefined)}
${uncalledPart(uncalled)}
</main>
</body>
</html>
`;
  return {
    html: document.text,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": `${POLICY}; frame-ancestors 'none'`,
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
    },
  };
}

const scopeOf = ({ sandbox }: CoverageReport): string =>
  sandbox === null ? "all sandboxes" : `sandbox ${sandbox}`;

const titleOf = (report: CoverageReport): string =>
  `errors seen ${report.summary.errorsSeen}/${report.summary.errorsDocumented} · bindbox coverage of ${scopeOf(report)}`;

function header(report: CoverageReport): Html {
  const { summary, requests } = report;
  const { errorsSeen, errorsDocumented, percent, seenByFlow, seenOnDemandOnly } = summary;
  return html`<header>
<p class="scope">bindbox coverage · ${scopeOf(report)}</p>
<h1><span class="number">${errorsSeen}<small>/${errorsDocumented}</small></span> documented errors seen${percent === null ? "" : html` <span class="percent">${percent} %</span>`}</h1>
${bar(seenByFlow, seenOnDemandOnly, errorsDocumented)}
<p class="meaning">Counted are the documented errors of the operations that were called, seen by a real flow or on demand
(gallery, fault rule, <code>Prefer</code>). Operations that were never called, and errors that are answered before any
operation is reached, stand apart below.</p>
<dl class="tiles">
${tile("by a real flow", seenByFlow)}
${tile("on demand only", seenOnDemandOnly)}
${tile("never seen", errorsDocumented - errorsSeen)}
${tile("operations called", `${summary.operationsCalled}/${summary.operations}`)}
${tile("with success", summary.operationsSucceeded)}
${tile("requests", requests)}
</dl>
</header>`;
}

const tile = (name: string, value: number | string): Html =>
  html`<div><dt>${name}</dt><dd>${value}</dd></div>`;

/** As SVG, since the page's policy lets no element carry a style of its own. */
function bar(byFlow: number, onDemand: number, all: number): Html {
  const share = (count: number): number => (all === 0 ? 0 : (count / all) * 100);
  const label = `${byFlow} by flow, ${onDemand} on demand only, ${all - byFlow - onDemand} never`;
  return html`<svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none" role="img" aria-label="${label}"><rect class="rest" width="100" height="1"/><rect class="by-flow" width="${share(byFlow)}" height="1"/><rect class="on-demand" x="${share(byFlow)}" width="${share(onDemand)}" height="1"/></svg>`;
}

/** The choice works by style alone: the page has no script. */
function legend(): Html {
  const entries = (["flow", "gallery", "fault", "prefer", "never"] as const).map(
    (way) => html`<li class="${way}"><span class="mark">${marks[way]}</span> ${meanings[way]}</li>`,
  );
  return html`<section class="legend" aria-label="Legend">
<ul>${entries}</ul>
<fieldset>
<legend>Show</legend>
<label><input type="radio" name="show" id="show-all" checked> all errors</label>
<label><input type="radio" name="show" id="show-never"> never seen</label>
<label><input type="radio" name="show" id="show-seen"> seen</label>
</fieldset>
</section>`;
}

function calledPart(operations: readonly OperationCoverage[]): Html {
  if (operations.length === 0)
    return html`<section><h2>Operations called</h2><p class="empty">None of them was called.</p></section>`;
  return html`<section><h2>Operations called</h2>
${operations.map(operationPart)}
</section>`;
}

function operationPart(row: OperationCoverage): Html {
  const { provider, operation, calls, success, errors } = row;
  const seen = errors.filter(isSeen).length;
  const byFlow = errors.filter(isByFlow).length;
  const successes = totalOf(success);
  return html`<article>
<div class="head">
<h3><span class="provider">${provider}.</span>${operation}</h3>
<p>${calls} ${calls === 1 ? "call" : "calls"} · ${successes === 0 ? html`<strong>never with success</strong>` : html`${successes} with success`}</p>
<p class="seen">${seen}/${errors.length} errors</p>
</div>
${bar(byFlow, seen - byFlow, errors.length)}
${errorList(row)}
</article>
`;
}

const errorList = ({ errors, undocumented }: Pick<OperationCoverage, "errors" | "undocumented">): Html =>
  html`<ul class="errors">${errors.map((it) => errorItem(it, ""))}${undocumented.map((it) => errorItem(it, " undocumented"))}</ul>`;

function errorItem(error: ErrorCoverage, kind: string): Html {
  const [first = "never"] = error.reached;
  const seen = error.reached.map(
    (via) => html` <span class="${via}"><span class="mark">${marks[via]}</span>${error[via]}</span>`,
  );
  const words = isSeen(error) ? error.reached.map((via) => `${via} ${error[via]}`).join(", ") : "never seen";
  const note = kind === "" ? "" : "; the operation does not list this error";
  return html`<li class="${first === "never" ? "never" : "was-seen"}${kind}" title="${words}${note}">${isSeen(error) ? undefined : html`<span class="mark">${marks.never}</span> `}${error.error}${seen}</li>`;
}

function gatewayPart(row: GatewayCoverage): Html | undefined {
  const { provider, errorsSeen, errorsDocumented, unmatched } = row;
  if (errorsDocumented === 0 && unmatched === 0) return undefined;
  return html`<section><h2>Before any operation: ${provider}</h2>
<article>
<div class="head">
<h3>Errors that every call can meet</h3>
<p>${unmatched === 0 ? "every request led to an operation" : `requests that led to no operation: ${unmatched}`}</p>
${errorsDocumented === 0 ? undefined : html`<p class="seen">${errorsSeen}/${errorsDocumented} errors</p>`}
</div>
${errorList(row)}
</article>
</section>
`;
}

function uncalledPart(operations: readonly OperationCoverage[]): Html | undefined {
  if (operations.length === 0) return undefined;
  const rows = operations.map(
    ({ provider, operation, errors }) =>
      html`<li><span class="provider">${provider}.</span>${operation} <small>${errors.length} ${errors.length === 1 ? "error" : "errors"}</small></li>`,
  );
  return html`<section><h2>Operations never called</h2>
<p class="meaning">${operations.length} operations; their documented errors are not part of the number above.</p>
<ul class="uncalled">${rows}</ul>
</section>`;
}

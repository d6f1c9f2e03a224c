import { html } from "../../http/pages/html.js";
import type { CoverageReport } from "./coverage-report.js";

const LABEL = "errors seen";
const HEIGHT = 20;
const PADDING = 8;
/** Of a letter of 11 px, about; `textLength` then makes every font fit. */
const LETTER = 6.4;

/** From which share (in percent) a badge has which colour; all carry white text with a contrast of at least 4.5. */
const COLOURS: readonly (readonly [from: number, colour: string])[] = [
  [80, "#1a7f4b"],
  [50, "#3b6e22"],
  [20, "#8a5a00"],
  [0, "#b3401b"],
];
const NOTHING_CALLED = "#5b667a";

/** A badge for a README: "errors seen 12/87". */
export function coverageBadge({ summary }: CoverageReport): string {
  const { errorsSeen, errorsDocumented, percent } = summary;
  const value = percent === null ? "no calls" : `${errorsSeen}/${errorsDocumented}`;
  const colour = percent === null ? NOTHING_CALLED : (COLOURS.find(([from]) => percent >= from)?.[1] ?? "");
  const left = widthOf(LABEL);
  const right = widthOf(value);
  const width = left + right;
  return html`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" role="img" aria-label="${LABEL}: ${value}">
<title>${LABEL}: ${value}</title>
<clipPath id="r"><rect width="${width}" height="${HEIGHT}" rx="4"/></clipPath>
<g clip-path="url(#r)"><rect width="${left}" height="${HEIGHT}" fill="#333b49"/><rect x="${left}" width="${right}" height="${HEIGHT}" fill="${colour}"/></g>
<g fill="#fff" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="11" text-anchor="middle">
<text x="${left / 2}" y="14" textLength="${left - 2 * PADDING}">${LABEL}</text>
<text x="${left + right / 2}" y="14" textLength="${right - 2 * PADDING}">${value}</text>
</g>
</svg>
`.text;
}

const widthOf = (text: string): number => Math.round(text.length * LETTER) + 2 * PADDING;

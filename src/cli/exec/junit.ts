import { Html, html } from "../../http/pages/html.js";
import type { Check } from "./run-checks.js";

/** What XML 1.0 cannot hold, not even escaped. */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const xmlText = (text: string): string => text.replace(NOT_XML, "\ufffd");

/** Checks in the form that CI servers show: a suite a group, a test case a check. */
export function junitReport(checks: readonly Check[]): string {
  const groups = [...new Set(checks.map(({ group }) => group))];
  const suites = groups.map((group) =>
    suite(
      group,
      checks.filter((check) => check.group === group),
    ),
  );
  const document = html`<testsuites name="bindbox" ${counts(checks)}>
${suites}</testsuites>
`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${document.text}`;
}

const suite = (group: string, checks: readonly Check[]): Html =>
  html`<testsuite name="bindbox ${group}" ${counts(checks)}>
${checks.map(testCase)}</testsuite>
`;

function counts(checks: readonly Check[]): Html {
  const failures = checks.filter(({ failure }) => failure !== undefined).length;
  const milliseconds = checks.reduce((sum, check) => sum + check.milliseconds, 0);
  return html`tests="${checks.length}" failures="${failures}" errors="0" skipped="0" time="${seconds(milliseconds)}"`;
}

function testCase({ group, name, milliseconds, failure, details }: Check): Html {
  const text = xmlText(details.join("\n"));
  const inside =
    failure !== undefined
      ? html`<failure message="${xmlText(failure)}">${text}</failure>`
      : details.length > 0
        ? html`<system-out>${text}</system-out>`
        : new Html("");
  return html`<testcase classname="bindbox.${group}" name="${xmlText(name)}" time="${seconds(milliseconds)}">${inside}</testcase>
`;
}

const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(3);

import { acceptedType } from "../http/accepted-type.js";
import { type Answer, header, jsonAnswer } from "../http/messages.js";
import type { Coverage } from "../observe/coverage.js";
import { readOperations } from "../observe/coverage-report/coverage-filter.js";
import { coverageBadge, coveragePage, coverageText } from "../observe/coverage-report/coverage-formats.js";
import { type CoverageReport, coverageReport } from "../observe/coverage-report/coverage-report.js";
import { badInput } from "./problem.js";
import type { ControlRequest, EmulatorOperation, SandboxOperation } from "./resource.js";

export const getCoverage: EmulatorOperation = (request) =>
  answerCoverage(request, request.sandboxes.coverage, null);

export const getSandboxCoverage: SandboxOperation = (request) =>
  answerCoverage(request, request.sandbox.coverage, request.sandbox.id);

export const clearCoverage: EmulatorOperation = async ({ sandboxes }) => cleared(sandboxes.coverage);

export const clearSandboxCoverage: SandboxOperation = async ({ sandbox }) => cleared(sandbox.coverage);

const cleared = (coverage: Coverage): Answer => jsonAnswer(200, { cleared: coverage.clear() });

async function answerCoverage(
  { query, headers }: ControlRequest,
  coverage: Coverage,
  sandbox: string | null,
): Promise<Answer> {
  const { provider, operation, reached, format } = query;
  const operations = operation === undefined ? undefined : readOperations(operation);
  if (operations && "problem" in operations)
    return badInput([{ pointer: "query/operation", message: operations.problem }]);
  const report = coverageReport(coverage, sandbox, {
    provider,
    operations,
    reached: reached === undefined ? undefined : new Set(reached.split(",")),
  });
  return inFormat(format ?? acceptedFormat(header(headers, "accept")), report);
}

const formats: Readonly<Record<string, string>> = {
  "application/json": "json",
  "text/html": "html",
  "text/plain": "text",
  "image/svg+xml": "svg",
};

/** Who can take none of the formats gets the one that is meant for programs. */
const acceptedFormat = (accept: string | undefined): string =>
  formats[acceptedType(accept, Object.keys(formats)) ?? ""] ?? "json";

async function inFormat(format: string, report: CoverageReport): Promise<Answer> {
  const headers = { "cache-control": "no-store", vary: "accept" };
  if (format === "json") return jsonAnswer(200, report, headers);
  if (format === "html") {
    const { html, headers: policy } = coveragePage(report);
    return { status: 200, headers: { ...policy, ...headers }, body: html };
  }
  return format === "svg"
    ? { status: 200, headers: { "content-type": "image/svg+xml", ...headers }, body: coverageBadge(report) }
    : {
        status: 200,
        headers: { "content-type": "text/plain; charset=utf-8", ...headers },
        body: coverageText(report),
      };
}

import type { ControlClient, SandboxClient } from "./control-client.js";
import type { AnswerOf, QueryOf, Schema } from "./operation-types.js";

/** Operations by documented errors, and which of them were seen. */
export type Coverage = Schema<"Coverage">;
export type CoverageFilter = Omit<QueryOf<"get-coverage">, "format">;
/** `text`: a table for a terminal; `html`: one page that needs nothing else; `svg`: a badge. */
export type CoverageFormat = "text" | "html" | "svg";

/** Which documented errors were seen, and which never. */
export interface CoverageHandle {
  get(filter?: CoverageFilter): Promise<Coverage>;
  /** The same for people. */
  report(format: CoverageFormat, filter?: CoverageFilter): Promise<string>;
  /** Forgets it. Answers how many requests had been counted. */
  clear(): Promise<AnswerOf<"clear-coverage">>;
}

/** Of one sandbox. */
export const sandboxCoverage = (client: SandboxClient): CoverageHandle => ({
  get: (filter) => client.call("get-sandbox-coverage", { query: { ...filter, format: "json" } }),
  report: async (format, filter) =>
    (await client.open("get-sandbox-coverage", { query: { ...filter, format } })).text(),
  clear: () => client.call("clear-sandbox-coverage", {}),
});

/** Of all sandboxes, those included that were reset or deleted since. */
export const overallCoverage = (client: ControlClient): CoverageHandle => ({
  get: (filter) => client.call("get-coverage", { query: { ...filter, format: "json" } }),
  report: async (format, filter) =>
    (await client.open("get-coverage", { query: { ...filter, format } })).text(),
  clear: () => client.call("clear-coverage", {}),
});

import { defineActions, defineCommand, type ValuesOf } from "../command.js";
import { sandboxOptions } from "../connection-options.js";
import { UsageError } from "../given.js";
import { choiceOption, optionalChoiceOption, switchOption, textOption } from "../option.js";

const all = switchOption({ name: "all", help: "all sandboxes together" });

const reportOptions = {
  format: choiceOption(
    { name: "format", value: "format", help: "text, html, svg or json (default: text)" },
    ["text", "html", "svg", "json"],
    "text",
  ),
  output: textOption({
    name: "output",
    short: "o",
    value: "file",
    completes: "file",
    help: "writes it there (default: prints it)",
  }),
  provider: optionalChoiceOption({ name: "provider", value: "name", help: "only authing, or only tencent" }, [
    "authing",
    "tencent",
  ]),
  operation: textOption({
    name: "operation",
    value: "names",
    completes: "operation",
    help: "only these: authing.bind-email, *-email, with commas",
  }),
  reached: textOption({
    name: "reached",
    value: "ways",
    completes: ["never", "flow", "gallery", "fault", "prefer"],
    help: "only errors that came about so: never, flow, gallery, fault, prefer, with commas",
  }),
  all,
  ...sandboxOptions,
};

const clearOptions = { all, ...sandboxOptions };

export type CoverageOptions = ValuesOf<typeof reportOptions>;
export type CoverageClearOptions = ValuesOf<typeof clearOptions>;

const report = defineCommand({
  name: "coverage report",
  summary: "shows which documented errors were seen, and which never",
  usage: ["[options]"],
  options: reportOptions,
  check: ({ json, format }) => {
    if (json && format !== "text" && format !== "json")
      throw new UsageError(`--json and --format ${format} contradict each other`);
  },
  run: async (given) => {
    const { reportCoverage } = await import("../remote/commands.js");
    return reportCoverage(given);
  },
});

const clear = defineCommand({
  name: "coverage clear",
  summary: "begins to count anew",
  usage: ["[options]"],
  options: clearOptions,
  run: async (given) => {
    const { clearCoverage } = await import("../remote/commands.js");
    return clearCoverage(given);
  },
});

export const coverageCommand = defineActions(
  { name: "coverage", group: "observe", summary: "which of the documented errors your integration has seen" },
  [report, clear],
);

import type { CoverageClearOptions, CoverageOptions } from "../commands/coverage.js";
import { OK } from "../exit-codes.js";
import { writeNamedFile } from "../write-file.js";
import { emulatorAt, sandboxAt } from "./connection.js";
import { print, printAnswer } from "./print.js";

export async function reportCoverage(options: CoverageOptions): Promise<number> {
  const { all, provider, operation, reached, output } = options;
  const format = options.json ? "json" : options.format;
  const query = { format, provider, operation, reached };
  const reply = all
    ? await emulatorAt(options).open("get-coverage", { query })
    : await sandboxAt(options).open("get-sandbox-coverage", { query });
  const text = await reply.text();
  const shown = format === "json" ? `${JSON.stringify(JSON.parse(text), null, 2)}\n` : text;
  if (output === undefined) print(shown);
  else await writeNamedFile(output, shown);
  return OK;
}

export async function clearCoverage(options: CoverageClearOptions): Promise<number> {
  const answer = options.all
    ? await emulatorAt(options).call("clear-coverage", {})
    : await sandboxAt(options).call("clear-sandbox-coverage", {});
  printAnswer(answer, options, () => "counts from 0");
  return OK;
}

// `npm run bench`            start, sandboxes, throughput and memory beside a bare Express echo and prism-cli
// `npm run bench -- --short` the same with fewer and shorter rounds, for CI
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { parseArgs } from "node:util";
import { thisMachine } from "./machine.js";
import { type BenchResult, formatReport } from "./report.js";
import { measureSandboxes } from "./sandboxes.js";
import { measureStarts } from "./start.js";
import { sandboxTargets, startTargets, throughputTargets } from "./targets.js";
import { measureThroughput } from "./throughput.js";

const { values } = parseArgs({
  options: {
    short: { type: "boolean", default: false },
    out: { type: "string", default: "dist/bench/result.json" },
  },
});

const options = values.short
  ? { starts: 5, rounds: 3, seconds: 1, populations: [10, 10_000], sandboxRounds: 1, sandboxes: 1000 }
  : {
      starts: 15,
      rounds: 5,
      seconds: 2,
      populations: [10, 10_000, 1_000_000],
      sandboxRounds: 3,
      sandboxes: 10_000,
    };

const start = await measureStarts(options.starts, ["bindbox", "echo", "prism"]);
const sandboxes = await measureSandboxes(options.sandboxRounds, options.sandboxes);
const throughput = await measureThroughput(options);
const result: BenchResult = {
  at: new Date().toISOString(),
  machine: thisMachine(),
  options,
  start,
  sandboxes,
  throughput,
  targets: [...startTargets(start), ...sandboxTargets(sandboxes), ...throughputTargets(throughput)],
};
const file = resolve(values.out);
await mkdir(dirname(file), { recursive: true });
await writeFile(file, `${JSON.stringify(result, null, 2)}\n`);
console.log(`${formatReport(result)}\n\n${file}`);

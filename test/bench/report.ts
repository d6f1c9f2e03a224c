import type { Machine } from "./machine.js";
import type { SandboxResult } from "./sandboxes.js";
import type { StartResult } from "./start.js";
import { isMet, type Target } from "./targets.js";
import type { ThroughputResult } from "./throughput.js";

export interface BenchResult {
  readonly at: string;
  readonly machine: Machine;
  readonly options: object;
  readonly start: Readonly<Record<string, StartResult>>;
  readonly sandboxes: SandboxResult;
  readonly throughput: readonly ThroughputResult[];
  readonly targets: readonly Target[];
}

/** The result as people read it. */
export function formatReport({
  machine,
  options,
  start,
  sandboxes,
  throughput,
  targets,
}: BenchResult): string {
  const { cpu, cores, memoryGigabytes, system, node } = machine;
  return [
    `${cpu}, ${cores} cores, ${memoryGigabytes} GB, ${system}, Node ${node}; medians of ${JSON.stringify(options)}`,
    "",
    table(
      ["start", "ms to the first sign-in", "CPU ms", "resident MB"],
      Object.entries(start).map(([name, { milliseconds, cpuMilliseconds, residentMegabytes }]) => [
        name,
        milliseconds.toFixed(0),
        cpuMilliseconds?.toFixed(0) ?? "?",
        residentMegabytes?.toFixed(0) ?? "?",
      ]),
    ),
    "",
    table(
      [
        "sandboxes side by side",
        "create ms",
        "over HTTP",
        "reset ms",
        "over HTTP",
        "reset of 100 000 users",
        "KB each",
      ],
      [
        [
          String(sandboxes.count),
          sandboxes.createMilliseconds.toFixed(2),
          sandboxes.createOverHttpMilliseconds.toFixed(2),
          sandboxes.resetMilliseconds.toFixed(2),
          sandboxes.resetOverHttpMilliseconds.toFixed(2),
          sandboxes.crowdedResetMilliseconds.toFixed(2),
          (sandboxes.bytes / 1024).toFixed(1),
        ],
      ],
    ),
    "",
    table(
      ["operation", "connections", "server", "users", "requests/s", "CPU us", "p50 ms", "p99 ms"],
      throughput.map(
        ({ operation, connections, server, users, requestsPerSecond, cpuMicroseconds, p50, p99 }) => [
          operation,
          String(connections),
          server,
          users === undefined ? "" : String(users),
          requestsPerSecond.toFixed(0),
          cpuMicroseconds?.toFixed(0) ?? "?",
          p50.toFixed(2),
          p99.toFixed(2),
        ],
      ),
    ),
    "",
    table(
      ["target", "reached", "wanted", ""],
      targets.map((target) => [
        target.name,
        target.reached.toFixed(2),
        "atMost" in target.wanted ? `<= ${target.wanted.atMost}` : `>= ${target.wanted.atLeast}`,
        isMet(target) ? "met" : "MISSED",
      ]),
    ),
  ].join("\n");
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd();
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)].join("\n");
}

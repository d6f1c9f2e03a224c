import type { LoadResult } from "./load.js";
import { SIGNED_OPERATION } from "./requests.js";
import type { SandboxResult } from "./sandboxes.js";
import type { StartResult } from "./start.js";
import { median } from "./statistics.js";
import type { ThroughputResult } from "./throughput.js";

/** What the bench is there to show, and what it has shown. */
export interface Target {
  readonly name: string;
  readonly reached: number;
  readonly wanted: { readonly atMost: number } | { readonly atLeast: number };
}

export const isMet = ({ reached, wanted }: Target): boolean =>
  "atMost" in wanted ? reached <= wanted.atMost : reached >= wanted.atLeast;

export function startTargets({ bindbox, echo, prism }: Readonly<Record<string, StartResult>>): Target[] {
  if (!bindbox || !echo || !prism) return [];
  const targets: Target[] = [
    {
      name: "start / prism's",
      reached: bindbox.milliseconds / prism.milliseconds,
      wanted: { atMost: 0.25 },
    },
    { name: "start / echo's", reached: bindbox.milliseconds / echo.milliseconds, wanted: { atMost: 1.6 } },
  ];
  const { residentMegabytes } = bindbox;
  if (residentMegabytes !== undefined)
    targets.push({ name: "resident MB at start", reached: residentMegabytes, wanted: { atMost: 100 } });
  return targets;
}

/** A sandbox is made in 2 ms and reset in 1 ms, whatever is in it. */
export const sandboxTargets = (result: SandboxResult): Target[] => [
  { name: "sandbox create, ms", reached: result.createMilliseconds, wanted: { atMost: 2 } },
  { name: "sandbox reset, ms", reached: result.resetMilliseconds, wanted: { atMost: 1 } },
  {
    name: "sandbox reset (100 000 users), ms",
    reached: result.crowdedResetMilliseconds,
    wanted: { atMost: 1 },
  },
  { name: "KB per sandbox", reached: result.bytes / 1024, wanted: { atMost: 32 } },
];

export function throughputTargets(results: readonly ThroughputResult[]): Target[] {
  const smallest = Math.min(...results.map(({ users = Infinity }) => users));
  const alike = (a: ThroughputResult, b: ThroughputResult): boolean =>
    a.operation === b.operation && a.connections === b.connections;
  return results
    .filter(({ users }) => users === smallest)
    .flatMap((base) =>
      results.filter((other) => alike(base, other)).flatMap((other) => target(base, other) ?? []),
    );
}

function target(base: ThroughputResult, other: ThroughputResult): Target | undefined {
  const { operation, connections } = base;
  const load = `${operation}, ${connections} connection${connections === 1 ? "" : "s"}`;
  const speed = pairedRatio(base, other, ({ requestsPerSecond }) => requestsPerSecond);
  if (other.server === "echo") {
    const atLeast = wantedOfEcho(base);
    if (atLeast === undefined) return undefined;
    return { name: `${load}: requests/s / echo's`, reached: speed, wanted: { atLeast } };
  }
  if (other.server === "prism")
    return { name: `${load}: requests/s / prism's`, reached: speed, wanted: { atLeast: 3 } };
  if (other.users === base.users) return undefined;
  // what a request costs is its processor time; where that is unknown, the time it takes
  const cost = pairedRatio(other, base, ({ cpuMicroseconds }) => cpuMicroseconds ?? Number.NaN);
  return {
    name: `${load}: cost at ${other.users} users / at ${base.users}`,
    reached: Number.isNaN(cost) ? speed : cost,
    wanted: { atMost: 1.15 },
  };
}

/** The echo hashes nothing, so it may be faster than what verifies a signature. On one connection the client's waits blur that. */
function wantedOfEcho({ operation, connections }: ThroughputResult): number | undefined {
  if (operation !== SIGNED_OPERATION) return 1;
  return connections === 1 ? undefined : 0.45;
}

/** The median of the rounds' ratios: two measurements of one round have met the same machine. */
const pairedRatio = (
  above: ThroughputResult,
  below: ThroughputResult,
  value: (load: LoadResult) => number,
): number =>
  median(
    above.rounds.map((load, round) => {
      const other = below.rounds[round];
      return other ? value(load) / value(other) : Number.NaN;
    }),
  );

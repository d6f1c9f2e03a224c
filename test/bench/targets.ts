import type { StartResult } from "./start.js";
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

export function throughputTargets(results: readonly ThroughputResult[]): Target[] {
  const smallest = Math.min(...results.map(({ users = Infinity }) => users));
  return results
    .filter(({ users }) => users === smallest)
    .flatMap((base): Target[] => {
      const alike = results.filter(
        ({ operation, connections }) => operation === base.operation && connections === base.connections,
      );
      const load = `${base.operation}, ${base.connections} connection${base.connections === 1 ? "" : "s"}`;
      return alike.flatMap(({ server, users, requestsPerSecond, cpuMicroseconds }): Target[] => {
        const ratio = base.requestsPerSecond / requestsPerSecond;
        if (server === "echo")
          return [{ name: `${load}: requests/s / echo's`, reached: ratio, wanted: { atLeast: 1 } }];
        if (server === "prism")
          return [{ name: `${load}: requests/s / prism's`, reached: ratio, wanted: { atLeast: 3 } }];
        if (users === smallest) return [];
        // a request's cost is its processor time; where that is unknown, the time it takes
        const cost =
          cpuMicroseconds !== undefined && base.cpuMicroseconds !== undefined
            ? cpuMicroseconds / base.cpuMicroseconds
            : ratio;
        return [
          {
            name: `${load}: cost at ${users} users / at ${smallest}`,
            reached: cost,
            wanted: { atMost: 1.15 },
          },
        ];
      });
    });
}

import { type ChildServer, spawnServer, startBindbox } from "./child-server.js";
import { type LoadResult, load, medianLoad, signCallersIn, strangers } from "./load.js";
import { OPERATIONS, type OperationName, SIGNED_OPERATION } from "./requests.js";

export const CONNECTIONS = [1, 32] as const;

/** One server under one load. */
export interface ThroughputResult extends LoadResult {
  /** `bindbox`, `echo`, `prism`. */
  readonly server: string;
  /** Users in the sandbox besides the callers; undefined for servers that have none. */
  readonly users: number | undefined;
  readonly operation: OperationName;
  readonly connections: number;
  readonly residentMegabytes: number | undefined;
  /** Each round by itself, in the order of the rounds. */
  readonly rounds: readonly LoadResult[];
}

export interface ThroughputOptions {
  readonly rounds: number;
  readonly seconds: number;
  readonly populations: readonly number[];
}

interface Contestant {
  readonly name: string;
  readonly users: number | undefined;
  readonly server: ChildServer;
  readonly callers: typeof strangers;
}

/** Loads all servers in turns, round by round: what else happens on the machine meets all of them alike. */
export async function measureThroughput(options: ThroughputOptions): Promise<ThroughputResult[]> {
  const contestants: Contestant[] = [];
  try {
    for (const users of options.populations) contestants.push(await bindboxWith(users));
    for (const name of ["echo", "prism"] as const) contestants.push(await stranger(name));
    const samples = await runRounds(contestants, options);
    for (const contestant of contestants) await refuseComplaints(contestant);
    return samples.map(([{ name, users, server }, operation, connections, results]) => ({
      server: name,
      users,
      operation,
      connections,
      ...medianLoad(results),
      rounds: results,
      residentMegabytes: server.residentMegabytes(),
    }));
  } finally {
    for (const { server } of contestants) await server.stop();
  }
}

type Sample = [Contestant, OperationName, number, LoadResult[]];

async function runRounds(
  contestants: readonly Contestant[],
  { rounds, seconds }: ThroughputOptions,
): Promise<Sample[]> {
  const samples: Sample[] = OPERATIONS.flatMap((operation) =>
    CONNECTIONS.flatMap((connections) =>
      contestants
        .filter((contestant) => takesPart(contestant, operation, contestants))
        .map((contestant): Sample => [contestant, operation, connections, []]),
    ),
  );
  // one round to warm up: V8 compiles what is called often only after it was called often
  for (let round = -1; round < rounds; round += 1) {
    // there and back: who comes first in one round comes last in the next
    const order = round % 2 === 0 ? samples : samples.toReversed();
    for (const [{ server, callers }, operation, connections, results] of order) {
      const result = await load(server, callers, operation, connections, seconds);
      if (round >= 0) results.push(result);
    }
  }
  return samples;
}

/** The signed operation is for bindbox and the echo. It knows nothing of Authing's users: one population does, and prism mocks Authing. */
function takesPart(contestant: Contestant, operation: OperationName, all: readonly Contestant[]): boolean {
  if (operation !== SIGNED_OPERATION) return true;
  return contestant === all.find(({ name }) => name === contestant.name) && contestant.name !== "prism";
}

async function bindboxWith(users: number): Promise<Contestant> {
  const server = await startBindbox(users);
  return { name: "bindbox", users, server, callers: await signCallersIn(server.url) };
}

async function stranger(name: "echo" | "prism"): Promise<Contestant> {
  const server = await spawnServer(name);
  await answers(server.url);
  return { name, users: undefined, server, callers: strangers };
}

async function answers(url: string): Promise<void> {
  const up = (): Promise<boolean> =>
    fetch(url).then(
      () => true,
      () => false,
    );
  while (!(await up())) await new Promise((resolve) => setTimeout(resolve, 50));
}

/** A business error is HTTP 200 as well; only the emulator knows whether each bind was one. */
async function refuseComplaints({ name, users, server }: Contestant): Promise<void> {
  if (users === undefined) return;
  const { complaints } = Object(await server.ask("complaints"));
  if (complaints.length > 0) throw new Error(`${name} with ${users} users: ${complaints.join("; ")}`);
}

import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { median } from "./statistics.js";

/** What sandboxes cost, measured once. */
export interface SandboxRound {
  readonly createMilliseconds: number;
  /** Heap that one sandbox of the default fixture takes. */
  readonly bytes: number;
  readonly resetMilliseconds: number;
  /** The reset of a sandbox with 100 000 users in it. */
  readonly crowdedResetMilliseconds: number;
  readonly createOverHttpMilliseconds: number;
  readonly resetOverHttpMilliseconds: number;
}

/** The medians of all rounds. */
export interface SandboxResult extends SandboxRound {
  /** How many sandboxes were there side by side. */
  readonly count: number;
  readonly rounds: readonly SandboxRound[];
}

/** Measures with `count` sandboxes side by side, each round in a process of its own. */
export async function measureSandboxes(rounds: number, count: number): Promise<SandboxResult> {
  const results: SandboxRound[] = [];
  for (let round = 0; round < rounds; round += 1) results.push(await oneRound(count));
  const middle = (value: (round: SandboxRound) => number): number => median(results.map(value));
  return {
    count,
    createMilliseconds: middle((it) => it.createMilliseconds),
    bytes: middle((it) => it.bytes),
    resetMilliseconds: middle((it) => it.resetMilliseconds),
    crowdedResetMilliseconds: middle((it) => it.crowdedResetMilliseconds),
    createOverHttpMilliseconds: middle((it) => it.createOverHttpMilliseconds),
    resetOverHttpMilliseconds: middle((it) => it.resetOverHttpMilliseconds),
    rounds: results,
  };
}

async function oneRound(count: number): Promise<SandboxRound> {
  const child = fork(fileURLToPath(new URL("sandbox-server.js", import.meta.url)), [String(count)], {
    execArgv: ["--expose-gc"],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    env: { ...process.env, NODE_ENV: "production" },
  });
  const gone = once(child, "exit").then(() => {
    throw new Error("the process that makes sandboxes has ended");
  });
  const [round] = await Promise.race([once(child, "message"), gone]);
  gone.catch(() => undefined);
  child.disconnect();
  return round;
}

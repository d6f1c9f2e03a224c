// A child process of the bench: the built emulator, which measures itself making and resetting as many sandboxes as its argument says.
import { fileURLToPath } from "node:url";
import type * as BuiltEmulator from "../../src/emulator.js";
import { newUser } from "../../src/providers/authing/new-user.js";
import type { Sandbox } from "../../src/sandbox/sandbox.js";
import type { SandboxRound } from "./sandboxes.js";

const CROWD = 100_000;
const count = Number(process.argv[2]);

const { startEmulator }: typeof BuiltEmulator = await import(
  fileURLToPath(new URL("../emulator.js", import.meta.url))
);
const emulator = await startEmulator();
const { sandboxes, url } = emulator;
const { origin } = sandboxes.fallback;
const api = `${url}/_bindbox/v1/sandboxes`;

/** Milliseconds that one of `times` runs takes. */
async function timed(times: number, run: () => unknown): Promise<number> {
  globalThis.gc?.();
  const start = performance.now();
  for (let time = 0; time < times; time += 1) await run();
  return (performance.now() - start) / times;
}

const make = (): Sandbox => {
  const made = sandboxes.create({ origin, generateKeys: true });
  if ("length" in made) throw new Error("a fresh sandbox has a key that another one has");
  return made;
};
const post = async (path = ""): Promise<void> => {
  const answer = await fetch(`${api}${path}`, { method: "POST" });
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
  await answer.text();
};

async function crowded(): Promise<Sandbox> {
  const sandbox = make();
  const { store, clock, random } = sandbox;
  await store.transaction(async (tx) => {
    for (let at = 0; at < CROWD; at += 1)
      await tx.users.put(newUser({ username: `user-${at}`, email: `user-${at}@example.com` }, clock, random));
  });
  return sandbox;
}

/** A crowd is gone after one reset, so each reset has a crowd of its own. */
async function resetOfCrowd(): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const sandbox = await crowded();
    times.push(await timed(1, () => sandbox.reset()));
    sandboxes.delete(sandbox);
  }
  return times.toSorted((a, b) => a - b)[2] ?? Number.NaN;
}

for (let warmUp = 0; warmUp < 200; warmUp += 1) {
  const sandbox = make();
  await sandbox.reset();
  sandboxes.delete(sandbox);
}
await timed(200, () => post());
globalThis.gc?.();
const heap = process.memoryUsage().heapUsed;
const createMilliseconds = await timed(count, make);
globalThis.gc?.();
const bytes = (process.memoryUsage().heapUsed - heap) / count;
const some = make();
const round: SandboxRound = {
  createMilliseconds,
  bytes,
  resetMilliseconds: await timed(1000, () => some.reset()),
  crowdedResetMilliseconds: await resetOfCrowd(),
  createOverHttpMilliseconds: await timed(300, () => post()),
  resetOverHttpMilliseconds: await timed(300, () => post(`/${some.id}/reset`)),
};
process.send?.(round);
process.on("disconnect", () => process.exit());

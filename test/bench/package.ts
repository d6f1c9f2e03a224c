import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { median } from "./statistics.js";

/** What the package costs a program that uses it. Milliseconds. */
export interface PackageResult {
  /** Import of `bindbox`, start of an emulator and its answer to a sign-in, in a fresh process. */
  readonly firstAnswer: number;
  /** Import of `bindbox/client` alone, in a fresh process. */
  readonly clientImport: number;
}

const PROGRAM = fileURLToPath(new URL("package-program.js", import.meta.url));

/** Runs the programs again and again, in turns. */
export async function measurePackage(rounds: number): Promise<PackageResult> {
  const samples: PackageResult[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const [bindbox, client] = [await timesOf("bindbox"), await timesOf("client")];
    samples.push(Object.assign({}, bindbox, client));
  }
  const of = (name: keyof PackageResult): number => median(samples.map((sample) => sample[name]));
  return { firstAnswer: of("firstAnswer"), clientImport: of("clientImport") };
}

function timesOf(part: "bindbox" | "client"): Promise<PackageResult> {
  const child = fork(PROGRAM, [part], { env: { ...process.env, NODE_ENV: "production" } });
  return new Promise((resolve, reject) => {
    let times: PackageResult | undefined;
    child.on("message", (message: PackageResult) => {
      times = message;
    });
    child.on("exit", (code) => (times ? resolve(times) : reject(new Error(`${PROGRAM} ended with ${code}`))));
  });
}

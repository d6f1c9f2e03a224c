import { request } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { APP_ID, PASSWORD } from "./callers.js";
import { type ChildServer, type ServerName, spawnServer } from "./child-server.js";
import { median, medianOfKnown } from "./statistics.js";

export interface StartResult {
  /** From the start of the process to the first successful answer, in milliseconds. */
  readonly milliseconds: number;
  /** Processor time of the process until then. */
  readonly cpuMilliseconds: number | undefined;
  /** Resident memory after that answer, in MB. */
  readonly residentMegabytes: number | undefined;
}

const GIVE_UP_AFTER = 60_000;
const SIGN_IN = JSON.stringify({
  connection: "PASSWORD",
  passwordPayload: { account: "alice", password: PASSWORD },
});

/**
 * Starts each server again and again, in turns.
 * The first answer is to a sign-in: what a test does first, and nothing that a server could answer half loaded.
 */
export async function measureStarts(
  rounds: number,
  names: readonly ServerName[],
): Promise<Record<string, StartResult>> {
  const samples = new Map(names.map((name): [ServerName, StartResult[]] => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) samples.get(name)?.push(await measureStart(name));
  }
  return Object.fromEntries([...samples].map(([name, results]) => [name, medianStart(results)]));
}

const medianStart = (results: readonly StartResult[]): StartResult => ({
  milliseconds: median(results.map(({ milliseconds }) => milliseconds)),
  cpuMilliseconds: medianOfKnown(results.map(({ cpuMilliseconds }) => cpuMilliseconds)),
  residentMegabytes: medianOfKnown(results.map(({ residentMegabytes }) => residentMegabytes)),
});

async function measureStart(name: ServerName): Promise<StartResult> {
  const started = performance.now();
  const server = await spawnServer(name);
  try {
    await firstAnswer(server, started);
    return {
      milliseconds: performance.now() - started,
      cpuMilliseconds: server.cpuMilliseconds(),
      residentMegabytes: server.residentMegabytes(),
    };
  } finally {
    await server.stop();
  }
}

async function firstAnswer({ url }: ChildServer, started: number): Promise<void> {
  while (!(await signsIn(url))) {
    if (performance.now() - started > GIVE_UP_AFTER) throw new Error(`${url} does not answer`);
    await pause(2);
  }
}

/** Whether the server is there; an answer other than a success is a fault of the bench. */
function signsIn(url: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const headers = {
      "content-type": "application/json",
      "content-length": Buffer.byteLength(SIGN_IN),
      "x-authing-app-id": APP_ID,
    };
    const sent = request(`${url}/api/v3/signin`, { method: "POST", agent: false, headers }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => {
        text += chunk;
      });
      response.on("end", () => {
        const failed = response.statusCode !== 200 || (JSON.parse(text).statusCode ?? 200) !== 200;
        if (failed) reject(new Error(`${url} answered ${response.statusCode} ${text}`));
        else resolve(true);
      });
    });
    sent.on("error", (error: NodeJS.ErrnoException) =>
      error.code === "ECONNREFUSED" ? resolve(false) : reject(error),
    );
    sent.end(SIGN_IN);
  });
}

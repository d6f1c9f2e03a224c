// A child process of the bench: a program that uses the built package, from its first import on. Its argument says which part.
import { request } from "node:http";
import { fileURLToPath } from "node:url";
import type * as Bindbox from "../../src/index.js";
import { APP_ID, PASSWORD } from "./callers.js";

const built = (file: string): string => fileURLToPath(new URL(`../${file}`, import.meta.url));

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** The first thing that a test does, without a client that would have to be loaded for it. */
function signIn(url: string): Promise<void> {
  const passwordPayload = { account: "alice", password: PASSWORD };
  const body = JSON.stringify({ connection: "PASSWORD", passwordPayload });
  const headers = { "content-type": "application/json", "x-authing-app-id": APP_ID };
  return new Promise((resolve, reject) => {
    const sent = request(`${url}/api/v3/signin`, { method: "POST", agent: false, headers }, (response) => {
      response.resume();
      response.on("end", () =>
        response.statusCode === 200 ? resolve() : reject(new Error(`HTTP ${response.statusCode}`)),
      );
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

async function useBindbox(): Promise<object> {
  let bindbox: Bindbox.LocalBindbox | undefined;
  const firstAnswer = await timed(async () => {
    const { startEmulator }: typeof Bindbox = await import(built("index.js"));
    bindbox = await startEmulator();
    await signIn(bindbox.url);
  });
  await bindbox?.stop();
  return { firstAnswer };
}

const times =
  process.argv[2] === "client"
    ? { clientImport: await timed(() => import(built("client.js"))) }
    : await useBindbox();
process.send?.(times, () => process.disconnect());

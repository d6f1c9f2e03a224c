import { EventEmitter, once } from "node:events";
import autocannon from "autocannon";
import { bindMember } from "./bound-member.js";
import { APP_ID, CALLERS, callerEmail, callerName, PASSWORD } from "./callers.js";
import type { ChildServer } from "./child-server.js";
import { type Caller, loadRequest, type OperationName } from "./requests.js";
import { median, medianOfKnown, percentile } from "./statistics.js";

export interface LoadResult {
  readonly requestsPerSecond: number;
  /** Processor time that the server spent on a request. Other load on the machine hardly changes it. */
  readonly cpuMicroseconds: number | undefined;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

/** The callers as a server without state sees them: anything passes for a token. */
export const strangers: readonly Caller[] = Array.from({ length: CALLERS }, (_, index) => ({
  email: callerEmail(index),
  token: "header.payload.signature",
  memberUin: 100000000001,
}));

/** Signs every caller in, sends them the code that they bind their e-mail with, and gives them a bound member to ask for. */
export async function signCallersIn(url: string): Promise<readonly Caller[]> {
  const memberUin = await bindMember(url);
  return Promise.all(
    strangers.map(async ({ email }, index) => {
      const passwordPayload = { account: callerName(index), password: PASSWORD };
      const { access_token: token = "" } = await post(url, "signin", {
        connection: "PASSWORD",
        passwordPayload,
      });
      await post(url, "send-email", { email, channel: "CHANNEL_BIND_EMAIL" });
      return { email, token, memberUin };
    }),
  );
}

interface Envelope {
  readonly statusCode: number;
  readonly data?: { readonly access_token?: string };
}

async function post(url: string, operation: string, body: object): Promise<{ access_token?: string }> {
  const response = await fetch(`${url}/api/v3/${operation}`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-authing-app-id": APP_ID },
    body: JSON.stringify(body),
  });
  const envelope: Envelope = JSON.parse(await response.text());
  if (envelope.statusCode !== 200) throw new Error(`${operation}: ${JSON.stringify(envelope)}`);
  return envelope.data ?? {};
}

/** autocannon's two forms at once: events while it runs, and a promise of its end. */
function started(options: autocannon.Options) {
  const ended = new EventEmitter();
  const run = autocannon(options, (error, result) => ended.emit(error ? "error" : "end", error ?? result));
  return { run, finished: once(ended, "end") };
}

/** Sends as many requests as a server takes, each connection as a caller of its own. */
export async function load(
  server: ChildServer,
  callers: readonly Caller[],
  operation: OperationName,
  connections: number,
  seconds: number,
): Promise<LoadResult> {
  const { url } = server;
  const cpuBefore = server.cpuMilliseconds();
  let next = 0;
  const latencies: number[] = [];
  const { run, finished } = started({
    url,
    connections,
    duration: seconds,
    setupClient: (client) => {
      const caller = callers[next++ % callers.length];
      if (caller) client.setRequests([loadRequest(url, operation, caller)]);
    },
  });
  // autocannon's own histogram has whole milliseconds, which is too coarse here
  run.on("response", (_client, _status, _bytes, milliseconds) => latencies.push(milliseconds));
  const [result]: autocannon.Result[] = await finished;
  if (!result || result.non2xx > 0 || result.errors > 0)
    throw new Error(
      `${url} ${operation}: ${result?.non2xx} answers other than 2xx, ${result?.errors} errors`,
    );
  const cpuAfter = server.cpuMilliseconds();
  const cpu = cpuBefore === undefined || cpuAfter === undefined ? undefined : cpuAfter - cpuBefore;
  return {
    cpuMicroseconds: cpu === undefined ? undefined : (1000 * cpu) / result.requests.total,
    requestsPerSecond: result.requests.total / result.duration,
    p50: percentile(latencies, 50),
    p99: percentile(latencies, 99),
  };
}

export const medianLoad = (results: readonly LoadResult[]): LoadResult => ({
  requestsPerSecond: median(results.map(({ requestsPerSecond }) => requestsPerSecond)),
  cpuMicroseconds: medianOfKnown(results.map(({ cpuMicroseconds }) => cpuMicroseconds)),
  p50: median(results.map(({ p50 }) => p50)),
  p99: median(results.map(({ p99 }) => p99)),
});

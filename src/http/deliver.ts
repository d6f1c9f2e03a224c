import type { ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { stopwatch } from "../sandbox/clock.js";
import { type Answer, bodyText, type Delivery } from "./messages.js";
import { writeAnswer } from "./write-answer.js";

/** A slow body goes out in pieces, one in this many milliseconds. */
const TICK = 100;

/**
 * Writes an answer late, slowly, in part, or not at all.
 *
 * @param signal aborted when there is nobody to wait for: the client hung up, or bindbox stops. Then nothing is held back
 */
export async function deliver(
  response: ServerResponse,
  answer: Answer,
  { delay = 0, cut, bytesPerSecond }: Delivery,
  signal: AbortSignal,
): Promise<void> {
  await pause(delay, signal);
  if (response.destroyed) return;
  if (cut === "before") response.destroy();
  else if (cut === "middle") writeHalf(response, answer);
  else if (bytesPerSecond !== undefined && answer.body !== "")
    await writeSlowly(response, answer, bytesPerSecond, signal);
  else writeAnswer(response, answer, signal.aborted);
}

/** The client is promised the whole, so it can tell that something is missing. An empty body has no middle: no answer then. */
function writeHalf(response: ServerResponse, answer: Answer): void {
  const bytes = Buffer.from(bodyText(answer));
  if (bytes.length === 0) {
    response.destroy();
    return;
  }
  response.writeHead(answer.status, { ...answer.headers, "content-length": bytes.length });
  response.write(bytes.subarray(0, Math.ceil(bytes.length / 2) - 1), () => response.destroy());
}

async function writeSlowly(
  response: ServerResponse,
  answer: Answer,
  bytesPerSecond: number,
  signal: AbortSignal,
): Promise<void> {
  const bytes = Buffer.from(bodyText(answer));
  response.writeHead(answer.status, { ...answer.headers, "content-length": bytes.length });
  response.flushHeaders();
  const elapsed = stopwatch();
  let sent = 0;
  while (sent < bytes.length && !signal.aborted) {
    await pause(TICK, signal);
    const due = Math.floor((elapsed() / 1000) * bytesPerSecond);
    if (due > sent && !response.destroyed) response.write(bytes.subarray(sent, due));
    sent = Math.max(sent, due);
  }
  if (!response.destroyed) response.end(bytes.subarray(sent));
}

/** Ends early, and in peace, when the signal is aborted. */
const pause = async (milliseconds: number, signal: AbortSignal): Promise<void> => {
  if (milliseconds > 0) await sleep(milliseconds, undefined, { signal }).catch(() => undefined);
};

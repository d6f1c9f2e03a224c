import { type Answer, streamAnswer } from "../http/messages.js";
import type { EventHub } from "../observe/events.js";
import { isoTime } from "../sandbox/clock.js";
import type { EmulatorOperation, SandboxOperation } from "./resource.js";

export const streamEvents: EmulatorOperation = async ({ sandboxes, query }) =>
  eventsOf(sandboxes.events, query["type"]);

export const streamSandboxEvents: SandboxOperation = async ({ sandbox, query }) =>
  eventsOf(sandbox.events, query["type"]);

/** @param types those that are wanted, with commas between them; without them all */
function eventsOf(hub: EventHub, types: string | undefined): Answer {
  const wanted = types === undefined ? undefined : new Set(types.split(","));
  return streamAnswer(
    (send, signal) =>
      new Promise((resolve) => {
        const unsubscribe = hub.subscribe(({ type, sandbox, at, data }) => {
          if (wanted?.has(type) === false) return;
          send({ event: type, data: { type, sandbox, at: isoTime(at), data: data() } });
        });
        const finish = (): void => {
          unsubscribe();
          resolve();
        };
        if (signal.aborted) finish();
        else signal.addEventListener("abort", finish);
      }),
  );
}

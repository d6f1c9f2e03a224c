import { type Answer, type ServerSentEvent, streamAnswer } from "../http/messages.js";
import type { EventLog } from "../observe/event-log.js";
import type { EmulatorEvent } from "../observe/events.js";
import { isoTime } from "../sandbox/clock.js";
import type { Sandboxes } from "../sandbox/sandboxes.js";
import { badInput } from "./problem.js";
import type { ControlRequest, EmulatorOperation, SandboxOperation } from "./resource.js";
import { readResumption } from "./resumption.js";

export const streamEvents: EmulatorOperation = async (request) => eventsOf(request, () => true);

export const streamSandboxEvents: SandboxOperation = async (request) =>
  eventsOf(request, ({ sandbox }) => sandbox === request.sandbox.id);

type Named = Pick<EmulatorEvent, "type" | "sandbox" | "at">;

/** @param isThere whether the stream is about the sandbox of an event */
function eventsOf({ sandboxes, headers, query }: ControlRequest, isThere: (event: Named) => boolean): Answer {
  const after = readResumption(headers, query);
  if (typeof after === "object") return badInput([after]);
  const types = query["type"] === undefined ? undefined : new Set<string>(query["type"].split(","));
  const isWanted = (event: Named): boolean => isThere(event) && types?.has(event.type) !== false;
  return streamAnswer(
    (send, signal) =>
      new Promise((resolve) => {
        const { events } = sandboxes;
        if (after === undefined) send({ id: String(events.latestId) });
        else for (const event of missed(sandboxes, after, isWanted)) send(event);
        const unsubscribe = events.subscribe((event, id) => {
          if (isWanted(event)) send(sent(id, event, event.data()));
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

const sent = (id: number, { type, sandbox, at }: Named, data: unknown): ServerSentEvent => ({
  id: String(id),
  event: type,
  data: { type, sandbox, at: isoTime(at), data },
});

/** What a client has missed since the event with this id; where that cannot be told, it is told so. */
function* missed(
  sandboxes: Sandboxes,
  after: number,
  isWanted: (event: Named) => boolean,
): Generator<ServerSentEvent> {
  const { events } = sandboxes;
  const lost = lostSince(events, after);
  if (lost !== undefined) yield gap(after, events.oldestId, lost);
  let forgotten: number | undefined;
  for (const event of events.after(after > events.latestId ? 0 : after)) {
    if (!isWanted(event)) continue;
    const data = event.data(sandboxes.get(event.sandbox));
    if (data === undefined) {
      forgotten ??= event.id - 1;
      continue;
    }
    if (forgotten !== undefined) yield gap(forgotten, event.id, FORGOTTEN);
    forgotten = undefined;
    yield sent(event.id, event, data);
  }
  if (forgotten !== undefined) yield gap(forgotten, events.latestId + 1, FORGOTTEN);
}

const FORGOTTEN = "the journal has forgotten these requests: it was emptied, or it was full";

function lostSince({ latestId, oldestId }: EventLog, after: number): string | undefined {
  if (after > latestId)
    return `this emulator has not come to event ${after} yet: the id is from before it was started`;
  return after < oldestId - 1 ? "so many events are not kept" : undefined;
}

/** @param after the last id before it, `next` the first behind it */
const gap = (after: number, next: number, reason: string): ServerSentEvent => ({
  id: String(next - 1),
  event: "gap",
  data: { type: "gap", after, next, reason },
});

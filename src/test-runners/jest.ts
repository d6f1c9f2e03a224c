import { afterEach, beforeEach } from "@jest/globals";
import type { Bindbox, NewSandbox, Sandbox } from "../client/index.js";
import { appendReport } from "./append-report.js";
import { emulatorOfJestWorker } from "./emulator-of-jest-worker.js";
import { journalReport } from "./journal-report.js";

export type { Bindbox, NewSandbox, Sandbox } from "../client/index.js";
// the classes that tests in Jest's own realm meet
export { BindboxError, connect, VerificationError, WaitTimeoutError } from "../client/index.js";

/** What a running test works with. */
export interface CurrentSandbox {
  /** One emulator for all tests of a worker, or the one that `BINDBOX_URL` names. */
  readonly bindbox: Bindbox;
  /** A sandbox of the test's own. It is gone after the test; when the test fails, its report ends with the journal. */
  readonly box: Sandbox;
}

/** Sandboxes of the running test. */
const open = new Set<Sandbox>();

/** Gives each test of the file, or of the `describe` that it stands in, a fresh sandbox. */
export function sandboxForEach(options: NewSandbox = {}): CurrentSandbox {
  let current: CurrentSandbox | undefined;
  beforeEach(async () => {
    const bindbox = await emulatorOfJestWorker();
    const box = await bindbox.createSandbox(options);
    open.add(box);
    current = { bindbox, box };
  });
  if (!listening) afterEach(() => closeSandboxes(runningTest()?.errors ?? []));
  const running = (): CurrentSandbox => {
    if (!current) throw new Error("a sandbox is there only while a test runs, not while the file is read");
    return current;
  };
  return {
    get bindbox() {
      return running().bindbox;
    },
    get box() {
      return running().box;
    },
  };
}

type Thrown = unknown;
interface CircusTest {
  readonly errors: (Thrown | [Thrown, Thrown])[];
}
interface CircusEvent {
  readonly name: string;
  readonly test?: CircusTest;
}

/**
 * What Jest's runner tells of its tests. Its `addEventHandler` adds to this list; where its package cannot be required
 * by name (as with pnpm), the list is there all the same.
 */
const EVENT_HANDLERS = Symbol.for("EVENT_HANDLERS");

/** Hears of the end of each test, after all of its hooks. @returns false with another runner than Jest's own */
function listen(): boolean {
  const handlers: unknown = Reflect.get(globalThis, EVENT_HANDLERS);
  if (!Array.isArray(handlers)) return false;
  handlers.push(({ name, test }: CircusEvent) =>
    name === "test_done" ? closeSandboxes(test?.errors ?? []) : undefined,
  );
  return true;
}

const listening = listen();

/** Jest 29 has no such list, but what each copy of its runner knows stands beside the test's own globals. */
function runningTest(): CircusTest | undefined {
  return Object.getOwnPropertySymbols(globalThis)
    .filter(({ description }) => description === "JEST_STATE_SYMBOL")
    .map((name): unknown => Object(Reflect.get(globalThis, name)).currentlyRunningTest)
    .find(isTest);
}

const isTest = (value: unknown): value is CircusTest => Array.isArray(Object(value).errors);

async function closeSandboxes(errors: (Thrown | [Thrown, Thrown])[]): Promise<void> {
  for (const box of open) {
    if (errors.length > 0) errors.push(withReport(errors.pop(), await journalReport(box)));
    await box[Symbol.asyncDispose]();
  }
  open.clear();
}

/** Jest pairs what was thrown with an error of the place where the test stands. */
function withReport(failure: Thrown | [Thrown, Thrown], report: string): unknown {
  if (Array.isArray(failure)) return [withReport(failure[0] ?? failure[1], report), failure[1]];
  if (typeof failure !== "object" || failure === null) return `${String(failure)}\n\n${report}`;
  appendReport(failure, report);
  return failure;
}

import { BindboxHandle } from "./bindbox.js";
import { BindboxError } from "./bindbox-error.js";
import { fetchTransport } from "./fetch-transport.js";

export type { BindboxHandle as Bindbox, CataloguedError } from "./bindbox.js";
export { BindboxError, VerificationError, WaitTimeoutError } from "./bindbox-error.js";
export type { ClockState } from "./clock.js";
export type { Codes, RecipientCodes } from "./codes.js";
export type { Coverage, CoverageFilter, CoverageFormat, CoverageHandle } from "./coverage.js";
export type { BindboxEvent, EventOptions } from "./events.js";
export type { Fault, FaultRule } from "./faults.js";
export type { MemberInvitation } from "./invitations.js";
export type {
  Diagnosis,
  JournalEntry,
  JournalFilter,
  JournalFormat,
  JournalList,
  JournalWait,
  Verification,
} from "./journal.js";
export type { LiveEvents } from "./live-events.js";
export type { NewSandbox } from "./operation-types.js";
export type { Message, MessageFilter, MessageList, MessageStreamOptions, MessageWait } from "./outbox.js";
export type {
  CollectionName,
  NewStateRow,
  RowFilter,
  StateRow,
  StateRowChanges,
  StateRows,
  StateRowToPut,
  WritableCollectionName,
} from "./row-types.js";
export type { SandboxDescription, SandboxHandle as Sandbox, TencentAccess } from "./sandbox.js";
export type { SandboxesHandle as Sandboxes, SandboxPage } from "./sandboxes.js";
export type { Settings } from "./settings.js";
export type { NamedSnapshot, Snapshot } from "./snapshots.js";
export type { Wait } from "./wait.js";

export interface ConnectOptions {
  /** What the emulator demands of those who use its control API. */
  readonly controlToken?: string | undefined;
}

/**
 * A handle for an emulator that runs elsewhere. Makes no request yet; `health()` says whether it is there.
 *
 * @param url such as `http://127.0.0.1:4010`. Throws a `BindboxError` when it is no HTTP address
 */
export function connect(url: string | URL, { controlToken }: ConnectOptions = {}): BindboxHandle {
  const base = baseOf(String(url));
  return new BindboxHandle(base, fetchTransport(base, controlToken));
}

function baseOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol))
    throw new BindboxError(
      `${JSON.stringify(text)} is no address of an emulator; http://127.0.0.1:4010 would be one`,
    );
  return url.origin + url.pathname.replace(/\/$/, "");
}

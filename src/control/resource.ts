import type { Answer } from "../http/messages.js";
import type { Sandbox } from "../sandbox/sandbox.js";
import type { Sandboxes } from "../sandbox/sandboxes.js";
import type { EmulatorOperationId, SandboxOperationId } from "./routing.js";

/** A request to the control API that fits its OpenAPI document. */
export interface ControlRequest {
  readonly sandboxes: Sandboxes;
  /** The variable parts of the path, by name. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** Which media types the client takes, as it says so. */
  readonly accept: string | undefined;
  /** The address by which the client reached the emulator. */
  readonly baseUrl: string;
  /** Gives a signal that is aborted when the client hangs up or bindbox stops; made only for who waits. */
  readonly waiting: () => AbortSignal;
}

/** One about a sandbox, which its path names by id or by a token of its own. */
export interface SandboxRequest extends ControlRequest {
  readonly sandbox: Sandbox;
}

/** One operation on the emulator as a whole; its name is the operation id. */
export type EmulatorOperation = (request: ControlRequest) => Promise<Answer>;

/** One operation on a sandbox; its name is the operation id. */
export type SandboxOperation = (request: SandboxRequest) => Promise<Answer>;

export type EmulatorOperations = Readonly<Record<EmulatorOperationId, EmulatorOperation>>;
export type SandboxOperations = Readonly<Record<SandboxOperationId, SandboxOperation>>;

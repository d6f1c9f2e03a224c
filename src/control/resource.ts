import type { Answer } from "../http/messages.js";
import type { Sandbox } from "../sandbox/sandbox.js";

/** A request to the control API that fits its OpenAPI document. */
export interface ControlRequest {
  readonly sandbox: Sandbox;
  /** The variable part of the path: the sandbox's id, or the token that leads to the sandbox. */
  readonly parameter: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** The address by which the client reached the emulator. */
  readonly baseUrl: string;
  /** Aborted when the client hangs up. */
  readonly signal: AbortSignal;
}

/** One operation of the control API; its name is the operation id. */
export type ControlOperation = (request: ControlRequest) => Promise<Answer>;

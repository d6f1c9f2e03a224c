import { ControlClient, type SandboxClient } from "../../client/control-client.js";
import { fetchTransport } from "../../client/fetch-transport.js";
import type { EmulatorAddress } from "../connection-options.js";

/** The control API of the emulator that a command line names. */
export const emulatorAt = ({ url, controlToken }: EmulatorAddress): ControlClient =>
  new ControlClient(fetchTransport(url, controlToken));

/** One of its sandboxes. */
export const sandboxAt = (choice: EmulatorAddress & { readonly sandbox: string }): SandboxClient =>
  emulatorAt(choice).sandbox(choice.sandbox);

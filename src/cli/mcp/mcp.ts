import { once } from "node:events";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import type { McpOptions } from "../commands/mcp.js";
import type { EmulatorAddress } from "../connection-options.js";
import { FAILED, OK } from "../exit-codes.js";
import { emulatorAt } from "../remote/connection.js";
import { untilSignal } from "../signals.js";
import { mcpServer } from "./server.js";

/** `bindbox mcp`: serves the agent that has started it, until the agent closes the connection or a signal comes. */
export async function mcp(options: McpOptions): Promise<number> {
  const ended = Promise.race([once(process.stdin, "close"), once(process.stdin, "end"), untilSignal()]);
  const { address, sandbox, stop } = options.start ? await startedEmulator(options) : running(options);
  const server = mcpServer(emulatorAt(address), sandbox, address.url);
  await server.connect(new StdioServerTransport());
  await ended;
  await server.close();
  const kept = await stop();
  // what a tool still waits for would hold the process
  setImmediate(() => process.exit());
  return kept ? OK : FAILED;
}

interface Reached {
  readonly address: EmulatorAddress;
  /** The sandbox of calls that name none. */
  readonly sandbox: string;
  /** @returns whether everything that was to be kept is kept */
  readonly stop: () => Promise<boolean>;
}

const running = (options: McpOptions): Reached => ({
  address: options,
  sandbox: options.sandbox,
  stop: async () => true,
});

async function startedEmulator({ seed, fixtures, data }: McpOptions): Promise<Reached> {
  const { launchForAgent } = await import("./launch-for-agent.js");
  const { emulator, stop } = await launchForAgent({ seed, fixtures, data });
  const { url, controlToken, sandboxes } = emulator;
  return { address: { url, controlToken }, sandbox: sandboxes.fallback.id, stop };
}

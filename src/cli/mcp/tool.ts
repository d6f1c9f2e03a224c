import type { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import { z } from "zod";
import { BindboxError, WaitTimeoutError } from "../../client/bindbox-error.js";
import type { ControlClient, SandboxClient } from "../../client/control-client.js";
import { complaintOf } from "../remote/complaint.js";

/** What the tools work on. */
export interface Tools {
  readonly server: McpServer;
  readonly emulator: ControlClient;
  /** The sandbox that a call means. */
  readonly sandbox: (input: { readonly sandbox?: string | undefined }) => SandboxClient;
}

/** A parameter of every tool that works on a sandbox. */
export const sandboxParameter = {
  sandbox: z.string().optional().describe("id of the sandbox; the default one when left out"),
};

/** What a tool answers: a text as it is, anything else as JSON. A refusal is an answer too, which the agent can read. */
export async function answered(work: Promise<unknown>): Promise<CallToolResult> {
  try {
    const answer = await work;
    const text = typeof answer === "string" ? answer : JSON.stringify(answer, null, 2);
    return { content: [{ type: "text", text }] };
  } catch (error) {
    if (!(error instanceof BindboxError || error instanceof WaitTimeoutError)) throw error;
    return { content: [{ type: "text", text: complaintOf(error) }], isError: true };
  }
}

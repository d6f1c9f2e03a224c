import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import type { ControlClient } from "../../client/control-client.js";
import { packageVersion } from "../version.js";
import { addArrangeTools } from "./arrange-tools.js";
import { addObserveTools } from "./observe-tools.js";
import { addSandboxTools } from "./sandbox-tools.js";

/**
 * The control of an emulator as tools of the Model Context Protocol.
 *
 * @param defaultSandbox the sandbox of calls that name none
 * @param url where the emulator listens
 */
export function mcpServer(emulator: ControlClient, defaultSandbox: string, url: string): McpServer {
  const server = new McpServer(
    { name: "bindbox", version: packageVersion() },
    {
      instructions: `A local emulator of the account-binding APIs of Authing V3 and Tencent Cloud Organization, at ${url}. Point the official SDKs at it with the credentials of show_sandbox. Codes and links that the services send are read with latest_code; nothing leaves the machine. When a call was refused, explain_last_refusal says why.`,
    },
  );
  const tools = {
    server,
    emulator,
    sandbox: ({ sandbox = defaultSandbox }: { readonly sandbox?: string | undefined }) =>
      emulator.sandbox(sandbox),
  };
  addObserveTools(tools);
  addArrangeTools(tools);
  addSandboxTools(tools);
  return server;
}

import { defineCommand, type ValuesOf } from "../command.js";
import { sandboxOptions } from "../connection-options.js";
import { switchOption } from "../option.js";
import { dataFolder, fixtureFile, seed } from "../server-options.js";

const { url, controlToken, sandbox } = sandboxOptions;

const options = {
  start: switchOption({
    name: "start",
    help: "starts an emulator of its own on a free port, in place of --url",
  }),
  url,
  controlToken,
  sandbox,
  seed,
  fixtures: fixtureFile,
  data: dataFolder,
};

export type McpOptions = ValuesOf<typeof options>;

export const mcpCommand = defineCommand({
  name: "mcp",
  group: "connect",
  summary: "lets a coding agent read codes, move the clock and arm errors (MCP over stdio)",
  usage: ["[options]"],
  description: `For the configuration of an agent that speaks the Model Context Protocol:

  { "mcpServers": { "bindbox": { "command": "npx", "args": ["bindbox", "mcp"] } } }

It talks to the emulator at --url, or with --start to one of its own, which stops with it: --seed, --fixtures and --data
are for that one.`,
  options,
  run: async (given) => {
    const { mcp } = await import("../mcp/mcp.js");
    return mcp(given);
  },
});

import { requireVisibleToken } from "../access-options.js";
import { defineCommand, type ValuesOf } from "../command.js";
import { switchOption } from "../option.js";
import { serverOptions } from "../server-options.js";

const options = {
  ...serverOptions({ port: 4010, logLevel: "info" }),
  quiet: switchOption({ name: "quiet", variable: "BINDBOX_QUIET", help: "prints nothing but errors" }),
};

export type StartOptions = ValuesOf<typeof options>;

export const startCommand = defineCommand({
  name: "start",
  group: "run",
  summary: "starts the emulator and keeps it running",
  usage: ["[options]"],
  options,
  check: requireVisibleToken,
  run: async (given) => {
    const { start } = await import("../start.js");
    return start(given);
  },
});

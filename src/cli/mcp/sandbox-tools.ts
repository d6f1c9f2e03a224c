import { z } from "zod";
import { defined } from "../defined.js";
import { answered, sandboxParameter, type Tools } from "./tool.js";

/** Tools on sandboxes as wholes. */
export function addSandboxTools({ server, emulator, sandbox }: Tools): void {
  server.registerTool(
    "show_sandbox",
    {
      description: "The credentials and addresses that the SDKs' constructors need.",
      inputSchema: sandboxParameter,
      annotations: { readOnlyHint: true, openWorldHint: false },
    },
    (input) => answered(sandbox(input).call("get-sandbox", {})),
  );
  server.registerTool(
    "create_sandbox",
    {
      description:
        "Makes an isolated world with credentials, users and a clock of its own, and answers its credentials.",
      inputSchema: {
        id: z.string().optional().describe("a name of your own"),
        fixture: z.enum(["default", "empty"]).default("default").describe("what it holds"),
        seed: z.string().optional().describe("the same seed and calls give the same codes and ids"),
        ttl: z.string().optional().describe("deletes it when nobody has used it for so long: 10m"),
      },
      annotations: { destructiveHint: false, openWorldHint: false },
    },
    ({ fixture, ...others }) => {
      const body = { ...defined(others), ...(fixture === "empty" ? { fixture } : {}) };
      return answered(emulator.call("create-sandbox", { body }));
    },
  );
  server.registerTool(
    "reset_sandbox",
    {
      description:
        "Makes a sandbox what it was at first: users, codes, clock, faults, journal. Answers what was cleared.",
      inputSchema: sandboxParameter,
      annotations: { destructiveHint: true, openWorldHint: false },
    },
    (input) => answered(sandbox(input).call("reset-sandbox", {})),
  );
}

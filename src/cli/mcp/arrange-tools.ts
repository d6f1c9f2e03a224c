import { z } from "zod";
import { defined } from "../defined.js";
import { answered, sandboxParameter, type Tools } from "./tool.js";

const LOCAL = { destructiveHint: false, openWorldHint: false };

const timesParameter = {
  times: z.number().int().min(1).optional().describe("how many calls it hits; every call when left out"),
};

/** Tools that change what will happen. */
export function addArrangeTools({ server, sandbox }: Tools): void {
  server.registerTool(
    "clock",
    {
      description:
        "Moves the sandbox's clock, by which codes, tickets and tokens expire, and answers its time; without parameters it only answers.",
      inputSchema: {
        advance: z.string().optional().describe("how far: 61s, 1h30m, -5m"),
        set: z.string().optional().describe("the moment to show: 2030-01-01T00:00:00Z"),
        freeze: z.boolean().optional().describe("stop, or run on"),
        rate: z.number().positive().optional().describe("sandbox seconds in a second"),
        ...sandboxParameter,
      },
      annotations: LOCAL,
    },
    ({ sandbox: id, ...move }) => {
      const body = defined(move);
      const client = sandbox({ sandbox: id });
      const isMove = Object.keys(body).length > 0;
      return answered(isMove ? client.call("move-clock", { body }) : client.call("get-clock", {}));
    },
  );
  server.registerTool(
    "arm_error",
    {
      description:
        "Lets the next calls of an operation answer a documented error of the emulated service; the tool errors lists their names.",
      inputSchema: {
        operation: z.string().describe("authing.bind-email, or bind-email"),
        error: z.string().describe("the error's name, such as emailTaken"),
        address: z.string().optional().describe("only calls that name this e-mail address or phone"),
        times: z.number().int().min(1).default(1).describe("how many calls it hits"),
        ...sandboxParameter,
      },
      annotations: LOCAL,
    },
    ({ sandbox: id, error, ...rule }) => {
      // with the provider before it, as the tool errors lists it
      const body = {
        ...defined(rule),
        operation: rule.operation,
        error: error.replace(/^(authing|tencent)\./, ""),
      };
      return answered(sandbox({ sandbox: id }).call("add-fault", { body }));
    },
  );
  server.registerTool(
    "arm_fault",
    {
      description:
        "Lets calls meet trouble on the way: an HTTP error of a gateway, a delay, a dropped connection.",
      inputSchema: {
        operation: z.string().optional().describe("authing.bind-email, *-email; any operation when left out"),
        provider: z.enum(["authing", "tencent"]).optional(),
        http: z
          .union([z.literal(429), z.literal(500), z.literal(502), z.literal(503), z.literal(504)])
          .optional(),
        delay: z.string().optional().describe("how long the answer is held back: 2s"),
        drop: z.enum(["before", "middle"]).optional().describe("when the connection is closed"),
        ...timesParameter,
        ...sandboxParameter,
      },
      annotations: LOCAL,
    },
    ({ sandbox: id, ...rule }) =>
      answered(sandbox({ sandbox: id }).call("add-fault", { body: defined(rule) })),
  );
  server.registerTool(
    "faults",
    {
      description: "The errors and faults that are armed, and how often each has hit.",
      inputSchema: sandboxParameter,
      annotations: { readOnlyHint: true, openWorldHint: false },
    },
    (input) => answered(sandbox(input).call("list-faults", {})),
  );
  server.registerTool(
    "clear_faults",
    { description: "Disarms all errors and faults.", inputSchema: sandboxParameter, annotations: LOCAL },
    (input) => answered(sandbox(input).call("clear-faults", {})),
  );
  server.registerTool(
    "settings",
    {
      description: "How the emulated services behave; changes the settings that are given, and answers all.",
      inputSchema: {
        changes: z.record(z.string(), z.unknown()).optional().describe('such as {"verifyOldEmail": false}'),
        ...sandboxParameter,
      },
      annotations: LOCAL,
    },
    ({ changes, ...input }) =>
      answered(
        changes === undefined
          ? sandbox(input).call("get-settings", {})
          : sandbox(input).call("patch-settings", { body: changes }),
      ),
  );
}

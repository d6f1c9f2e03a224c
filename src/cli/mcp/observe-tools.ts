import { z } from "zod";
import { BindboxError } from "../../client/bindbox-error.js";
import { type JournalEntry, JournalHandle } from "../../client/journal.js";
import { type Message, type MessageFilter, OutboxHandle } from "../../client/outbox.js";
import { parseDuration } from "../../sandbox/duration.js";
import { answered, sandboxParameter, type Tools } from "./tool.js";

const READ_ONLY = { readOnlyHint: true, openWorldHint: false };

const messageParameters = {
  to: z.string().optional().describe("e-mail address, or phone with or without its country code"),
  channel: z.string().optional().describe("what it was sent for, such as CHANNEL_BIND_EMAIL"),
  ...sandboxParameter,
};

/** Tools that tell what has happened. */
export function addObserveTools({ server, emulator, sandbox }: Tools): void {
  server.registerTool(
    "latest_code",
    {
      description: "The newest passcode or link that was sent; waits for one while there is none.",
      inputSchema: {
        ...messageParameters,
        wait: z.string().default("5s").describe("the longest wait: 5s, 1m, 0s for none"),
      },
      annotations: READ_ONLY,
    },
    ({ wait, to, channel, ...input }) =>
      answered(latestMessage(new OutboxHandle(sandbox(input)), { to, channel }, wait)),
  );
  server.registerTool(
    "outbox",
    {
      description: "The messages that the emulated services have sent, newest first.",
      inputSchema: { ...messageParameters, limit: z.number().int().min(1).max(1000).default(20) },
      annotations: READ_ONLY,
    },
    ({ to, channel, limit, ...input }) =>
      answered(
        new OutboxHandle(sandbox(input))
          .list({ to, channel, limit })
          .then((messages) => messages.map(shortMessage)),
      ),
  );
  server.registerTool(
    "journal",
    {
      description: "The latest requests, newest first, each with its outcome and why it was refused.",
      inputSchema: {
        operation: z.string().optional().describe("authing.bind-email, or bind-email"),
        outcome: z.string().optional().describe("ok, failed for any error, or the name of an error"),
        limit: z.number().int().min(1).max(1000).default(20),
        ...sandboxParameter,
      },
      annotations: READ_ONLY,
    },
    ({ operation, outcome, limit, ...input }) =>
      answered(
        new JournalHandle(sandbox(input))
          .list({ operation, outcome, limit })
          .then((entries) => entries.map(shortEntry)),
      ),
  );
  server.registerTool(
    "explain_last_refusal",
    {
      description:
        "Why the latest request that got an error was refused: the stage, what was expected and got, and for a wrong signature the texts that should have been signed.",
      inputSchema: {
        operation: z.string().optional().describe("only refusals of this operation"),
        ...sandboxParameter,
      },
      annotations: READ_ONLY,
    },
    ({ operation, ...input }) => answered(explanation(new JournalHandle(sandbox(input)), operation)),
  );
  server.registerTool(
    "coverage",
    {
      description: "Which of the documented errors of each operation were seen, and which never.",
      inputSchema: {
        provider: z.enum(["authing", "tencent"]).optional(),
        operation: z.string().optional().describe("authing.bind-email, *-email, with commas"),
        ...sandboxParameter,
      },
      annotations: READ_ONLY,
    },
    ({ provider, operation, ...input }) =>
      answered(
        sandbox(input)
          .open("get-sandbox-coverage", { query: { format: "text", provider, operation } })
          .then((reply) => reply.text()),
      ),
  );
  server.registerTool(
    "errors",
    {
      description: "The errors that the emulated services document: names for arm_error, codes, messages.",
      inputSchema: {
        provider: z.enum(["authing", "tencent"]).optional(),
        operation: z.string().optional().describe("only what this operation can answer: bind-email"),
      },
      annotations: READ_ONLY,
    },
    ({ provider, operation }) =>
      answered(
        emulator.call("list-errors", { query: { provider, operation } }).then((errors) =>
          errors.map(({ provider: service, name, statusCode, apiCode, code, messages, confidence }) => ({
            error: `${service}.${name}`,
            code: code ?? [statusCode, apiCode].filter((it) => it !== null).join("/"),
            message: messages["en-US"],
            confidence,
          })),
        ),
      ),
  );
}

async function latestMessage(outbox: OutboxHandle, filter: MessageFilter, wait: string): Promise<unknown> {
  return shortMessage(await outbox.waitFor({ ...filter, timeout: readWait(wait) }));
}

/** A text that is no duration is a mistake of the agent, not of bindbox. */
function readWait(wait: string): number {
  const milliseconds = parseDuration(wait);
  if (milliseconds !== undefined && milliseconds >= 0) return milliseconds;
  throw new BindboxError(`wait must be a duration such as 5s, not ${JSON.stringify(wait)}`, { status: 400 });
}

const shortMessage = ({ to, medium, channel, code, link, sentAt, expiresAt }: Message) => ({
  code,
  link,
  to,
  medium,
  channel,
  sentAt,
  expiresAt,
});

const shortEntry = ({ id, at, method, path, operation, outcome, code, via, hint, answer }: JournalEntry) => ({
  id,
  at,
  request: `${method} ${path}`,
  operation,
  outcome,
  code,
  via,
  status: answer.status,
  hint,
});

async function explanation(journal: JournalHandle, operation: string | undefined): Promise<unknown> {
  const [entry] = await journal.list({ operation, outcome: "failed", limit: 1 });
  if (!entry) return "No request was refused.";
  return { request: shortEntry(entry), diagnosis: await journal.diagnosis(entry.id) };
}

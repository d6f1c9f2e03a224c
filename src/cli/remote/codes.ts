import { BindboxError } from "../../client/bindbox-error.js";
import type { SandboxClient } from "../../client/control-client.js";
import type { AnswerOf, Schema } from "../../client/operation-types.js";
import type { CodesOptions } from "../commands/codes.js";
import { OK } from "../exit-codes.js";
import type { Paint } from "../paint.js";
import { textTable } from "../text-table.js";
import { sandboxAt } from "./connection.js";
import { printAnswer } from "./print.js";

type Policy = Pick<Schema<"RecipientCodes">, "code" | "queue">;

export async function showCodes(options: CodesOptions): Promise<number> {
  const { to } = options;
  const sandbox = sandboxAt(options);
  if (to === undefined) printAnswer(await sandbox.call("get-codes", {}), options, codesTable);
  else
    printAnswer(await sandbox.call("get-recipient-codes", { path: { recipient: to } }), options, policyTable);
  return OK;
}

/** The queue that is there goes first, and stays. */
export const fixCode = (options: CodesOptions, code: string): Promise<number> =>
  changePolicy(options, ({ queue }) => ({ code, queue }));

export const queueCodes = (options: CodesOptions, queue: readonly string[]): Promise<number> =>
  changePolicy(options, ({ code }) => ({ code, queue }));

export async function randomCodes(options: CodesOptions): Promise<number> {
  const { to } = options;
  const sandbox = sandboxAt(options);
  if (to === undefined) {
    await sandbox.call("put-codes", { body: {} });
    return showCodes(options);
  }
  await sandbox.call("delete-recipient-codes", { path: { recipient: to } });
  printAnswer({ recipient: to, ...NONE }, options, policyTable);
  return OK;
}

const NONE: Policy = { code: null, queue: [] };

async function changePolicy(options: CodesOptions, change: (present: Policy) => Policy): Promise<number> {
  const { to } = options;
  const sandbox = sandboxAt(options);
  if (to === undefined) await sandbox.call("put-codes", { body: change(await policyOf(sandbox)) });
  else {
    const body = change(await policyOf(sandbox, to));
    await sandbox.call("put-recipient-codes", { path: { recipient: to }, body });
  }
  return showCodes(options);
}

async function policyOf(sandbox: SandboxClient, recipient?: string): Promise<Policy> {
  if (recipient === undefined) {
    const { code, queue } = await sandbox.call("get-codes", {});
    return { code, queue };
  }
  const known = sandbox.call("get-recipient-codes", { path: { recipient } });
  const { code, queue } = await known.catch((error: unknown) => {
    if (error instanceof BindboxError && error.status === 404) return NONE;
    throw error;
  });
  return { code, queue };
}

const HEADS = ["FOR", "NEXT", "THEN"];

const codesTable = ({ recipients, ...all }: AnswerOf<"get-codes">, paint: Paint): string =>
  textTable(
    HEADS,
    [row("everybody", all, "random"), ...recipients.map((it) => row(it.recipient, it, "as everybody"))],
    paint,
  );

const policyTable = (codes: AnswerOf<"get-recipient-codes">, paint: Paint): string =>
  textTable(HEADS, [row(codes.recipient, codes, "as everybody")], paint);

const row = (recipient: string, { code, queue }: Policy, otherwise: string): string[] => [
  recipient,
  queue.length === 0 ? "-" : queue.join(", "),
  code ?? otherwise,
];

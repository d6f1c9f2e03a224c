import { ActivationHandle } from "../../client/activation.js";
import type { AnswerOf } from "../../client/operation-types.js";
import { type Message, OutboxHandle } from "../../client/outbox.js";
import type { ActivateOptions } from "../commands/activate.js";
import { FAILED, OK } from "../exit-codes.js";
import { oneLine } from "../one-line.js";
import type { Paint } from "../paint.js";
import { textFacts } from "../text-table.js";
import { emulatorAt, sandboxAt } from "./connection.js";
import { printAnswer } from "./print.js";

const DEFAULT_PASSWORD = "Passw0rd!";

/** `bindbox activate`: what is not given it finds in the outbox, as the member would in mail and phone. */
export async function activate(options: ActivateOptions, given: string | undefined): Promise<number> {
  const outbox = new OutboxHandle(sandboxAt(options));
  const mails = await outbox.list({ medium: "email" });
  const mail = mails.find(
    ({ link }) => link !== null && (given === undefined || tokenOf(link) === tokenOf(given)),
  );
  const link = given ?? mail?.link ?? undefined;
  const email = options.email ?? mail?.to;
  if (link === undefined || email === undefined) return missing(link === undefined);
  const activation = new ActivationHandle(emulatorAt(options));
  const code = options.code ?? (await sentCode(activation, outbox, link));
  const password = options.password ?? DEFAULT_PASSWORD;
  printAnswer(await activation.activate(link, { email, code, password }), options, activatedFacts);
  return OK;
}

async function sentCode(activation: ActivationHandle, outbox: OutboxHandle, link: string): Promise<string> {
  const { to } = await activation.sendCode(link);
  const { code }: Message = await outbox.waitFor({ to });
  return code ?? "";
}

function missing(noLink: boolean): number {
  const text = noLink
    ? "the outbox has no mail with a link"
    : "the outbox has no mail with this link: --email tells the address to confirm";
  process.stderr.write(`bindbox: ${oneLine(text)}\n`);
  return FAILED;
}

const tokenOf = (link: string): string => link.replace(/[?#].*$/, "").replace(/^.*\//, "");

function activatedFacts(
  { memberUin, bindId, email, countryCode, phone, status, boundAt }: AnswerOf<"activate">,
  paint: Paint,
): string {
  return textFacts(
    [
      ["member", String(memberUin)],
      ["binding", `${bindId}: ${status}`],
      ["e-mail", email],
      ["phone", `+${countryCode} ${phone}`],
      ["bound at", boundAt],
    ],
    paint,
  );
}

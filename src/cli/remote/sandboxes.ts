import type { AnswerOf, BodyOf, Schema } from "../../client/operation-types.js";
import type { Fixture } from "../../sandbox/fixture.js";
import { isSnapshotDocument, type SnapshotDocument } from "../../sandbox/snapshot.js";
import type {
  SandboxCreateOptions,
  SandboxesOptions,
  SandboxOptions,
  SandboxShowOptions,
} from "../commands/sandboxes.js";
import { defined } from "../defined.js";
import { OK } from "../exit-codes.js";
import { UsageError } from "../given.js";
import { readJsonOrText } from "../name-value.js";
import type { Paint } from "../paint.js";
import { sdkEnvironment } from "../sdk-environment.js";
import { textFacts, textTable } from "../text-table.js";
import { emulatorAt, sandboxAt } from "./connection.js";
import { print, printAnswer } from "./print.js";
import { shellLines } from "./shell-lines.js";

type Sandbox = Schema<"Sandbox">;

export async function listSandboxes(options: SandboxesOptions): Promise<number> {
  printAnswer(await emulatorAt(options).call("list-sandboxes", {}), options, sandboxTable);
  return OK;
}

export async function createSandbox(options: SandboxCreateOptions, id: string | undefined): Promise<number> {
  const body = await newSandbox(options, id);
  const sandbox = await emulatorAt(options).call("create-sandbox", { body });
  show(sandbox, options);
  return OK;
}

export async function showSandbox(options: SandboxShowOptions): Promise<number> {
  show(await sandboxAt(options).call("get-sandbox", {}), options);
  return OK;
}

export async function resetSandbox(options: SandboxOptions): Promise<number> {
  const answer = await sandboxAt(options).call("reset-sandbox", {});
  printAnswer(answer, options, ({ cleared }) => clearedText(options.sandbox, cleared));
  return OK;
}

export async function deleteSandboxes(options: SandboxesOptions, ids: readonly string[]): Promise<number> {
  const emulator = emulatorAt(options);
  for (const id of ids) await emulator.sandbox(id).call("delete-sandbox", {});
  printAnswer({ deleted: ids }, options, () => `deleted ${ids.join(", ")}`);
  return OK;
}

async function newSandbox(
  options: SandboxCreateOptions,
  id: string | undefined,
): Promise<BodyOf<"create-sandbox">> {
  const { fixture, seed, ttl, at, freeze, rate, settings } = options;
  const clock = defined({ set: at, freeze: freeze ? true : undefined, rate });
  const others = defined({
    id,
    seed,
    ttl,
    settings: settings === undefined ? undefined : objectOf(readJsonOrText(settings), "--settings"),
    clock: Object.keys(clock).length === 0 ? undefined : clock,
  });
  return { ...others, ...(await originOf(fixture)) };
}

/** What the sandbox is made from: a fixture by its name, or a file with a fixture or a snapshot. */
async function originOf(
  name: string | undefined,
): Promise<{ readonly fixture?: "empty" | Fixture; readonly snapshot?: SnapshotDocument }> {
  if (name === undefined || name === "default") return {};
  if (name === "empty") return { fixture: name };
  const { readFixtureFile } = await import("../fixture-file.js");
  const source = await readFixtureFile(name);
  return isSnapshotDocument(source) ? { snapshot: source } : { fixture: source };
}

/** An object whose members the emulator checks. */
type JsonObject = Record<string, never>;

function objectOf(value: unknown, source: string): JsonObject {
  if (!isObject(value)) throw new UsageError(`${source} must be a JSON object`);
  return value;
}

const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function show(
  sandbox: Sandbox,
  options: { readonly env: boolean; readonly json: boolean; readonly url: string },
): void {
  if (options.env) print(shellLines(sdkEnvironment(sandbox, options.url)));
  else printAnswer(sandbox, options, sandboxFacts);
}

function sandboxTable({ total, sandboxes }: AnswerOf<"list-sandboxes">, paint: Paint): string {
  const rows = sandboxes.map(({ id, ttl, kept, seed }) => [
    id,
    ttl ?? "never",
    kept ? "kept" : "in memory",
    seed,
  ]);
  const table = textTable(["ID", "EXPIRES AFTER", "DATA", "SEED"], rows, paint);
  return total > rows.length ? `${table}\n${total - rows.length} more` : table;
}

const sandboxFacts = ({ id, seed, ttl, authing, tencent }: Sandbox, paint: Paint): string =>
  textFacts(
    [
      ["sandbox", id],
      ["seed", seed],
      ["expires", ttl === null ? "never" : `${ttl} after its last use`],
      ["Authing appHost", authing.appHost],
      ["Authing userPoolId", authing.userPoolId],
      ["Authing appId", authing.appId],
      ["Authing appSecret", authing.appSecret],
      ["Tencent endpoint", `${tencent.endpoint} (protocol http://)`],
      ["Tencent secretId", tencent.secretId],
      ["Tencent secretKey", tencent.secretKey],
    ],
    paint,
  );

function clearedText(id: string, cleared: Readonly<Record<string, number>>): string {
  const some = Object.entries(cleared).filter(([, count]) => count > 0);
  const what = some.map(([name, count]) => `${count} ${name}`).join(", ");
  return `${id} is what it was at first; cleared: ${what === "" ? "nothing, it was unused" : what}`;
}

import type { ClockState } from "./clock.js";
import type { SandboxCredentials } from "./credentials.js";
import { withTodaysMembers } from "./older-rows.js";
import type { RandomState } from "./random.js";
import { defaultSettings, type SandboxSettings, withSettings } from "./settings.js";
import { basesOf, type RowLists, type Tables, tablesOf } from "./tables.js";

/** The version of the stored form. */
export const DOCUMENT_VERSION = 2;
/** Those that are read; a file with another one is refused instead of misread. */
const READABLE_VERSIONS: readonly unknown[] = [1, DOCUMENT_VERSION];

/** Everything a sandbox is: what lowdb holds in memory and, with a data folder, in one file. */
export interface SandboxDocument {
  readonly version: typeof DOCUMENT_VERSION;
  readonly id: string;
  readonly credentials: SandboxCredentials;
  settings: SandboxSettings;
  clock: ClockState;
  random: RandomState;
  /** How its random source stood at first, to which a reset goes back; a file that is older does not say. */
  readonly firstRandom?: RandomState;
  /** How many times the sandbox was opened; keeps request ids of one run apart from those of the next. */
  openings: number;
  rows: Tables;
}

/** What changes as a whole when a sandbox begins anew or goes back. */
export type WholeState = Pick<SandboxDocument, "settings" | "clock" | "random" | "rows">;

/** Rows do not change, so each is written out once and its text kept for the next time the whole document is. */
const rowTexts = new WeakMap<object, string>();

function rowText(row: object): string {
  const known = rowTexts.get(row);
  if (known !== undefined) return known;
  const text = JSON.stringify(row);
  rowTexts.set(row, text);
  return text;
}

/** The document as one JSON text, a row a line. */
export function stringifyDocument({ rows, ...head }: SandboxDocument): string {
  const parts = Object.values(rows).map((table) => {
    const lines: string[] = [];
    for (const row of table.values()) lines.push(rowText(row));
    return `${JSON.stringify(table.name)}:[${lines.length ? `\n${lines.join(",\n")}\n` : ""}]`;
  });
  return `${JSON.stringify(head).slice(0, -1)},"rows":{\n${parts.join(",\n")}\n}}\n`;
}

/** The document that `stringifyDocument` wrote. Throws with a readable reason when the text is not one. */
export function parseDocument(text: string): SandboxDocument {
  const value: unknown = JSON.parse(text);
  if (!isStoredDocument(value)) throw new Error(whyUnreadable(value));
  const { rows, settings, ...head } = value;
  const lists: RowLists = { ...Object(withTodaysMembers(rows)) };
  return {
    ...head,
    version: DOCUMENT_VERSION,
    // a file may be older than a setting
    settings: withSettings(defaultSettings, settings),
    rows: tablesOf(basesOf(lists)),
  };
}

function whyUnreadable(value: unknown): string {
  const version = isObject(value) ? value["version"] : undefined;
  return typeof version !== "number" || READABLE_VERSIONS.includes(version)
    ? "it is not a sandbox file"
    : `it has version ${version}, and this bindbox reads ${READABLE_VERSIONS.join(" and ")}; a newer bindbox wrote it: start that one, or with another data folder`;
}

type StoredDocument = Omit<SandboxDocument, "version" | "rows"> & { readonly rows: unknown };

/** Tells bindbox's own files from others; it does not judge what stands in a row. */
function isStoredDocument(value: unknown): value is StoredDocument {
  if (!isObject(value) || !READABLE_VERSIONS.includes(value["version"])) return false;
  const { id, openings, rows } = value;
  return (
    typeof id === "string" &&
    typeof openings === "number" &&
    ["credentials", "settings", "clock", "random"].every((member) => isObject(value[member])) &&
    isObject(rows) &&
    Object.values(rows).every((list) => Array.isArray(list) && list.every(isObject))
  );
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

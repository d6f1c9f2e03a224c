import { otherActions } from "./actions.js";
import { tencentErrors } from "./errors.js";

const COLUMNS = ["code", "zh-CN", "en-US", "actions", "confidence"];
/** More names than this in one cell help nobody; the OpenAPI document lists each action's errors. */
const MOST_NAMES = 4;

/** The error catalogue as the table of the README: Markdown, one row an error, a further text of a code in a row of its own. */
export function tencentErrorTable(): string {
  const rows = Object.values(tencentErrors).map((entry) => [
    `\`${entry.code}\``,
    entry.messages["zh-CN"],
    entry.messages["en-US"],
    shown(entry.operations),
    entry.confidence,
  ]);
  return [COLUMNS, COLUMNS.map(() => "---"), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`)
    .join("\n");
}

function shown(actions: readonly string[]): string {
  if (actions.length === 0) return "any: the gateway answers it";
  return actions.length <= MOST_NAMES ? actions.join(", ") : `${actions.length} actions`;
}

/** The actions that bindbox knows by name only, as a list in one paragraph. */
export const otherActionsText = (): string => otherActions.map((action) => `\`${action}\``).join(", ");

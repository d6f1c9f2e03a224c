import {
  allOperations,
  bodyTakers,
  contentTakers,
  noOperation,
  parameterTakers,
  passcodeConsumers,
  tenantOperations,
  userTokenHolders,
} from "./errors/operation-sets.js";
import { type AuthingError, authingErrors } from "./errors.js";

const COLUMNS = ["name", "statusCode", "apiCode", "zh-CN", "en-US", "operations", "confidence"];

/** Groups are named, since forty names in one cell help nobody. */
const groupNames: ReadonlyMap<readonly string[], string> = new Map([
  [passcodeConsumers, "every operation that uses up a passcode"],
  [userTokenHolders, "every operation with a user token"],
  [bodyTakers, "every operation with a JSON body"],
  [contentTakers, "every operation with a body"],
  [parameterTakers, "every operation with parameters"],
  [tenantOperations, "every V3 operation but check-app-id-secret"],
  [allOperations, "every operation"],
  [noOperation, "none: the transport answers it"],
]);

/** The error catalogue as the table of the README: Markdown, one row an error. */
export function errorTable(): string {
  const rows = Object.entries<AuthingError>(authingErrors).map(([name, entry]) => [
    `\`${name}\``,
    ...codesOf(entry),
    entry.messages["zh-CN"],
    entry.messages["en-US"],
    groupNames.get(entry.operations) ?? entry.operations.join(", "),
    entry.confidence,
  ]);
  return [COLUMNS, COLUMNS.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** statusCode and apiCode; errors outside the V3 envelope have a status of HTTP and a code of their own form. */
function codesOf(entry: AuthingError): [string, string] {
  switch (entry.form) {
    case "envelope":
      return [String(entry.statusCode), entry.apiCode === null ? "" : String(entry.apiCode)];
    case "oauth":
      return [`HTTP ${entry.httpStatus}`, `\`${entry.error}\``];
    case "validateToken":
      return [`HTTP ${entry.httpStatus}`, `\`code: ${entry.code}\``];
  }
}

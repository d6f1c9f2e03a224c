import type { CataloguedError } from "../../providers/catalogue.js";
import { operationName, providerNames } from "../../providers/operation-names.js";
import type { Paint } from "../paint.js";
import { textFacts, textTable } from "../text-table.js";

type Language = keyof CataloguedError["messages"];

const HEADS = ["NAME", "CODE", "CONFIDENCE", "MESSAGE"];
const CONFIDENCE = 2;

/** A table a provider. Most of Tencent Cloud's errors are named by their codes: these are not repeated. */
export function errorTables(errors: readonly CataloguedError[], language: Language, paint: Paint): string {
  const tables = providerNames.flatMap((provider) => {
    const own = errors.filter((error) => error.provider === provider);
    if (own.length === 0) return [];
    const rows = own.map((error) => [
      error.name,
      error.code === error.name ? "=" : codeText(error),
      error.confidence,
      error.messages[language],
    ]);
    const table = textTable(HEADS, rows, paint, (cell, column) =>
      column === 0 ? paint.bold(cell) : column === CONFIDENCE ? paint.dim(cell) : cell,
    );
    return [`${provider}: ${own.length} ${own.length === 1 ? "error" : "errors"}\n${table}`];
  });
  return tables.join("\n\n");
}

/** All that is known of an error. */
export function errorDetails(error: CataloguedError, paint: Paint): string {
  const { provider, name, httpStatus, messages, source, confidence } = error;
  const facts = textFacts(
    [
      ["code", codeText(error)],
      ["HTTP status", String(httpStatus)],
      ["zh-CN", messages["zh-CN"]],
      ["en-US", messages["en-US"]],
      ["operations", operationsText(error)],
      ...(error.pages.length === 0 ? [] : [pagesFact(error)]),
      ["source", `${confidence}: ${source}`],
    ],
    paint,
  );
  return `${paint.bold(operationName(provider, name))}\n${facts}`;
}

/** `2231`, or `403/2018` with the code of the API after that of the status, or the text that Tencent Cloud has. */
function codeText({ statusCode, apiCode, code }: CataloguedError): string {
  const codes = [statusCode, apiCode, code].filter((it) => it !== null);
  return codes.length === 0 ? "-" : codes.join("/");
}

const pagesFact = ({ pages, provider }: CataloguedError): readonly [string, string] => [
  "pages",
  pages.map((page) => operationName(provider, page)).join(", "),
];

function operationsText({ scope, operations, provider }: CataloguedError): string {
  switch (scope) {
    case "operation":
      return operations.map((operation) => operationName(provider, operation)).join(", ");
    case "gateway":
      return `any of ${provider}: it comes from the gateway in front of them`;
    case "none":
      return "none: the request led to no operation";
  }
}

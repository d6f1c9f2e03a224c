import { didYouMean } from "../../nearest-name.js";
import { type CataloguedError, catalogue, documentedErrors } from "../../providers/catalogue.js";
import {
  isProviderName,
  operationsNamed,
  providerNames,
  unknownOperation,
} from "../../providers/operation-names.js";
import type { ErrorsOptions } from "../commands/errors.js";
import { OK } from "../exit-codes.js";
import { UsageError } from "../given.js";
import { printAnswer } from "../remote/print.js";
import { errorDetails, errorTables } from "./error-tables.js";

/**
 * `bindbox errors`: from the catalogue that bindbox brings.
 *
 * @param word a provider, or the name of an error
 * @returns the exit code
 */
export async function errors(options: ErrorsOptions, word: string | undefined): Promise<number> {
  const ofOperation = options.operation === undefined ? catalogue : errorsOf(options.operation);
  if (word === undefined || isProviderName(word)) {
    const found = ofOperation.filter(({ provider }) => word === undefined || provider === word);
    printAnswer(found, options, (list, paint) => errorTables(list, options.language, paint));
  } else {
    const found = ofOperation.filter(({ name }) => name === word);
    if (found.length === 0) throw new UsageError(unknownWord(word, ofOperation));
    printAnswer(found, options, (list, paint) =>
      list.map((error) => errorDetails(error, paint)).join("\n\n"),
    );
  }
  return OK;
}

/** What any of the operations that a text means can answer. */
function errorsOf(text: string): readonly CataloguedError[] {
  const operations = operationsNamed(text);
  if (operations.length === 0) throw new UsageError(`--operation: ${unknownOperation(text)}`);
  return [...new Set(operations.flatMap(({ provider, operation }) => documentedErrors(provider, operation)))];
}

function unknownWord(word: string, known: readonly CataloguedError[]): string {
  const hint = didYouMean(word, [...providerNames, ...known.map(({ name }) => name)]);
  return `"${word}" is neither a provider (${providerNames.join(", ")}) nor an error of the list${hint}`;
}

import { jsonAnswer } from "../http/messages.js";
import { type CataloguedError, catalogue, documentedErrors } from "../providers/catalogue.js";
import { operationName, operationsNamed, unknownOperation } from "../providers/operation-names.js";
import { badInput } from "./problem.js";
import type { EmulatorOperation } from "./resource.js";

export const listErrors: EmulatorOperation = async ({ query }) => {
  const { provider, operation } = query;
  const operations = operation === undefined ? undefined : operationsNamed(operation);
  if (operation !== undefined && operations?.length === 0)
    return badInput([{ pointer: "query/operation", message: unknownOperation(operation) }]);
  const errors = operations
    ? new Set(operations.flatMap((it) => documentedErrors(it.provider, it.operation)))
    : catalogue;
  return jsonAnswer(
    200,
    [...errors].filter((error) => provider === undefined || error.provider === provider).map(shown),
  );
};

const shown = (error: CataloguedError) => ({
  ...error,
  operations: error.operations.map((operation) => operationName(error.provider, operation)),
  pages: error.pages.map((page) => operationName(error.provider, page)),
});

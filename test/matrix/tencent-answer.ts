import { type CataloguedError, documentedErrors, type ErrorScope } from "../../src/providers/catalogue.js";
import type { Language } from "../../src/providers/error-catalogue.js";
import { emulatedActions } from "../../src/providers/tencent/actions.js";
import { answered, filled, ID, type Received } from "./wire.js";

export interface TencentPair {
  readonly action: string;
  readonly name: string;
  readonly error: CataloguedError;
}

/** Every error of every action: those that it lists itself, or those of the gateway in front of all of them. */
export const tencentPairs = (scope: ErrorScope): readonly TencentPair[] =>
  emulatedActions.flatMap((action) =>
    documentedErrors("tencent", action)
      .filter((error) => error.scope === scope)
      .map((error) => ({ action, name: error.name, error })),
  );

export const tencentText = ({ action, error }: TencentPair, language: Language): string =>
  filled(error.messages[language], { action, operation: `organization:${action}` });

/** A code that has several texts has a name for each; the answer says the code. */
export const codeOf = (name: string): string => name.split("#")[0] ?? "";

/** The bytes that an error has to be. */
export function tencentAnswer(pair: TencentPair, language: Language): Received {
  const message = JSON.stringify(tencentText(pair, language));
  const error = `{"Code":"${codeOf(pair.name)}","Message":${message}}`;
  return answered(200, `{"Response":{"Error":${error},"RequestId":"${ID}"}}`, {
    "content-type": "application/json",
  });
}

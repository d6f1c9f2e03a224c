import { readFileSync } from "node:fs";
import { packageRoot } from "../package-root.js";

/** The JSON body of a success by operation id, for the operations whose document shows one. */
export type SuccessExamples = Readonly<Record<string, unknown>>;

/** The name under which the examples of a document are kept beside its compiled form. */
export const examplesFile = (name: string): string => `${name}.examples.json`;

/** Loads what was compiled to `dist/contracts/<name>.examples.json`: apart from the contract, since most runs need none. */
export const loadSuccessExamples = (name: string): SuccessExamples =>
  JSON.parse(readFileSync(new URL(`dist/contracts/${examplesFile(name)}`, packageRoot), "utf8"));

import { readFile } from "node:fs/promises";
import { packageRoot } from "../package-root.js";
import type { EmulatorOperation } from "./resource.js";

/** Which documents there are, the contract has checked: nothing else is read from here. */
export const getOpenapiDocument: EmulatorOperation = async ({ parameters: { document = "" } }) => ({
  status: 200,
  headers: { "content-type": "application/yaml" },
  body: await readFile(new URL(`openapi/${document}`, packageRoot), "utf8"),
});

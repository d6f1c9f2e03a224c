import type { Operations } from "./operation.js";

/** What bindbox does for each action; the actions that are missing here answer that they are not emulated. */
export const tencentOperations: Operations = {};

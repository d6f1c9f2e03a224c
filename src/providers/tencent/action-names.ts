import { emulatedActions, otherActions } from "./actions.js";

const emulated: ReadonlySet<string> = new Set(emulatedActions);
const others: ReadonlySet<string> = new Set(otherActions);

/** An action that the OpenAPI document describes. */
export const isEmulatedAction = (name: string): name is (typeof emulatedActions)[number] =>
  emulated.has(name);

/** An action of the product that bindbox knows by name only. */
export const isOtherAction = (name: string): boolean => others.has(name);

import { routes } from "../../../../src/providers/authing/generated/routes.js";
import type { OperationId } from "../../../../src/providers/authing/routing.js";
import type { Situation } from "./situation.js";

/** The same situation for each of a group of operations. */
export const forOperations = (
  group: readonly string[],
  situation: Situation,
): Readonly<Partial<Record<OperationId, Situation>>> =>
  Object.fromEntries(routes.filter(({ id }) => group.includes(id)).map(({ id }) => [id, situation]));

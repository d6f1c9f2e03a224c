import type { Answer } from "../http/messages.js";
import { didYouMeanOf } from "../nearest-name.js";
import { collectionNames } from "../sandbox/schema.js";
import { isCollection, whyReadOnly } from "../sandbox/state/state-collections.js";
import { problem } from "./problem.js";
import type { ControlMatch, OperationId } from "./routing.js";

const reading: readonly OperationId[] = ["list-rows", "get-row"];

/** The answer to a call for rows of a collection that is not there, or that cannot be changed; `undefined`: it is fine. */
export function refuseCollection({ id, parameters: { collection } }: ControlMatch): Answer | undefined {
  if (collection === undefined) return undefined;
  if (!isCollection(collection))
    return problem(404, `there is no collection "${collection}"${didYouMeanOf(collection, collectionNames)}`);
  const reason = reading.includes(id) ? undefined : whyReadOnly(collection);
  if (reason === undefined) return undefined;
  return problem(405, `${collection} can only be read here: ${reason}`, {}, { allow: "GET" });
}

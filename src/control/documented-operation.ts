import { Contract } from "../contract/contract.js";
import { rowContract, rowOperationId } from "../contract/rows/row-contract.js";
import type { ControlMatch } from "./routing.js";

const DOCUMENT = "control";

/** An operation as the document has it, and what checks it. */
export interface DocumentedOperation {
  readonly id: string;
  readonly contract: Contract;
}

/**
 * Finds the operations of `openapi/control.yaml`. Those on rows are described for each collection by themselves; they are
 * more than all the others together, and loaded when somebody uses one.
 */
export class DocumentedOperations {
  #contract: Contract | undefined;
  #rowContract: Contract | undefined;

  of({ id, parameters: { collection } }: ControlMatch): DocumentedOperation {
    if (collection === undefined) {
      this.#contract ??= Contract.load(DOCUMENT);
      return { id, contract: this.#contract };
    }
    this.#rowContract ??= Contract.load(rowContract(DOCUMENT));
    return { id: rowOperationId(id, collection), contract: this.#rowContract };
  }
}

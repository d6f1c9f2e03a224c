// Everything that only sandboxes with circumstances need, as one module that is loaded when the first of them is judged.
export { checkDeletion } from "./deletion-check.js";
export { refuseFounding } from "./refuse-founding.js";
export { refuseDissolving, refuseLeavingAccount } from "./refuse-leaving.js";
export { refuseRelationChange } from "./refuse-relation.js";
export { giveStartingCircumstances } from "./starting-circumstances.js";

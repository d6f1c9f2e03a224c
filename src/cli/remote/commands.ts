/** What the commands that talk to a running emulator do: one chunk of the bundle, which `bindbox start` does not load. */
export { activate } from "./activate.js";
export { moveClock, showClock } from "./clock.js";
export { fixCode, queueCodes, randomCodes, showCodes } from "./codes.js";
export { clearCoverage, reportCoverage } from "./coverage.js";
export { addFault, clearFaults, listFaults, removeFaults } from "./faults.js";
export { acceptInvitation, declineInvitation, listInvitations } from "./invitations.js";
export { clearJournal, listJournal, showRequest } from "./journal.js";
export { clearOutbox, listOutbox } from "./outbox.js";
export { createSandbox, deleteSandboxes, listSandboxes, resetSandbox, showSandbox } from "./sandboxes.js";
export { settings } from "./settings.js";
export { listSnapshots, loadSnapshot, restoreSnapshot, saveSnapshot, takeSnapshot } from "./snapshot.js";
export { verifyJournal } from "./verify.js";

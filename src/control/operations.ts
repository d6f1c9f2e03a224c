import { activateBinding, sendActivationCode } from "./activation-resource.js";
import { getClock, moveClock } from "./clock-resource.js";
import {
  deleteRecipientCodes,
  getCodes,
  getRecipientCodes,
  putCodes,
  putRecipientCodes,
} from "./codes-resource.js";
import { clearCoverage, clearSandboxCoverage, getCoverage, getSandboxCoverage } from "./coverage-resource.js";
import { listErrors } from "./errors-resource.js";
import { streamEvents, streamSandboxEvents } from "./events-resource.js";
import { addFault, clearFaults, deleteFault, getFault, listFaults } from "./faults-resource.js";
import { acceptMemberInvitation, declineMemberInvitation, listInvitations } from "./invitations-resource.js";
import {
  deleteRequests,
  diagnoseRequest,
  getRequest,
  listAllRequests,
  listRequests,
  verifyRequests,
} from "./journal-resource.js";
import { getOpenapiDocument } from "./openapi-resource.js";
import {
  deleteMessage,
  deleteMessages,
  getMessage,
  listMessages,
  streamMessages,
  takeMessage,
} from "./outbox-resource.js";
import type { EmulatorOperations, SandboxOperations } from "./resource.js";
import { deleteSandbox, getSandbox, resetSandbox } from "./sandbox-resource.js";
import { createSandbox, listSandboxes } from "./sandboxes-resource.js";
import { getSettings, patchSettings } from "./settings-resource.js";
import {
  deleteSnapshot,
  getNamedSnapshot,
  getSnapshot,
  listSnapshots,
  putSnapshot,
  restoreSnapshot,
  takeSnapshot,
} from "./snapshots-resource.js";
import { createRow, deleteRow, getRow, getState, listRows, patchRow, putRow } from "./state-resource.js";

/** What each operation of `openapi/control.yaml` does; the compiler misses the ones that are not here. */
export const emulatorOperations: EmulatorOperations = {
  "get-openapi-document": getOpenapiDocument,
  "list-sandboxes": listSandboxes,
  "create-sandbox": createSandbox,
  "stream-events": streamEvents,
  "list-errors": listErrors,
  "get-coverage": getCoverage,
  "clear-coverage": clearCoverage,
  "list-all-requests": listAllRequests,
};

export const sandboxOperations: SandboxOperations = {
  "get-sandbox": getSandbox,
  "delete-sandbox": deleteSandbox,
  "get-state": getState,
  "list-rows": listRows,
  "create-row": createRow,
  "get-row": getRow,
  "put-row": putRow,
  "patch-row": patchRow,
  "delete-row": deleteRow,
  "get-snapshot": getSnapshot,
  "put-snapshot": putSnapshot,
  "list-snapshots": listSnapshots,
  "take-snapshot": takeSnapshot,
  "get-named-snapshot": getNamedSnapshot,
  "delete-snapshot": deleteSnapshot,
  "restore-snapshot": restoreSnapshot,
  "reset-sandbox": resetSandbox,
  "get-settings": getSettings,
  "patch-settings": patchSettings,
  "list-messages": listMessages,
  "delete-messages": deleteMessages,
  "take-message": takeMessage,
  "stream-messages": streamMessages,
  "get-message": getMessage,
  "delete-message": deleteMessage,
  "get-codes": getCodes,
  "put-codes": putCodes,
  "get-recipient-codes": getRecipientCodes,
  "put-recipient-codes": putRecipientCodes,
  "delete-recipient-codes": deleteRecipientCodes,
  "get-clock": getClock,
  "move-clock": moveClock,
  "list-faults": listFaults,
  "add-fault": addFault,
  "clear-faults": clearFaults,
  "get-fault": getFault,
  "delete-fault": deleteFault,
  "send-activation-code": sendActivationCode,
  activate: activateBinding,
  "list-invitations": listInvitations,
  "accept-invitation": acceptMemberInvitation,
  "decline-invitation": declineMemberInvitation,
  "stream-sandbox-events": streamSandboxEvents,
  "get-sandbox-coverage": getSandboxCoverage,
  "clear-sandbox-coverage": clearSandboxCoverage,
  "list-requests": listRequests,
  "delete-requests": deleteRequests,
  "get-request": getRequest,
  "diagnose-request": diagnoseRequest,
  "verify-requests": verifyRequests,
};

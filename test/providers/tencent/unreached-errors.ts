import type { EmulatedAction } from "../../../src/providers/tencent/actions.js";
import type { accessErrors } from "../../../src/providers/tencent/errors/access.js";
import type { billingErrors } from "../../../src/providers/tencent/errors/billing.js";
import type { commonErrors } from "../../../src/providers/tencent/errors/common.js";
import type { invitationErrors } from "../../../src/providers/tencent/errors/invitations.js";
import type { memberErrors } from "../../../src/providers/tencent/errors/members.js";
import type { nodeErrors } from "../../../src/providers/tencent/errors/nodes.js";
import type { organizationErrors } from "../../../src/providers/tencent/errors/organization.js";
import type { removalErrors } from "../../../src/providers/tencent/errors/removal.js";

/** The errors of the actions around the e-mail binding. */
export type NeighbourErrorName = keyof (typeof accessErrors &
  typeof billingErrors &
  typeof commonErrors &
  typeof invitationErrors &
  typeof memberErrors &
  typeof nodeErrors &
  typeof organizationErrors &
  typeof removalErrors);

const NO_ENTITIES = "an account is verified or not; bindbox keeps no more of the verified entity";
const JOINS_AT_ONCE = "an invited account joins at once, so no invitation waits";

/** Documented errors that no state of bindbox brings about, each with the reason. Fault rules and the gallery answer them. */
export const unreachedErrors = {
  "FailedOperation.AuthInfoEmpty": NO_ENTITIES,
  "FailedOperation.AuthInfoNotSame": NO_ENTITIES,
  "FailedOperation.CreateMemberAuthOverLimit": NO_ENTITIES,
  "FailedOperation.OrganizationAuthRelationExist": NO_ENTITIES,
  "FailedOperation.ImportFileIllegal": NO_ENTITIES,

  "FailedOperation.CreateRecordAlreadySuccess": "no creation leaves a record that could be repeated",

  "FailedOperation.ApplyExist": JOINS_AT_ONCE,
  "FailedOperation.InvitationExist": JOINS_AT_ONCE,
  "FailedOperation.ReSentInvitation": JOINS_AT_ONCE,
  "LimitExceeded.InvitationOverLimit": JOINS_AT_ONCE,
  "FailedOperation.NotSameRegion": "all accounts of a sandbox are of one site",
} as const satisfies { readonly [Name in NeighbourErrorName]?: string };

/** Errors that other actions answer by themselves, but not these. */
export const unreachedByAction: {
  readonly [Action in EmulatedAction]?: { readonly [Name in NeighbourErrorName]?: string };
} = {};

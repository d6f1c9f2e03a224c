import { type EmulatedAction, emulatedActions } from "../actions.js";

const withoutGeneralCodes: readonly EmulatedAction[] = ["UpdateOrganizationMember", "UpdateOrganizationNode"];

/** The actions that list `InternalError` and `InvalidParameter`: all but two. */
export const generalCodeListers: readonly EmulatedAction[] = emulatedActions.filter(
  (action) => !withoutGeneralCodes.includes(action),
);

/** The actions that need an organization: all but the one that makes it. */
export const organizationUsers: readonly EmulatedAction[] = emulatedActions.filter(
  (action) => action !== "CreateOrganization",
);

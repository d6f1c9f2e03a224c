import type { CatalogueEntry } from "../error-catalogue.js";
import { accessErrors } from "./errors/access.js";
import { activationErrors } from "./errors/activation.js";
import { authenticationErrors } from "./errors/authentication.js";
import { billingErrors } from "./errors/billing.js";
import { commonErrors } from "./errors/common.js";
import { emailBindingErrors } from "./errors/email-binding.js";
import { invitationErrors } from "./errors/invitations.js";
import { limitErrors } from "./errors/limits.js";
import { memberErrors } from "./errors/members.js";
import { nodeErrors } from "./errors/nodes.js";
import { organizationErrors } from "./errors/organization.js";
import { parameterErrors } from "./errors/parameters.js";
import { publicCodeErrors } from "./errors/public-codes.js";
import { removalErrors } from "./errors/removal.js";
import { requestErrors } from "./errors/requests.js";

export { isOwnError } from "./errors/forms.js";

export interface TencentError extends CatalogueEntry {
  /** What `Error.Code` says. */
  readonly code: string;
}

/**
 * The business behind the gateway, and the gateway. A name is the error's code; where a code has several messages,
 * each further one is a name of its own, the code followed by `#` and what it is about.
 */
const entries = {
  ...emailBindingErrors,
  ...activationErrors,
  ...commonErrors,
  ...organizationErrors,
  ...memberErrors,
  ...invitationErrors,
  ...removalErrors,
  ...billingErrors,
  ...nodeErrors,
  ...accessErrors,
  ...authenticationErrors,
  ...parameterErrors,
  ...requestErrors,
  ...limitErrors,
  ...publicCodeErrors,
};

export type TencentErrorName = keyof typeof entries;

/** Every error that the Tencent side answers: the one source of codes, texts and where they occur. */
export const tencentErrors: Readonly<Record<TencentErrorName, TencentError>> = withCodes(entries);

export const isTencentErrorName = (name: string): name is TencentErrorName =>
  Object.hasOwn(tencentErrors, name);

function withCodes<Name extends string>(
  named: Readonly<Record<Name, CatalogueEntry>>,
): Readonly<Record<Name, TencentError>>;
function withCodes(named: Readonly<Record<string, CatalogueEntry>>): Readonly<Record<string, TencentError>> {
  return Object.fromEntries(
    Object.entries(named).map(([name, entry]) => [name, { ...entry, code: name.replace(/#.*$/, "") }]),
  );
}

import type { AuthingErrorName } from "../../../../src/providers/authing/errors.js";
import { accountSituations } from "./accounts.js";
import { addressUpdateSituations } from "./address-updates.js";
import { addressSituations } from "./addresses.js";
import { oauthSituations } from "./oauth.js";
import { passcodeSituations } from "./passcodes.js";
import { passwordSituations } from "./passwords.js";
import { requestSituations } from "./requests.js";
import { signInSituations } from "./sign-in.js";
import type { Situations } from "./situation.js";
import { tenancySituations } from "./tenancy.js";
import { validateTokenSituations } from "./validate-token.js";

/** A situation for every error there is: one without does not compile. */
export const allSituations: Situations<AuthingErrorName> = {
  ...passcodeSituations,
  ...addressSituations,
  ...addressUpdateSituations,
  ...signInSituations,
  ...accountSituations,
  ...passwordSituations,
  ...tenancySituations,
  ...requestSituations,
  ...oauthSituations,
  ...validateTokenSituations,
};

import { type AccountErrorName, accountErrors } from "./errors/accounts.js";
import { type AddressUpdateErrorName, addressUpdateErrors } from "./errors/address-updates.js";
import { type AddressErrorName, addressErrors } from "./errors/addresses.js";
import type { EnvelopeError, OAuthError, ValidateTokenError } from "./errors/forms.js";
import { type OAuthErrorName, oauthErrors } from "./errors/oauth.js";
import { type PasscodeErrorName, passcodeErrors } from "./errors/passcodes.js";
import { type PasswordErrorName, passwordErrors } from "./errors/passwords.js";
import { type RequestErrorName, requestErrors } from "./errors/requests.js";
import { type SignInErrorName, signInErrors } from "./errors/sign-in.js";
import { type TenancyErrorName, tenancyErrors } from "./errors/tenancy.js";
import { type ValidateTokenErrorName, validateTokenErrors } from "./errors/validate-token.js";

export type { EnvelopeError, OAuthError, ValidateTokenError } from "./errors/forms.js";

export type AuthingError = EnvelopeError | OAuthError | ValidateTokenError;

type EnvelopeErrorName =
  | PasscodeErrorName
  | AddressErrorName
  | AddressUpdateErrorName
  | SignInErrorName
  | AccountErrorName
  | PasswordErrorName
  | TenancyErrorName
  | RequestErrorName;

export type AuthingErrorName = EnvelopeErrorName | OAuthErrorName | ValidateTokenErrorName;

/** Every error that the Authing side answers: the one source of codes, texts and where they occur. */
export const authingErrors: Readonly<
  Record<EnvelopeErrorName, EnvelopeError> &
    Record<OAuthErrorName, OAuthError> &
    Record<ValidateTokenErrorName, ValidateTokenError>
> = {
  ...passcodeErrors,
  ...addressErrors,
  ...addressUpdateErrors,
  ...signInErrors,
  ...accountErrors,
  ...passwordErrors,
  ...tenancyErrors,
  ...requestErrors,
  ...oauthErrors,
  ...validateTokenErrors,
};

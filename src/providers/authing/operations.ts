import type { Transaction } from "../../sandbox/store.js";
import type { Outcome } from "../outcome.js";
import type { AuthingCall } from "./call.js";
import type { Caller, Services, SignedInCaller } from "./operation.js";
import { bindEmail } from "./operations/bind-email.js";
import { bindPhone } from "./operations/bind-phone.js";
import { checkAppIdSecret } from "./operations/check-app-id-secret.js";
import { deleteAccount } from "./operations/delete-account.js";
import { getCountryList } from "./operations/get-country-list.js";
import { getMyLoginHistory } from "./operations/get-my-login-history.js";
import { getProfile } from "./operations/get-profile.js";
import { getSecurityInfo } from "./operations/get-security-info.js";
import { loginPage } from "./operations/login-page.js";
import { loginSubmit } from "./operations/login-submit.js";
import { oidcAuth } from "./operations/oidc-auth.js";
import { oidcDiscovery } from "./operations/oidc-discovery.js";
import { oidcIntrospection } from "./operations/oidc-introspection.js";
import { oidcJwks } from "./operations/oidc-jwks.js";
import { oidcRevocation } from "./operations/oidc-revocation.js";
import { oidcSessionEnd } from "./operations/oidc-session-end.js";
import { oidcToken } from "./operations/oidc-token.js";
import { oidcUserinfo } from "./operations/oidc-userinfo.js";
import { preCheckCode } from "./operations/pre-check-code.js";
import { resetPassword } from "./operations/reset-password.js";
import { sendEmail } from "./operations/send-email.js";
import { sendSms } from "./operations/send-sms.js";
import { signin } from "./operations/signin.js";
import { signup } from "./operations/signup.js";
import { system } from "./operations/system.js";
import { unbindEmail } from "./operations/unbind-email.js";
import { unbindPhone } from "./operations/unbind-phone.js";
import { updateEmail } from "./operations/update-email.js";
import { updatePassword } from "./operations/update-password.js";
import { updatePhone } from "./operations/update-phone.js";
import { updateProfile } from "./operations/update-profile.js";
import { validateToken } from "./operations/validate-token.js";
import { verifyDeleteAccountRequest } from "./operations/verify-delete-account-request.js";
import { verifyResetPasswordRequest } from "./operations/verify-reset-password-request.js";
import { verifyUpdateEmailRequest } from "./operations/verify-update-email-request.js";
import { verifyUpdatePhoneRequest } from "./operations/verify-update-phone-request.js";
import type { OperationId } from "./routing.js";

/** Checked by the contract before it gets here, which the compiler cannot see. */
type Run = (input: never, caller: never, tx: Transaction, services: Services) => Promise<Outcome>;

const operations: Readonly<Record<OperationId, Run>> = {
  "send-email": sendEmail,
  "send-sms": sendSms,
  "pre-check-code": preCheckCode,
  signup,
  signin,
  "bind-email": bindEmail,
  "unbind-email": unbindEmail,
  "bind-phone": bindPhone,
  "unbind-phone": unbindPhone,
  "verify-update-email-request": verifyUpdateEmailRequest,
  "update-email": updateEmail,
  "verify-update-phone-request": verifyUpdatePhoneRequest,
  "update-phone": updatePhone,
  "get-profile": getProfile,
  "update-profile": updateProfile,
  "get-security-info": getSecurityInfo,
  "get-my-login-history": getMyLoginHistory,
  "update-password": updatePassword,
  "verify-reset-password-request": verifyResetPasswordRequest,
  "reset-password": resetPassword,
  "verify-delete-account-request": verifyDeleteAccountRequest,
  "delete-account": deleteAccount,
  system,
  "get-country-list": getCountryList,
  "check-app-id-secret": checkAppIdSecret,
  "oidc-auth": oidcAuth,
  "oidc-token": oidcToken,
  "oidc-introspection": oidcIntrospection,
  "oidc-revocation": oidcRevocation,
  "oidc-userinfo": oidcUserinfo,
  "oidc-userinfo-post": oidcUserinfo,
  "oidc-discovery": oidcDiscovery,
  "oidc-jwks": oidcJwks,
  "oidc-jwks-of-app": oidcJwks,
  "oidc-session-end": oidcSessionEnd,
  "validate-token": validateToken,
  "login-page": loginPage,
  "login-submit": loginSubmit,
};

/** Runs the operation a call leads to. */
export function runOperation(
  { operation, input }: AuthingCall,
  caller: Caller | SignedInCaller,
  tx: Transaction,
  services: Services,
): Promise<Outcome> {
  if (operation === undefined) throw new Error("a call without an operation has failed before");
  return operations[operation](input as never, caller as never, tx, services);
}

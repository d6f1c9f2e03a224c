/** The groups of operations (by operationId) that answer the same error. */

export const passcodeConsumers: readonly string[] = [
  "signup",
  "signin",
  "bind-email",
  "unbind-email",
  "bind-phone",
  "unbind-phone",
  "verify-update-email-request",
  "verify-update-phone-request",
  "verify-reset-password-request",
  "verify-delete-account-request",
];

const userQueries = ["get-profile", "get-my-login-history"];

const userCommands = [
  "bind-email",
  "unbind-email",
  "bind-phone",
  "unbind-phone",
  "verify-update-email-request",
  "update-email",
  "verify-update-phone-request",
  "update-phone",
  "update-profile",
  "update-password",
  "verify-delete-account-request",
  "delete-account",
];

export const userTokenHolders: readonly string[] = [...userCommands, ...userQueries, "get-security-info"];

export const bodyTakers: readonly string[] = [
  ...userCommands,
  "send-email",
  "send-sms",
  "pre-check-code",
  "signup",
  "signin",
  "verify-reset-password-request",
  "reset-password",
  "check-app-id-secret",
];

/** They take a form in place of JSON. */
export const formTakers: readonly string[] = [
  "oidc-token",
  "oidc-introspection",
  "oidc-revocation",
  "oidc-userinfo-post",
  "login-submit",
];

export const contentTakers: readonly string[] = [...bodyTakers, ...formTakers];

export const parameterTakers: readonly string[] = [...bodyTakers, ...userQueries];

export const v3Operations: readonly string[] = [
  ...parameterTakers,
  "get-security-info",
  "system",
  "get-country-list",
];

/** They refuse an unknown app or pool; the check of an app id and secret is asked for just that, and answers in its data. */
export const tenantOperations: readonly string[] = v3Operations.filter((id) => id !== "check-app-id-secret");

export const allOperations: readonly string[] = [
  ...v3Operations,
  "oidc-auth",
  "oidc-token",
  "oidc-introspection",
  "oidc-revocation",
  "oidc-userinfo",
  "oidc-userinfo-post",
  "oidc-discovery",
  "oidc-jwks",
  "oidc-jwks-of-app",
  "oidc-session-end",
  "validate-token",
  "login-page",
  "login-submit",
];

/** Answers of the transport, before any operation is known. */
export const noOperation: readonly string[] = [];

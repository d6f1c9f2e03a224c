import { type OAuthError, untranslated } from "./forms.js";

export type OAuthErrorName =
  | "invalidGrant"
  | "invalidClient"
  | "clientUnknown"
  | "redirectUriMismatch"
  | "invalidRequest"
  | "unsupportedGrantType"
  | "invalidScope"
  | "unauthorizedClient"
  | "unsupportedResponseType"
  | "loginRequired"
  | "invalidToken";

/** The authorisation server. At oidc-auth, errors of a trusted client travel in the redirect. */
export const oauthErrors: Readonly<Record<OAuthErrorName, OAuthError>> = {
  invalidGrant: {
    form: "oauth",
    situation: null,
    httpStatus: 400,
    error: "invalid_grant",
    messages: untranslated("grant request is invalid"),
    operations: ["oidc-token"],
    source: "Authing V3 API description, token FAQ; HTTP status inferred",
    confidence: "documented",
  },
  invalidClient: {
    form: "oauth",
    situation: null,
    httpStatus: 401,
    error: "invalid_client",
    messages: untranslated("client authentication failed"),
    operations: ["oidc-token", "oidc-introspection", "oidc-revocation"],
    source: "Authing V3 API description, token FAQ; HTTP status inferred",
    confidence: "documented",
  },
  clientUnknown: {
    form: "oauth",
    situation: null,
    httpStatus: 400,
    error: "invalid_client",
    messages: untranslated("client is invalid"),
    operations: ["oidc-auth", "login-page", "login-submit"],
    source: "oidc-provider, whose texts Authing answers with",
    confidence: "inferred",
  },
  redirectUriMismatch: {
    form: "oauth",
    situation: null,
    httpStatus: 400,
    error: "invalid_redirect_uri",
    messages: untranslated("redirect_uri did not match any of the client's registered redirect_uris"),
    operations: ["oidc-auth", "login-page", "login-submit"],
    source: "oidc-provider, whose texts Authing answers with",
    confidence: "inferred",
  },
  invalidRequest: {
    form: "oauth",
    situation: null,
    httpStatus: 400,
    error: "invalid_request",
    messages: untranslated("request is invalid"),
    operations: [
      "oidc-auth",
      "oidc-token",
      "oidc-introspection",
      "oidc-revocation",
      "oidc-session-end",
      "login-page",
      "login-submit",
      "oidc-userinfo-post",
    ],
    source: "RFC 6749",
    confidence: "inferred",
  },
  unsupportedGrantType: {
    form: "oauth",
    situation: null,
    httpStatus: 400,
    error: "unsupported_grant_type",
    messages: untranslated("unsupported grant_type requested"),
    operations: ["oidc-token"],
    source: "oidc-provider, whose texts Authing answers with",
    confidence: "inferred",
  },
  invalidScope: {
    form: "oauth",
    situation: null,
    httpStatus: 400,
    error: "invalid_scope",
    messages: untranslated("requested scope is not allowed"),
    operations: ["oidc-auth", "oidc-token"],
    source: "oidc-provider, whose texts Authing answers with",
    confidence: "inferred",
  },
  unauthorizedClient: {
    form: "oauth",
    situation: null,
    httpStatus: 400,
    error: "unauthorized_client",
    messages: untranslated("requested grant type is not allowed for this client"),
    operations: ["oidc-token"],
    source: "oidc-provider, whose texts Authing answers with",
    confidence: "inferred",
  },
  unsupportedResponseType: {
    form: "oauth",
    situation: null,
    httpStatus: 400,
    error: "unsupported_response_type",
    messages: untranslated("unsupported response_type requested"),
    operations: ["oidc-auth"],
    source: "oidc-provider, whose texts Authing answers with",
    confidence: "inferred",
  },
  loginRequired: {
    form: "oauth",
    situation: null,
    httpStatus: 400,
    error: "login_required",
    messages: untranslated("End-User authentication is required"),
    operations: ["oidc-auth"],
    source: "oidc-provider, whose texts Authing answers with",
    confidence: "inferred",
  },
  invalidToken: {
    form: "oauth",
    situation: null,
    httpStatus: 401,
    error: "invalid_token",
    messages: untranslated("invalid token provided"),
    operations: ["oidc-userinfo", "oidc-userinfo-post"],
    source: "RFC 6750",
    confidence: "chosen",
  },
};

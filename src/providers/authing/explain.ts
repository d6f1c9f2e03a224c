import type { ProviderExplanation, RefusedRequest } from "../explainer.js";
import { knownCredentials } from "../known-credentials.js";
import type { AuthingCall } from "./call.js";
import type { AuthingErrorName } from "./errors.js";

/** Errors that are about who calls. */
const credentialErrors: readonly AuthingErrorName[] = [
  "appNotFound",
  "poolNotFound",
  "notLoggedIn",
  "sessionExpired",
  "sessionBroken",
  "invalidClient",
  "clientUnknown",
  "unauthorizedClient",
  "clientAuthenticationFailed",
  "invalidToken",
];

/** Which ids a request brought and which there are, where it was refused for who it says it is. */
export function explainRefusal(
  { appId, userPoolId, client, userToken }: AuthingCall,
  { failure, sandboxes }: RefusedRequest,
): ProviderExplanation {
  if (!credentialErrors.some((error) => error === failure.error)) return {};
  const sent = {
    appId,
    userPoolId,
    clientId: client.bodyId ?? client.basic?.id,
    accessToken: userToken === undefined ? undefined : `a text of ${userToken.length} characters`,
  };
  const credentials = knownCredentials(sandboxes, sent, ({ credentials: { authing } }) => ({
    appId: authing.appId,
    userPoolId: authing.userPoolId,
  }));
  return { credentials };
}

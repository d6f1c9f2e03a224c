import { ok } from "../../outcome.js";
import type { Operation } from "../operation.js";
import { signingKeyOf } from "../signing-keys.js";

/** The public half of the signing key. observed: SDKs want RSA keys only, each with a kid. */
export const oidcJwks: Operation<"oidc-jwks" | "oidc-jwks-of-app", "settings"> = async (
  _input,
  _caller,
  _tx,
  { settings },
) => ok({ keys: [signingKeyOf(settings.signingKey).jwk] });

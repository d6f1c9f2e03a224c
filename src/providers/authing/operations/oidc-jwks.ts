import { ok } from "../../outcome.js";
import type { Operation } from "../operation.js";
import { signingKeyOf } from "../signing-keys.js";

/** The public halves of the signing keys. observed: SDKs want RSA keys only, each with a kid; some take the first. */
export const oidcJwks: Operation<"oidc-jwks" | "oidc-jwks-of-app", "signingKeys"> = async (
  _input,
  _caller,
  _tx,
  { signingKeys },
) => ok({ keys: [...signingKeys()].map((pem) => signingKeyOf(pem).jwk) });

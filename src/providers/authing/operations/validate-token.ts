import { decodeJwt } from "jose";
import type { Transaction } from "../../../sandbox/store.js";
import { fail, ok } from "../../outcome.js";
import { readIdToken } from "../id-token.js";
import { readLiveAccessToken } from "../live-token.js";
import type { AuthingOutcome, Operation, Services } from "../operation.js";

type Uses = Pick<Services, "clock" | "settings">;

/** The claims of a token that counts now. documented: the V2 address that Java and C# still ask. */
export const validateToken: Operation<"validate-token", "clock" | "settings"> = async (
  { id_token, access_token },
  _caller,
  tx,
  services,
) => {
  if (access_token !== undefined) return validateAccessToken(access_token, tx, services);
  if (id_token !== undefined) return validateIdToken(id_token, tx, services);
  return fail("accessTokenMalformed", { hint: "neither access_token nor id_token is given" });
};

async function validateAccessToken(token: string, tx: Transaction, services: Uses): Promise<AuthingOutcome> {
  if (!isJwt(token)) return fail("accessTokenMalformed", { hint: "the token is not a JWT" });
  const claims = await readLiveAccessToken(token, tx, services);
  return "dead" in claims ? fail("accessTokenIllegal", { hint: claims.dead }) : ok(claims);
}

async function validateIdToken(token: string, tx: Transaction, services: Uses): Promise<AuthingOutcome> {
  const reading = await readIdToken(token, tx, services);
  if (reading.state === "malformed") return fail("idTokenMalformed", { hint: reading.hint });
  if (reading.state === "forged") return fail("idTokenIllegal", { hint: reading.hint });
  return reading.expired ? fail("idTokenIllegal", { hint: "the token has expired" }) : ok(reading.claims);
}

function isJwt(token: string): boolean {
  try {
    decodeJwt(token);
    return true;
  } catch {
    return false;
  }
}

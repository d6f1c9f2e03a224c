import type { ValidateTokenErrorName } from "../../../../src/providers/authing/errors/validate-token.js";
import type { Situations } from "./situation.js";

/** A well-formed JWT that nobody here has signed. */
const FOREIGN = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJzb21lYm9keSJ9.c2lnbmF0dXJlLW9mLXNvbWVib2R5";

export const validateTokenSituations: Situations<ValidateTokenErrorName> = {
  idTokenMalformed: { "validate-token": () => ({ query: { id_token: "no.token" } }) },
  idTokenIllegal: { "validate-token": () => ({ query: { id_token: FOREIGN } }) },
  accessTokenMalformed: { "validate-token": () => ({ query: { access_token: "no.token" } }) },
  accessTokenIllegal: { "validate-token": () => ({ query: { access_token: FOREIGN } }) },
};

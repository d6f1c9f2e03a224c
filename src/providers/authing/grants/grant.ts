import type { Transaction } from "../../../sandbox/store.js";
import type { Failure } from "../../outcome.js";
import type { AuthingErrorName } from "../errors.js";
import type { TokenSet } from "../issue-tokens.js";
import type { Caller, InputOf, Services } from "../operation.js";

/** What every grant may use of its sandbox. */
export type GrantServices = Pick<Services, "clock" | "random" | "settings" | "tokenTag" | "userPoolId">;

/** One way to get tokens from the token endpoint. */
export type Grant = (
  form: InputOf<"oidc-token">,
  caller: Caller,
  tx: Transaction,
  services: GrantServices,
) => Promise<TokenSet | Failure<AuthingErrorName>>;

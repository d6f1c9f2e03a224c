import { forgetDeadRows, isSpent } from "../../../sandbox/forget-dead-rows.js";
import type { Transaction } from "../../../sandbox/store.js";
import { type Failure, fail } from "../../outcome.js";
import type { Services } from "../operation.js";
import type { AuthorizationCode, User } from "../rows.js";
import { type AuthorizationParameters, RESPONSE_MODES, RESPONSE_TYPES } from "./parameters.js";
import type { ReturnAddress } from "./return-address.js";

/** What a client asks for, checked. */
export interface Authorization
  extends Pick<AuthorizationCode, "scope" | "nonce" | "codeChallenge" | "codeChallengeMethod"> {
  readonly prompts: ReadonlySet<string>;
}

type Refusal = Failure<"invalidRequest" | "invalidScope" | "unsupportedResponseType">;

const PROMPTS: ReadonlySet<string> = new Set(["none", "login", "consent"]);

/** What is asked for, or what is wrong with it; the client may hear of that. */
export function readAuthorization(given: AuthorizationParameters): Authorization | Refusal {
  const prompts = new Set((given.prompt ?? "").split(" ").filter((name) => name !== ""));
  const refusal = refuseParameters(given, prompts);
  if (refusal) return refusal;
  const {
    nonce = null,
    code_challenge: codeChallenge = null,
    code_challenge_method: method = "plain",
  } = given;
  return {
    prompts,
    scope: grantedScope(given.scope ?? "", prompts),
    nonce,
    codeChallenge,
    codeChallengeMethod: codeChallenge === null ? null : method === "S256" ? "S256" : "plain",
  };
}

function refuseParameters(given: AuthorizationParameters, prompts: ReadonlySet<string>): Refusal | undefined {
  const { response_type, scope, state } = given;
  if (response_type === undefined) return fail("invalidRequest", { hint: "response_type is missing" });
  if (!RESPONSE_TYPES.some((known) => known === response_type)) {
    return fail("unsupportedResponseType", { hint: `supported are ${RESPONSE_TYPES.join(", ")}` });
  }
  if (scope === undefined) return fail("invalidRequest", { hint: "scope is missing" });
  if (!scope.split(" ").includes("openid"))
    return fail("invalidScope", { hint: "scope must contain openid" });
  if (state === undefined) return fail("invalidRequest", { hint: "state is missing" });
  const problem = problemOfMode(given) ?? problemOfPrompts(prompts) ?? problemOfChallenge(given);
  return problem === undefined ? undefined : fail("invalidRequest", { hint: problem });
}

function problemOfMode({ response_mode: mode }: AuthorizationParameters): string | undefined {
  if (mode === undefined || RESPONSE_MODES.some((known) => known === mode)) return undefined;
  return `response_mode ${mode} is not supported; use ${RESPONSE_MODES.join(", ")}`;
}

function problemOfPrompts(prompts: ReadonlySet<string>): string | undefined {
  const unknown = [...prompts].find((name) => !PROMPTS.has(name));
  if (unknown !== undefined) return `prompt ${unknown} is not supported; use ${[...PROMPTS].join(", ")}`;
  return prompts.has("none") && prompts.size > 1 ? "prompt none excludes all others" : undefined;
}

function problemOfChallenge(given: AuthorizationParameters): string | undefined {
  const { code_challenge: challenge, code_challenge_method: method } = given;
  if (method === undefined) return undefined;
  if (challenge === undefined) return "code_challenge_method came without code_challenge";
  return method === "plain" || method === "S256" ? undefined : `code_challenge_method ${method} is not known`;
}

/** documented: here, offline_access counts only together with prompt=consent. */
function grantedScope(scope: string, prompts: ReadonlySet<string>): string {
  const scopes = scope.split(" ").filter((name) => name !== "");
  return scopes.filter((name) => name !== "offline_access" || prompts.has("consent")).join(" ");
}

const CODE_LENGTH = 37;

/** Makes the code by which the client gets the user's tokens. documented: it works once, for ten minutes. */
export async function createAuthorizationCode(
  tx: Transaction,
  { prompts: _prompts, ...asked }: Authorization,
  { app, redirectUri }: ReturnAddress,
  user: User,
  { clock, random, settings, tokenTag }: Pick<Services, "clock" | "random" | "settings" | "tokenTag">,
): Promise<string> {
  const id = tokenTag + random.token(CODE_LENGTH);
  const expiresAt = clock.now() + settings.authorizationCodeLifetime * 1000;
  await forgetDeadRows(tx.authorizationCodes, isSpent(clock.now()));
  await tx.authorizationCodes.put({
    ...asked,
    id,
    appId: app.id,
    userId: user.id,
    redirectUri,
    expiresAt,
    usedAt: null,
  });
  return id;
}

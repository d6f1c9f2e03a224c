import type { Transaction } from "../../../sandbox/store.js";
import { type Failure, fail, ok } from "../../outcome.js";
import { isFailure } from "../../provider.js";
import { emailKey, isEmail, normaliseCountryCode, phoneKey } from "../addresses.js";
import { checkClient } from "../client-credentials.js";
import { readPassword } from "../encrypted-password.js";
import type { AuthingErrorName } from "../errors.js";
import { issueTokens } from "../issue-tokens.js";
import { newUser } from "../new-user.js";
import type { Caller, InputOf, Operation, Services } from "../operation.js";
import { checkPasscode, emailAddress, phoneAddress, usePasscode } from "../passcodes.js";
import { checkNewPassword, passwordMembers } from "../password-rules.js";
import type { App, Passcode, User } from "../rows.js";
import { checkPassword, recordSignIn, type SignInAttempt } from "../sign-in.js";
import { admit } from "../sign-in-attempt.js";
import { countSignUp, refuseSignUp } from "../sign-up-limits.js";
import { findByAccount } from "../user-lookup.js";

type Input = InputOf<"signin">;
type Uses = Pick<Services, "clock" | "random" | "settings" | "tokenTag" | "userPoolId">;

/** Who is meant, and what still has to be done once they may come in. */
interface Proof {
  readonly user: User;
  readonly passcode?: Passcode;
}

/** Signs in by password or passcode and answers tokens. Directories (LDAP, AD) are outside what bindbox emulates. */
export const signin: Operation<
  "signin",
  "clock" | "random" | "settings" | "tokenTag" | "userPoolId"
> = async (input, caller, tx, services) => {
  const app = await callingApp(caller, tx, services);
  if (isFailure(app)) return app;
  if (input.connection === "LDAP" || input.connection === "AD") {
    return fail("notEmulated", { details: { feature: `connection ${input.connection}` } });
  }
  const scope = input.options?.scope ?? services.settings.defaultScope;
  const attempt: SignInAttempt = {
    app,
    method: methodOf(input),
    clientIp: input.options?.clientIp ?? caller.clientIp,
    captchaCode: input.options?.captchaCode,
  };
  const known = await findUser(input, tx);
  const proof = () => prove(input, known, attempt.clientIp, tx, services);
  const admitted = await admit(tx, attempt, known, proof, caller, services);
  if (isFailure(admitted)) return admitted;

  if (admitted.passcode) await usePasscode(tx, admitted.passcode, services);
  if (!known) await countSignUp(tx, attempt.clientIp, services);
  const user = await recordSignIn(tx, admitted.user, attempt, caller, services);
  return ok(await issueTokens(tx, { app, user, scope, nonce: null, baseUrl: caller.baseUrl }, services));
};

/** The app that signs its users in. observed: some SDKs send no credentials here at all, so the app id header is enough. */
async function callingApp(
  caller: Caller,
  tx: Transaction,
  { settings }: Pick<Services, "settings">,
): Promise<App | Failure<AuthingErrorName>> {
  const check = await checkClient(caller.client, settings.strictClientAuthentication, tx);
  if (check.verdict === "refused") return fail("clientAuthenticationFailed", { hint: check.hint });
  if (check.verdict === "authenticated") return check.app;
  const app = check.verdict === "identified" ? check.app : (caller.app ?? (await tx.apps.all())[0]);
  if (!app) return fail("appNotFound");
  if (settings.strictClientAuthentication && app.tokenEndpointAuthMethod !== "none") {
    return fail("clientAuthenticationFailed", {
      hint: "the setting strictClientAuthentication is on, and the request carries no secret",
    });
  }
  return app;
}

const prove = (
  input: Input,
  known: User | undefined,
  clientIp: string,
  tx: Transaction,
  services: Uses,
): Promise<Proof | Failure<AuthingErrorName>> =>
  (input.connection === "PASSCODE" ? proveByPasscode : proveByPassword)(input, known, clientIp, tx, services);

async function proveByPassword(
  input: Input,
  known: User | undefined,
  clientIp: string,
  tx: Transaction,
  services: Uses,
): Promise<Proof | Failure<AuthingErrorName>> {
  const { email, username, password: sent = "" } = input.passwordPayload ?? {};
  const password = await readPassword(sent, input.options?.passwordEncryptType);
  if (password === undefined) return fail("passwordUndecryptable");
  // documented: the general account form and phones cannot register
  const canRegister = input.options?.autoRegister === true && (email ?? username) !== undefined;
  if (known || !canRegister) {
    return (
      (await checkPassword(tx, known, password, services)) ??
      (known ? { user: known } : fail("credentialsWrong"))
    );
  }
  if (email !== undefined && !isEmail(email)) return fail("emailMalformed");
  const refusal =
    (await refuseSignUp(tx, clientIp, services)) ?? checkNewPassword(password, services.settings);
  if (refusal) return refusal;
  const identifier = email === undefined ? { username: username ?? null } : { email };
  const members = { ...identifier, ...passwordMembers(password, services.random) };
  return { user: newUser(members, services.clock, services.random) };
}

async function proveByPasscode(
  input: Input,
  known: User | undefined,
  clientIp: string,
  tx: Transaction,
  services: Uses,
): Promise<Proof | Failure<AuthingErrorName>> {
  const { email, phone, phoneCountryCode = null, passCode: code = "" } = input.passCodePayload ?? {};
  if (email === undefined && phone === undefined) {
    return fail("parametersInvalid", { details: { detail: "passCodePayload.email should not be empty" } });
  }
  const address =
    email === undefined
      ? phoneAddress({ number: phone ?? "", countryCode: phoneCountryCode })
      : emailAddress(email);
  const passcode = await checkPasscode(tx, { address, channels: ["CHANNEL_LOGIN"], code }, services);
  if (isFailure(passcode)) return passcode;
  if (known) return { user: known, passcode };
  if (input.options?.autoRegister !== true) {
    return fail("userNotFound", {
      hint: `nobody has ${address.to}; options.autoRegister would create the user`,
    });
  }
  const refusal = await refuseSignUp(tx, clientIp, services);
  if (refusal) return refusal;
  const identifier =
    email === undefined
      ? {
          phone: phone ?? null,
          phoneCountryCode: normaliseCountryCode(phoneCountryCode),
          phoneVerified: true,
        }
      : { email, emailVerified: true };
  return { user: newUser(identifier, services.clock, services.random), passcode };
}

async function findUser(
  { connection, passwordPayload, passCodePayload }: Input,
  tx: Transaction,
): Promise<User | undefined> {
  if (connection === "PASSCODE") {
    const { email, phone, phoneCountryCode = null } = passCodePayload ?? {};
    if (email !== undefined) return tx.users.find("email", emailKey(email));
    return phone === undefined
      ? undefined
      : tx.users.find("phone", phoneKey({ number: phone, countryCode: phoneCountryCode }));
  }
  const { account, email, username, phone } = passwordPayload ?? {};
  if (email !== undefined) return tx.users.find("email", emailKey(email));
  if (username !== undefined) return tx.users.find("username", username);
  if (phone !== undefined) return tx.users.find("phone", phoneKey({ number: phone, countryCode: null }));
  return account === undefined ? undefined : findByAccount(tx, account);
}

/** As the login history names it. */
function methodOf({ connection, passwordPayload, passCodePayload }: Input): string {
  if (connection === "PASSCODE")
    return passCodePayload?.email === undefined ? "loginByPhoneCode" : "loginByEmailCode";
  if (passwordPayload?.email !== undefined) return "loginByEmail";
  if (passwordPayload?.username !== undefined) return "loginByUsername";
  return passwordPayload?.phone === undefined ? "loginByAccount" : "loginByPhone";
}

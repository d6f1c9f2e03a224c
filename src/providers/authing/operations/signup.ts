import type { Transaction } from "../../../sandbox/store.js";
import { type Failure, fail, ok } from "../../outcome.js";
import { isFailure } from "../../provider.js";
import { proveNewAddress } from "../address-binding.js";
import { type AddressKind, emails, phones } from "../address-kinds.js";
import type { AuthingErrorName } from "../errors.js";
import { newUser } from "../new-user.js";
import type { InputOf, Operation, Services } from "../operation.js";
import { usePasscode } from "../passcodes.js";
import { passwordMembers, readNewPassword } from "../password-rules.js";
import { pickMembers } from "../pick-members.js";
import type { Passcode, User } from "../rows.js";
import { countSignUp, refuseSignUp } from "../sign-up-limits.js";
import { userDto } from "../user-dto.js";

const PROFILE_MEMBERS = [
  "nickname",
  "company",
  "photo",
  "device",
  "browser",
  "name",
  "givenName",
  "familyName",
  "middleName",
  "profile",
  "preferredUsername",
  "website",
  "gender",
  "birthdate",
  "zoneinfo",
  "locale",
  "address",
  "formatted",
  "streetAddress",
  "locality",
  "region",
  "postalCode",
  "country",
] as const;

type Input = InputOf<"signup">;
type Uses = Pick<Services, "clock" | "random" | "settings">;

/** What has been shown of the new user, and the codes to use up for it. */
interface Proved {
  readonly members: Partial<User>;
  readonly passcodes: readonly Passcode[];
}
type Proof = Proved | Failure<AuthingErrorName>;

/**
 * Creates a user. documented: the answer holds no tokens.
 * chosen: a taken user name is usernameTaken, the taken address that somebody signs up with userExists, and one that the
 * profile adds emailTaken or phoneTaken.
 */
export const signup: Operation<"signup", "clock" | "random" | "settings"> = async (
  input,
  caller,
  tx,
  services,
) => {
  const clientIp = input.options?.clientIp ?? caller.clientIp;
  const refusal = await refuseSignUp(tx, clientIp, services);
  if (refusal) return refusal;
  const identity =
    input.connection === "PASSWORD"
      ? await identifyByPassword(input, tx, services)
      : await identifyByPasscode(input, tx, services);
  if (isFailure(identity)) return identity;
  const completion = await completeAddresses(input, identity.members, tx, services);
  if (isFailure(completion)) return completion;

  for (const passcode of [...identity.passcodes, ...completion.passcodes])
    await usePasscode(tx, passcode, services);
  const members = { ...identity.members, ...completion.members, ...profileMembers(input) };
  const user = newUser(members, services.clock, services.random);
  await tx.users.put(user);
  await countSignUp(tx, clientIp, services);
  return ok(userDto(user, { withCustomData: true }));
};

/** documented: a user name or an e-mail; the e-mail is not verified by it. */
async function identifyByPassword(input: Input, tx: Transaction, { settings, random }: Uses): Promise<Proof> {
  const { username, email, password: sent = "" } = input.passwordPayload ?? {};
  if (username === undefined && email === undefined) return missing("passwordPayload.username");
  if (email !== undefined && !emails.isWellFormed(email)) return fail("emailMalformed");
  const password = await readNewPassword(sent, input.options?.passwordEncryptType, settings);
  if (isFailure(password)) return password;
  if (username !== undefined && (await tx.users.find("username", username))) return fail("usernameTaken");
  if (email !== undefined && (await emails.findOwner(tx, email))) return fail("userExists");
  const members = { username: username ?? null, email: email ?? null, ...passwordMembers(password, random) };
  return { members, passcodes: [] };
}

/** documented: a phone or an e-mail, which the code verifies. */
async function identifyByPasscode(input: Input, tx: Transaction, services: Uses): Promise<Proof> {
  const { email, phone, phoneCountryCode, passCode = "" } = input.passCodePayload ?? {};
  if (email !== undefined)
    return proveAddress(emails, email, passCode, emails.channels.register, "userExists", tx, services);
  if (phone === undefined) return missing("passCodePayload.phone");
  const address = { number: phone, countryCode: phoneCountryCode ?? null };
  const password = await readPhonePassword(input, services);
  if (isFailure(password)) return password;
  const { register } = phones.channels;
  const proof = await proveAddress(phones, address, passCode, register, "userExists", tx, services);
  return isFailure(proof) ? proof : { ...proof, members: { ...proof.members, ...password } };
}

/** observed: the Node SDK can give an account that registers by phone its password. */
async function readPhonePassword(
  { options }: Input,
  { settings, random }: Uses,
): Promise<Partial<User> | Failure<AuthingErrorName>> {
  if (options?.passwordForPhonePassCode === undefined) return {};
  const { passwordForPhonePassCode: sent, passwordEncryptType } = options;
  const password = await readNewPassword(sent, passwordEncryptType, settings);
  return isFailure(password) ? password : passwordMembers(password, random);
}

/**
 * The addresses that the profile adds. documented: each needs a code of its own.
 * chosen: where the sign-up itself is by e-mail (or phone), that one stands and the profile's is not looked at.
 */
async function completeAddresses(
  { profile = {}, options = {} }: Input,
  { email, phone }: Partial<User>,
  tx: Transaction,
  services: Uses,
): Promise<Proof> {
  const proved: Proved[] = [];
  if (profile.email !== undefined && email == null) {
    const code = options.emailPassCodeForInformationCompletion;
    if (code === undefined) return missing("options.emailPassCodeForInformationCompletion");
    const { complete } = emails.channels;
    const proof = await proveAddress(emails, profile.email, code, complete, "emailTaken", tx, services);
    if (isFailure(proof)) return proof;
    proved.push(proof);
  }
  if (profile.phone !== undefined && phone == null) {
    const code = options.phonePassCodeForInformationCompletion;
    if (code === undefined) return missing("options.phonePassCodeForInformationCompletion");
    const address = { number: profile.phone, countryCode: profile.phoneCountryCode ?? null };
    const { complete } = phones.channels;
    const proof = await proveAddress(phones, address, code, complete, "phoneTaken", tx, services);
    if (isFailure(proof)) return proof;
    proved.push(proof);
  }
  return {
    members: Object.assign({}, ...proved.map(({ members }) => members)),
    passcodes: proved.flatMap(({ passcodes }) => passcodes),
  };
}

async function proveAddress<Address>(
  kind: AddressKind<Address>,
  address: Address,
  code: string,
  channels: readonly string[],
  taken: AuthingErrorName,
  tx: Transaction,
  services: Uses,
): Promise<Proof> {
  const passcode = await proveNewAddress(kind, { address, code, channels }, taken, tx, services);
  return isFailure(passcode) ? passcode : { members: kind.members(address), passcodes: [passcode] };
}

function profileMembers({ profile }: Input) {
  if (!profile) return {};
  return { profile: pickMembers(profile, PROFILE_MEMBERS), customData: profile.customData ?? {} };
}

const missing = (member: string): Failure<AuthingErrorName> =>
  fail("parametersInvalid", { details: { detail: `${member} should not be empty` } });

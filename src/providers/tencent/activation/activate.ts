import type { Transaction } from "../../../sandbox/store.js";
import { type Failure, fail } from "../../outcome.js";
import { hashPassword } from "../../password-hash.js";
import { isFailure } from "../../provider.js";
import { askAccountSystem } from "../account-system.js";
import { phoneHolders } from "../binding-limits.js";
import type { TencentErrorName } from "../errors.js";
import type { Services } from "../operation.js";
import type { EmailBinding } from "../rows.js";
import { emailKey, phoneKey } from "../security-address.js";
import type { TencentSettings } from "../settings.js";
import { isAccountPassword } from "./account-password.js";
import { openLink, rememberRefusal } from "./link.js";

/** What a member enters behind the mailed link. */
export interface ActivationForm {
  readonly email: string;
  readonly code: string;
  readonly password: string;
}

/** The binding of a member that has followed its link and entered what it was asked for. */
export interface ActivatedBinding extends EmailBinding {
  readonly status: "Success";
  readonly boundAt: number;
}

type Uses = Pick<Services, "clock" | "random" | "settings">;

/**
 * The last step of a binding: e-mail and phone are confirmed, and the account gets both and a password.
 *
 * inferred: which error belongs where, from the codes that Tencent lists on the action that reads a binding.
 * chosen: their order, and that of a failed try nothing but its reason is kept.
 */
export async function activate(
  tx: Transaction,
  token: string,
  form: ActivationForm,
  { clock, random, settings }: Uses,
): Promise<ActivatedBinding | Failure<TencentErrorName>> {
  const now = clock.now();
  const opened = await openLink(tx, token, now);
  if (isFailure(opened)) return opened;
  const { link, binding, account } = opened;
  const refusal =
    refuseEmail(binding, form) ??
    (await refuseCode(tx, token, form, now)) ??
    refusePassword(form) ??
    (await refuseAccount(tx, binding, now, settings));
  if (refusal) return rememberRefusal(tx, binding, refusal);

  const activated: ActivatedBinding = {
    ...binding,
    status: "Success",
    lastRefusal: null,
    boundAt: now,
    phoneBound: settings.phoneBoundByActivation,
  };
  await tx.emailBindings.put(activated);
  await tx.activationLinks.put({ ...link, usedAt: now });
  await tx.activationCodes.remove(token);
  await tx.tencentAccounts.put({
    ...account,
    email: binding.email,
    phone: activated.phoneBound ? phoneKey(binding) : account.phone,
    passwordHash: hashPassword(form.password, random),
  });
  return activated;
}

const refuseEmail = (binding: EmailBinding, { email }: ActivationForm) =>
  emailKey(email) === emailKey(binding.email)
    ? undefined
    : fail("InvalidParameter.InvalidEmail", { hint: `the link was mailed to ${binding.email}` });

async function refuseCode(tx: Transaction, token: string, { code }: ActivationForm, now: number) {
  const sent = await tx.activationCodes.get(token);
  if (!sent) return fail("InvalidParameter.CodeError", { hint: "no code was sent for this link" });
  if (sent.expiresAt <= now) return fail("InvalidParameter.CodeExpired");
  return code === sent.code
    ? undefined
    : fail("InvalidParameter.CodeError", { hint: "the code that was sent is another one" });
}

const refusePassword = ({ password }: ActivationForm) =>
  isAccountPassword(password) ? undefined : fail("InvalidParameter.PasswordIllegal");

/** What the account system may say. inferred: an e-mail that another member has is used, one of any other account is registered. chosen: a phone that an update has put over its limit shows here. */
async function refuseAccount(
  tx: Transaction,
  binding: EmailBinding,
  now: number,
  settings: TencentSettings,
): Promise<Failure<TencentErrorName> | undefined> {
  const others = await tx.emailBindings.list("email", emailKey(binding.email));
  const first = others.find(({ bindId, status }) => bindId !== binding.bindId && status === "Success");
  if (first)
    return fail("FailedOperation.EmailAlreadyUsed", {
      hint: `binding ${first.bindId} of member ${first.memberUin} was activated with ${binding.email}`,
    });
  const holder = await tx.tencentAccounts.find("email", emailKey(binding.email));
  if (holder && holder.uin !== binding.memberUin)
    return fail("FailedOperation.AccountAlreadyRegister", {
      hint: `account ${holder.uin} logs in with ${binding.email}`,
    });
  const trouble = askAccountSystem(settings, [
    "AccountAlreadyRegister",
    "MemberBindEmailError",
    "MemberBindPhoneError",
    "InternalError",
  ]);
  if (trouble) return trouble;
  const { size } = await phoneHolders(tx, binding, now);
  return size > settings.bindPhoneLimit
    ? fail("FailedOperation.MemberBindPhoneError", {
        hint: `${size} accounts have this phone; the setting bindPhoneLimit is ${settings.bindPhoneLimit}`,
      })
    : undefined;
}

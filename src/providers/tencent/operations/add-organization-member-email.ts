import type { Transaction } from "../../../sandbox/store.js";
import { type Failure, fail, ok } from "../../outcome.js";
import { isFailure } from "../../provider.js";
import { askAccountSystem } from "../account-system.js";
import { issueLink, linkedBy, mailLink } from "../activation-mail.js";
import { refuseDailyExcess, refusePhoneExcess } from "../binding-limits.js";
import { type BindingMember, memberOfCaller, refuseInvited } from "../email-binding-lookup.js";
import { nextId } from "../ids.js";
import { bindStatusOf } from "../member-bind-status.js";
import type { InputOf, Operation } from "../operation.js";
import type { EmailBinding } from "../rows.js";
import { refuseAddress } from "../security-address.js";
import type { TencentSettings } from "../settings.js";
import { refuseUsedEmail } from "../used-emails.js";

const ACTION = "AddOrganizationMemberEmail";

/** Starts a binding: the member gets a mail, and is bound once it has followed the link. */
export const addOrganizationMemberEmail: Operation<
  typeof ACTION,
  "clock" | "random" | "settings" | "outbox" | "tokenTag"
> = async (input, caller, tx, services) => {
  const { clock, settings } = services;
  const now = clock.now();
  const member = await memberOfCaller(tx, caller, input.MemberUin, "UnsupportedOperation", settings);
  if (isFailure(member)) return member;
  const refusal = await refuseBinding(tx, member, input, now, settings);
  if (refusal) return refusal;

  const bindId = await nextId(tx, "bindId");
  const link = await issueLink(tx, bindId, services);
  const binding: EmailBinding = {
    id: String(bindId),
    bindId,
    memberUin: member.memberUin,
    orgId: member.orgId,
    email: input.Email,
    countryCode: input.CountryCode,
    phone: input.Phone,
    status: "Valid",
    failure: null,
    phoneBound: false,
    appliedAt: now,
    boundAt: null,
    updates: 0,
    resentAt: [],
    ...linkedBy(link),
  };
  await tx.emailBindings.put(binding);
  await mailLink(tx, binding, link, ACTION, caller, services);
  return ok({ BindId: bindId });
};

/** chosen: member, state, limits, form of the values, uniqueness, and last the systems that have to be asked. */
const refuseBinding = async (
  tx: Transaction,
  member: BindingMember,
  { Email, CountryCode, Phone }: InputOf<typeof ACTION>,
  now: number,
  settings: TencentSettings,
) =>
  refuseInvited(member) ??
  (await refuseSecondBinding(tx, member, now)) ??
  (await refuseDailyExcess(tx, member.memberUin, now, settings)) ??
  (await refusePhoneExcess(tx, { countryCode: CountryCode, phone: Phone }, now, settings)) ??
  refuseAddress({ Email, CountryCode, Phone }, settings) ??
  (await refuseUsedEmail(tx, Email)) ??
  askAccountSystem(settings, ["CheckMailAccount", "CheckAccountPhoneBindLimit", "InternalError"]);

/** inferred: a binding that waits for its activation counts like one that has been activated. */
async function refuseSecondBinding(
  tx: Transaction,
  { memberUin }: BindingMember,
  now: number,
): Promise<Failure<"FailedOperation.MemberEmailExist"> | undefined> {
  const status = await bindStatusOf(tx, memberUin, now);
  return status === "Valid" || status === "Success"
    ? fail("FailedOperation.MemberEmailExist", { hint: `the binding of member ${memberUin} is ${status}` })
    : undefined;
}

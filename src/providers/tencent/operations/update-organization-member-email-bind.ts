import { ok } from "../../outcome.js";
import { isFailure } from "../../provider.js";
import { askAccountSystem } from "../account-system.js";
import { endOfUpdatedLink, issueLink, linkedBy, mailLink } from "../activation-mail.js";
import { refuseUpdateExcess } from "../binding-limits.js";
import { memberOfCaller, pendingBinding, refuseInvited } from "../email-binding-lookup.js";
import type { Operation } from "../operation.js";
import type { EmailBinding } from "../rows.js";
import { refuseAddress } from "../security-address.js";
import type { TencentSettings } from "../settings.js";
import { refuseUsedEmail } from "../used-emails.js";

const ACTION = "UpdateOrganizationMemberEmailBind";

/**
 * Changes e-mail and phone of a binding that waits for its activation.
 *
 * observed: at once, and the binding keeps its id. inferred: a new link goes out and the one before no longer works.
 * chosen: an e-mail that was replaced is free again; and, as settings, that the new link has its own 15 days and that the
 * time of application stays.
 */
export const updateOrganizationMemberEmailBind: Operation<
  typeof ACTION,
  "clock" | "random" | "settings" | "outbox" | "tokenTag"
> = async ({ MemberUin, BindId, Email, CountryCode, Phone }, caller, tx, services) => {
  const { clock, settings } = services;
  const now = clock.now();
  const member = await memberOfCaller(tx, caller, MemberUin, "UnsupportedOperation", settings);
  if (isFailure(member)) return member;
  const invited = refuseInvited(member);
  if (invited) return invited;
  const binding = await pendingBinding(tx, member, BindId, now, updateAfterSuccess(settings));
  if (isFailure(binding)) return binding;
  const refusal =
    refuseUpdateExcess(binding, settings) ??
    refuseAddress({ Email, CountryCode, Phone }, settings) ??
    (await refuseUsedEmail(tx, Email, binding.bindId)) ??
    askAccountSystem(settings, ["CheckMailAccount", "InternalError"]);
  if (refusal) return refusal;

  const link = await issueLink(tx, binding.bindId, services, endOfUpdatedLink(binding, settings));
  const updated: EmailBinding = {
    ...binding,
    email: Email,
    countryCode: CountryCode,
    phone: Phone,
    appliedAt: settings.bindUpdateApplyTime === "renew" ? now : binding.appliedAt,
    updates: binding.updates + 1,
    ...linkedBy(link),
  };
  await tx.emailBindings.put(updated);
  await mailLink(tx, updated, link, ACTION, caller, services);
  return ok();
};

/** documented: a change is possible before the activation only. chosen: what it answers after that. */
const updateAfterSuccess = ({ bindUpdateAfterSuccess }: TencentSettings) =>
  bindUpdateAfterSuccess === "UnsupportedOperation"
    ? "UnsupportedOperation"
    : "FailedOperation.EmailBindRecordInvalid";

import { ok } from "../../outcome.js";
import { isFailure } from "../../provider.js";
import { askAccountSystem } from "../account-system.js";
import { endOfResentLink, issueLink, linkedBy, mailLink } from "../activation-mail.js";
import { refuseResendExcess } from "../binding-limits.js";
import { memberOfCaller, pendingBinding } from "../email-binding-lookup.js";
import type { Operation } from "../operation.js";

const ACTION = "SendOrgMemberAccountBindEmail";

/** Mails a new link for a binding that waits for its activation. */
export const sendOrgMemberAccountBindEmail: Operation<
  typeof ACTION,
  "clock" | "random" | "settings" | "outbox" | "tokenTag"
> = async ({ MemberUin, BindId }, caller, tx, services) => {
  const { clock, settings } = services;
  const now = clock.now();
  const member = await memberOfCaller(tx, caller, MemberUin, "AuthFailure.UnauthorizedOperation", settings);
  if (isFailure(member)) return member;
  const binding = await pendingBinding(tx, member, BindId, now);
  if (isFailure(binding)) return binding;
  const refusal = refuseResendExcess(binding, now, settings) ?? askAccountSystem(settings, ["InternalError"]);
  if (refusal) return refusal;

  const link = await issueLink(tx, binding.bindId, services, endOfResentLink(binding, settings));
  await tx.emailBindings.put({ ...binding, resentAt: [...binding.resentAt, now], ...linkedBy(link) });
  await mailLink(tx, binding, link, ACTION, caller, services);
  return ok();
};

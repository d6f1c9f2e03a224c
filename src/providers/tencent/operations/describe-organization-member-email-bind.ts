import { fail, ok } from "../../outcome.js";
import { isFailure } from "../../provider.js";
import { askAccountSystem } from "../account-system.js";
import { failureOf, settledAt } from "../bind-state.js";
import { emailBindingDto, unboundDto } from "../email-binding-dto.js";
import { memberOfCaller } from "../email-binding-lookup.js";
import { latestBinding } from "../member-bind-status.js";
import type { Operation } from "../operation.js";
import type { EmailBinding } from "../rows.js";
import type { TencentSettings } from "../settings.js";

/** How far the binding of a member has come. inferred: a member that never had one is no error but `Unbound`. */
export const describeOrganizationMemberEmailBind: Operation<
  "DescribeOrganizationMemberEmailBind",
  "clock" | "settings"
> = async ({ MemberUin }, caller, tx, { clock, settings }) => {
  const member = await memberOfCaller(tx, caller, MemberUin, "AuthFailure.UnauthorizedOperation", settings);
  if (isFailure(member)) return member;
  const trouble = askAccountSystem(settings, ["InternalError"]);
  if (trouble) return trouble;

  const binding = await latestBinding(tx, MemberUin);
  if (!binding) return ok(unboundDto(settings));
  const settled = settledAt(binding, clock.now());
  return refuseFailed(settled, settings) ?? ok(emailBindingDto(settled, caller.language, settings));
};

/** documented: the codes. chosen: whether a read answers them, so a setting says it. */
function refuseFailed(settled: EmailBinding, { failedBindingAnswer }: TencentSettings) {
  const failure = failedBindingAnswer === "error" ? failureOf(settled) : undefined;
  return (
    failure &&
    fail(failure, {
      hint: `binding ${settled.bindId} is ${settled.status}; the setting failedBindingAnswer is error`,
    })
  );
}

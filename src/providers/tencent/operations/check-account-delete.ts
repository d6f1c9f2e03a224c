import { ok } from "../../outcome.js";
import { isFailure } from "../../provider.js";
import type { DeletionCheck } from "../circumstances/deletion-check.js";
import { whenThereAreAny } from "../circumstances/when-there-are-any.js";
import { refuseImpossibleIds } from "../given-ids.js";
import { forManager } from "../manager-operation.js";
import { memberOf } from "../organization-lookup.js";

const nothingAgainstIt: DeletionCheck["reasons"] = {
  IsAssignManager: false,
  IsAuthManager: false,
  IsShareManager: false,
  OperateProcess: false,
  BillingPermission: true,
  ExistResources: [],
  CICRoleConfig: false,
  CICUserConfig: false,
};

/** Whether DeleteAccount would delete a member's account. chosen: looking for resources never fails. */
export const checkAccountDelete = forManager<"CheckAccountDelete", "settings">(
  "AuthFailure.UnauthorizedOperation",
  async ({ MemberUin }, organization, tx, { settings: { memberDeletion } }) => {
    const impossible = refuseImpossibleIds({ MemberUin });
    if (impossible) return impossible;
    const member = await memberOf(tx, organization, MemberUin, "ResourceNotFound.MemberNotExist");
    if (isFailure(member)) return member;
    const isCreateMember = member.memberType === "Create";
    const check = await whenThereAreAny(tx, (rules) => rules.checkDeletion(tx, member));
    return ok({
      AllowDelete: isCreateMember && memberDeletion && check?.refusal === undefined,
      NotAllowReason: {
        IsCreateMember: isCreateMember,
        DeletionPermission: memberDeletion,
        ...(check?.reasons ?? nothingAgainstIt),
        DetectFailedResources: [],
      },
    });
  },
);

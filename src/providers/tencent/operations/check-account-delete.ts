import { ok } from "../../outcome.js";
import { isFailure } from "../../provider.js";
import { refuseImpossibleIds } from "../given-ids.js";
import { forManager } from "../manager-operation.js";
import { memberOf } from "../organization-lookup.js";

/** Whether DeleteAccount would delete a member's account. chosen: what bindbox does not have never speaks against it. */
export const checkAccountDelete = forManager<"CheckAccountDelete", "settings">(
  "AuthFailure.UnauthorizedOperation",
  async ({ MemberUin }, organization, tx, { settings: { memberDeletion } }) => {
    const impossible = refuseImpossibleIds({ MemberUin });
    if (impossible) return impossible;
    const member = await memberOf(tx, organization, MemberUin, "ResourceNotFound.MemberNotExist");
    if (isFailure(member)) return member;
    const isCreateMember = member.memberType === "Create";
    return ok({
      AllowDelete: isCreateMember && memberDeletion,
      NotAllowReason: {
        IsCreateMember: isCreateMember,
        DeletionPermission: memberDeletion,
        IsAssignManager: false,
        IsAuthManager: false,
        IsShareManager: false,
        OperateProcess: false,
        BillingPermission: true,
        ExistResources: [],
        DetectFailedResources: [],
        CICRoleConfig: false,
        CICUserConfig: false,
      },
    });
  },
);

import { ok } from "../../outcome.js";
import { isFailure } from "../../provider.js";
import { checkDeletion } from "../circumstances/deletion-check.js";
import { refuseImpossibleIds } from "../given-ids.js";
import { forManager } from "../manager-operation.js";
import { memberOf } from "../organization-lookup.js";

/** Whether DeleteAccount would delete a member's account. chosen: looking for resources never fails. */
export const checkAccountDelete = forManager<"CheckAccountDelete", "settings">(
  "AuthFailure.UnauthorizedOperation",
  async ({ MemberUin }, organization, tx, { settings: { memberDeletion } }) => {
    const impossible = refuseImpossibleIds({ MemberUin });
    if (impossible) return impossible;
    const member = await memberOf(tx, organization, MemberUin, "ResourceNotFound.MemberNotExist");
    if (isFailure(member)) return member;
    const isCreateMember = member.memberType === "Create";
    const { reasons, refusal } = await checkDeletion(tx, member);
    return ok({
      AllowDelete: isCreateMember && memberDeletion && refusal === undefined,
      NotAllowReason: {
        IsCreateMember: isCreateMember,
        DeletionPermission: memberDeletion,
        ...reasons,
        DetectFailedResources: [],
      },
    });
  },
);

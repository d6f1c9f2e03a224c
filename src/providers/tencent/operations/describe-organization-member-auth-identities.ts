import type { Transaction } from "../../../sandbox/store.js";
import { fail, ok } from "../../outcome.js";
import { isFailure } from "../../provider.js";
import { identityNames, identityOf, identityTypeOf } from "../access-identities.js";
import { forManager } from "../manager-operation.js";
import type { InputOf } from "../operation.js";
import { memberOf } from "../organization-lookup.js";
import { pagedAnswer, refusePage } from "../paging.js";
import type { MemberIdentity, Organization } from "../rows.js";
import type { TencentSettings } from "../settings.js";
import { timeText } from "../time-text.js";
import { refuseUnknownSubject } from "../unknown-subject.js";

/** documented: 1 is an identity that is set up on the member, 2 one that has to be set up again. */
const SET_UP = 1;

type Input = InputOf<"DescribeOrganizationMemberAuthIdentities">;

/** The identities of a member, the members with an identity, or the one pair of both. */
export const describeOrganizationMemberAuthIdentities =
  forManager<"DescribeOrganizationMemberAuthIdentities">(
    "AuthFailure.UnauthorizedOperation",
    async (input, organization, tx, { settings }) => {
      const refusal = refusePage(input);
      if (refusal) return refusal;
      const given = await wantedIdentities(tx, organization, input, settings);
      if (isFailure(given)) return given;
      return ok(
        await pagedAnswer(given, input, (each) => memberIdentityDto(tx, organization, each, settings)),
      );
    },
  );

/** documented: one of the two is needed. chosen: a member that is none has none, as the action lists no code for it; a setting has another answer. */
async function wantedIdentities(
  tx: Transaction,
  organization: Organization,
  { MemberUin, IdentityId }: Input,
  settings: TencentSettings,
) {
  const { orgId } = organization;
  if (MemberUin !== undefined) {
    const member = await memberOf(tx, organization, MemberUin, "ResourceNotFound.MemberNotExist");
    const refusal = isFailure(member) ? refuseUnknownSubject(settings, member.hint) : undefined;
    if (refusal) return refusal;
    const given = await tx.memberIdentities.list("member", String(MemberUin));
    return given.filter(
      (each) => each.orgId === orgId && (IdentityId === undefined || each.identityId === IdentityId),
    );
  }
  if (IdentityId !== undefined) {
    const refusal = (await identityOf(tx, organization, IdentityId))
      ? undefined
      : refuseUnknownSubject(settings, `there is no identity ${IdentityId}`);
    return refusal ?? tx.memberIdentities.list("identity", `${orgId} ${IdentityId}`);
  }
  return fail("InvalidParameter", { hint: "MemberUin or IdentityId is needed" });
}

async function memberIdentityDto(
  tx: Transaction,
  organization: Organization,
  { memberUin, identityId, createdAt }: MemberIdentity,
  settings: TencentSettings,
) {
  const identity = await identityOf(tx, organization, identityId);
  const member = await tx.organizationMembers.get(String(memberUin));
  const time = timeText(createdAt, settings);
  return {
    ...identityNames(identity, identityId),
    Description: identity?.description ?? "",
    CreateTime: time,
    UpdateTime: time,
    IdentityType: identityTypeOf({ identityId }),
    Status: SET_UP,
    MemberUin: memberUin,
    MemberName: member?.name ?? "",
  };
}

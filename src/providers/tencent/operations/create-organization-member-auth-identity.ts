import type { Transaction } from "../../../sandbox/store.js";
import { fail, ok } from "../../outcome.js";
import { isFailure } from "../../provider.js";
import { giveIdentity, identityOf } from "../access-identities.js";
import { forManager } from "../manager-operation.js";
import type { InputOf } from "../operation.js";
import { memberOf } from "../organization-lookup.js";
import type { Organization } from "../rows.js";

type Input = InputOf<"CreateOrganizationMemberAuthIdentity">;

const MOST_MEMBERS = 10;
const MOST_IDENTITIES = 5;

/** Gives every one of the members every one of the identities. chosen: what a member has already is no error. */
export const createOrganizationMemberAuthIdentity = forManager<
  "CreateOrganizationMemberAuthIdentity",
  "clock"
>("UnsupportedOperation", async (input, organization, tx, { clock }) => {
  const refusal = refuseNumbers(input) ?? (await refuseUnknown(tx, organization, input));
  if (refusal) return refusal;

  const { orgId } = organization;
  for (const memberUin of input.MemberUins) {
    for (const identityId of input.IdentityIds)
      await giveIdentity(tx, { orgId, memberUin, identityId, createdAt: clock.now() });
  }
  return ok();
});

/** documented: the largest numbers. */
const refuseNumbers = ({ MemberUins, IdentityIds }: Input) =>
  isBetween(MemberUins.length, MOST_MEMBERS) && isBetween(IdentityIds.length, MOST_IDENTITIES)
    ? undefined
    : fail("InvalidParameter", {
        hint: `1 to ${MOST_MEMBERS} members and 1 to ${MOST_IDENTITIES} identities are allowed`,
      });

const isBetween = (count: number, most: number): boolean => count >= 1 && count <= most;

async function refuseUnknown(
  tx: Transaction,
  organization: Organization,
  { MemberUins, IdentityIds }: Input,
) {
  for (const uin of MemberUins) {
    const member = await memberOf(tx, organization, uin, "ResourceNotFound.OrganizationMemberNotExist");
    if (isFailure(member)) return member;
  }
  for (const id of IdentityIds) {
    if (!(await identityOf(tx, organization, id)))
      return fail("ResourceNotFound.OrganizationIdentityNotExist", { hint: `there is no identity ${id}` });
  }
  return undefined;
}

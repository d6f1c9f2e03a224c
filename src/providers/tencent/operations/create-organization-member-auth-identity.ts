import type { Transaction } from "../../../sandbox/store.js";
import { fail, ok } from "../../outcome.js";
import { isFailure } from "../../provider.js";
import { giveIdentity, identityOf, memberIdentityId } from "../access-identities.js";
import { forManager } from "../manager-operation.js";
import type { InputOf } from "../operation.js";
import { memberOf } from "../organization-lookup.js";
import { brokenPolicyOf } from "../policy-document.js";
import type { MemberIdentity, Organization } from "../rows.js";
import { askServices } from "../services-behind.js";

type Input = InputOf<"CreateOrganizationMemberAuthIdentity">;

const MOST_MEMBERS = 10;
const MOST_IDENTITIES = 5;

/** Gives every one of the members every one of the identities. chosen: what a member has already is no error. */
export const createOrganizationMemberAuthIdentity = forManager<
  "CreateOrganizationMemberAuthIdentity",
  "clock"
>("UnsupportedOperation", async (input, organization, tx, { clock, settings }) => {
  const refusal = refuseNumbers(input) ?? (await refuseUnknown(tx, organization, input));
  if (refusal) return refusal;
  const missing = await missingIdentities(tx, input);
  const needed = missing.length > 0 ? (["cam"] as const) : [];
  const unavailable = askServices("CreateOrganizationMemberAuthIdentity", needed, settings);
  if (unavailable) return unavailable;

  const { orgId } = organization;
  for (const identity of missing) await giveIdentity(tx, { orgId, ...identity, createdAt: clock.now() });
  return ok();
});

async function missingIdentities(tx: Transaction, { MemberUins, IdentityIds }: Input) {
  const missing: Pick<MemberIdentity, "memberUin" | "identityId">[] = [];
  for (const memberUin of MemberUins) {
    for (const identityId of IdentityIds) {
      if (!(await tx.memberIdentities.get(memberIdentityId(memberUin, identityId))))
        missing.push({ memberUin, identityId });
    }
  }
  return missing;
}

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
    const identity = await identityOf(tx, organization, id);
    if (!identity)
      return fail("ResourceNotFound.OrganizationIdentityNotExist", { hint: `there is no identity ${id}` });
    const broken = brokenPolicyOf(identity);
    if (broken)
      return fail("FailedOperation.OrganizationIdentityPolicyError", {
        hint: `the document of policy ${broken.PolicyName} of identity ${id} is not in CAM's syntax`,
      });
  }
  return undefined;
}

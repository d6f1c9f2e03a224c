import { fail, ok } from "../../outcome.js";
import { isFailure } from "../../provider.js";
import { identitiesOf, identityDto, identityTypeOf } from "../access-identities.js";
import type { Operation } from "../operation.js";
import { managedOrganization } from "../organization-lookup.js";
import { pagedAnswer, refusePage } from "../paging.js";

/** documented: 1 preset, 2 made by the organization. */
const identityTypes: readonly number[] = [1, 2];

/** A page of the identities that members can be given. */
export const listOrganizationIdentity: Operation<"ListOrganizationIdentity"> = async (
  { SearchKey = "", IdentityId, IdentityType, ...page },
  caller,
  tx,
) => {
  const organization = await managedOrganization(tx, caller, "AuthFailure.UnauthorizedOperation");
  if (isFailure(organization)) return organization;
  const refusal = refusePage(page);
  if (refusal) return refusal;
  if (IdentityType !== undefined && !identityTypes.includes(IdentityType))
    return fail("InvalidParameter", { hint: `IdentityType is ${IdentityType}; it must be 1 or 2` });
  const wanted = (await identitiesOf(tx, organization)).filter(
    (identity) =>
      identity.aliasName.includes(SearchKey) &&
      (IdentityId === undefined || identity.identityId === IdentityId) &&
      (IdentityType === undefined || identityTypeOf(identity) === IdentityType),
  );
  return ok(await pagedAnswer(wanted, page, identityDto));
};

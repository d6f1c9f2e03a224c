import { fail, ok } from "../../outcome.js";
import { identitiesOf, identityDto, identityTypeOf } from "../access-identities.js";
import { forManager } from "../manager-operation.js";
import { pagedAnswer, refusePage } from "../paging.js";

/** documented: 1 preset, 2 made by the organization. */
const identityTypes: readonly number[] = [1, 2];

/** A page of the identities that members can be given. */
export const listOrganizationIdentity = forManager<"ListOrganizationIdentity">(
  "AuthFailure.UnauthorizedOperation",
  async ({ SearchKey = "", IdentityId, IdentityType, ...page }, organization, tx, { settings }) => {
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
    return ok(await pagedAnswer(wanted, page, (identity) => identityDto(identity, settings)));
  },
);

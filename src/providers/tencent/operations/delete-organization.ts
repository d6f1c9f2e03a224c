import { fail, ok } from "../../outcome.js";
import { refuseDissolving } from "../circumstances/refuse-leaving.js";
import { forManager } from "../manager-operation.js";
import { askServices } from "../services-behind.js";

/** Dissolves the organization, with its nodes and identities. documented: not while it has members. */
export const deleteOrganization = forManager<"DeleteOrganization">(
  "AuthFailure.UnauthorizedOperation",
  async (_input, organization, tx, { settings }) => {
    const { id } = organization;
    const [member] = await tx.organizationMembers.list("organization", id);
    if (member)
      return fail("FailedOperation.OrganizationNotEmpty", { hint: `${member.memberUin} is a member of it` });
    const refusal = await refuseDissolving(tx, organization);
    if (refusal) return refusal;
    const unavailable = askServices("DeleteOrganization", ["resourceSharing"], settings);
    if (unavailable) return unavailable;

    for (const node of await tx.organizationNodes.list("organization", id))
      await tx.organizationNodes.remove(node.id);
    for (const identity of await tx.organizationIdentities.list("organization", id))
      await tx.organizationIdentities.remove(identity.id);
    await tx.organizations.remove(id);
    return ok();
  },
);

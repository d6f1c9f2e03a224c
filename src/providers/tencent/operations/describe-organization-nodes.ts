import { ok } from "../../outcome.js";
import { isFailure } from "../../provider.js";
import type { Operation } from "../operation.js";
import { managedOrganization } from "../organization-lookup.js";
import { nodeDto } from "../organization-node-dto.js";
import { pagedAnswer, refusePage } from "../paging.js";
import { hasTags, refuseTagFilter } from "../tags.js";

/** A page of the node tree as a flat list, the root first. */
export const describeOrganizationNodes: Operation<"DescribeOrganizationNodes"> = async (
  input,
  caller,
  tx,
) => {
  const organization = await managedOrganization(tx, caller, "AuthFailure.UnauthorizedOperation");
  if (isFailure(organization)) return organization;
  const refusal = refusePage(input) ?? refuseTagFilter(input.Tags);
  if (refusal) return refusal;
  const nodes = await tx.organizationNodes.list("organization", organization.id);
  return ok(
    await pagedAnswer(
      nodes.filter(({ tags }) => hasTags(tags, input.Tags)),
      input,
      nodeDto,
    ),
  );
};

import { ok } from "../../outcome.js";
import { forManager } from "../manager-operation.js";
import { nodeDto } from "../organization-node-dto.js";
import { pagedAnswer, refusePage } from "../paging.js";
import { hasTags, refuseTagFilter } from "../tags.js";

/** A page of the node tree as a flat list, the root first. */
export const describeOrganizationNodes = forManager<"DescribeOrganizationNodes">(
  "AuthFailure.UnauthorizedOperation",
  async (input, organization, tx, { settings }) => {
    const refusal = refusePage(input) ?? refuseTagFilter(input.Tags);
    if (refusal) return refusal;
    const nodes = await tx.organizationNodes.list("organization", organization.id);
    return ok(
      await pagedAnswer(
        nodes.filter(({ tags }) => hasTags(tags, input.Tags)),
        input,
        (node) => nodeDto(node, settings),
      ),
    );
  },
);

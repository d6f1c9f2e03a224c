import { fail, ok } from "../../outcome.js";
import { isFailure } from "../../provider.js";
import { forManager } from "../manager-operation.js";
import { isNodeName } from "../names.js";
import { nodeOf, refuseUsedNodeName } from "../organization-nodes.js";

/** Changes a node's name or remark. What is not given stays; the root can be changed like any other. */
export const updateOrganizationNode = forManager<"UpdateOrganizationNode", "clock">(
  "AuthFailure.UnauthorizedOperation",
  async ({ NodeId, Name, Remark }, organization, tx, { clock }) => {
    const node = await nodeOf(tx, organization, NodeId, "FailedOperation.OrganizationNodeNotExist");
    if (isFailure(node)) return node;
    const { name = node.name, remark = node.remark } = { name: Name, remark: Remark };
    // chosen: the action documents no code for a malformed value, so it gets the gateway's
    if (!isNodeName(name)) return fail("InvalidParameter#format", { details: { parameter: "Name" } });
    const nameUsed = await refuseUsedNodeName(tx, name, node);
    if (nameUsed) return nameUsed;

    await tx.organizationNodes.put({ ...node, name, remark, updatedAt: clock.now() });
    return ok();
  },
);

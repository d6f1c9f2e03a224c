import type { Transaction } from "../../../sandbox/store.js";
import { fail, ok } from "../../outcome.js";
import { isFailure } from "../../provider.js";
import { nextId } from "../ids.js";
import { forManager } from "../manager-operation.js";
import { isNodeName } from "../names.js";
import { levelOf, nodeOf, refuseUsedNodeName } from "../organization-nodes.js";
import type { OrganizationNode } from "../rows.js";
import { askServices } from "../services-behind.js";
import { servicesOfTags } from "../services-of-admission.js";
import type { TencentSettings } from "../settings.js";
import { refuseTags } from "../tags.js";

/** Adds a node below another one. */
export const addOrganizationNode = forManager<"AddOrganizationNode", "clock" | "settings">(
  "AuthFailure.UnauthorizedOperation",
  async ({ ParentNodeId, Name, Remark = "", Tags = [] }, organization, tx, { clock, settings }) => {
    const parent = await nodeOf(tx, organization, ParentNodeId, "ResourceNotFound.OrganizationNodeNotExist");
    if (isFailure(parent)) return parent;
    const refusal =
      (await refuseLargeTree(tx, parent, settings)) ??
      (isNodeName(Name)
        ? undefined
        : fail("InvalidParameter", { hint: `"${Name}" cannot be a node's name` })) ??
      refuseTags(Tags) ??
      (await refuseUsedNodeName(tx, Name, { parentNodeId: ParentNodeId })) ??
      askServices("AddOrganizationNode", servicesOfTags(Tags), settings);
    if (refusal) return refusal;

    const nodeId = await nextId(tx, "nodeId");
    const now = clock.now();
    await tx.organizationNodes.put({
      id: String(nodeId),
      nodeId,
      orgId: organization.orgId,
      parentNodeId: ParentNodeId,
      name: Name,
      remark: Remark,
      tags: Tags,
      createdAt: now,
      updatedAt: now,
    });
    return ok({ NodeId: nodeId });
  },
);

/** documented: there are limits of depth and number. chosen: what they are. */
async function refuseLargeTree(
  tx: Transaction,
  parent: OrganizationNode,
  { nodeDepthLimit, nodeLimit }: TencentSettings,
) {
  const nodes = await tx.organizationNodes.list("organization", String(parent.orgId));
  // one of them is the root, which the limit does not count
  if (nodes.length - 1 >= nodeLimit)
    return fail("LimitExceeded.NodeExceedLimit", { hint: `the setting nodeLimit is ${nodeLimit}` });
  if ((await levelOf(tx, parent)) + 1 > nodeDepthLimit)
    return fail("LimitExceeded.NodeDepthExceedLimit", {
      hint: `the setting nodeDepthLimit is ${nodeDepthLimit}`,
    });
  return undefined;
}

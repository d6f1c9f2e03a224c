import type { Transaction } from "../../../sandbox/store.js";
import { fail, ok } from "../../outcome.js";
import { circumstancesOf } from "../circumstances/account-circumstances.js";
import { forManager } from "../manager-operation.js";
import type { Organization } from "../rows.js";

/** Deletes nodes: all of them, or none. A node may go together with those below it. */
export const deleteOrganizationNodes = forManager<"DeleteOrganizationNodes", "settings">(
  "AuthFailure.UnauthorizedOperation",
  async ({ NodeId }, organization, tx, { settings: { nodeDeletionLimit } }) => {
    if (NodeId.length === 0) return fail("InvalidParameter", { hint: "NodeId names no node" });
    if (NodeId.length > nodeDeletionLimit)
      return fail("FailedOperation.OrganizationNodeDeleteOverLimit", {
        hint: `the setting nodeDeletionLimit is ${nodeDeletionLimit}`,
      });
    const leaving = new Set(NodeId);
    for (const nodeId of leaving) {
      const refusal = await refuseNode(tx, organization, nodeId, leaving);
      if (refusal) return refusal;
    }

    for (const nodeId of leaving) await tx.organizationNodes.remove(String(nodeId));
    return ok();
  },
);

/** documented: only empty nodes go. chosen: the action documents no code for a missing node, nor for the root. */
async function refuseNode(
  tx: Transaction,
  { orgId, rootNodeId, hostUin }: Organization,
  nodeId: number,
  leaving: ReadonlySet<number>,
) {
  const node = await tx.organizationNodes.get(String(nodeId));
  if (node?.orgId !== orgId || nodeId === rootNodeId)
    return fail("InvalidParameter", { hint: `${nodeId} is the root, or no node of the organization` });
  const [member] = await tx.organizationMembers.list("node", node.id);
  if (member)
    return fail("FailedOperation.NodeNotEmpty", { hint: `member ${member.memberUin} is in node ${nodeId}` });
  const below = (await tx.organizationNodes.list("parent", node.id)).find(
    (each) => !leaving.has(each.nodeId),
  );
  if (below)
    return fail("FailedOperation.OrganizationNodeNotEmpty", {
      hint: `node ${below.nodeId} is below ${nodeId}`,
    });
  const { sharedNodeIds } = await circumstancesOf(tx, hostUin);
  if (!sharedNodeIds.includes(nodeId)) return undefined;
  return fail("FailedOperation.ShareNodeExisted", {
    hint: `node ${nodeId} is among the sharedNodeIds of the circumstances of account ${hostUin} (the manager); PATCH …/state/accountCircumstances/${hostUin} changes them`,
  });
}

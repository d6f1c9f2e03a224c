import type { Transaction } from "../../sandbox/store.js";
import { type Failure, fail } from "../outcome.js";
import type { Organization, OrganizationNode } from "./rows.js";

/** documented: the parent of a root. */
export const ABOVE_ROOT = 0;

/** documented: which of the two an action answers is in its list of codes. */
type NoNode = "ResourceNotFound.OrganizationNodeNotExist" | "FailedOperation.OrganizationNodeNotExist";

/**
 * A node of an organization.
 *
 * @param noNode chosen: `ResourceNotFound` where an action lists both, as it says what is wrong
 */
export async function nodeOf<Refusal extends NoNode>(
  tx: Transaction,
  { orgId }: Pick<Organization, "orgId">,
  nodeId: number,
  noNode: Refusal,
): Promise<OrganizationNode | Failure<Refusal>> {
  const node = await tx.organizationNodes.get(String(nodeId));
  if (node?.orgId === orgId) return node;
  return fail(noNode, { hint: `organization ${orgId} has no node ${nodeId}` });
}

/** How many levels a node is below its root, which is on level 0. */
export async function levelOf(tx: Transaction, node: OrganizationNode): Promise<number> {
  let level = 0;
  let parent = await tx.organizationNodes.get(String(node.parentNodeId));
  while (parent) {
    level += 1;
    parent = await tx.organizationNodes.get(String(parent.parentNodeId));
  }
  return level;
}

/** chosen: a name is used once among the nodes below the same parent. */
export async function refuseUsedNodeName(
  tx: Transaction,
  name: string,
  {
    parentNodeId,
    nodeId,
  }: Pick<OrganizationNode, "parentNodeId"> & Partial<Pick<OrganizationNode, "nodeId">>,
): Promise<Failure<"FailedOperation.OrganizationNodeNameUsed"> | undefined> {
  const siblings = await tx.organizationNodes.list("parent", String(parentNodeId));
  const holder = siblings.find((node) => node.name === name && node.nodeId !== nodeId);
  if (!holder) return undefined;
  return fail("FailedOperation.OrganizationNodeNameUsed", {
    hint: `node ${holder.nodeId} below ${parentNodeId} has this name`,
  });
}

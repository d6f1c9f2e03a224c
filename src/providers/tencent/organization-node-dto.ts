import { beijingTime } from "./beijing-time.js";
import type { OrganizationNode } from "./rows.js";

/** A node as DescribeOrganizationNodes shows it. */
export const nodeDto = (node: OrganizationNode) => ({
  NodeId: node.nodeId,
  Name: node.name,
  ParentNodeId: node.parentNodeId,
  Remark: node.remark,
  CreateTime: beijingTime(node.createdAt),
  UpdateTime: beijingTime(node.updatedAt),
  Tags: node.tags,
});

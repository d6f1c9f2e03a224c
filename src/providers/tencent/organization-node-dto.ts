import type { OrganizationNode } from "./rows.js";
import type { TencentSettings } from "./settings.js";
import { timeText } from "./time-text.js";

/** A node as DescribeOrganizationNodes shows it. */
export const nodeDto = (node: OrganizationNode, settings: TencentSettings) => ({
  NodeId: node.nodeId,
  Name: node.name,
  ParentNodeId: node.parentNodeId,
  Remark: node.remark,
  CreateTime: timeText(node.createdAt, settings),
  UpdateTime: timeText(node.updatedAt, settings),
  Tags: node.tags,
});

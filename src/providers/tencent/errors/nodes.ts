import { documented } from "./forms.js";

/** The tree of departments. */
export const nodeErrors = {
  "FailedOperation.OrganizationNodeNotExist": documented(
    "组织节点不存在。",
    "The organization node does not exist.",
    [
      "CreateOrganizationMember",
      "InviteOrganizationMember",
      "MoveOrganizationNodeMembers",
      "UpdateOrganizationNode",
    ],
  ),
  "FailedOperation.OrganizationNodeNameUsed": documented(
    "节点名已存在。",
    "The node name is already in use.",
    ["AddOrganizationNode", "UpdateOrganizationNode"],
  ),
  "FailedOperation.NodeNotEmpty": documented(
    "企业组织单元成员不为空。",
    "There are members in this department",
    ["DeleteOrganizationNodes"],
  ),
  "FailedOperation.OrganizationNodeNotEmpty": documented(
    "组织节点不为空。",
    "There are nodes in the organization.",
    ["DeleteOrganizationNodes"],
  ),
  "FailedOperation.OrganizationNodeDeleteOverLimit": documented(
    "删除节点超过上限。",
    "The number of nodes to be deleted exceeds the upper limit.",
    ["DeleteOrganizationNodes"],
  ),
  "FailedOperation.ShareNodeExisted": documented(
    "部门在共享单元中。",
    "The department is in the shared unit.",
    ["DeleteOrganizationNodes"],
  ),
  "FailedOperation.SomeUinsNotInOrganization": documented(
    "存在不属于当前组织的uin。",
    "The UIN does not belong to the organization.",
    ["MoveOrganizationNodeMembers"],
  ),
  "InvalidParameter.OrganizationNodeNotExist": documented(
    "组织节点不存在。",
    "The organization node does not exist.",
    ["AddOrganizationNode"],
  ),
  "LimitExceeded.NodeDepthExceedLimit": documented(
    "企业组织单元层级太多。",
    "The department has too many levels.",
    ["AddOrganizationNode"],
  ),
  "LimitExceeded.NodeExceedLimit": documented(
    "组织单元数量超过上限。",
    "The number of departments exceeds the upper limit.",
    ["AddOrganizationNode"],
  ),
  "ResourceNotFound.OrganizationNodeNotExist": documented(
    "组织节点不在。",
    "The organization node does not exist.",
    [
      "CreateOrganizationMember",
      "InviteOrganizationMember",
      "DescribeOrganizationMembers",
      "MoveOrganizationNodeMembers",
      "AddOrganizationNode",
    ],
  ),
};

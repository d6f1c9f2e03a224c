import type { Operations } from "./operation.js";
import { addOrganizationMemberEmail } from "./operations/add-organization-member-email.js";
import { addOrganizationNode } from "./operations/add-organization-node.js";
import { bindOrganizationMemberAuthAccount } from "./operations/bind-organization-member-auth-account.js";
import { cancelOrganizationMemberAuthAccount } from "./operations/cancel-organization-member-auth-account.js";
import { checkAccountDelete } from "./operations/check-account-delete.js";
import { createOrganization } from "./operations/create-organization.js";
import { createOrganizationIdentity } from "./operations/create-organization-identity.js";
import { createOrganizationMember } from "./operations/create-organization-member.js";
import { createOrganizationMemberAuthIdentity } from "./operations/create-organization-member-auth-identity.js";
import { createOrganizationMemberPolicy } from "./operations/create-organization-member-policy.js";
import { deleteAccount } from "./operations/delete-account.js";
import { deleteOrganization } from "./operations/delete-organization.js";
import { deleteOrganizationMemberAuthIdentity } from "./operations/delete-organization-member-auth-identity.js";
import { deleteOrganizationMembers } from "./operations/delete-organization-members.js";
import { deleteOrganizationMembersPolicy } from "./operations/delete-organization-members-policy.js";
import { deleteOrganizationNodes } from "./operations/delete-organization-nodes.js";
import { describeOrganization } from "./operations/describe-organization.js";
import { describeOrganizationMemberAuthAccounts } from "./operations/describe-organization-member-auth-accounts.js";
import { describeOrganizationMemberAuthIdentities } from "./operations/describe-organization-member-auth-identities.js";
import { describeOrganizationMemberEmailBind } from "./operations/describe-organization-member-email-bind.js";
import { describeOrganizationMemberPolicies } from "./operations/describe-organization-member-policies.js";
import { describeOrganizationMembers } from "./operations/describe-organization-members.js";
import { describeOrganizationNodes } from "./operations/describe-organization-nodes.js";
import { inviteOrganizationMember } from "./operations/invite-organization-member.js";
import { listOrganizationIdentity } from "./operations/list-organization-identity.js";
import { moveOrganizationNodeMembers } from "./operations/move-organization-node-members.js";
import { quitOrganization } from "./operations/quit-organization.js";
import { sendOrgMemberAccountBindEmail } from "./operations/send-org-member-account-bind-email.js";
import { updateOrganizationMember } from "./operations/update-organization-member.js";
import { updateOrganizationMemberEmailBind } from "./operations/update-organization-member-email-bind.js";
import { updateOrganizationNode } from "./operations/update-organization-node.js";

/** What bindbox does for each action that has a path in the OpenAPI document. */
export const tencentOperations: Required<Operations> = {
  DescribeOrganizationMemberEmailBind: describeOrganizationMemberEmailBind,
  AddOrganizationMemberEmail: addOrganizationMemberEmail,
  UpdateOrganizationMemberEmailBind: updateOrganizationMemberEmailBind,
  SendOrgMemberAccountBindEmail: sendOrgMemberAccountBindEmail,
  CreateOrganization: createOrganization,
  DescribeOrganization: describeOrganization,
  DeleteOrganization: deleteOrganization,
  QuitOrganization: quitOrganization,
  CreateOrganizationMember: createOrganizationMember,
  InviteOrganizationMember: inviteOrganizationMember,
  UpdateOrganizationMember: updateOrganizationMember,
  DescribeOrganizationMembers: describeOrganizationMembers,
  DeleteOrganizationMembers: deleteOrganizationMembers,
  MoveOrganizationNodeMembers: moveOrganizationNodeMembers,
  AddOrganizationNode: addOrganizationNode,
  UpdateOrganizationNode: updateOrganizationNode,
  DescribeOrganizationNodes: describeOrganizationNodes,
  DeleteOrganizationNodes: deleteOrganizationNodes,
  DescribeOrganizationMemberAuthIdentities: describeOrganizationMemberAuthIdentities,
  CreateOrganizationMemberAuthIdentity: createOrganizationMemberAuthIdentity,
  DeleteOrganizationMemberAuthIdentity: deleteOrganizationMemberAuthIdentity,
  CreateOrganizationMemberPolicy: createOrganizationMemberPolicy,
  DescribeOrganizationMemberPolicies: describeOrganizationMemberPolicies,
  DeleteOrganizationMembersPolicy: deleteOrganizationMembersPolicy,
  DescribeOrganizationMemberAuthAccounts: describeOrganizationMemberAuthAccounts,
  BindOrganizationMemberAuthAccount: bindOrganizationMemberAuthAccount,
  CancelOrganizationMemberAuthAccount: cancelOrganizationMemberAuthAccount,
  ListOrganizationIdentity: listOrganizationIdentity,
  CreateOrganizationIdentity: createOrganizationIdentity,
  CheckAccountDelete: checkAccountDelete,
  DeleteAccount: deleteAccount,
};

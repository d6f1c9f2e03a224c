import type { Operations } from "./operation.js";
import { addOrganizationMemberEmail } from "./operations/add-organization-member-email.js";
import { describeOrganizationMemberEmailBind } from "./operations/describe-organization-member-email-bind.js";
import { sendOrgMemberAccountBindEmail } from "./operations/send-org-member-account-bind-email.js";
import { updateOrganizationMemberEmailBind } from "./operations/update-organization-member-email-bind.js";

/** What bindbox does for each action; the actions that are missing here answer that they are not emulated. */
export const tencentOperations: Operations = {
  DescribeOrganizationMemberEmailBind: describeOrganizationMemberEmailBind,
  AddOrganizationMemberEmail: addOrganizationMemberEmail,
  UpdateOrganizationMemberEmailBind: updateOrganizationMemberEmailBind,
  SendOrgMemberAccountBindEmail: sendOrgMemberAccountBindEmail,
};

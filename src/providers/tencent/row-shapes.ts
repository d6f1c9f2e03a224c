import {
  flag,
  hidden,
  listOf,
  type Members,
  moment,
  objectOf,
  oneOf,
  orNull,
  type Shape,
  text,
  whole,
} from "../../sandbox/shape.js";
import { circumstancesShape } from "./circumstances/circumstances-shape.js";
import { keyConditionsShape } from "./key-conditions.js";
import type {
  ActivationCode,
  ActivationLink,
  Counter,
  EmailBinding,
  IdentityPolicy,
  MemberAuthAccount,
  MemberIdentity,
  MemberPolicy,
  Organization,
  OrganizationIdentity,
  OrganizationMember,
  OrganizationNode,
  ResourceTag,
  SubAccount,
  TencentAccount,
  TencentCredential,
} from "./rows.js";

const tags = listOf(objectOf<ResourceTag>({ TagKey: text, TagValue: text }));

const policySchema = {
  type: "object",
  additionalProperties: false,
  required: ["PolicyId", "PolicyName"],
  properties: {
    PolicyId: { type: "integer", minimum: 0 },
    PolicyName: { type: "string" },
    PolicyType: { type: "integer" },
    PolicyDocument: { type: "string" },
  },
};

/** Two of its members may be left out, which `objectOf` cannot say. */
const policy: Shape<IdentityPolicy> = {
  ...objectOf<Required<IdentityPolicy>>({
    PolicyId: whole,
    PolicyName: text,
    PolicyType: whole,
    PolicyDocument: text,
  }),
  raw: policySchema,
  shown: policySchema,
  show: (value) => value,
};

const tencentCredentials: Members<TencentCredential> = {
  id: text,
  secretKey: text,
  uin: whole,
  token: orNull(text),
};

const tencentAccounts: Members<TencentAccount> = {
  id: text,
  uin: whole,
  nickName: text,
  email: orNull(text),
  phone: orNull(text),
  passwordHash: hidden(orNull(text)),
  verified: flag,
  createdAsMember: flag,
};

const organizations: Members<Organization> = {
  id: text,
  orgId: whole,
  hostUin: whole,
  nickName: text,
  rootNodeId: whole,
  createdAt: moment,
};

const organizationNodes: Members<OrganizationNode> = {
  id: text,
  nodeId: whole,
  orgId: whole,
  parentNodeId: whole,
  name: text,
  remark: text,
  tags,
  createdAt: moment,
  updatedAt: moment,
};

const organizationMembers: Members<OrganizationMember> = {
  id: text,
  memberUin: whole,
  orgId: whole,
  name: text,
  memberType: oneOf("Invite", "Create"),
  policyType: oneOf("Financial"),
  permissionIds: listOf(whole),
  nodeId: whole,
  remark: text,
  isAllowQuit: oneOf("Allow", "Denied"),
  payUin: text,
  permissionStatus: oneOf("Confirmed", "UnConfirmed"),
  tags,
  createdAt: moment,
  updatedAt: moment,
};

const emailBindings: Members<EmailBinding> = {
  id: text,
  bindId: whole,
  memberUin: whole,
  orgId: whole,
  email: text,
  countryCode: text,
  phone: text,
  status: oneOf("Valid", "Success", "Failed"),
  failure: orNull(text),
  lastRefusal: orNull(text),
  phoneBound: flag,
  appliedAt: moment,
  boundAt: orNull(moment),
  updates: whole,
  resentAt: listOf(moment),
  linkToken: text,
  linkExpiresAt: moment,
};

const activationLinks: Members<ActivationLink> = {
  id: text,
  bindId: whole,
  sentAt: moment,
  expiresAt: moment,
  usedAt: orNull(moment),
};

const activationCodes: Members<ActivationCode> = { id: text, code: text, sentAt: moment, expiresAt: moment };

const counters: Members<Counter> = { id: text, value: whole };

const organizationIdentities: Members<OrganizationIdentity> = {
  id: text,
  identityId: whole,
  orgId: whole,
  aliasName: text,
  roleName: text,
  description: text,
  policies: listOf(policy),
  updatedAt: moment,
};

const memberIdentities: Members<MemberIdentity> = {
  id: text,
  memberUin: whole,
  identityId: whole,
  orgId: whole,
  createdAt: moment,
};

const memberPolicies: Members<MemberPolicy> = {
  id: text,
  policyId: whole,
  memberUin: whole,
  identityId: whole,
  name: text,
  description: text,
  createdAt: moment,
};

const memberAuthAccounts: Members<MemberAuthAccount> = {
  id: text,
  policyId: whole,
  memberUin: whole,
  subAccountUin: whole,
  createdAt: moment,
};

const subAccounts: Members<SubAccount> = { id: text, uin: whole, ownerUin: whole, name: text };

/** How the rows of the Tencent Cloud half of a sandbox look. */
export const tencentShapes = {
  tencentCredentials,
  keyConditions: keyConditionsShape,
  tencentAccounts,
  organizations,
  organizationNodes,
  organizationMembers,
  emailBindings,
  activationLinks,
  activationCodes,
  counters,
  organizationIdentities,
  memberIdentities,
  memberPolicies,
  memberAuthAccounts,
  subAccounts,
  accountCircumstances: circumstancesShape,
};

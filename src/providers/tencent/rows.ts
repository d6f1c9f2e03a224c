import { collectionOf, type Row } from "../../sandbox/collection.js";
import type { AccountCircumstances } from "./circumstances/account-circumstances.js";
import { keyConditionsCollection } from "./key-conditions.js";
import { emailKey, phoneKey } from "./security-address.js";

/** An API key; its id is the SecretId. */
export interface TencentCredential extends Row {
  readonly secretKey: string;
  /** The account that the key belongs to. */
  readonly uin: number;
  /** The session token that makes the key a temporary one; `null` for a lasting key. */
  readonly token: string | null;
}

/** An account of Tencent Cloud, with or without an organization; its id is the uin. */
export interface TencentAccount extends Row {
  readonly uin: number;
  readonly nickName: string;
  /** The e-mail it can log in with; `null` for none. */
  readonly email: string | null;
  /** International form without plus sign: country code, blank, number. `null` for none. */
  readonly phone: string | null;
  /** Salted hash; `null` until somebody has set a password. */
  readonly passwordHash: string | null;
  /** Whether the account has completed the enterprise verification that an organization needs. */
  readonly verified: boolean;
  /** Whether an organization has created it. */
  readonly createdAsMember: boolean;
}

/** Its id is the organization's. */
export interface Organization extends Row {
  readonly orgId: number;
  /** The account that manages it. */
  readonly hostUin: number;
  readonly nickName: string;
  readonly rootNodeId: number;
  /** Milliseconds since 1970, like every moment in these rows. */
  readonly createdAt: number;
}

/** A node of an organization's tree; its id is the NodeId. */
export interface OrganizationNode extends Row {
  readonly nodeId: number;
  readonly orgId: number;
  /** 0 for the root. */
  readonly parentNodeId: number;
  readonly name: string;
  readonly remark: string;
  readonly tags: readonly ResourceTag[];
  readonly createdAt: number;
  readonly updatedAt: number;
}

export interface ResourceTag {
  readonly TagKey: string;
  readonly TagValue: string;
}

/** A member of an organization; its id is the uin. An account is in one organization at most. */
export interface OrganizationMember extends Row {
  readonly memberUin: number;
  readonly orgId: number;
  readonly name: string;
  readonly memberType: "Invite" | "Create";
  readonly policyType: "Financial";
  readonly permissionIds: readonly number[];
  readonly nodeId: number;
  readonly remark: string;
  readonly isAllowQuit: "Allow" | "Denied";
  readonly payUin: string;
  readonly permissionStatus: "Confirmed" | "UnConfirmed";
  readonly tags: readonly ResourceTag[];
  readonly createdAt: number;
  readonly updatedAt: number;
}

export type BindStatus = "Valid" | "Success" | "Failed";

/** One binding of e-mail and phone to a member; its id is the BindId. A member without any is `Unbound`. */
export interface EmailBinding extends Row {
  readonly bindId: number;
  readonly memberUin: number;
  readonly orgId: number;
  readonly email: string;
  readonly countryCode: string;
  readonly phone: string;
  /** As it was last settled; a `Valid` one whose link has expired counts as `Failed` (see `bind-state.ts`). */
  readonly status: BindStatus;
  /** The code whose text is the Description of a failed binding. */
  readonly failure: string | null;
  /** The code by which the latest try of its activation was refused; `null` while its link was not tried in vain. */
  readonly lastRefusal: string | null;
  readonly phoneBound: boolean;
  readonly appliedAt: number;
  readonly boundAt: number | null;
  readonly updates: number;
  /** When the activation mail was sent again. */
  readonly resentAt: readonly number[];
  /** The token of the link that works; links before it do not. */
  readonly linkToken: string;
  readonly linkExpiresAt: number;
}

/** An activation link that was mailed; its id is the token. */
export interface ActivationLink extends Row {
  readonly bindId: number;
  readonly sentAt: number;
  readonly expiresAt: number;
  readonly usedAt: number | null;
}

/** The SMS code of an activation; its id is the link's token. */
export interface ActivationCode extends Row {
  readonly code: string;
  readonly sentAt: number;
  readonly expiresAt: number;
}

/** Counters that only grow; the id names what is counted (`bindId`, `uin`, `nodeId` …). */
export interface Counter extends Row {
  readonly value: number;
}

/** What an identity may do: a policy that CAM has (type 2), or one that the identity brings (type 1). */
export interface IdentityPolicy {
  readonly PolicyId: number;
  readonly PolicyName: string;
  readonly PolicyType?: number;
  readonly PolicyDocument?: string;
}

/** A permission of members' accounts that administrators can hand out; its id is the IdentityId. */
export interface OrganizationIdentity extends Row {
  readonly identityId: number;
  /** The organization that made it; the preset ones are no rows (see `access-identities.ts`). */
  readonly orgId: number;
  readonly aliasName: string;
  readonly roleName: string;
  readonly description: string;
  readonly policies: readonly IdentityPolicy[];
  readonly updatedAt: number;
}

/** An identity that a member has; its id is `memberUin identityId`. */
export interface MemberIdentity extends Row {
  readonly memberUin: number;
  readonly identityId: number;
  readonly orgId: number;
  readonly createdAt: number;
}

/** Its id is the PolicyId. */
export interface MemberPolicy extends Row {
  readonly policyId: number;
  readonly memberUin: number;
  readonly identityId: number;
  readonly name: string;
  readonly description: string;
  readonly createdAt: number;
}

/** A sub-account of the administrator that may use a policy; its id is `policyId subAccountUin`. */
export interface MemberAuthAccount extends Row {
  readonly policyId: number;
  readonly memberUin: number;
  readonly subAccountUin: number;
  readonly createdAt: number;
}

/** A sub-account (CAM user) of an account; its id is its uin. */
export interface SubAccount extends Row {
  readonly uin: number;
  readonly ownerUin: number;
  readonly name: string;
}

/** The collections of the Tencent Cloud half of a sandbox. */
export const tencentCollections = {
  tencentCredentials: collectionOf<TencentCredential>()({
    many: { account: (credential) => String(credential.uin) },
  }),
  keyConditions: keyConditionsCollection,
  tencentAccounts: collectionOf<TencentAccount>()({
    unique: { email: (account) => account.email?.toLowerCase() },
    many: { phone: (account) => account.phone },
  }),
  organizations: collectionOf<Organization>()({
    unique: { hostUin: (organization) => String(organization.hostUin) },
  }),
  organizationNodes: collectionOf<OrganizationNode>()({
    many: { organization: (node) => String(node.orgId), parent: (node) => String(node.parentNodeId) },
  }),
  organizationMembers: collectionOf<OrganizationMember>()({
    unique: { name: (member) => `${member.orgId} ${member.name}` },
    many: {
      organization: (member) => String(member.orgId),
      node: (member) => String(member.nodeId),
      payer: (member) => member.payUin || null,
    },
  }),
  emailBindings: collectionOf<EmailBinding>()({
    many: {
      member: (binding) => String(binding.memberUin),
      email: (binding) => emailKey(binding.email),
      phone: phoneKey,
    },
  }),
  activationLinks: collectionOf<ActivationLink>()({ many: { binding: (link) => String(link.bindId) } }),
  activationCodes: collectionOf<ActivationCode>()({}),
  counters: collectionOf<Counter>()({}),
  organizationIdentities: collectionOf<OrganizationIdentity>()({
    many: { organization: (identity) => String(identity.orgId) },
  }),
  memberIdentities: collectionOf<MemberIdentity>()({
    many: {
      member: (it) => String(it.memberUin),
      identity: (it) => `${it.orgId} ${it.identityId}`,
    },
  }),
  memberPolicies: collectionOf<MemberPolicy>()({ many: { member: (policy) => String(policy.memberUin) } }),
  memberAuthAccounts: collectionOf<MemberAuthAccount>()({ many: { policy: (it) => String(it.policyId) } }),
  subAccounts: collectionOf<SubAccount>()({ many: { owner: (account) => String(account.ownerUin) } }),
  accountCircumstances: collectionOf<AccountCircumstances>()({}),
};

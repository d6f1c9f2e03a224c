// Generated from openapi/tencent-organization.yaml by `npm run generate`. Do not edit.

export interface paths {
    readonly "/DescribeOrganizationMemberEmailBind": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Read the binding of a member
         * @description The e-mail and security phone of one member, and how far their activation has come. A member that never had a binding answers `Unbound`.
         */
        readonly post: operations["DescribeOrganizationMemberEmailBind"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/AddOrganizationMemberEmail": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Start a binding
         * @description Stores e-mail and security phone for a member that was created in the organization, and mails the activation link. The link lives 15 days.
         */
        readonly post: operations["AddOrganizationMemberEmail"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/UpdateOrganizationMemberEmailBind": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Change a binding that is not activated yet
         * @description Replaces e-mail and phone of a pending binding, three times at most. The binding keeps its id, and a new link is mailed. All inputs are needed even if only one of them changes.
         */
        readonly post: operations["UpdateOrganizationMemberEmailBind"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/SendOrgMemberAccountBindEmail": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Mail the activation link again
         * @description Mails a new link for a pending binding; the earlier one stops working.
         */
        readonly post: operations["SendOrgMemberAccountBindEmail"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/CreateOrganization": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Create an organization
         * @description The caller becomes its administrator. An account can be in one organization only.
         */
        readonly post: operations["CreateOrganization"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/DescribeOrganization": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Read the caller's organization
         * @description The organization that the caller administers or belongs to.
         */
        readonly post: operations["DescribeOrganization"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/DeleteOrganization": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Delete the organization
         * @description Only an organization without members can be deleted.
         */
        readonly post: operations["DeleteOrganization"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/QuitOrganization": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Leave an organization
         * @description For a member, not for the administrator. The member must be allowed to leave; a created one never is.
         */
        readonly post: operations["QuitOrganization"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/CreateOrganizationMember": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Create a member account
         * @description Makes a new account inside the organization. Such a member can be given an e-mail and a security phone.
         */
        readonly post: operations["CreateOrganizationMember"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/InviteOrganizationMember": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Invite an account
         * @description Asks an existing account to join. An invited member cannot be given an e-mail or a phone by the administrator.
         */
        readonly post: operations["InviteOrganizationMember"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/UpdateOrganizationMember": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Change a member
         * @description Changes what is given and keeps the rest. `PolicyType` and `PermissionIds` go together.
         */
        readonly post: operations["UpdateOrganizationMember"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/DescribeOrganizationMembers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * List members
         * @description A page of the members, narrowed by the given filters. `BindStatus` is that of the member's binding.
         */
        readonly post: operations["DescribeOrganizationMembers"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/DeleteOrganizationMembers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Remove members
         * @description Takes accounts out of the organization; the accounts live on. A created member can be removed once its binding is activated.
         */
        readonly post: operations["DeleteOrganizationMembers"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/MoveOrganizationNodeMembers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Move members to another node
         * @description All of them move, or none.
         */
        readonly post: operations["MoveOrganizationNodeMembers"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/AddOrganizationNode": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Add a node
         * @description A department below another node.
         */
        readonly post: operations["AddOrganizationNode"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/UpdateOrganizationNode": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Change a node
         * @description Changes name or remark; what is not given stays.
         */
        readonly post: operations["UpdateOrganizationNode"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/DescribeOrganizationNodes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * List nodes
         * @description A page of the node tree as a flat list. The root's parent is 0.
         */
        readonly post: operations["DescribeOrganizationNodes"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/DeleteOrganizationNodes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Delete nodes
         * @description Only nodes without members and without nodes below them can be deleted.
         */
        readonly post: operations["DeleteOrganizationNodes"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/DescribeOrganizationMemberAuthIdentities": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * List a member's access identities
         * @description Needs `MemberUin` or `IdentityId`.
         */
        readonly post: operations["DescribeOrganizationMemberAuthIdentities"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/CreateOrganizationMemberAuthIdentity": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Give members access identities
         * @description Every one of the identities goes to every one of the members.
         */
        readonly post: operations["CreateOrganizationMemberAuthIdentity"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/DeleteOrganizationMemberAuthIdentity": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Take an access identity from a member
         * @description An identity that a policy uses stays.
         */
        readonly post: operations["DeleteOrganizationMemberAuthIdentity"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/CreateOrganizationMemberPolicy": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Create an access policy for a member
         * @description Ties one of the member's access identities to a named policy that sub-accounts can be bound to.
         */
        readonly post: operations["CreateOrganizationMemberPolicy"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/DescribeOrganizationMemberPolicies": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * List a member's access policies
         * @description A page of them, searched by name or description.
         */
        readonly post: operations["DescribeOrganizationMemberPolicies"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/DeleteOrganizationMembersPolicy": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Delete an access policy
         * @description Sub-accounts bound to it lose it.
         */
        readonly post: operations["DeleteOrganizationMembersPolicy"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/DescribeOrganizationMemberAuthAccounts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * List the sub-accounts bound to a policy
         * @description A page of the administrator's sub-accounts that may act on the member under the policy.
         */
        readonly post: operations["DescribeOrganizationMemberAuthAccounts"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/BindOrganizationMemberAuthAccount": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Bind sub-accounts to a policy
         * @description Lets sub-accounts of the administrator act on the member. It has nothing to do with the member's e-mail.
         */
        readonly post: operations["BindOrganizationMemberAuthAccount"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/CancelOrganizationMemberAuthAccount": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Release a sub-account from a policy
         * @description The reverse of BindOrganizationMemberAuthAccount, one sub-account a call.
         */
        readonly post: operations["CancelOrganizationMemberAuthAccount"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/ListOrganizationIdentity": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * List access identities
         * @description The preset ones and those that the organization made.
         */
        readonly post: operations["ListOrganizationIdentity"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/CreateOrganizationIdentity": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Create an access identity
         * @description A named set of policies that members can be given.
         */
        readonly post: operations["CreateOrganizationIdentity"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/CheckAccountDelete": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Ask whether a member account can be deleted
         * @description Answers yes or no, and one flag for each reason.
         */
        readonly post: operations["CheckAccountDelete"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/DeleteAccount": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Delete a member account
         * @description The account itself goes, not only its membership. Only created members can be deleted.
         */
        readonly post: operations["DeleteAccount"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description What went wrong. Programs look at the code; the message may change. */
        readonly Error: {
            readonly Code: string;
            readonly Message: string;
        };
        /** @description Any error, of the gateway or of the action. */
        readonly ErrorAnswer: {
            readonly Response: components["schemas"]["ErrorResponse"];
        };
        /** @description The inside of an error's envelope. */
        readonly ErrorResponse: {
            readonly Error: components["schemas"]["Error"];
            readonly RequestId: components["schemas"]["RequestId"];
        };
        /** @description A new lower-case UUID for every request. */
        readonly RequestId: string;
        /** @description A time, in UTC+8. */
        readonly Time: string;
        /**
         * @description No binding, waiting for activation, activated, or not activated in time.
         * @enum {string}
         */
        readonly BindStatus: "Unbound" | "Valid" | "Success" | "Failed";
        /** @description What DescribeOrganizationMemberEmailBind takes. */
        readonly DescribeOrganizationMemberEmailBindRequest: {
            /** @description The member's account id. */
            readonly MemberUin: number;
        };
        /** @description The envelope of DescribeOrganizationMemberEmailBind. */
        readonly DescribeOrganizationMemberEmailBindAnswer: {
            readonly Response: components["schemas"]["DescribeOrganizationMemberEmailBindResponse"];
        };
        /** @description What DescribeOrganizationMemberEmailBind answers. */
        readonly DescribeOrganizationMemberEmailBindResponse: {
            /** @description The binding's id. Where there is none, 0 unless the setting missingBindingFields asks for null; the same holds for the other fields that can be null. */
            readonly BindId: number | null;
            /** @description When the binding was asked for. */
            readonly ApplyTime: string | null;
            /** @description The e-mail address. */
            readonly Email: string | null;
            /** @description The security phone. */
            readonly Phone: string | null;
            readonly BindStatus: components["schemas"]["BindStatus"];
            /** @description When the binding was activated. */
            readonly BindTime: string | null;
            /** @description What became of the activation; the reason where it failed. */
            readonly Description: string | null;
            /**
             * @description 1 once the phone is bound, 0 before.
             * @enum {integer|null}
             */
            readonly PhoneBind: 0 | 1 | null;
            /** @description The country's calling code, as it was entered. */
            readonly CountryCode: string | null;
            readonly RequestId: components["schemas"]["RequestId"];
        };
        /** @description What AddOrganizationMemberEmail takes. */
        readonly AddOrganizationMemberEmailRequest: {
            /** @description The member's account id. */
            readonly MemberUin: number;
            /** @description The e-mail address. */
            readonly Email: string;
            /** @description The country's calling code, without a plus sign. */
            readonly CountryCode: string;
            /** @description The security phone. */
            readonly Phone: string;
        };
        /** @description The envelope of AddOrganizationMemberEmail. */
        readonly AddOrganizationMemberEmailAnswer: {
            readonly Response: components["schemas"]["AddOrganizationMemberEmailResponse"];
        };
        /** @description What AddOrganizationMemberEmail answers. */
        readonly AddOrganizationMemberEmailResponse: {
            /** @description The binding's id. */
            readonly BindId?: number;
            readonly RequestId: components["schemas"]["RequestId"];
        };
        /** @description What UpdateOrganizationMemberEmailBind takes. */
        readonly UpdateOrganizationMemberEmailBindRequest: {
            /** @description The member's account id. */
            readonly MemberUin: number;
            /** @description The binding's id. */
            readonly BindId: number;
            /** @description The e-mail address. */
            readonly Email: string;
            /** @description The country's calling code, without a plus sign. */
            readonly CountryCode: string;
            /** @description The security phone. */
            readonly Phone: string;
        };
        /** @description The envelope of UpdateOrganizationMemberEmailBind. */
        readonly UpdateOrganizationMemberEmailBindAnswer: {
            readonly Response: components["schemas"]["UpdateOrganizationMemberEmailBindResponse"];
        };
        /** @description What UpdateOrganizationMemberEmailBind answers. */
        readonly UpdateOrganizationMemberEmailBindResponse: {
            readonly RequestId: components["schemas"]["RequestId"];
        };
        /** @description What SendOrgMemberAccountBindEmail takes. */
        readonly SendOrgMemberAccountBindEmailRequest: {
            /** @description The member's account id. */
            readonly MemberUin: number;
            /** @description The binding's id. */
            readonly BindId: number;
        };
        /** @description The envelope of SendOrgMemberAccountBindEmail. */
        readonly SendOrgMemberAccountBindEmailAnswer: {
            readonly Response: components["schemas"]["SendOrgMemberAccountBindEmailResponse"];
        };
        /** @description What SendOrgMemberAccountBindEmail answers. */
        readonly SendOrgMemberAccountBindEmailResponse: {
            readonly RequestId: components["schemas"]["RequestId"];
        };
        /** @description What CreateOrganization takes. */
        readonly CreateOrganizationRequest: Record<string, never>;
        /** @description The envelope of CreateOrganization. */
        readonly CreateOrganizationAnswer: {
            readonly Response: components["schemas"]["CreateOrganizationResponse"];
        };
        /** @description What CreateOrganization answers. */
        readonly CreateOrganizationResponse: {
            /** @description The organization's id. */
            readonly OrgId: number;
            /** @description The creator's nickname. */
            readonly NickName: string;
            readonly RequestId: components["schemas"]["RequestId"];
        };
        /** @description What DescribeOrganization takes. */
        readonly DescribeOrganizationRequest: {
            /** @description `zh`, or `en` for the international site. */
            readonly Lang?: string;
            /** @description The trusted service that the caller is an administrator of. */
            readonly Product?: string;
        };
        /** @description The envelope of DescribeOrganization. */
        readonly DescribeOrganizationAnswer: {
            readonly Response: components["schemas"]["DescribeOrganizationResponse"];
        };
        /** @description What DescribeOrganization answers. */
        readonly DescribeOrganizationResponse: {
            /** @description The organization's id. */
            readonly OrgId: number;
            /** @description The creator's account id. */
            readonly HostUin: number;
            /** @description The creator's nickname. */
            readonly NickName: string;
            /** @description The kind of organization. */
            readonly OrgType: number;
            /** @description Whether the caller administers the organization. */
            readonly IsManager: boolean;
            /** @description The relation policy, `Financial`. */
            readonly OrgPolicyType: string;
            /** @description The relation policy's name. */
            readonly OrgPolicyName: string;
            /** @description The financial permissions over the member. */
            readonly OrgPermission: readonly components["schemas"]["OrgPermission"][];
            /** @description The id of the root node. */
            readonly RootNodeId: number;
            readonly CreateTime: components["schemas"]["Time"];
            readonly JoinTime: components["schemas"]["Time"];
            /**
             * @description Whether the member may leave, `Allow` or `Denied`.
             * @enum {string}
             */
            readonly IsAllowQuit: "Allow" | "Denied";
            /** @description The account that pays for the member. */
            readonly PayUin: string;
            /** @description That account's name. */
            readonly PayName: string;
            /** @description Whether the account is a delegated administrator of a trusted service. */
            readonly IsAssignManager: boolean;
            /** @description Whether the account administers its verified entity. */
            readonly IsAuthManager: boolean;
            readonly RequestId: components["schemas"]["RequestId"];
        };
        /** @description What DeleteOrganization takes. */
        readonly DeleteOrganizationRequest: Record<string, never>;
        /** @description The envelope of DeleteOrganization. */
        readonly DeleteOrganizationAnswer: {
            readonly Response: components["schemas"]["DeleteOrganizationResponse"];
        };
        /** @description What DeleteOrganization answers. */
        readonly DeleteOrganizationResponse: {
            readonly RequestId: components["schemas"]["RequestId"];
        };
        /** @description What QuitOrganization takes. */
        readonly QuitOrganizationRequest: {
            /** @description The organization's id. */
            readonly OrgId: number;
        };
        /** @description The envelope of QuitOrganization. */
        readonly QuitOrganizationAnswer: {
            readonly Response: components["schemas"]["QuitOrganizationResponse"];
        };
        /** @description What QuitOrganization answers. */
        readonly QuitOrganizationResponse: {
            readonly RequestId: components["schemas"]["RequestId"];
        };
        /** @description What CreateOrganizationMember takes. */
        readonly CreateOrganizationMemberRequest: {
            /** @description The member's name; 25 characters at most. */
            readonly Name: string;
            /** @description The relation policy, `Financial`. */
            readonly PolicyType: string;
            /** @description Financial permissions: 1 view bills, 2 view balance, 3 transfer, 4 merged billing, 5 invoicing, 6 discount inheritance, 7 pay on behalf, 8 cost analysis, 9 budgets, 10 credit limit. 1 and 2 are compulsory. */
            readonly PermissionIds: readonly number[];
            /** @description The node that the member goes to. */
            readonly NodeId: number;
            /** @description The new account's name; 25 characters at most. */
            readonly AccountName: string;
            /** @description A remark. */
            readonly Remark?: string;
            /** @description The record of a failed creation that this call repeats. */
            readonly RecordId?: number;
            /** @description The account that pays for the member. */
            readonly PayUin?: string;
            /** @description The access identities of the new member; 1 is the default. */
            readonly IdentityRoleID?: readonly number[];
            /** @description The verified entity that the member is created for. */
            readonly AuthRelationId?: number;
            /** @description Tags; ten at most. */
            readonly Tags?: readonly components["schemas"]["Tag"][];
        };
        /** @description The envelope of CreateOrganizationMember. */
        readonly CreateOrganizationMemberAnswer: {
            readonly Response: components["schemas"]["CreateOrganizationMemberResponse"];
        };
        /** @description What CreateOrganizationMember answers. */
        readonly CreateOrganizationMemberResponse: {
            /** @description The new account's id. */
            readonly Uin: number;
            readonly RequestId: components["schemas"]["RequestId"];
        };
        /** @description What InviteOrganizationMember takes. */
        readonly InviteOrganizationMemberRequest: {
            /** @description The account to invite. */
            readonly MemberUin: number;
            /** @description The member's name; 25 characters at most. */
            readonly Name: string;
            /** @description The relation policy, `Financial`. */
            readonly PolicyType: string;
            /** @description Financial permissions, numbered as for CreateOrganizationMember. */
            readonly PermissionIds: readonly number[];
            /** @description The node that the member goes to. */
            readonly NodeId: number;
            /** @description A remark. */
            readonly Remark?: string;
            /** @description Whether the member may leave, `Allow` or `Denied`. */
            readonly IsAllowQuit?: string;
            /** @description The account that pays for the member. */
            readonly PayUin?: string;
            /** @description The verified entity of mutual trust. */
            readonly RelationAuthName?: string;
            /** @description Papers that prove the mutual trust. */
            readonly AuthFile?: readonly components["schemas"]["AuthRelationFile"][];
            /** @description Tags; ten at most. */
            readonly Tags?: readonly components["schemas"]["Tag"][];
        };
        /** @description The envelope of InviteOrganizationMember. */
        readonly InviteOrganizationMemberAnswer: {
            readonly Response: components["schemas"]["InviteOrganizationMemberResponse"];
        };
        /** @description What InviteOrganizationMember answers. */
        readonly InviteOrganizationMemberResponse: {
            readonly RequestId: components["schemas"]["RequestId"];
        };
        /** @description What UpdateOrganizationMember takes. */
        readonly UpdateOrganizationMemberRequest: {
            /** @description The member's account id. */
            readonly MemberUin: number;
            /** @description The member's name; 25 characters at most. */
            readonly Name?: string;
            /** @description A remark; 40 characters at most. */
            readonly Remark?: string;
            /** @description The relation policy, `Financial`. */
            readonly PolicyType?: string;
            /** @description Financial permissions, numbered as for CreateOrganizationMember. */
            readonly PermissionIds?: readonly number[];
            /** @description Whether the member may leave, `Allow` or `Denied`. */
            readonly IsAllowQuit?: string;
            /** @description The account that pays for the member. */
            readonly PayUin?: string;
            /** @description 1 also changes the account's nickname. */
            readonly IsModifyNickName?: number;
        };
        /** @description The envelope of UpdateOrganizationMember. */
        readonly UpdateOrganizationMemberAnswer: {
            readonly Response: components["schemas"]["UpdateOrganizationMemberResponse"];
        };
        /** @description What UpdateOrganizationMember answers. */
        readonly UpdateOrganizationMemberResponse: {
            readonly RequestId: components["schemas"]["RequestId"];
        };
        /** @description What DescribeOrganizationMembers takes. */
        readonly DescribeOrganizationMembersRequest: {
            /** @description Where the page starts; a multiple of `Limit`. */
            readonly Offset: number;
            /** @description The page's size, 50 at most. */
            readonly Limit: number;
            /** @description `zh`, or `en` for the international site. */
            readonly Lang?: string;
            /** @description A part of the name, or the account id. */
            readonly SearchKey?: string;
            /** @description A part of the verified entity's name. */
            readonly AuthName?: string;
            /** @description The trusted service that the caller is an administrator of. */
            readonly Product?: string;
            /** @description Tags; ten at most. */
            readonly Tags?: readonly components["schemas"]["Tag"][];
            /** @description The node's id. */
            readonly NodeId?: number;
            /** @description The node's name. */
            readonly NodeName?: string;
        };
        /** @description The envelope of DescribeOrganizationMembers. */
        readonly DescribeOrganizationMembersAnswer: {
            readonly Response: components["schemas"]["DescribeOrganizationMembersResponse"];
        };
        /** @description What DescribeOrganizationMembers answers. */
        readonly DescribeOrganizationMembersResponse: {
            /** @description This page. */
            readonly Items: readonly components["schemas"]["OrgMember"][];
            /** @description How many there are on all pages. */
            readonly Total: number;
            readonly RequestId: components["schemas"]["RequestId"];
        };
        /** @description What DeleteOrganizationMembers takes. */
        readonly DeleteOrganizationMembersRequest: {
            /** @description The account ids of the members to remove. */
            readonly MemberUin: readonly number[];
        };
        /** @description The envelope of DeleteOrganizationMembers. */
        readonly DeleteOrganizationMembersAnswer: {
            readonly Response: components["schemas"]["DeleteOrganizationMembersResponse"];
        };
        /** @description What DeleteOrganizationMembers answers. */
        readonly DeleteOrganizationMembersResponse: {
            readonly RequestId: components["schemas"]["RequestId"];
        };
        /** @description What MoveOrganizationNodeMembers takes. */
        readonly MoveOrganizationNodeMembersRequest: {
            /** @description The node that the members move to. */
            readonly NodeId: number;
            /** @description The account ids of the members to move. */
            readonly MemberUin: readonly number[];
        };
        /** @description The envelope of MoveOrganizationNodeMembers. */
        readonly MoveOrganizationNodeMembersAnswer: {
            readonly Response: components["schemas"]["MoveOrganizationNodeMembersResponse"];
        };
        /** @description What MoveOrganizationNodeMembers answers. */
        readonly MoveOrganizationNodeMembersResponse: {
            readonly RequestId: components["schemas"]["RequestId"];
        };
        /** @description What AddOrganizationNode takes. */
        readonly AddOrganizationNodeRequest: {
            /** @description The node above. */
            readonly ParentNodeId: number;
            /** @description The node's name; 40 characters at most. */
            readonly Name: string;
            /** @description A remark. */
            readonly Remark?: string;
            /** @description Tags; ten at most. */
            readonly Tags?: readonly components["schemas"]["Tag"][];
        };
        /** @description The envelope of AddOrganizationNode. */
        readonly AddOrganizationNodeAnswer: {
            readonly Response: components["schemas"]["AddOrganizationNodeResponse"];
        };
        /** @description What AddOrganizationNode answers. */
        readonly AddOrganizationNodeResponse: {
            /** @description The node's id. */
            readonly NodeId: number;
            readonly RequestId: components["schemas"]["RequestId"];
        };
        /** @description What UpdateOrganizationNode takes. */
        readonly UpdateOrganizationNodeRequest: {
            /** @description The node's id. */
            readonly NodeId: number;
            /** @description The node's name; 40 characters at most. */
            readonly Name?: string;
            /** @description A remark. */
            readonly Remark?: string;
        };
        /** @description The envelope of UpdateOrganizationNode. */
        readonly UpdateOrganizationNodeAnswer: {
            readonly Response: components["schemas"]["UpdateOrganizationNodeResponse"];
        };
        /** @description What UpdateOrganizationNode answers. */
        readonly UpdateOrganizationNodeResponse: {
            readonly RequestId: components["schemas"]["RequestId"];
        };
        /** @description What DescribeOrganizationNodes takes. */
        readonly DescribeOrganizationNodesRequest: {
            /** @description The page's size, 50 at most. */
            readonly Limit: number;
            /** @description Where the page starts; a multiple of `Limit`. */
            readonly Offset: number;
            /** @description Tags; ten at most. */
            readonly Tags?: readonly components["schemas"]["Tag"][];
        };
        /** @description The envelope of DescribeOrganizationNodes. */
        readonly DescribeOrganizationNodesAnswer: {
            readonly Response: components["schemas"]["DescribeOrganizationNodesResponse"];
        };
        /** @description What DescribeOrganizationNodes answers. */
        readonly DescribeOrganizationNodesResponse: {
            /** @description How many there are on all pages. */
            readonly Total: number;
            /** @description This page. */
            readonly Items: readonly components["schemas"]["OrgNode"][];
            readonly RequestId: components["schemas"]["RequestId"];
        };
        /** @description What DeleteOrganizationNodes takes. */
        readonly DeleteOrganizationNodesRequest: {
            /** @description The ids of the nodes to delete. */
            readonly NodeId: readonly number[];
        };
        /** @description The envelope of DeleteOrganizationNodes. */
        readonly DeleteOrganizationNodesAnswer: {
            readonly Response: components["schemas"]["DeleteOrganizationNodesResponse"];
        };
        /** @description What DeleteOrganizationNodes answers. */
        readonly DeleteOrganizationNodesResponse: {
            readonly RequestId: components["schemas"]["RequestId"];
        };
        /** @description What DescribeOrganizationMemberAuthIdentities takes. */
        readonly DescribeOrganizationMemberAuthIdentitiesRequest: {
            /** @description Where the page starts; a multiple of `Limit`. */
            readonly Offset: number;
            /** @description The page's size, 50 at most. */
            readonly Limit: number;
            /** @description The member's account id. */
            readonly MemberUin?: number;
            /** @description The access identity's id. */
            readonly IdentityId?: number;
        };
        /** @description The envelope of DescribeOrganizationMemberAuthIdentities. */
        readonly DescribeOrganizationMemberAuthIdentitiesAnswer: {
            readonly Response: components["schemas"]["DescribeOrganizationMemberAuthIdentitiesResponse"];
        };
        /** @description What DescribeOrganizationMemberAuthIdentities answers. */
        readonly DescribeOrganizationMemberAuthIdentitiesResponse: {
            /** @description This page. */
            readonly Items: readonly components["schemas"]["OrgMemberAuthIdentity"][];
            /** @description How many there are on all pages. */
            readonly Total: number;
            readonly RequestId: components["schemas"]["RequestId"];
        };
        /** @description What CreateOrganizationMemberAuthIdentity takes. */
        readonly CreateOrganizationMemberAuthIdentityRequest: {
            /** @description The members' account ids; ten at most. */
            readonly MemberUins: readonly number[];
            /** @description The access identities' ids; five at most. */
            readonly IdentityIds: readonly number[];
        };
        /** @description The envelope of CreateOrganizationMemberAuthIdentity. */
        readonly CreateOrganizationMemberAuthIdentityAnswer: {
            readonly Response: components["schemas"]["CreateOrganizationMemberAuthIdentityResponse"];
        };
        /** @description What CreateOrganizationMemberAuthIdentity answers. */
        readonly CreateOrganizationMemberAuthIdentityResponse: {
            readonly RequestId: components["schemas"]["RequestId"];
        };
        /** @description What DeleteOrganizationMemberAuthIdentity takes. */
        readonly DeleteOrganizationMemberAuthIdentityRequest: {
            /** @description The member's account id. */
            readonly MemberUin: number;
            /** @description The access identity's id. */
            readonly IdentityId: number;
        };
        /** @description The envelope of DeleteOrganizationMemberAuthIdentity. */
        readonly DeleteOrganizationMemberAuthIdentityAnswer: {
            readonly Response: components["schemas"]["DeleteOrganizationMemberAuthIdentityResponse"];
        };
        /** @description What DeleteOrganizationMemberAuthIdentity answers. */
        readonly DeleteOrganizationMemberAuthIdentityResponse: {
            readonly RequestId: components["schemas"]["RequestId"];
        };
        /** @description What CreateOrganizationMemberPolicy takes. */
        readonly CreateOrganizationMemberPolicyRequest: {
            /** @description The member's account id. */
            readonly MemberUin: number;
            /** @description The policy's name; 128 characters at most. */
            readonly PolicyName: string;
            /** @description The access identity's id. */
            readonly IdentityId: number;
            /** @description A description. */
            readonly Description?: string;
        };
        /** @description The envelope of CreateOrganizationMemberPolicy. */
        readonly CreateOrganizationMemberPolicyAnswer: {
            readonly Response: components["schemas"]["CreateOrganizationMemberPolicyResponse"];
        };
        /** @description What CreateOrganizationMemberPolicy answers. */
        readonly CreateOrganizationMemberPolicyResponse: {
            /** @description The policy's id. */
            readonly PolicyId: number;
            readonly RequestId: components["schemas"]["RequestId"];
        };
        /** @description What DescribeOrganizationMemberPolicies takes. */
        readonly DescribeOrganizationMemberPoliciesRequest: {
            /** @description Where the page starts; a multiple of `Limit`. */
            readonly Offset: number;
            /** @description The page's size, 50 at most. */
            readonly Limit: number;
            /** @description The member's account id. */
            readonly MemberUin: number;
            /** @description A part of the name or of the description. */
            readonly SearchKey?: string;
        };
        /** @description The envelope of DescribeOrganizationMemberPolicies. */
        readonly DescribeOrganizationMemberPoliciesAnswer: {
            readonly Response: components["schemas"]["DescribeOrganizationMemberPoliciesResponse"];
        };
        /** @description What DescribeOrganizationMemberPolicies answers. */
        readonly DescribeOrganizationMemberPoliciesResponse: {
            /** @description This page. */
            readonly Items: readonly components["schemas"]["OrgMemberPolicy"][];
            /** @description How many there are on all pages. */
            readonly Total: number;
            readonly RequestId: components["schemas"]["RequestId"];
        };
        /** @description What DeleteOrganizationMembersPolicy takes. */
        readonly DeleteOrganizationMembersPolicyRequest: {
            /** @description The policy's id. */
            readonly PolicyId: number;
        };
        /** @description The envelope of DeleteOrganizationMembersPolicy. */
        readonly DeleteOrganizationMembersPolicyAnswer: {
            readonly Response: components["schemas"]["DeleteOrganizationMembersPolicyResponse"];
        };
        /** @description What DeleteOrganizationMembersPolicy answers. */
        readonly DeleteOrganizationMembersPolicyResponse: {
            readonly RequestId: components["schemas"]["RequestId"];
        };
        /** @description What DescribeOrganizationMemberAuthAccounts takes. */
        readonly DescribeOrganizationMemberAuthAccountsRequest: {
            /** @description Where the page starts; a multiple of `Limit`. */
            readonly Offset: number;
            /** @description The page's size, 50 at most. */
            readonly Limit: number;
            /** @description The member's account id. */
            readonly MemberUin: number;
            /** @description The policy's id. */
            readonly PolicyId: number;
        };
        /** @description The envelope of DescribeOrganizationMemberAuthAccounts. */
        readonly DescribeOrganizationMemberAuthAccountsAnswer: {
            readonly Response: components["schemas"]["DescribeOrganizationMemberAuthAccountsResponse"];
        };
        /** @description What DescribeOrganizationMemberAuthAccounts answers. */
        readonly DescribeOrganizationMemberAuthAccountsResponse: {
            /** @description This page. */
            readonly Items: readonly components["schemas"]["OrgMemberAuthAccount"][];
            /** @description How many there are on all pages. */
            readonly Total: number;
            readonly RequestId: components["schemas"]["RequestId"];
        };
        /** @description What BindOrganizationMemberAuthAccount takes. */
        readonly BindOrganizationMemberAuthAccountRequest: {
            /** @description The member's account id. */
            readonly MemberUin: number;
            /** @description The policy's id. */
            readonly PolicyId: number;
            /** @description The sub-accounts' ids; five at most. */
            readonly OrgSubAccountUins: readonly number[];
        };
        /** @description The envelope of BindOrganizationMemberAuthAccount. */
        readonly BindOrganizationMemberAuthAccountAnswer: {
            readonly Response: components["schemas"]["BindOrganizationMemberAuthAccountResponse"];
        };
        /** @description What BindOrganizationMemberAuthAccount answers. */
        readonly BindOrganizationMemberAuthAccountResponse: {
            readonly RequestId: components["schemas"]["RequestId"];
        };
        /** @description What CancelOrganizationMemberAuthAccount takes. */
        readonly CancelOrganizationMemberAuthAccountRequest: {
            /** @description The member's account id. */
            readonly MemberUin: number;
            /** @description The policy's id. */
            readonly PolicyId: number;
            /** @description The sub-account's id. */
            readonly OrgSubAccountUin: number;
        };
        /** @description The envelope of CancelOrganizationMemberAuthAccount. */
        readonly CancelOrganizationMemberAuthAccountAnswer: {
            readonly Response: components["schemas"]["CancelOrganizationMemberAuthAccountResponse"];
        };
        /** @description What CancelOrganizationMemberAuthAccount answers. */
        readonly CancelOrganizationMemberAuthAccountResponse: {
            readonly RequestId: components["schemas"]["RequestId"];
        };
        /** @description What ListOrganizationIdentity takes. */
        readonly ListOrganizationIdentityRequest: {
            /** @description Where the page starts; a multiple of `Limit`. */
            readonly Offset: number;
            /** @description The page's size, 50 at most. */
            readonly Limit: number;
            /** @description A part of the name. */
            readonly SearchKey?: string;
            /** @description The access identity's id. */
            readonly IdentityId?: number;
            /** @description 1 preset, 2 made by the organization. */
            readonly IdentityType?: number;
        };
        /** @description The envelope of ListOrganizationIdentity. */
        readonly ListOrganizationIdentityAnswer: {
            readonly Response: components["schemas"]["ListOrganizationIdentityResponse"];
        };
        /** @description What ListOrganizationIdentity answers. */
        readonly ListOrganizationIdentityResponse: {
            /** @description How many there are on all pages. */
            readonly Total: number;
            /** @description This page. */
            readonly Items: readonly components["schemas"]["OrgIdentity"][];
            readonly RequestId: components["schemas"]["RequestId"];
        };
        /** @description What CreateOrganizationIdentity takes. */
        readonly CreateOrganizationIdentityRequest: {
            /** @description The access identity's name. */
            readonly IdentityAliasName: string;
            /** @description What the identity may do. */
            readonly IdentityPolicy: readonly components["schemas"]["IdentityPolicy"][];
            /** @description A description. */
            readonly Description?: string;
        };
        /** @description The envelope of CreateOrganizationIdentity. */
        readonly CreateOrganizationIdentityAnswer: {
            readonly Response: components["schemas"]["CreateOrganizationIdentityResponse"];
        };
        /** @description What CreateOrganizationIdentity answers. */
        readonly CreateOrganizationIdentityResponse: {
            /** @description The access identity's id. */
            readonly IdentityId?: number;
            readonly RequestId: components["schemas"]["RequestId"];
        };
        /** @description What CheckAccountDelete takes. */
        readonly CheckAccountDeleteRequest: {
            /** @description The member's account id. */
            readonly MemberUin: number;
        };
        /** @description The envelope of CheckAccountDelete. */
        readonly CheckAccountDeleteAnswer: {
            readonly Response: components["schemas"]["CheckAccountDeleteResponse"];
        };
        /** @description What CheckAccountDelete answers. */
        readonly CheckAccountDeleteResponse: {
            /** @description Whether the account can be deleted. */
            readonly AllowDelete: boolean;
            readonly NotAllowReason: components["schemas"]["NotAllowReason"];
            readonly RequestId: components["schemas"]["RequestId"];
        };
        /** @description What DeleteAccount takes. */
        readonly DeleteAccountRequest: {
            /** @description The member's account id. */
            readonly MemberUin: number;
        };
        /** @description The envelope of DeleteAccount. */
        readonly DeleteAccountAnswer: {
            readonly Response: components["schemas"]["DeleteAccountResponse"];
        };
        /** @description What DeleteAccount answers. */
        readonly DeleteAccountResponse: {
            readonly RequestId: components["schemas"]["RequestId"];
        };
        /** @description A financial permission. */
        readonly OrgPermission: {
            /** @description The permission's number. */
            readonly Id: number;
            /** @description The permission's name. */
            readonly Name: string;
        };
        /** @description A tag. */
        readonly Tag: {
            /** @description The tag's key. */
            readonly TagKey: string;
            /** @description The tag's value. */
            readonly TagValue: string;
        };
        /** @description A paper that proves mutual trust. */
        readonly AuthRelationFile: {
            /** @description The file's name. */
            readonly Name: string;
            /** @description The file's path. */
            readonly Url: string;
        };
        /** @description A member of the organization. */
        readonly OrgMember: {
            /** @description The member's account id. */
            readonly MemberUin: number;
            /** @description The member's name. */
            readonly Name: string;
            /**
             * @description Whether the account was invited or created here.
             * @enum {string}
             */
            readonly MemberType: "Invite" | "Create";
            /** @description The relation policy, `Financial`. */
            readonly OrgPolicyType: string;
            /** @description The relation policy's name. */
            readonly OrgPolicyName: string;
            /** @description The financial permissions over the member. */
            readonly OrgPermission: readonly components["schemas"]["OrgPermission"][];
            /** @description The node that the member is in. */
            readonly NodeId: number;
            /** @description The node's name. */
            readonly NodeName: string;
            /** @description A remark. */
            readonly Remark: string;
            readonly CreateTime: components["schemas"]["Time"];
            readonly UpdateTime: components["schemas"]["Time"];
            /**
             * @description Whether the member may leave, `Allow` or `Denied`.
             * @enum {string}
             */
            readonly IsAllowQuit: "Allow" | "Denied";
            /** @description The account that pays for the member. */
            readonly PayUin: string;
            /** @description That account's name. */
            readonly PayName: string;
            /** @description The identities that manage the member. */
            readonly OrgIdentity: readonly components["schemas"]["MemberIdentity"][];
            readonly BindStatus: components["schemas"]["BindStatus"];
            /**
             * @description Whether the member agreed to the permissions.
             * @enum {string}
             */
            readonly PermissionStatus: "Confirmed" | "UnConfirmed";
            /** @description Tags; ten at most. */
            readonly Tags?: readonly components["schemas"]["Tag"][];
            /** @description The account's nickname. */
            readonly NickName?: string;
        };
        /** @description An access identity, by id and name. */
        readonly MemberIdentity: {
            /** @description The access identity's id. */
            readonly IdentityId: number;
            /** @description The access identity's name. */
            readonly IdentityAliasName: string;
        };
        /** @description A department; nodes form a tree. */
        readonly OrgNode: {
            /** @description The node's id. */
            readonly NodeId: number;
            /** @description The node's name. */
            readonly Name: string;
            /** @description The node above; 0 for the root. */
            readonly ParentNodeId: number;
            /** @description A remark. */
            readonly Remark: string;
            readonly CreateTime: components["schemas"]["Time"];
            readonly UpdateTime: components["schemas"]["Time"];
            /** @description Tags; ten at most. */
            readonly Tags?: readonly components["schemas"]["Tag"][];
        };
        /** @description An access identity that a member was given. */
        readonly OrgMemberAuthIdentity: {
            /** @description The access identity's id. */
            readonly IdentityId: number;
            /** @description The name of the identity's role. */
            readonly IdentityRoleName: string;
            /** @description The role's other name. */
            readonly IdentityRoleAliasName: string;
            /** @description A description. */
            readonly Description: string;
            readonly CreateTime: components["schemas"]["Time"];
            readonly UpdateTime: components["schemas"]["Time"];
            /** @description 1 preset, 2 made by the organization. */
            readonly IdentityType: number;
            /** @description 1 set up, 2 to be set up again. */
            readonly Status?: number;
            /** @description The member's account id. */
            readonly MemberUin?: number;
            /** @description The member's name. */
            readonly MemberName?: string;
        };
        /** @description An access policy of a member. */
        readonly OrgMemberPolicy: {
            /** @description The policy's id. */
            readonly PolicyId: number;
            /** @description The policy's name. */
            readonly PolicyName: string;
            /** @description The access identity's id. */
            readonly IdentityId: number;
            /** @description The name of the identity's role. */
            readonly IdentityRoleName: string;
            /** @description The role's other name. */
            readonly IdentityRoleAliasName: string;
            /** @description A description. */
            readonly Description: string;
            readonly CreateTime: components["schemas"]["Time"];
            readonly UpdateTime: components["schemas"]["Time"];
        };
        /** @description A sub-account bound to an access policy. */
        readonly OrgMemberAuthAccount: {
            /** @description The sub-account's id. */
            readonly OrgSubAccountUin: number;
            /** @description The policy's id. */
            readonly PolicyId: number;
            /** @description The policy's name. */
            readonly PolicyName: string;
            /** @description The access identity's id. */
            readonly IdentityId: number;
            /** @description The name of the identity's role. */
            readonly IdentityRoleName: string;
            /** @description The role's other name. */
            readonly IdentityRoleAliasName: string;
            readonly CreateTime: components["schemas"]["Time"];
            readonly UpdateTime: components["schemas"]["Time"];
            /** @description The sub-account's name. */
            readonly OrgSubAccountName: string;
        };
        /** @description An access identity of the organization. */
        readonly OrgIdentity: {
            /** @description The access identity's id. */
            readonly IdentityId: number;
            /** @description The access identity's name. */
            readonly IdentityAliasName: string;
            /** @description A description. */
            readonly Description: string;
            /** @description What the identity may do. */
            readonly IdentityPolicy: readonly (components["schemas"]["IdentityPolicy"] & unknown)[];
            /** @description 1 preset, 2 made by the organization. */
            readonly IdentityType: number;
            readonly UpdateTime: components["schemas"]["Time"];
        };
        /** @description A policy of an access identity, preset or custom. */
        readonly IdentityPolicy: {
            /** @description The preset policy's id. */
            readonly PolicyId?: number;
            /** @description The preset policy's name. */
            readonly PolicyName?: string;
            /** @description 1 custom, 2 preset, which is the default. */
            readonly PolicyType?: number;
            /** @description A custom policy's text. */
            readonly PolicyDocument?: string;
        };
        /** @description What speaks for and against deleting an account. */
        readonly NotAllowReason: {
            /** @description Whether the member was created here; others cannot be deleted. */
            readonly IsCreateMember: boolean;
            /** @description Whether deleting members is switched on. */
            readonly DeletionPermission: boolean;
            /** @description Whether it is a delegated administrator of a trusted service. */
            readonly IsAssignManager: boolean;
            /** @description Whether it administers its verified entity. */
            readonly IsAuthManager: boolean;
            /** @description Whether it administers shared resources. */
            readonly IsShareManager: boolean;
            /** @description Whether approvals are set up for it. */
            readonly OperateProcess: boolean;
            /** @description Whether its financial permissions can be lifted. */
            readonly BillingPermission: boolean;
            /** @description Resources that the account still has. */
            readonly ExistResources: readonly string[];
            /** @description Resources that could not be looked for. */
            readonly DetectFailedResources: readonly string[];
            /** @description Whether permissions of the identity center are deployed to it. */
            readonly CICRoleConfig?: boolean;
            /** @description Whether users of the identity center are synchronised to it. */
            readonly CICUserConfig?: boolean;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly DescribeOrganizationMemberEmailBind: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "MemberUin": 123
                 *     }
                 */
                readonly "application/json": components["schemas"]["DescribeOrganizationMemberEmailBindRequest"];
            };
        };
        readonly responses: {
            /** @description The answer, or the error. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DescribeOrganizationMemberEmailBindAnswer"] | components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    readonly AddOrganizationMemberEmail: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "MemberUin": 111111111111,
                 *       "Email": "member@example.com",
                 *       "CountryCode": "86",
                 *       "Phone": "18600000011"
                 *     }
                 */
                readonly "application/json": components["schemas"]["AddOrganizationMemberEmailRequest"];
            };
        };
        readonly responses: {
            /** @description The answer, or the error. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AddOrganizationMemberEmailAnswer"] | components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    readonly UpdateOrganizationMemberEmailBind: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "MemberUin": 111111111111,
                 *       "BindId": 12,
                 *       "Email": "member@example.com",
                 *       "CountryCode": "86",
                 *       "Phone": "18600000032"
                 *     }
                 */
                readonly "application/json": components["schemas"]["UpdateOrganizationMemberEmailBindRequest"];
            };
        };
        readonly responses: {
            /** @description The answer, or the error. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UpdateOrganizationMemberEmailBindAnswer"] | components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    readonly SendOrgMemberAccountBindEmail: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "MemberUin": 111111111111,
                 *       "BindId": 12
                 *     }
                 */
                readonly "application/json": components["schemas"]["SendOrgMemberAccountBindEmailRequest"];
            };
        };
        readonly responses: {
            /** @description The answer, or the error. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SendOrgMemberAccountBindEmailAnswer"] | components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    readonly CreateOrganization: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /** @example {} */
                readonly "application/json": components["schemas"]["CreateOrganizationRequest"];
            };
        };
        readonly responses: {
            /** @description The answer, or the error. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CreateOrganizationAnswer"] | components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    readonly DescribeOrganization: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /** @example {} */
                readonly "application/json": components["schemas"]["DescribeOrganizationRequest"];
            };
        };
        readonly responses: {
            /** @description The answer, or the error. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DescribeOrganizationAnswer"] | components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    readonly DeleteOrganization: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /** @example {} */
                readonly "application/json": components["schemas"]["DeleteOrganizationRequest"];
            };
        };
        readonly responses: {
            /** @description The answer, or the error. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeleteOrganizationAnswer"] | components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    readonly QuitOrganization: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "OrgId": 101
                 *     }
                 */
                readonly "application/json": components["schemas"]["QuitOrganizationRequest"];
            };
        };
        readonly responses: {
            /** @description The answer, or the error. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["QuitOrganizationAnswer"] | components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    readonly CreateOrganizationMember: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "Name": "member_name",
                 *       "PolicyType": "Financial",
                 *       "PermissionIds": [
                 *         1,
                 *         2
                 *       ],
                 *       "NodeId": 100000000001,
                 *       "AccountName": "member_name"
                 *     }
                 */
                readonly "application/json": components["schemas"]["CreateOrganizationMemberRequest"];
            };
        };
        readonly responses: {
            /** @description The answer, or the error. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CreateOrganizationMemberAnswer"] | components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    readonly InviteOrganizationMember: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "MemberUin": 111111111111,
                 *       "Name": "member_name",
                 *       "PolicyType": "Financial",
                 *       "PermissionIds": [
                 *         1,
                 *         2
                 *       ],
                 *       "NodeId": 1001,
                 *       "Remark": "invitation member"
                 *     }
                 */
                readonly "application/json": components["schemas"]["InviteOrganizationMemberRequest"];
            };
        };
        readonly responses: {
            /** @description The answer, or the error. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InviteOrganizationMemberAnswer"] | components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    readonly UpdateOrganizationMember: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "MemberUin": 111111111111,
                 *       "Name": "member_name",
                 *       "Remark": "create member"
                 *     }
                 */
                readonly "application/json": components["schemas"]["UpdateOrganizationMemberRequest"];
            };
        };
        readonly responses: {
            /** @description The answer, or the error. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UpdateOrganizationMemberAnswer"] | components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    readonly DescribeOrganizationMembers: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "Offset": 0,
                 *       "Limit": 10,
                 *       "Lang": "zh"
                 *     }
                 */
                readonly "application/json": components["schemas"]["DescribeOrganizationMembersRequest"];
            };
        };
        readonly responses: {
            /** @description The answer, or the error. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DescribeOrganizationMembersAnswer"] | components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    readonly DeleteOrganizationMembers: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "MemberUin": [
                 *         111111111111
                 *       ]
                 *     }
                 */
                readonly "application/json": components["schemas"]["DeleteOrganizationMembersRequest"];
            };
        };
        readonly responses: {
            /** @description The answer, or the error. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeleteOrganizationMembersAnswer"] | components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    readonly MoveOrganizationNodeMembers: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "NodeId": 1001,
                 *       "MemberUin": [
                 *         111111111111
                 *       ]
                 *     }
                 */
                readonly "application/json": components["schemas"]["MoveOrganizationNodeMembersRequest"];
            };
        };
        readonly responses: {
            /** @description The answer, or the error. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MoveOrganizationNodeMembersAnswer"] | components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    readonly AddOrganizationNode: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "ParentNodeId": 101,
                 *       "Name": "node_name"
                 *     }
                 */
                readonly "application/json": components["schemas"]["AddOrganizationNodeRequest"];
            };
        };
        readonly responses: {
            /** @description The answer, or the error. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AddOrganizationNodeAnswer"] | components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    readonly UpdateOrganizationNode: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "NodeId": 1001,
                 *       "Name": "name",
                 *       "Remark": "remark"
                 *     }
                 */
                readonly "application/json": components["schemas"]["UpdateOrganizationNodeRequest"];
            };
        };
        readonly responses: {
            /** @description The answer, or the error. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UpdateOrganizationNodeAnswer"] | components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    readonly DescribeOrganizationNodes: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "Limit": 10,
                 *       "Offset": 0
                 *     }
                 */
                readonly "application/json": components["schemas"]["DescribeOrganizationNodesRequest"];
            };
        };
        readonly responses: {
            /** @description The answer, or the error. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DescribeOrganizationNodesAnswer"] | components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    readonly DeleteOrganizationNodes: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "NodeId": [
                 *         1001
                 *       ]
                 *     }
                 */
                readonly "application/json": components["schemas"]["DeleteOrganizationNodesRequest"];
            };
        };
        readonly responses: {
            /** @description The answer, or the error. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeleteOrganizationNodesAnswer"] | components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    readonly DescribeOrganizationMemberAuthIdentities: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "Offset": 0,
                 *       "Limit": 10,
                 *       "MemberUin": 111111111111
                 *     }
                 */
                readonly "application/json": components["schemas"]["DescribeOrganizationMemberAuthIdentitiesRequest"];
            };
        };
        readonly responses: {
            /** @description The answer, or the error. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DescribeOrganizationMemberAuthIdentitiesAnswer"] | components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    readonly CreateOrganizationMemberAuthIdentity: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "MemberUins": [
                 *         111111111111
                 *       ],
                 *       "IdentityIds": [
                 *         13
                 *       ]
                 *     }
                 */
                readonly "application/json": components["schemas"]["CreateOrganizationMemberAuthIdentityRequest"];
            };
        };
        readonly responses: {
            /** @description The answer, or the error. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CreateOrganizationMemberAuthIdentityAnswer"] | components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    readonly DeleteOrganizationMemberAuthIdentity: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "MemberUin": 111111111111,
                 *       "IdentityId": 11
                 *     }
                 */
                readonly "application/json": components["schemas"]["DeleteOrganizationMemberAuthIdentityRequest"];
            };
        };
        readonly responses: {
            /** @description The answer, or the error. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeleteOrganizationMemberAuthIdentityAnswer"] | components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    readonly CreateOrganizationMemberPolicy: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "MemberUin": 111111111111,
                 *       "PolicyName": "policy_name",
                 *       "IdentityId": 101,
                 *       "Description": "description"
                 *     }
                 */
                readonly "application/json": components["schemas"]["CreateOrganizationMemberPolicyRequest"];
            };
        };
        readonly responses: {
            /** @description The answer, or the error. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CreateOrganizationMemberPolicyAnswer"] | components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    readonly DescribeOrganizationMemberPolicies: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "Offset": 0,
                 *       "Limit": 10,
                 *       "MemberUin": 111111111111
                 *     }
                 */
                readonly "application/json": components["schemas"]["DescribeOrganizationMemberPoliciesRequest"];
            };
        };
        readonly responses: {
            /** @description The answer, or the error. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DescribeOrganizationMemberPoliciesAnswer"] | components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    readonly DeleteOrganizationMembersPolicy: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "PolicyId": 1001
                 *     }
                 */
                readonly "application/json": components["schemas"]["DeleteOrganizationMembersPolicyRequest"];
            };
        };
        readonly responses: {
            /** @description The answer, or the error. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeleteOrganizationMembersPolicyAnswer"] | components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    readonly DescribeOrganizationMemberAuthAccounts: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "Offset": 0,
                 *       "Limit": 10,
                 *       "MemberUin": 111111111111,
                 *       "PolicyId": 1001
                 *     }
                 */
                readonly "application/json": components["schemas"]["DescribeOrganizationMemberAuthAccountsRequest"];
            };
        };
        readonly responses: {
            /** @description The answer, or the error. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DescribeOrganizationMemberAuthAccountsAnswer"] | components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    readonly BindOrganizationMemberAuthAccount: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "MemberUin": 111111111111,
                 *       "PolicyId": 101,
                 *       "OrgSubAccountUins": [
                 *         222222222222
                 *       ]
                 *     }
                 */
                readonly "application/json": components["schemas"]["BindOrganizationMemberAuthAccountRequest"];
            };
        };
        readonly responses: {
            /** @description The answer, or the error. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BindOrganizationMemberAuthAccountAnswer"] | components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    readonly CancelOrganizationMemberAuthAccount: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "MemberUin": 111111111111,
                 *       "PolicyId": 101,
                 *       "OrgSubAccountUin": 222222222222
                 *     }
                 */
                readonly "application/json": components["schemas"]["CancelOrganizationMemberAuthAccountRequest"];
            };
        };
        readonly responses: {
            /** @description The answer, or the error. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CancelOrganizationMemberAuthAccountAnswer"] | components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    readonly ListOrganizationIdentity: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "Offset": 0,
                 *       "Limit": 10
                 *     }
                 */
                readonly "application/json": components["schemas"]["ListOrganizationIdentityRequest"];
            };
        };
        readonly responses: {
            /** @description The answer, or the error. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListOrganizationIdentityAnswer"] | components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    readonly CreateOrganizationIdentity: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "IdentityAliasName": "admin_identity",
                 *       "IdentityPolicy": [
                 *         {
                 *           "PolicyId": 1,
                 *           "PolicyName": "AdministratorAccess"
                 *         }
                 *       ],
                 *       "Description": "admin identity"
                 *     }
                 */
                readonly "application/json": components["schemas"]["CreateOrganizationIdentityRequest"];
            };
        };
        readonly responses: {
            /** @description The answer, or the error. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CreateOrganizationIdentityAnswer"] | components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    readonly CheckAccountDelete: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "MemberUin": 111111111111
                 *     }
                 */
                readonly "application/json": components["schemas"]["CheckAccountDeleteRequest"];
            };
        };
        readonly responses: {
            /** @description The answer, or the error. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CheckAccountDeleteAnswer"] | components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
    readonly DeleteAccount: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "MemberUin": 111111111111
                 *     }
                 */
                readonly "application/json": components["schemas"]["DeleteAccountRequest"];
            };
        };
        readonly responses: {
            /** @description The answer, or the error. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeleteAccountAnswer"] | components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
}

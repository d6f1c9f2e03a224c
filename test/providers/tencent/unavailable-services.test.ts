import { beforeEach, describe, expect, it } from "vitest";
import type { SettingsPatch } from "../../../src/sandbox/settings.js";
import {
  FIRST_PAGE,
  GUEST,
  INVITATION,
  MANAGER,
  MEMBER,
  organizationWorldForFile,
  RELATION,
  STRANGER,
  SUB_ACCOUNT,
} from "../../support/tencent-organization.js";

// Which action answers which error is proved by the provocations; here: that it changes nothing, and who does not ask.

const world = organizationWorldForFile();
let root = 0;
let member = 0;

beforeEach(async () => {
  root = (await world.organization()).RootNodeId;
  member = await world.member({ NodeId: root, Name: "first" });
  await world.invite({ NodeId: root, IsAllowQuit: "Allow" });
});

type Service = NonNullable<SettingsPatch["unavailableServices"]>[number];
const failing = (...unavailableServices: Service[]) => world.bindbox.settings({ unavailableServices });
const TAGS = { Tags: [{ TagKey: "a", TagValue: "1" }] };
const PAID = { ...RELATION, PermissionIds: [1, 2, 7], PayUin: String(MANAGER) };

const creation = () => ({ ...MEMBER, NodeId: root });
const invitation = () => ({ ...INVITATION, NodeId: root, MemberUin: STRANGER, Name: "stranger" });
const OWN_POLICY = { PolicyType: 1, PolicyDocument: '{"version":"2.0","statement":[]}' };

describe("a service that fails", () => {
  it.each<[Service, string, () => object, number?]>([
    ["verification", "CreateOrganizationMember", creation],
    ["operationsManagement", "CreateOrganizationMember", () => ({ ...creation(), ...PAID })],
    ["cam", "CreateOrganizationMember", creation],
    ["tags", "CreateOrganizationMember", () => ({ ...creation(), ...TAGS })],
    ["billing", "InviteOrganizationMember", invitation],
    ["billingPermissions", "UpdateOrganizationMember", () => ({ MemberUin: member, ...PAID })],
    ["tags", "AddOrganizationNode", () => ({ ParentNodeId: root, Name: "new", ...TAGS })],
    ["billing", "DeleteOrganizationMembers", () => ({ MemberUin: [GUEST] })],
    ["resourceSharing", "QuitOrganization", () => ({ OrgId: 101 }), GUEST],
    ["organization", "DeleteAccount", () => ({ MemberUin: member })],
  ])("%s changes nothing for %s, which works again with it", async (service, action, parameters, as) => {
    const before = await rows();
    await failing(service);
    expect(await world.refusal(action, parameters(), as)).not.toBe("none");
    expect(await rows()).toEqual(before);
    expect(await lastHint()).toBe(`the setting unavailableServices has ${service}`);
    await failing();
    await world.ok(action, parameters(), as);
  });

  it("is asked only after the request was found in order", async () => {
    await failing("cam", "tags", "billing", "accountRegistry");
    expect(await world.refusal("CreateOrganizationMember", { ...creation(), Name: "first" })).toBe(
      "FailedOperation.OrganizationMemberNameUsed",
    );
    expect(await world.refusal("CreateOrganizationMember", { ...creation(), Name: "no blanks" })).toBe(
      "InvalidParameter",
    );
  });

  it("is one of several: the one that is asked first answers", async () => {
    await failing("tags", "cam", "billing");
    expect(await world.refusal("CreateOrganizationMember", { ...creation(), ...TAGS })).toBe(
      "FailedOperation.OperateBillingPermissionErr",
    );
  });
});

describe("a service that fails is no matter to who does not need it:", () => {
  it.each<[string, Service, string, () => object]>([
    ["a node without tags", "tags", "AddOrganizationNode", () => ({ ParentNodeId: root, Name: "new" })],
    ["a member without tags", "tags", "CreateOrganizationMember", creation],
    ["a member who pays itself", "operationsManagement", "CreateOrganizationMember", creation],
    ["a new name", "billing", "UpdateOrganizationMember", () => ({ MemberUin: member, Name: "renamed" })],
    [
      "permissions that were there before",
      "billingPermissions",
      "UpdateOrganizationMember",
      () => ({ MemberUin: member, ...RELATION }),
    ],
    ["an invitation", "cam", "InviteOrganizationMember", invitation],
    [
      "an identity with a policy of its own",
      "cam",
      "CreateOrganizationIdentity",
      () => ({ IdentityAliasName: "own", IdentityPolicy: [OWN_POLICY] }),
    ],
    [
      "an identity that the member has",
      "cam",
      "CreateOrganizationMemberAuthIdentity",
      () => ({ MemberUins: [member], IdentityIds: [1] }),
    ],
    ["the list of nodes", "billing", "DescribeOrganizationNodes", () => FIRST_PAGE],
    [
      "a list that finds nobody",
      "billing",
      "DescribeOrganizationMembers",
      () => ({ ...FIRST_PAGE, SearchKey: "nobody" }),
    ],
  ])("%s (%s, %s)", async (_what, service, action, parameters) => {
    await failing(service);
    await world.ok(action, parameters());
  });
});

describe("the product itself", () => {
  it("answers InternalError to whatever can be answered at all, and looks at nothing", async () => {
    await failing("organization");
    for (const action of ["CreateOrganization", "DescribeOrganization"])
      expect(await world.refusal(action, {}, STRANGER)).toBe("InternalError");
    expect(await world.refusal("DescribeOrganizationMemberEmailBind", { MemberUin: 999 })).toBe(
      "InternalError",
    );
    const bind = { MemberUin: member, PolicyId: 999, OrgSubAccountUins: [SUB_ACCOUNT] };
    expect(await world.refusal("BindOrganizationMemberAuthAccount", bind)).toBe("InternalError");
  });

  it("leaves it to the gateway to say so for an action that documents no InternalError", async () => {
    await failing("organization");
    const { Error: error } = await world.call("UpdateOrganizationNode", { NodeId: root, Name: "new" });
    expect(error).toEqual({
      Code: "InternalError",
      Message: expect.stringMatching(/^An internal error has occurred\. Retry/),
    });
  });

  it("is reached only by a request that fits its contract", async () => {
    await failing("organization");
    expect(await world.refusal("DeleteAccount", {})).toBe("MissingParameter");
  });
});

/** All rows of the sandbox, as its snapshot has them. */
const rows = async () => (await world.bindbox.control("get", "/snapshot")).body.rows;

const lastHint = async () =>
  (await world.bindbox.control("get", "/journal").query({ limit: 1 })).body[0].hint;

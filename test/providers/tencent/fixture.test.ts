import { describe, expect, it, onTestFinished } from "vitest";
import { fixtureProblems } from "../../../src/sandbox/check-fixture.js";
import { defaultFixture } from "../../../src/sandbox/default-fixture.js";
import type { Fixture } from "../../../src/sandbox/fixture.js";
import { tc3 } from "../../support/tencent-sdks.js";
import { exchange } from "../../support/tencent-wire.js";
import { emulatorForFile, TestEmulator } from "../../support/test-emulator.js";

const bindbox = emulatorForFile();

const manager = {
  secretId: "AKIDbindboxdevelopment00000000000000",
  secretKey: "bindboxDevelopmentSecretKey00000",
};
const lonely = {
  secretId: "AKIDbindboxnoorganization00000000000",
  secretKey: "bindboxNoOrganizationSecretKey00",
};
const guest = {
  secretId: "AKIDbindboxmember0000000000000000000",
  secretKey: "bindboxMemberSecretKey0000000000",
};

const call = async (action: string, parameters: object = {}, key = manager) => {
  const { port } = bindbox.emulator;
  const body = JSON.stringify(parameters);
  return (await exchange(port, tc3({ action, body, host: `127.0.0.1:${port}`, ...key }))).Response;
};

describe("the default sandbox", () => {
  it("has an organization with a tree of nodes", async () => {
    const { Items } = await call("DescribeOrganizationNodes", { Offset: 0, Limit: 50 });
    const tree = Items.map(({ NodeId, ParentNodeId, Name }: Record<string, unknown>) => [
      NodeId,
      ParentNodeId,
      Name,
    ]);
    expect(tree).toEqual([
      [1000, 0, "Root"],
      [1100, 1000, "Engineering"],
      [1110, 1100, "Platform"],
      [1200, 1000, "Finance"],
    ]);
  });

  it("has a member in every state of a binding, and an invited one", async () => {
    const { Items } = await call("DescribeOrganizationMembers", { Offset: 0, Limit: 50 });
    const shown = Items.map((item: Record<string, unknown>) => [
      item["MemberUin"],
      item["Name"],
      item["MemberType"],
      item["BindStatus"],
      item["NodeName"],
    ]);
    expect(shown).toEqual([
      [100000000101, "unbound", "Create", "Unbound", "Platform"],
      [100000000102, "pending", "Create", "Valid", "Platform"],
      [100000000103, "bound", "Create", "Success", "Engineering"],
      [100000000104, "failed", "Create", "Failed", "Finance"],
      [100000000003, "invited", "Invite", "Unbound", "Finance"],
      [123, "documented-example", "Create", "Success", "Root"],
    ]);
  });

  it("shows each binding as its state says", async () => {
    const describe = (MemberUin: number) => call("DescribeOrganizationMemberEmailBind", { MemberUin });
    expect(await describe(100000000102)).toMatchObject({
      BindId: 2,
      BindTime: "",
      PhoneBind: 0,
      Description: "",
    });
    const bound = await describe(100000000103);
    expect(bound).toMatchObject({
      BindId: 3,
      Email: "bound@example.com",
      PhoneBind: 1,
      Description: "success",
    });
    expect(bound.BindTime).toMatch(/^\d{4}-/);
    expect(await describe(100000000104)).toMatchObject({
      BindId: 4,
      BindTime: "",
      Description: "The mailbox binding link has expired.",
    });
  });

  it("answers the request of the provider's page with what the page shows", async () => {
    await bindbox.settings({ bindSuccessDescription: "" }); // the page of today shows success
    const { RequestId, ...shown } = await call("DescribeOrganizationMemberEmailBind", { MemberUin: 123 });
    expect(shown).toEqual({
      BindId: 1,
      ApplyTime: "2022-01-13 12:09:08",
      Email: "123@qq.com",
      Phone: "18798765432",
      BindStatus: "Success",
      BindTime: "2022-01-13 18:09:08",
      Description: "",
      PhoneBind: 0,
      CountryCode: "86",
    });
    expect(RequestId).toMatch(/^[0-9a-f-]{36}$/);
    await bindbox.reset();
  });

  it("lets the pending member be mailed again and activated", async () => {
    await call("SendOrgMemberAccountBindEmail", { MemberUin: 100000000102, BindId: 2 });
    const [mail] = (await bindbox.control("get", "/outbox").query({ to: "pending@example.com" })).body;
    expect((await bindbox.agent.get(new URL(mail.link).pathname)).status).toBe(200);
    await bindbox.reset();
  });

  it("counts on from the BindIds that it has", async () => {
    const address = { Email: "new@example.com", CountryCode: "86", Phone: "18600000101" };
    const { BindId } = await call("AddOrganizationMemberEmail", { MemberUin: 100000000101, ...address });
    expect(BindId).toBe(5);
    await bindbox.reset();
  });

  it("has a key without organization, and one of a mere member", async () => {
    expect((await call("DescribeOrganization", {}, lonely)).Error.Code).toBe(
      "ResourceNotFound.OrganizationNotExist",
    );
    expect(await call("DescribeOrganization", {}, guest)).toMatchObject({ OrgId: 100, IsManager: false });
  });

  it("knows the manager's sub-account", async () => {
    const { PolicyId } = await call("CreateOrganizationMemberPolicy", {
      MemberUin: 100000000101,
      PolicyName: "policy",
      IdentityId: 1,
    });
    const bound = { MemberUin: 100000000101, PolicyId, OrgSubAccountUins: [100000000011] };
    expect((await call("BindOrganizationMemberAuthAccount", bound)).Error).toBeUndefined();
    await bindbox.reset();
  });
});

describe("a fixture", () => {
  const fixture = defaultFixture();
  const organization = fixture.tencent!.organizations![0]!;
  const [unbound, pending] = organization.members!;
  const withTencent = (tencent: object): Fixture => ({
    ...fixture,
    tencent: { ...fixture.tencent!, ...tencent },
  });
  const withOrganization = (more: object) => withTencent({ organizations: [{ ...organization, ...more }] });
  const withMembers = (...members: object[]) => withOrganization({ members });

  it.each([
    [
      "a SecretId without a key",
      withTencent({ accounts: [{ uin: 1, secretId: "AKID1" }] }),
      "tencent/accounts/0/secretKey is missing",
    ],
    [
      "the same SecretId twice",
      withTencent({ accounts: [{ uin: 1, ...manager }] }),
      "tencent/keys/1/secretId is taken by tencent/keys/0",
    ],
    [
      "the same organization twice",
      withTencent({
        organizations: [
          organization,
          { ...organization, hostUin: 2, members: [], nodes: [{ nodeId: 1, name: "Root" }] },
        ],
      }),
      "tencent/organizations/1/orgId is taken by tencent/organizations/0",
    ],
    [
      "the same member twice",
      withMembers(unbound!, { ...unbound, name: "other" }),
      "tencent/members/1/uin is taken by tencent/members/0",
    ],
    [
      "the same name twice",
      withMembers(unbound!, { ...unbound, uin: 1 }),
      "tencent/organizations/0/members/1/name is taken by tencent/organizations/0/members/0",
    ],
    [
      "the same e-mail twice, however it is spelt",
      withMembers(pending!, {
        ...pending,
        uin: 1,
        name: "other",
        binding: { ...pending!.binding, bindId: 9, email: "Pending@Example.com" },
      }),
      "tencent/emails/1/email is taken by tencent/emails/0",
    ],
    [
      "a moment that the calendar does not have",
      withMembers({ ...pending, binding: { ...pending!.binding, appliedAt: "2022-13-01T00:00:00Z" } }),
      "tencent/organizations/0/members/0/binding/appliedAt is no moment",
    ],
    [
      "a moment without a zone",
      withMembers({ ...pending, binding: { ...pending!.binding, boundAt: "2022-01-01T00:00:00" } }),
      expect.stringMatching(/^tencent\/organizations\/0\/members\/0\/binding\/boundAt must match pattern/),
    ],
    [
      "a member in a node that is not there",
      withMembers({ ...unbound, nodeId: 1999 }),
      "tencent/organizations/0/members/0/nodeId is no node of the organization",
    ],
    [
      "an account invited twice",
      withOrganization({
        invitations: [
          { uin: 5, name: "a" },
          { uin: 5, name: "b" },
        ],
      }),
      "tencent/invitations/1/uin is taken by tencent/invitations/0",
    ],
    [
      "an invitation to a node that is not there",
      withOrganization({ invitations: [{ uin: 5, name: "a", nodeId: 1999 }] }),
      "tencent/organizations/0/invitations/0/nodeId is no node of the organization",
    ],
    [
      "an invitation that was sent on no day",
      withOrganization({ invitations: [{ uin: 5, name: "a", sentAt: "2022-13-01T00:00:00Z" }] }),
      "tencent/organizations/0/invitations/0/sentAt is no moment",
    ],
    [
      "the same entity twice",
      withOrganization({
        entities: [
          { relationId: 1, authName: "Another Ltd" },
          { relationId: 2, authName: "Another Ltd" },
        ],
      }),
      "tencent/organizations/0/entities/1/authName is taken by tencent/organizations/0/entities/0",
    ],
    [
      "the same AuthRelationId twice",
      withOrganization({
        entities: [
          { relationId: 1, authName: "Another Ltd" },
          { relationId: 1, authName: "A third Ltd" },
        ],
      }),
      "tencent/entities/1/relationId is taken by tencent/entities/0",
    ],
    [
      "the same RecordId twice",
      withOrganization({
        creationRecords: [
          { recordId: 1, status: "failed" },
          { recordId: 1, status: "succeeded" },
        ],
      }),
      "tencent/creationRecords/1/recordId is taken by tencent/creationRecords/0",
    ],
  ])("is refused with %s", (_what, given, problem) => {
    expect(fixtureProblems(given)).toEqual([problem]);
  });
});

it("a fixture says when a binding was asked for, and its link expires accordingly", async () => {
  const fixture = defaultFixture();
  const organization = fixture.tencent!.organizations![0]!;
  const appliedAt = new Date(Date.now() - 14 * 86_400_000).toISOString();
  const members = organization.members!.map((member) =>
    member.name === "pending" ? { ...member, binding: { ...member.binding!, appliedAt } } : member,
  );
  const tencent = { ...fixture.tencent!, organizations: [{ ...organization, members }] };
  const other = new TestEmulator();
  await other.start({ fixture: { ...fixture, tencent } });
  onTestFinished(() => other.stop());
  const status = async () => {
    const { port } = other.emulator;
    const body = JSON.stringify({ MemberUin: 100000000102 });
    const request = { action: "DescribeOrganizationMemberEmailBind", body, host: `127.0.0.1:${port}` };
    return (await exchange(port, tc3({ ...request, ...manager }))).Response.BindStatus;
  };
  expect(await status()).toBe("Valid");
  await other.advance("1d");
  expect(await status()).toBe("Failed");
});

it("a fixture says who is waited for, which entities are known, and what became of creations", async () => {
  const fixture = defaultFixture();
  const organization = {
    ...fixture.tencent!.organizations![0]!,
    invitations: [
      { uin: 5, name: "five" },
      { uin: 6, name: "six", kind: "application" as const, sentAt: "2022-01-13T12:09:08+08:00" },
    ],
    entities: [{ relationId: 7, authName: "Another Ltd" }],
    creationRecords: [
      { recordId: 3, status: "failed" as const },
      { recordId: 4, status: "succeeded" as const, memberUin: 100000000101 },
    ],
  };
  const accounts = [
    ...fixture.tencent!.accounts!,
    { uin: 11, verified: false },
    { uin: 12, verified: true, site: "intl" as const },
    { uin: 13, verification: "none" as const, entityName: "Another Ltd" },
  ];
  const other = new TestEmulator();
  await other.start({
    fixture: { ...fixture, tencent: { ...fixture.tencent!, accounts, organizations: [organization] } },
  });
  onTestFinished(() => other.stop());
  const state = async (path: string) => (await other.control("get", `/state/${path}`)).body;
  const { invitations } = (await other.control("get", "/invitations")).body;
  expect(invitations).toMatchObject([{ memberUin: 5, orgId: 100, name: "five", kind: "invitation" }]);
  expect(await state("memberInvitations/6")).toMatchObject({
    kind: "application",
    expiresAt: "2022-01-27T04:09:08.000Z",
  });
  expect(await state("tencentAccounts/5")).toMatchObject({ nickName: "five", verification: "enterprise" });
  expect(await state("organizationEntities/7")).toMatchObject({ orgId: 100, authName: "Another Ltd" });
  expect(await state("creationRecords")).toMatchObject({
    rows: [
      { recordId: 3, status: "failed", memberUin: null },
      { recordId: 4, status: "succeeded", memberUin: 100000000101 },
    ],
  });
  expect(await state("tencentAccounts/11")).toMatchObject({ verification: "personal", site: "china" });
  expect(await state("tencentAccounts/12")).toMatchObject({ verification: "enterprise", site: "intl" });
  expect(await state("tencentAccounts/13")).toMatchObject({
    verification: "none",
    entityName: "Another Ltd",
  });
  expect((await other.control("post", "/invitations/5/accept").send()).status).toBe(200);
});

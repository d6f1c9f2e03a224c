import { beforeEach, describe, expect, it } from "vitest";
import { connect } from "../../../src/client/index.js";
import {
  GUEST,
  INVITATION,
  MANAGER,
  organizationWorldForFile,
  STRANGER,
} from "../../support/tencent-organization.js";

const world = organizationWorldForFile();

/** What the test's own HTTP client says and hears, without the handle of the package. */
const http = {
  list: async () => (await world.bindbox.control("get", "/invitations")).body.invitations,
  accept: async (uin: number | string) => {
    const { status, body } = await world.bindbox.control("post", `/invitations/${uin}/accept`).send();
    return { status, ...body };
  },
  decline: async (uin: number) =>
    (await world.bindbox.control("post", `/invitations/${uin}/decline`).send()).status,
};
const handle = async () => (await connect(world.bindbox.url).sandbox("default")).invitations;

let root: number;
let orgId: number;
beforeEach(async () => {
  ({ OrgId: orgId, RootNodeId: root } = await world.organization());
  await world.bindbox.settings({ invitations: "wait" });
});

const again = () => world.refusal("InviteOrganizationMember", { ...INVITATION, NodeId: root });

describe("an invitation that waits", () => {
  it("makes the account a member when it accepts, as it was invited", async () => {
    world.sandbox.clock.freeze();
    world.sandbox.clock.set(Date.UTC(2022, 0, 13, 4, 9, 8));
    const Tags = [{ TagKey: "team", TagValue: "web" }];
    await world.invite({
      NodeId: root,
      Remark: "hello",
      PermissionIds: [7, 2, 1],
      PayUin: String(MANAGER),
      Tags,
    });
    expect((await world.members()).Total).toBe(0);
    expect(await http.list()).toEqual([
      {
        memberUin: GUEST,
        orgId,
        kind: "invitation",
        name: "guest",
        nodeId: root,
        permissionIds: [7, 2, 1],
        remark: "hello",
        isAllowQuit: "Denied",
        payUin: String(MANAGER),
        relationAuthName: null,
        tags: Tags,
        sentAt: "2022-01-13T04:09:08.000Z",
        expiresAt: "2022-01-27T04:09:08.000Z",
      },
    ]);
    await world.bindbox.advance("1d");
    expect(await http.accept(GUEST)).toEqual({
      status: 200,
      memberUin: GUEST,
      orgId,
      name: "guest",
      nodeId: root,
      joinedAt: "2022-01-14T04:09:08.000Z",
    });
    expect(await world.memberNamed("guest")).toMatchObject({
      MemberUin: GUEST,
      MemberType: "Invite",
      Remark: "hello",
      OrgPermission: [{ Id: 1 }, { Id: 2 }, { Id: 7 }],
      PayUin: String(MANAGER),
      Tags,
      CreateTime: "2022-01-14 12:09:08",
    });
    expect(await http.list()).toEqual([]);
    expect((await http.accept(GUEST)).status).toBe(404);
  });

  it("is gone when the account declines, which may be invited again", async () => {
    await world.invite({ NodeId: root });
    expect(await http.decline(GUEST)).toBe(204);
    expect(await http.list()).toEqual([]);
    expect((await http.accept(GUEST)).status).toBe(404);
    expect((await world.members()).Total).toBe(0);
    await world.invite({ NodeId: root });
    expect(await http.list()).toHaveLength(1);
  });

  it("waits for as long as the setting says, and then for nobody", async () => {
    world.sandbox.clock.freeze();
    await world.bindbox.settings({ invitationLifetime: 60 });
    await world.invite({ NodeId: root });
    await world.bindbox.advance("59999ms");
    expect(await again()).toBe("FailedOperation.ReSentInvitation");
    await world.bindbox.advance("1ms");
    expect(await http.list()).toEqual([]);
    expect(await http.accept(GUEST)).toMatchObject({
      status: 422,
      detail: expect.stringMatching(
        /^the invitation of account 100000000002 has expired at .*invited again$/,
      ),
    });
    expect(await http.decline(GUEST)).toBe(422);
    await world.invite({ NodeId: root });
    expect(await http.accept(GUEST)).toMatchObject({ status: 200 });
  });

  it("is one of as many as the setting says; those that have ended do not count", async () => {
    await world.bindbox.settings({ invitationLimit: 1 });
    await world.invite({ NodeId: root });
    const second = () =>
      world.refusal("InviteOrganizationMember", {
        ...INVITATION,
        MemberUin: STRANGER,
        Name: "stranger",
        NodeId: root,
      });
    expect(await second()).toBe("LimitExceeded.InvitationOverLimit");
    await http.decline(GUEST);
    expect(await second()).toBe("none");
  });

  it("of the same organization is another error than one of another, or an application of the account", async () => {
    await world.invite({ NodeId: root });
    expect(await again()).toBe("FailedOperation.ReSentInvitation");
    await http.decline(GUEST);
    await world.invitedElsewhere(GUEST);
    expect(await again()).toBe("FailedOperation.InvitationExist");
    await world.bindbox.control("patch", `/state/memberInvitations/${GUEST}`).send({ kind: "application" });
    expect(await again()).toBe("FailedOperation.ApplyExist");
    await world.bindbox.settings({ invitations: "joinAtOnce" });
    expect(await again()).toBe("FailedOperation.ApplyExist");
  });

  it("is checked as one that is accepted at once", async () => {
    const invite = (more: object) =>
      world.refusal("InviteOrganizationMember", { ...INVITATION, NodeId: root, ...more });
    expect(await invite({ NodeId: 999 })).toBe("ResourceNotFound.OrganizationNodeNotExist");
    expect(await invite({ PermissionIds: [1] })).toBe("FailedOperation.OrganizationPermissionIllegal");
    expect(await invite({ MemberUin: 999 })).toBe("InvalidParameter");
    expect(await http.list()).toEqual([]);
  });

  it("is cleared by a reset, kept by a snapshot, and gone with its organization", async () => {
    await world.invite({ NodeId: root });
    const snapshot = (await world.bindbox.control("get", "/snapshot")).body;
    await world.bindbox.reset();
    expect(await http.list()).toEqual([]);
    expect((await world.bindbox.control("put", "/snapshot").send(snapshot)).status).toBe(200);
    expect(await http.list()).toHaveLength(1);
    await world.ok("DeleteOrganization");
    expect(await http.list()).toEqual([]);
  });

  it("can be arranged in one call, and answered with the handle of the package", async () => {
    const row = { memberUin: STRANGER, orgId, kind: "application", expiresAt: "5s" };
    expect((await world.bindbox.control("post", "/state/memberInvitations").send(row)).status).toBe(201);
    const invitations = await handle();
    expect(await invitations.list()).toMatchObject([
      { memberUin: STRANGER, kind: "application", name: `account-${STRANGER}`, nodeId: root },
    ]);
    expect(await invitations.accept(STRANGER)).toMatchObject({ memberUin: STRANGER, orgId });
    await world.invite({ NodeId: root });
    await invitations.decline(GUEST);
    expect(await invitations.list()).toEqual([]);
    await expect(invitations.accept(GUEST)).rejects.toMatchObject({ status: 404 });
  });
});

describe("an acceptance is refused, and changes nothing, when meanwhile", () => {
  const refusals: readonly [string, string, () => Promise<unknown>][] = [
    [
      "the node was deleted",
      "ResourceNotFound.OrganizationNodeNotExist",
      async () => {
        const { NodeId } = await world.ok("AddOrganizationNode", { ParentNodeId: root, Name: "short-lived" });
        await http.decline(GUEST);
        await world.invite({ NodeId });
        await world.ok("DeleteOrganizationNodes", { NodeId: [NodeId] });
      },
    ],
    [
      "the organization became full",
      "LimitExceeded.OrganizationMemberOverLimit",
      async () => {
        await world.member({ NodeId: root });
        await world.bindbox.settings({ memberLimit: 1 });
      },
    ],
    [
      "another member got the name",
      "FailedOperation.OrganizationMemberNameUsed",
      () => world.member({ NodeId: root, Name: "guest" }),
    ],
    [
      "the account made an organization of its own",
      "FailedOperation.MemberExistInOtherOrganization",
      () => world.ok("CreateOrganization", {}, GUEST),
    ],
    [
      "the account lost its verification",
      "FailedOperation.AuthInfoEmpty",
      () => world.account(GUEST, { verification: "none" }),
    ],
    [
      "the account was deleted",
      "InvalidParameter",
      () => world.rows((tx) => tx.tencentAccounts.remove(String(GUEST))),
    ],
  ];

  it.each(refusals)("%s: %s", async (_, code, meanwhile) => {
    await world.invite({ NodeId: root });
    await meanwhile();
    const before = await world.members();
    expect(await http.accept(GUEST)).toMatchObject({
      status: 422,
      code,
      detail: expect.stringMatching(/\(.+\)$/),
    });
    expect((await world.members()).Total).toBe(before.Total);
    expect(await http.list()).toHaveLength(1);
  });

  it("the payer has left", async () => {
    const payer = await world.member({ NodeId: root, Name: "payer" });
    await world.invite({ NodeId: root, PermissionIds: [1, 2, 7], PayUin: String(payer) });
    await world.ok("DeleteAccount", { MemberUin: payer });
    expect(await http.accept(GUEST)).toMatchObject({ status: 422, code: "FailedOperation.PayUinIllegal" });
  });
});

it("an answer to what does not wait says what does, or how to make it wait", async () => {
  await world.invite({ NodeId: root });
  expect(await http.accept(STRANGER)).toMatchObject({
    status: 404,
    detail: `nothing waits for account ${STRANGER} in the sandbox "default"; there is something for: ${GUEST}`,
  });
  await world.bindbox.reset();
  expect((await http.accept(GUEST)).detail).toMatch(
    /; invitations wait when the setting invitations is wait$/,
  );
  expect(await http.accept("nobody")).toMatchObject({
    status: 404,
    detail: expect.stringMatching(/^nothing waits for account nobody /),
  });
});

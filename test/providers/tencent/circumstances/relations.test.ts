import { beforeEach, describe, expect, it } from "vitest";
import {
  GUEST,
  INVITATION,
  MANAGER,
  MEMBER,
  organizationWorldForFile,
  RELATION,
  STRANGER,
} from "../../../support/tencent-organization.js";

const world = organizationWorldForFile();

const RESELLER = 200000000001;
const paidBy = (uin: number) => ({ ...RELATION, PermissionIds: [1, 2, 7], PayUin: String(uin) });
const INHERITING = { ...RELATION, PermissionIds: [1, 2, 6] };

let root: number;
let member: number;

beforeEach(async () => {
  root = (await world.organization()).RootNodeId;
  member = await world.member({ NodeId: root, Name: "web" });
  await world.invite({ NodeId: root });
});

const create = (asked: object) =>
  world.refusal("CreateOrganizationMember", { ...MEMBER, Name: "new", NodeId: root, ...asked });
const invite = (asked: object) =>
  world.refusal("InviteOrganizationMember", {
    ...INVITATION,
    Name: "stranger",
    MemberUin: STRANGER,
    NodeId: root,
    ...asked,
  });
const update = (asked: object, MemberUin = member) =>
  world.refusal("UpdateOrganizationMember", { MemberUin, ...asked });

/** Everything that could be wrong with an account's money. */
const RUINED = {
  arrears: true,
  abnormalFinancialStatus: true,
  vouchers: true,
  ordersInProgress: true,
  noPaymentCard: true,
  inheritsDiscounts: true,
  accountLevelDiscount: true,
  discountsNotInheritable: true,
  salesChannel: "agent",
  userType: "external",
  payerUin: RESELLER,
  paysForUins: [RESELLER],
};

describe("what is the case with an account's money", () => {
  it("matters to nobody who asks for neither payment nor offers", async () => {
    for (const uin of [MANAGER, STRANGER, member, GUEST]) await world.circumstances(uin, RUINED);
    expect(await create({ PermissionIds: [1, 2, 3, 4, 5, 8, 9, 10] })).toBe("none");
    expect(await invite({ PermissionIds: [1, 2, 3, 4, 5, 8, 9, 10] })).toBe("none");
    expect(await update({ ...RELATION, PermissionIds: [1, 2, 3, 4, 5, 8, 9, 10] })).toBe("none");
  });

  it("matters only when it is that of an account that the call concerns", async () => {
    await world.circumstances(GUEST, RUINED);
    expect(await update({ ...paidBy(MANAGER), PermissionIds: [1, 2, 6, 7] })).toBe("none");
    expect(await invite({ ...paidBy(MANAGER), PermissionIds: [1, 2, 6, 7] })).toBe("none");
  });

  it("does not come between a member and what it has already", async () => {
    const both = { ...paidBy(MANAGER), PermissionIds: [1, 2, 6, 7] };
    expect(await update(both)).toBe("none");
    for (const uin of [MANAGER, member]) await world.circumstances(uin, RUINED);
    expect(await update({ Name: "renamed", Remark: "poor" })).toBe("none");
    expect(await update({ ...both, PermissionIds: [1, 2, 3, 6, 7] })).toBe("none");
  });

  it("changes nothing of a member whose change is refused", async () => {
    await world.circumstances(member, { arrears: true });
    const before = await world.memberNamed("web");
    expect(await update({ Name: "renamed", ...paidBy(MANAGER) })).toBe(
      "UnsupportedOperation.MemberAccountArrears",
    );
    expect(await world.memberNamed("web")).toEqual(before);
  });
});

describe("arrears", () => {
  it("keep an account from paying for others, unless it has a credit account", async () => {
    await world.circumstances(GUEST, { arrears: true });
    expect(await update(paidBy(GUEST))).toBe("UnsupportedOperation.PayerArrearsAndNoCreditAccount");
    await world.circumstances(GUEST, { creditAccount: true });
    expect(await update(paidBy(GUEST))).toBe("none");
  });

  it("keep a member from being paid for, credit account or not", async () => {
    await world.circumstances(member, { arrears: true, creditAccount: true });
    expect(await update(paidBy(MANAGER))).toBe("UnsupportedOperation.MemberAccountArrears");
  });

  it("are not verified between internal accounts", async () => {
    await world.circumstances(member, { arrears: true, userType: "internal" });
    await world.circumstances(GUEST, { arrears: true, userType: "internal" });
    expect(await update(paidBy(GUEST))).toBe("none");
  });
});

describe("a reseller's customers", () => {
  const customerOf = (reseller: number) => ({ salesChannel: "resellerCustomer", reseller });

  it("are paid for by customers of the same reseller", async () => {
    for (const uin of [MANAGER, STRANGER]) await world.circumstances(uin, customerOf(RESELLER));
    expect(await invite(paidBy(MANAGER))).toBe("none");
    expect(await create(paidBy(MANAGER))).toBe("none");
  });

  it("are paid for by nobody else", async () => {
    await world.circumstances(STRANGER, customerOf(RESELLER));
    expect(await invite(paidBy(MANAGER))).toBe("UnsupportedOperation.ExistedClient");
    await world.circumstances(MANAGER, customerOf(RESELLER + 1));
    expect(await invite(paidBy(MANAGER))).toBe("UnsupportedOperation.AgentNotSame");
    expect(await update(paidBy(MANAGER))).toBe("UnsupportedOperation.ExistedClient");
  });

  it("create accounts only where the distribution system knows the reseller", async () => {
    await world.circumstances(MANAGER, { salesChannel: "resellerCustomer" });
    expect(await create({})).toBe("FailedOperation.PartnerManagementErr");
    await world.circumstances(MANAGER, { reseller: RESELLER });
    expect(await create({})).toBe("none");
  });
});

describe("who pays", () => {
  beforeEach(async () => expect(await update(paidBy(MANAGER))).toBe("none"));

  it.each([
    ["a balance", { arrears: true }, "UnsupportedOperation.MemberAccountArrears"],
    ["orders that are done", { ordersInProgress: true }, "UnsupportedOperation.OrderInProgressExisted"],
    ["a bound card", { noPaymentCard: true }, "UnsupportedOperation.DeleteDelegatePayerNotAllow"],
  ])("stops only for a member that has %s", async (_what, circumstances, refusal) => {
    await world.circumstances(member, circumstances);
    expect(await update(RELATION)).toBe(refusal);
    expect(await update(paidBy(GUEST))).toBe(refusal);
    await world.bindbox.control("delete", `/state/accountCircumstances/${member}`);
    expect(await update(paidBy(GUEST))).toBe("none");
    expect(await update(RELATION)).toBe("none");
  });

  it("is looked at when it changes", async () => {
    await world.circumstances(GUEST, { payerUin: RESELLER });
    expect(await update(paidBy(GUEST))).toBe("UnsupportedOperation.AddDelegatePayerNotAllow");
    expect(await world.memberNamed("web")).toMatchObject({ PayUin: String(MANAGER) });
  });
});

describe("a payer with an account-level offer", () => {
  const REFUSAL = "UnsupportedOperation.PayerExistAccountLevelDiscountInherit";

  it("is in the way of members that inherit offers, whichever comes first", async () => {
    await world.circumstances(GUEST, { accountLevelDiscount: true });
    expect(await update(paidBy(GUEST))).toBe("none");
    expect(await update({ ...paidBy(GUEST), PermissionIds: [1, 2, 6, 7] })).toBe(REFUSAL);
    expect(await update(RELATION)).toBe("none");
    expect(await update(INHERITING)).toBe("none");
    expect(await update({ ...paidBy(GUEST), PermissionIds: [1, 2, 6, 7] })).toBe(REFUSAL);
  });
});

describe("an account that is created", () => {
  const circumstancesOf = async (uin: number) =>
    (await world.bindbox.control("get", `/state/accountCircumstances/${uin}`)).body;

  it("starts with what its manager's circumstances say, and keeps it", async () => {
    await world.circumstances(MANAGER, { newAccounts: ["arrears", "vouchers"], userType: "internal" });
    const uin = await world.member({ NodeId: root, Name: "new" });
    expect(await circumstancesOf(uin)).toMatchObject({
      uin,
      arrears: true,
      vouchers: true,
      ordersInProgress: false,
      userType: "internal",
      newAccounts: [],
    });
    expect(await circumstancesOf(member)).toMatchObject({ status: 404 });
  });

  it.each([
    ["agent", { salesChannel: "agentCustomer", reseller: null }],
    ["reseller", { salesChannel: "resellerCustomer", reseller: MANAGER }],
    ["direct", { salesChannel: "direct", reseller: null }],
  ])("of a manager whose channel is %s buys accordingly", async (salesChannel, expected) => {
    await world.circumstances(MANAGER, { salesChannel });
    expect(await circumstancesOf(await world.member({ NodeId: root, Name: "new" }))).toMatchObject(expected);
  });

  it("has nothing special about it while nobody says so of its manager", async () => {
    await world.circumstances(GUEST, RUINED);
    const uin = await world.member({ NodeId: root, Name: "new" });
    expect(await circumstancesOf(uin)).toMatchObject({ status: 404 });
  });
});

describe("a change that the member has yet to confirm", () => {
  beforeEach(() => world.state(`organizationMembers/${member}`, { permissionStatus: "UnConfirmed" }));

  it("keeps permissions and payer as they are, and nothing else", async () => {
    const REFUSAL = "FailedOperation.ChangePermissionRecordExist";
    expect(await update(INHERITING)).toBe(REFUSAL);
    expect(await update({ PayUin: String(MANAGER) })).toBe(REFUSAL);
    expect(await update({ Name: "renamed", Remark: "waiting" })).toBe("none");
    await world.state(`organizationMembers/${member}`, { permissionStatus: "Confirmed" });
    expect(await update(INHERITING)).toBe("none");
  });
});

describe("the journal of a refused call", () => {
  const latestHint = () => world.sandbox.journal.latest()[0]?.hint ?? "";

  it("says which circumstance of which account it was, and how to change it", async () => {
    await world.circumstances(GUEST, { arrears: true });
    await update(paidBy(GUEST));
    expect(latestHint()).toBe(
      `account ${GUEST} (the payer) has the circumstances arrears true, creditAccount false; PATCH …/state/accountCircumstances/${GUEST} changes them`,
    );
  });

  it("says where a new account has its circumstances from", async () => {
    await world.circumstances(MANAGER, { newAccounts: ["arrears"], creditAccount: true });
    expect(await create(paidBy(MANAGER))).toBe("UnsupportedOperation.MemberAccountArrears");
    expect(latestHint()).toMatch(`manager ${MANAGER} make it (newAccounts`);
  });
});

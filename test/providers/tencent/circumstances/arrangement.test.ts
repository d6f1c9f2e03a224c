import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { fixtureProblems } from "../../../../src/sandbox/check-fixture.js";
import { defaultFixture } from "../../../../src/sandbox/default-fixture.js";
import type { Fixture } from "../../../../src/sandbox/fixture.js";
import { emulatorForFile, TestEmulator } from "../../../support/test-emulator.js";

const INVITED = 100000000003;
const MEMBER = 100000000101;

describe("the state API", () => {
  const bindbox = emulatorForFile();
  beforeEach(() => bindbox.reset());
  const PATH = "/state/accountCircumstances";
  const put = (id: number | string, row: object) => bindbox.control("put", `${PATH}/${id}`).send(row);
  const patch = (id: number | string, row: object) => bindbox.control("patch", `${PATH}/${id}`).send(row);
  const post = (row: object) => bindbox.control("post", PATH).send(row);
  const total = async () => (await bindbox.control("get", PATH)).body.total;

  it("has none of the default fixture", async () => {
    expect(await total()).toBe(0);
    const { collections } = (await bindbox.control("get", "/state")).body;
    expect(collections).toContainEqual({ name: "accountCircumstances", rows: 0, writable: true });
  });

  it.each([
    ["PUT", () => put(INVITED, { arrears: true })],
    ["PATCH", () => patch(INVITED, { arrears: true })],
    ["POST", () => post({ uin: INVITED, arrears: true })],
  ])("makes them by %s, with defaults for the rest", async (_method, make) => {
    const { status, body, headers } = await make();
    expect(status).toBe(201);
    expect(body).toMatchObject({ id: String(INVITED), uin: INVITED, arrears: true, vouchers: false });
    expect(body).toMatchObject({ salesChannel: "direct", reseller: null, resources: [] });
    expect((await bindbox.agent.get(headers["location"] ?? "")).body).toEqual(body);
  });

  it("changes what PATCH names, and PUT puts others in their place", async () => {
    await put(INVITED, { arrears: true, vouchers: true });
    const patched = await patch(INVITED, { arrears: false });
    expect([patched.status, patched.body.arrears, patched.body.vouchers]).toEqual([200, false, true]);
    const replaced = await put(INVITED, { resources: ["cvm"] });
    expect(replaced.status).toBe(200);
    expect(replaced.body).toMatchObject({ vouchers: false, resources: ["cvm"] });
  });

  it.each([
    ["an account that is not there", 999, { arrears: true }, "body/uin"],
    ["an id that is no uin", "bob", { arrears: true }, "body/uin"],
    ["another account's uin", INVITED, { uin: MEMBER }, "body/id"],
    ["a name that is no circumstance", INVITED, { arrear: true }, "body/arrear"],
    ["a flag that is none", INVITED, { arrears: "yes" }, "body/arrears"],
    ["a channel that is none", INVITED, { salesChannel: "shop" }, "body/salesChannel"],
    ["a new account's flag that is none", INVITED, { newAccounts: ["rich"] }, "body/newAccounts/0"],
    ["a node that is not there", INVITED, { sharedNodeIds: [1000, 1999] }, "body/sharedNodeIds"],
  ])("refuses %s and keeps nothing", async (_what, id, row, pointer) => {
    for (const attempt of [put(id, row), patch(id, row)]) {
      const { status, body } = await attempt;
      expect(status).toBe(400);
      expect(body.errors.map((each: { pointer: string }) => each.pointer)).toContain(pointer);
    }
    expect(await total()).toBe(0);
  });

  it("refuses a second row for an account", async () => {
    await put(INVITED, {});
    expect((await post({ uin: INVITED })).status).toBe(409);
  });

  it("ends them with DELETE, with the account and with a reset", async () => {
    await put(INVITED, { arrears: true });
    expect((await bindbox.control("delete", `${PATH}/${INVITED}`)).status).toBe(204);
    expect(await total()).toBe(0);
    await put(INVITED, { arrears: true });
    expect((await bindbox.control("delete", `/state/tencentAccounts/${INVITED}`)).status).toBe(204);
    expect(await total()).toBe(0);
    await put(MEMBER, { arrears: true });
    await bindbox.reset();
    expect(await total()).toBe(0);
  });

  it("keeps them in a snapshot", async () => {
    await put(INVITED, { arrears: true, sharedNodeIds: [1100] });
    const snapshot = (await bindbox.control("get", "/snapshot")).body;
    await bindbox.reset();
    expect((await bindbox.control("put", "/snapshot").send(snapshot)).status).toBe(200);
    const { body } = await bindbox.control("get", `${PATH}/${INVITED}`);
    expect(body).toMatchObject({ arrears: true, sharedNodeIds: [1100] });
  });
});

describe("a fixture", () => {
  const fixture = defaultFixture();
  const withAccounts = (...accounts: object[]): unknown => ({
    ...fixture,
    tencent: { ...fixture.tencent, accounts: [...(fixture.tencent?.accounts ?? []), ...accounts] },
  });

  const started = async (given: unknown): Promise<TestEmulator> => {
    const other = await new TestEmulator().start({ fixture: given as Fixture });
    onTestFinished(() => other.stop());
    return other;
  };

  it("says the circumstances of accounts, members or not", async () => {
    const bindbox = await started(
      withAccounts(
        { uin: INVITED, circumstances: { arrears: true } },
        { uin: MEMBER, circumstances: { salesChannel: "agent" } },
        { uin: INVITED, circumstances: { vouchers: true } },
      ),
    );
    const read = async () => (await bindbox.control("get", "/state/accountCircumstances")).body.rows;
    const rows = await read();
    expect(rows).toMatchObject([
      { uin: INVITED, arrears: true, vouchers: true, salesChannel: "direct" },
      { uin: MEMBER, arrears: false, salesChannel: "agent" },
    ]);
    await bindbox.control("delete", `/state/accountCircumstances/${INVITED}`);
    await bindbox.reset();
    expect(await read()).toEqual(rows);
  });

  it("says that a member has yet to confirm its permissions", async () => {
    const [organization] = fixture.tencent?.organizations ?? [];
    const members = organization?.members?.map((member) => ({ ...member, permissionStatus: "UnConfirmed" }));
    const organizations = [{ ...organization, members }];
    const bindbox = await started({ ...fixture, tencent: { ...fixture.tencent, organizations } });
    const { body } = await bindbox.control("get", `/state/organizationMembers/${MEMBER}`);
    expect(body.permissionStatus).toBe("UnConfirmed");
  });

  it.each([
    ["a circumstance that is none", { rich: true }, "tencent/accounts/3/circumstances/rich is not known"],
    [
      "a node that no organization has",
      { sharedNodeIds: [1100, 1999] },
      "tencent/accounts/3/circumstances/sharedNodeIds/1 is no node of an organization",
    ],
  ])("is refused with %s", (_what, circumstances, problem) => {
    expect(fixtureProblems(withAccounts({ uin: 5, circumstances }))).toEqual([problem]);
  });
});

import { beforeEach, describe, expect, it } from "vitest";
import {
  FIRST_PAGE,
  GUEST,
  INVITATION,
  MANAGER,
  MEMBER,
  organizationWorldForFile,
  STRANGER,
} from "../../support/tencent-organization.js";

const world = organizationWorldForFile();
let NodeId: number;
let orgId: number;
beforeEach(async () => {
  ({ OrgId: orgId, RootNodeId: NodeId } = await world.organization());
});

const invite = (more: object = {}) =>
  world.refusal("InviteOrganizationMember", { ...INVITATION, NodeId, ...more });
const state = (path: string, row: object) => world.bindbox.control("put", `/state/${path}`).send(row);
const names = async (AuthName: string): Promise<string[]> =>
  (await world.ok("DescribeOrganizationMembers", { ...FIRST_PAGE, AuthName })).Items.map(
    ({ Name }: { Name: string }) => Name,
  );

describe("an account that is invited", () => {
  it("has to be verified, as an enterprise, of the manager's entity and of the same site", async () => {
    const arranged = async (row: object) => {
      expect((await state(`tencentAccounts/${GUEST}`, row)).status).toBe(200);
      return invite();
    };
    expect(await arranged({ verification: "none" })).toBe("FailedOperation.AuthInfoEmpty");
    expect(await arranged({ verification: "personal" })).toBe("FailedOperation.AuthNotEnterprise");
    expect(await arranged({ entityName: "Another Ltd" })).toBe("FailedOperation.AuthInfoNotSame");
    expect(await arranged({ site: "intl" })).toBe("FailedOperation.NotSameRegion");
    expect(await arranged({})).toBe("none");
  });

  it("may be of an entity that the organization knows besides the manager's", async () => {
    await world.account(GUEST, { entityName: "Another Ltd" });
    expect(await invite()).toBe("FailedOperation.AuthInfoNotSame");
    const entity = { orgId, authName: "Another Ltd" };
    expect((await state("organizationEntities/7", entity)).status).toBe(201);
    expect(await invite()).toBe("none");
    expect(await names("Another")).toEqual(["guest"]);
  });

  it("brings its entity along with proof of mutual trust", async () => {
    await world.account(GUEST, { entityName: "Another Ltd" });
    await world.account(STRANGER, { entityName: "Another Ltd" });
    const AuthFile = [{ Name: "trust.pdf", Url: "https://files.example.com/trust.pdf" }];
    expect(await invite({ RelationAuthName: "A third Ltd", AuthFile })).toBe(
      "FailedOperation.AuthInfoNotSame",
    );
    expect(await invite({ RelationAuthName: "Another Ltd", AuthFile })).toBe("none");
    const second = { MemberUin: STRANGER, Name: "second" };
    expect(await invite({ ...second, RelationAuthName: "Another Ltd", AuthFile })).toBe(
      "FailedOperation.OrganizationAuthRelationExist",
    );
    expect(await invite(second)).toBe("none");
  });

  it("does so when it accepts, if the invitation waits", async () => {
    await world.bindbox.settings({ invitations: "wait" });
    await world.account(MANAGER, { entityName: "Example Ltd" });
    expect(await invite({ RelationAuthName: "Another Ltd" })).toBe("none");
    const known = () => world.rows((tx) => tx.organizationEntities.all());
    expect(await known()).toEqual([]);
    expect((await world.bindbox.control("post", `/invitations/${GUEST}/accept`).send()).status).toBe(200);
    expect(await known()).toEqual([{ id: "1", relationId: 1, orgId, authName: "Another Ltd" }]);
    expect(await names("Another Ltd")).toEqual(["guest"]);
    const renamed = { MemberUin: GUEST, Name: "renamed" };
    expect(await world.refusal("UpdateOrganizationMember", renamed)).toBe("none");
  });

  it.each([
    [{ Name: "trust", Url: "https://files.example.com/trust.pdf" }],
    [{ Name: ".pdf", Url: "https://files.example.com/trust.pdf" }],
    [{ Name: "trust.pdf", Url: "" }],
    [{ Name: "trust.pdf", Url: "two words" }],
  ])("is not proved to be trusted by %j", async (file) => {
    const good = { Name: "good.png", Url: "/good.png" };
    const refused = { RelationAuthName: "Another Ltd", AuthFile: [good, file] };
    expect(await invite(refused)).toBe("FailedOperation.ImportFileIllegal");
    expect((await world.members()).Total).toBe(0);
  });

  it("is proved by the files that the setting describes", async () => {
    await world.bindbox.settings({ authFilePattern: ".+\\.tiff" });
    const proof = (Name: string) => ({
      RelationAuthName: "Another Ltd",
      AuthFile: [{ Name, Url: "/a" }],
    });
    expect(await invite(proof("a.pdf"))).toBe("FailedOperation.ImportFileIllegal");
    expect(await invite(proof("a.tiff"))).toBe("none");
    const broken = await world.bindbox.control("patch", "/settings").send({ authFilePattern: "(" });
    expect(broken.status).toBe(400);
    expect(broken.body.detail).toContain("authFilePattern");
  });
});

describe("a member that is created", () => {
  const create = (more: object) => world.call("CreateOrganizationMember", { ...MEMBER, NodeId, ...more });
  const accountOf = (uin: number) => world.rows((tx) => tx.tencentAccounts.get(String(uin)));

  it("is of the manager's entity and site, or of the entity that AuthRelationId names", async () => {
    await world.account(MANAGER, { entityName: "Example Ltd", site: "intl" });
    await state("organizationEntities/7", { orgId, authName: "Another Ltd" });
    const own = await accountOf((await create({ Name: "own" })).Uin);
    expect(own).toMatchObject({ entityName: "Example Ltd", site: "intl", verification: "enterprise" });
    const other = await accountOf((await create({ Name: "other", AuthRelationId: 7 })).Uin);
    expect(other).toMatchObject({ entityName: "Another Ltd", site: "intl" });
    expect(await names("Another")).toEqual(["other"]);
    expect((await create({ Name: "third", AuthRelationId: 8 })).Error.Code).toBe(
      "ResourceNotFound.OrganizationAuthRelationNotExist",
    );
  });

  it("is one of as many accounts as its entity may verify", async () => {
    await world.account(MANAGER, { entityName: "Example Ltd" });
    await world.bindbox.settings({ entityAccountLimit: 2 });
    expect((await create({ Name: "one" })).Error).toBeUndefined();
    expect((await create({ Name: "two" })).Error.Code).toBe("FailedOperation.CreateMemberAuthOverLimit");
    await state("organizationEntities/7", { orgId, authName: "Another Ltd" });
    expect((await create({ Name: "two", AuthRelationId: 7 })).Error).toBeUndefined();
  });

  it("cannot be changed once its entity is a stranger to the organization", async () => {
    const { Uin } = await create({});
    await world.account(Uin, { entityName: "Another Ltd" });
    const rename = { MemberUin: Uin, Name: "renamed" };
    expect(await world.refusal("UpdateOrganizationMember", rename)).toBe("FailedOperation.AuthInfoNotSame");
    expect(await world.memberNamed("renamed")).toBeUndefined();
  });
});

describe("the creation of a member", () => {
  const create = (more: object) => world.call("CreateOrganizationMember", { ...MEMBER, NodeId, ...more });

  it("leaves a record, and one that has succeeded is not repeated", async () => {
    const { Uin } = await create({});
    const RecordId = await world.creationRecord(Uin);
    expect((await create({ Name: "again", RecordId })).Error.Code).toBe(
      "FailedOperation.CreateRecordAlreadySuccess",
    );
    expect((await create({ Name: "again", RecordId: RecordId + 1 })).Error.Code).toBe(
      "FailedOperation.CreateRecordNotExist",
    );
    expect((await world.members()).Total).toBe(1);
  });

  it("can be repeated by its record once it has failed", async () => {
    const made = await world.bindbox.control("post", "/state/creationRecords").send({ orgId });
    expect(made.body).toMatchObject({ recordId: 1, status: "failed", memberUin: null });
    const { Uin } = await create({ RecordId: 1 });
    expect((await world.bindbox.control("get", "/state/creationRecords/1")).body).toMatchObject({
      status: "succeeded",
      memberUin: Uin,
    });
    expect((await create({ Name: "again", RecordId: 1 })).Error.Code).toBe(
      "FailedOperation.CreateRecordAlreadySuccess",
    );
  });

  it("leaves a record that repeats it when a service behind the product fails", async () => {
    await world.bindbox.settings({ unavailableServices: ["accountRegistry"] });
    expect((await create({})).Error.Code).toBe("FailedOperation.CreateAccount");
    expect((await create({ RecordId: 1 })).Error.Code).toBe("FailedOperation.CreateAccount");
    const records = (await world.bindbox.control("get", "/state/creationRecords")).body;
    expect(records).toMatchObject({ total: 1, rows: [{ recordId: 1, status: "failed" }] });
    const [latest] = (await world.bindbox.control("get", "/journal").query({ limit: 1 })).body;
    expect(latest.hint).toMatch(/accountRegistry; RecordId 1 repeats this creation$/);
    await world.bindbox.settings({ unavailableServices: [] });
    expect((await create({ RecordId: 1 })).Uin).toBeGreaterThan(0);
    expect((await create({ Name: "again", RecordId: 1 })).Error.Code).toBe(
      "FailedOperation.CreateRecordAlreadySuccess",
    );
  });

  it("has nothing to do with the records of another organization", async () => {
    await world.ok("CreateOrganization", {}, STRANGER);
    const other = await world.ok("DescribeOrganization", {}, STRANGER);
    await world.bindbox.control("post", "/state/creationRecords").send({ orgId: other.OrgId });
    expect((await create({ RecordId: 1 })).Error.Code).toBe("FailedOperation.CreateRecordNotExist");
  });
});

import { describe, expect, it } from "vitest";
import { ADDRESS, bindingWorldForFile } from "../support/tencent-binding.js";
import { sdkClient } from "../support/tencent-node-sdk.js";
import { tc3 } from "../support/tencent-sdks.js";
import { exchangeText } from "../support/tencent-wire.js";

const world = bindingWorldForFile();
const RequestId = expect.stringMatching(/^[0-9a-f-]{36}$/);
const OTHER = { Email: "other@example.com", CountryCode: "852", Phone: "61234567" };

describe("a member's binding, with the official SDK", () => {
  const client = () => sdkClient(world.bindbox);
  const binding = () => client().DescribeOrganizationMemberEmailBind({ MemberUin: world.member });
  const add = (address: typeof ADDRESS) =>
    client().AddOrganizationMemberEmail({ MemberUin: world.member, ...address });

  it("goes from Unbound over Valid to Success by way of mail, SMS code and password", async () => {
    expect(await binding()).toMatchObject({ BindStatus: "Unbound", BindId: 0, Email: "", RequestId });

    const { BindId = 0, ...rest } = await add(ADDRESS);
    expect(BindId).toBeGreaterThan(0);
    expect(rest).toEqual({ RequestId });
    expect(await binding()).toEqual({
      ...ADDRESS,
      BindId,
      ApplyTime: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/),
      BindStatus: "Valid",
      BindTime: "",
      Description: "",
      PhoneBind: 0,
      RequestId,
    });

    const changed = { MemberUin: world.member, BindId, ...OTHER };
    expect(await client().UpdateOrganizationMemberEmailBind(changed)).toEqual({ RequestId });
    const again = { MemberUin: world.member, BindId };
    expect(await client().SendOrgMemberAccountBindEmail(again)).toEqual({ RequestId });
    expect(await world.mail(OTHER.Email)).toMatchObject({ channel: "SendOrgMemberAccountBindEmail" });

    await world.activateLatest(OTHER.Email);
    expect(await binding()).toMatchObject({
      ...OTHER,
      BindId,
      BindStatus: "Success",
      BindTime: expect.stringMatching(/^\d{4}-/),
      Description: "success",
      PhoneBind: 1,
    });
    const { Items } = await client().DescribeOrganizationMembers({ Offset: 0, Limit: 10 });
    expect(Items).toMatchObject([{ MemberUin: world.member, BindStatus: "Success" }]);
  });

  it("is Failed when the link was not followed for 15 days, and starts again with another e-mail", async () => {
    const { BindId } = await add(ADDRESS);
    await world.bindbox.advance("15d");
    expect(await binding()).toMatchObject({
      BindId,
      BindStatus: "Failed",
      Description: "The mailbox binding link has expired.",
    });
    const second = await add(OTHER);
    expect(second.BindId).not.toBe(BindId);
    expect(await binding()).toMatchObject({ ...OTHER, BindId: second.BindId, BindStatus: "Valid" });
  });
});

describe("the documented example", () => {
  const DOCUMENTED = {
    BindId: 1,
    ApplyTime: "2022-01-13 12:09:08",
    Email: "123@qq.com",
    Phone: "18***32",
    BindStatus: "Success",
    BindTime: "2022-01-13 18:09:08",
    Description: "success",
    PhoneBind: 0,
    CountryCode: "86",
  };

  /** Makes the world that the example was taken from: member 123, bound on a day in January 2022. */
  async function makeMember123(): Promise<void> {
    await world.add();
    await world.organization.rows(async (tx) => {
      const member = (await tx.organizationMembers.get(String(world.member)))!;
      const [binding] = await tx.emailBindings.list("member", String(world.member));
      await tx.organizationMembers.put({ ...member, id: "123", memberUin: 123, name: "documented" });
      await tx.emailBindings.put({
        ...binding!,
        id: "1",
        bindId: 1,
        memberUin: 123,
        email: "123@qq.com",
        phone: "18***32",
        status: "Success",
        appliedAt: Date.UTC(2022, 0, 13, 4, 9, 8),
        boundAt: Date.UTC(2022, 0, 13, 10, 9, 8),
      });
    });
  }

  it("is what the SDK returns", async () => {
    await makeMember123();
    const answer = await sdkClient(world.bindbox).DescribeOrganizationMemberEmailBind({ MemberUin: 123 });
    expect(answer).toEqual({ ...DOCUMENTED, RequestId });
  });

  it("is on the wire the envelope and nothing else, byte by byte", async () => {
    await makeMember123();
    const { port } = world.bindbox.emulator;
    const action = "DescribeOrganizationMemberEmailBind";
    const text = await exchangeText(
      port,
      tc3({ action, host: `127.0.0.1:${port}`, body: '{"MemberUin":123}' }),
    );
    const [head = "", body = ""] = text.split("\r\n\r\n");
    const id: string = JSON.parse(body).Response.RequestId;
    expect(body).toBe(JSON.stringify({ Response: { ...DOCUMENTED, RequestId: id } }));
    expect(id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    const lines = head.split("\r\n");
    expect(lines[0]).toBe("HTTP/1.1 200 OK");
    const values = (name: string) => lines.filter((line) => line.toLowerCase().startsWith(`${name}: `));
    expect(values("content-type").map((line) => line.slice("content-type: ".length))).toEqual([
      "application/json",
    ]);
    expect(values("content-length").map((line) => Number(line.split(": ")[1]))).toEqual([body.length]);
  });
});

import { describe, expect, it } from "vitest";
import { ADDRESS, bindingWorldForFile } from "../support/tencent-binding.js";
import { exceptionOf, sdkClient } from "../support/tencent-node-sdk.js";
import { keyOf, MANAGER, MEMBER } from "../support/tencent-organization.js";

const world = bindingWorldForFile();
/** Everything that is easily encoded in two ways, or signed in another form than it is sent. */
const REMARK = "a b+c&d=e/f?g%20'h\"(i)*j~k 备注é";

const methods = ["TC3-HMAC-SHA256", "HmacSHA256", "HmacSHA1"] as const;

describe.each(methods.flatMap((signMethod) => [[signMethod, "POST"] as const, [signMethod, "GET"] as const]))(
  "the official SDK signing with %s and sending by %s",
  (signMethod, reqMethod) => {
    const profile = { signMethod, httpProfile: { reqMethod } };
    const client = () => sdkClient(world.bindbox, { profile });

    it("calls an action without parameters", async () => {
      expect(await client().DescribeOrganization({})).toMatchObject({ RootNodeId: world.rootNodeId });
    });

    it("binds an e-mail and sees it", async () => {
      const { BindId } = await client().AddOrganizationMemberEmail({ MemberUin: world.member, ...ADDRESS });
      const binding = await client().DescribeOrganizationMemberEmailBind({ MemberUin: world.member });
      expect(binding).toMatchObject({ ...ADDRESS, BindId, BindStatus: "Valid" });
    });

    it("sends lists, lists of structures and text in any language as they are", async () => {
      const Tags = [
        { TagKey: "team", TagValue: "a+b &c" },
        { TagKey: "城市", TagValue: "深圳" },
      ];
      const member = { ...MEMBER, Name: "second", NodeId: world.rootNodeId, Remark: REMARK, Tags };
      const { Uin } = await client().CreateOrganizationMember(member);
      const { Items } = await client().DescribeOrganizationMembers({
        Offset: 0,
        Limit: 10,
        SearchKey: "second",
      });
      expect(Items).toMatchObject([
        {
          MemberUin: Uin,
          Remark: REMARK,
          OrgPermission: [{ Id: 1 }, { Id: 2 }],
          Tags,
        },
      ]);
    });

    it("names a region that the action does not need", async () => {
      const regional = sdkClient(world.bindbox, { profile, region: "ap-guangzhou" });
      expect(await regional.DescribeOrganization({})).toMatchObject({ RootNodeId: world.rootNodeId });
    });

    it("is told when the key is wrong", async () => {
      const credential = { ...keyOf(MANAGER), secretKey: "wrong" };
      expect(
        await exceptionOf(sdkClient(world.bindbox, { profile, credential }).DescribeOrganization({})),
      ).toEqual({
        code: "AuthFailure.SignatureFailure",
        message: "The provided credentials could not be validated. Please check your signature is correct.",
      });
    });
  },
);

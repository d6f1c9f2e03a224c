import { afterEach, describe, expect, it } from "vitest";
import { ADDRESS, bindingWorldForFile } from "../support/tencent-binding.js";
import { exceptionOf, sdkClient } from "../support/tencent-node-sdk.js";

// A program that is not changed at all but for the proxy: the SDK asks the proxy for a tunnel, for plain HTTP too.

const world = bindingWorldForFile();
const proxy = () => world.bindbox.url;
afterEach(() => void delete process.env["http_proxy"]);

/** The SDK's own endpoint, at which nothing of this machine is. */
const genuine = { endpoint: "organization.tencentcloudapi.com" };

describe.each(["TC3-HMAC-SHA256", "HmacSHA256", "HmacSHA1"] as const)(
  "the official SDK behind a proxy, signing with %s",
  (signMethod) => {
    const client = (httpProfile: object) =>
      sdkClient(world.bindbox, { profile: { signMethod, httpProfile } });

    it("reaches bindbox at the provider's own host name, by the proxy of its profile", async () => {
      const described = client({ ...genuine, proxy: proxy() });
      expect(await described.DescribeOrganizationMemberEmailBind({ MemberUin: world.member })).toMatchObject({
        BindStatus: "Unbound",
      });
    });

    it("reaches it by the environment's http_proxy, for this machine too", async () => {
      process.env["http_proxy"] = proxy();
      for (const httpProfile of [genuine, {}])
        expect(
          await client(httpProfile).DescribeOrganizationMemberEmailBind({ MemberUin: world.member }),
        ).toMatchObject({ BindId: 0 });
    });

    it("gets errors as its own exceptions", async () => {
      const call = client({ ...genuine, proxy: proxy() }).DescribeOrganizationMemberEmailBind({
        MemberUin: 1,
      });
      expect((await exceptionOf(call)).code).toBe("ResourceNotFound.OrganizationMemberNotExist");
    });
  },
);

it("the link of a mail leads to bindbox, not to the provider's host", async () => {
  const client = sdkClient(world.bindbox, { profile: { httpProfile: { ...genuine, proxy: proxy() } } });
  await client.AddOrganizationMemberEmail({ MemberUin: world.member, ...ADDRESS });
  expect(await world.link()).toMatch(new RegExp(`^${world.bindbox.url}/_bindbox/activate/`));
  expect((await fetch(await world.link())).status).toBe(200);
});

it("https through the proxy fails at once instead of waiting for an answer", async () => {
  const client = sdkClient(world.bindbox, {
    profile: { httpProfile: { ...genuine, protocol: "https://", proxy: proxy() } },
  });
  await expect(client.DescribeOrganizationMemberEmailBind({ MemberUin: world.member })).rejects.toThrow(
    /disconnected before secure TLS connection/,
  );
});

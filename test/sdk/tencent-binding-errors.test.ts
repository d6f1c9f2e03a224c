import { describe, expect, it } from "vitest";
import { ADDRESS, bindingWorldForFile } from "../support/tencent-binding.js";
import { exceptionOf, refusalOf, sdkClient } from "../support/tencent-node-sdk.js";
import { GUEST, keyOf, MANAGER, STRANGER } from "../support/tencent-organization.js";

const world = bindingWorldForFile();
const OTHER = { Email: "other@example.com", CountryCode: "86", Phone: "18600000012" };

const client = (uin = MANAGER) => sdkClient(world.bindbox, { credential: keyOf(uin) });
const add = (changes: object = {}) =>
  client().AddOrganizationMemberEmail({ MemberUin: world.member, ...ADDRESS, ...changes });
const update = (BindId: number) =>
  client().UpdateOrganizationMemberEmailBind({ MemberUin: world.member, BindId, ...OTHER });
const send = (BindId: number) => client().SendOrgMemberAccountBindEmail({ MemberUin: world.member, BindId });
const read = (MemberUin = world.member, uin = MANAGER) =>
  client(uin).DescribeOrganizationMemberEmailBind({ MemberUin });

async function repeat(times: number, call: () => Promise<unknown>): Promise<void> {
  for (let done = 0; done < times; done++) await call();
}

/** One error, its text, and the last call of what leads to it. */
type Case = readonly [code: string, message: string, provoke: () => Promise<unknown>];

const cases: readonly Case[] = [
  [
    "FailedOperation.MemberEmailExist",
    "The member has a mailbox.",
    async () => {
      await world.add();
      return add(OTHER);
    },
  ],
  [
    "FailedOperation.EmailAlreadyUsed",
    "The email has been used.",
    async () => {
      await world.add({ MemberUin: await world.another("second") });
      return add({ Phone: OTHER.Phone });
    },
  ],
  [
    "FailedOperation.EmailBindRecordInvalid",
    "Mailbox binding has become invalid.",
    async () => {
      const bindId = await world.add();
      await world.bindbox.advance("15d");
      return update(bindId);
    },
  ],
  [
    "FailedOperation.CheckMailAccount",
    "Failed to check the mailbox binding status.",
    async () => {
      await world.bindbox.settings({ accountSystem: "CheckMailAccount" });
      return add();
    },
  ],
  [
    "FailedOperation.CheckAccountPhoneBindLimit",
    "Failed to check the mobile phone binding capacity limit.",
    async () => {
      await world.bindbox.settings({ accountSystem: "CheckAccountPhoneBindLimit" });
      return add();
    },
  ],
  [
    "InternalError",
    "An internal error occurred.",
    async () => {
      await world.bindbox.settings({ accountSystem: "InternalError" });
      return read();
    },
  ],
  ["InvalidParameter", "The parameter is incorrect.", () => add({ Email: "no e-mail" })],
  [
    "LimitExceeded.EmailBindOverLimit",
    "The mailbox configuration exceeds the daily capacity limit.",
    async () => {
      world.clock.freeze();
      world.clock.set(Date.UTC(2022, 0, 13, 4));
      await world.bindbox.settings({ bindDailyLimit: 1, bindLinkLifetime: 60 });
      await world.add();
      await world.bindbox.advance("60s");
      return add(OTHER);
    },
  ],
  [
    "LimitExceeded.PhoneNumBound",
    "The number of mobile phones exceeds the binding upper limit.",
    async () => {
      await world.bindbox.settings({ bindPhoneLimit: 1 });
      await world.add({ MemberUin: await world.another("second"), Email: OTHER.Email });
      return add();
    },
  ],
  [
    "LimitExceeded.UpdateEmailBindOverLimit",
    "The number of modifications to member binding information exceeds the limit.",
    async () => {
      const bindId = await world.add();
      await repeat(3, () => update(bindId));
      return update(bindId);
    },
  ],
  [
    "LimitExceeded.SendEmailWithinOneHourLimit",
    "The number of times to resend the activation email within one hour exceeds the limit.",
    async () => {
      const bindId = await world.add();
      await repeat(3, () => send(bindId));
      return send(bindId);
    },
  ],
  [
    "LimitExceeded.SendEmailLimit",
    "The number of times to resend the activation email exceeds the limit.",
    async () => {
      const bindId = await world.add();
      await repeat(3, () => send(bindId));
      await world.bindbox.advance("1h");
      await repeat(2, () => send(bindId));
      return send(bindId);
    },
  ],
  ["ResourceNotFound.EmailBindRecordNotExist", "The mailbox binding record does not exist.", () => send(404)],
  ["ResourceNotFound.OrganizationMemberNotExist", "The organization member does not exist.", () => read(404)],
  [
    "ResourceNotFound.OrganizationNotExist",
    "The organization does not exist.",
    () => read(world.member, STRANGER),
  ],
  [
    "UnsupportedOperation",
    "The operation is not supported.",
    async () => {
      await world.organization.invite({ NodeId: world.rootNodeId });
      return add({ MemberUin: GUEST });
    },
  ],
];

describe("what the binding actions refuse, as the official SDK's exception", () => {
  it.each(cases)("%s", async (code, message, provoke) => {
    expect(await exceptionOf(provoke())).toEqual({ code, message });
  });

  it("AuthFailure.UnauthorizedOperation, which names the request it is about", async () => {
    await world.organization.invite({ NodeId: world.rootNodeId });
    const { code, message, requestId } = await refusalOf(read(world.member, GUEST));
    expect(code).toBe("AuthFailure.UnauthorizedOperation");
    expect(message).toContain(`[request id:${requestId}]`);
    expect(message).toContain("(organization:DescribeOrganizationMemberEmailBind)");
  });

  it("and nothing has changed afterwards", async () => {
    const bindId = await world.add();
    const { RequestId: _before, ...before } = await read();
    await exceptionOf(add(OTHER));
    await exceptionOf(update(bindId + 1));
    await exceptionOf(send(bindId + 1));
    expect(await read()).toMatchObject(before);
    expect(await world.mail(OTHER.Email)).toBeUndefined();
  });
});

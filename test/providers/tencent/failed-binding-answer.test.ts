import { describe, expect, it } from "vitest";
import { ADDRESS, bindingWorldForFile } from "../../support/tencent-binding.js";
import { GUEST } from "../../support/tencent-organization.js";

// That every code can be answered is proved by the situations; here: when the read answers one, and which.

const world = bindingWorldForFile();
const answerErrors = () => world.bindbox.settings({ failedBindingAnswer: "error" });
const answer = async (MemberUin = world.member) => {
  const read = await world.organization.call("DescribeOrganizationMemberEmailBind", { MemberUin });
  return read.Error?.Code ?? read.BindStatus;
};
const wrongCode = async () => world.activate(await world.token(), { code: "wrong" });

describe("a binding whose activation was refused", () => {
  it("is shown as it stands by default", async () => {
    await world.add();
    await wrongCode();
    expect(await answer()).toBe("Valid");
    await world.bindbox.advance("15d");
    expect(await answer()).toBe("Failed");
  });

  it("answers why with the setting, in the words of the error, and the journal names the setting", async () => {
    await answerErrors();
    await world.add();
    await wrongCode();
    const { Error: error } = await world.organization.call("DescribeOrganizationMemberEmailBind", {
      MemberUin: world.member,
    });
    expect(error).toEqual({
      Code: "InvalidParameter.CodeError",
      Message: "Incorrect mobile phone verification code.",
    });
    const [entry] = (await world.bindbox.control("get", "/journal").query({ limit: 1 })).body;
    expect(entry.hint).toBe("binding 1 is Valid; the setting failedBindingAnswer is error");
  });

  it("answers the latest reason, until a new mail or the activation itself makes it good", async () => {
    await answerErrors();
    const bindId = await world.add();
    await wrongCode();
    const token = await world.token();
    await world.activate(token, { code: await world.code(token), password: "short" });
    expect(await answer()).toBe("InvalidParameter.PasswordIllegal");
    await world.send(bindId);
    expect(await answer()).toBe("Valid");
    await wrongCode();
    await world.update(bindId, { Email: "other@example.com" });
    expect(await answer()).toBe("Valid");
    await world.activate(await world.token("other@example.com"), { code: "wrong" });
    await world.activateLatest("other@example.com");
    expect(await answer()).toBe("Success");
  });

  it("answers what ended it once it has failed", async () => {
    await answerErrors();
    await world.add();
    await wrongCode();
    await world.bindbox.advance("15d");
    expect(await answer()).toBe("FailedOperation.BindEmailLinkExpired");
    await world.add({ Email: "fresh@example.com" });
    expect(await answer()).toBe("Valid");
  });

  it("remembers a link that was followed in a browser after a later mail had replaced it", async () => {
    await answerErrors();
    const bindId = await world.add();
    const first = new URL(await world.link());
    await world.send(bindId);
    expect((await world.bindbox.agent.get(first.pathname)).status).toBe(410);
    expect(await answer()).toBe("FailedOperation.BindEmailLinkInvalid");
  });

  it("does not mind a used link: a bound member stays bound", async () => {
    await answerErrors();
    await world.add();
    const token = await world.activateLatest();
    expect(await world.activationRefusal(token)).toBe("FailedOperation.BindEmailLinkInvalid");
    expect(await answer()).toBe("Success");
  });
});

describe("what has not failed is shown either way:", () => {
  it("a member without a binding, and one that waits", async () => {
    await answerErrors();
    expect(await answer()).toBe("Unbound");
    await world.add();
    expect(await answer()).toBe("Valid");
  });

  it("the list of members, which has no such errors", async () => {
    await answerErrors();
    await world.add();
    await wrongCode();
    expect((await world.organization.memberNamed("member")).BindStatus).toBe("Valid");
  });
});

describe("what a test arranges", () => {
  const bindingPath = (bindId: number) => `/state/emailBindings/${bindId}`;

  it("as lastRefusal is answered, unless the action does not document it", async () => {
    await answerErrors();
    const bindId = await world.add();
    const arrange = (lastRefusal: string) =>
      world.bindbox.control("patch", bindingPath(bindId)).send({ lastRefusal });
    expect((await arrange("InvalidParameter.CodeExpired")).body).toMatchObject({
      email: ADDRESS.Email,
      lastRefusal: "InvalidParameter.CodeExpired",
    });
    expect(await answer()).toBe("InvalidParameter.CodeExpired");
    await arrange("LimitExceeded.SendEmailLimit");
    expect(await answer()).toBe("Valid");
  });

  it("as failed for no reason has become invalid", async () => {
    await answerErrors();
    const bindId = await world.add();
    await world.bindbox.control("patch", bindingPath(bindId)).send({ status: "Failed" });
    expect(await answer()).toBe("FailedOperation.EmailBindRecordInvalid");
  });

  it("for nobody else: another member's binding is its own", async () => {
    await answerErrors();
    await world.add();
    await wrongCode();
    await world.organization.invite({ MemberUin: GUEST, NodeId: world.rootNodeId });
    expect(await answer(GUEST)).toBe("Unbound");
  });
});

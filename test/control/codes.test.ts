import { beforeEach, describe, expect, it } from "vitest";
import { bindingWorldForFile } from "../support/tencent-binding.js";
import { emulatorForFile, TestEmulator } from "../support/test-emulator.js";

describe("the codes of a sandbox", () => {
  const bindbox = emulatorForFile();
  beforeEach(async () => {
    await bindbox.reset();
    await bindbox.settings({ sendLimit: "off" });
  });
  const put = (body: object, of = "") =>
    bindbox.control("put", `/codes${of && `/${encodeURIComponent(of)}`}`).send(body);
  const codes = async () => (await bindbox.control("get", "/codes")).body;
  const mailed = (email: string) => bindbox.mailedCode(email, "CHANNEL_LOGIN");
  const texted = (phone: string, countryCode?: string) =>
    bindbox.textedCode(phone, "CHANNEL_LOGIN", countryCode);

  it("are random, with nothing set for anybody", async () => {
    expect(await codes()).toEqual({ code: null, queue: [], recipients: [] });
    expect(await mailed("a@example.com")).not.toBe(await mailed("a@example.com"));
  });

  it("are another one for each sandbox, unless their seeds are the same", async () => {
    const codeOf = async (seed: string | undefined) => {
      const other = await new TestEmulator().start({ seed });
      const code = await other.mailedCode("a@example.com", "CHANNEL_LOGIN");
      await other.stop();
      return code;
    };
    const fresh = [await codeOf(undefined), await codeOf(undefined), await codeOf(undefined)];
    expect(new Set(fresh).size).toBeGreaterThan(1);
    expect(await codeOf("one")).toBe(await codeOf("one"));
  });

  it("are fixed for one address and go on as before for others", async () => {
    const { status, body } = await put({ code: "123456" }, "New@Example.com");
    expect([status, body]).toEqual([200, { recipient: "New@Example.com", code: "123456", queue: [] }]);
    expect([await mailed("new@example.com"), await mailed("NEW@example.com")]).toEqual(["123456", "123456"]);
    expect(await mailed("other@example.com")).not.toBe("123456");
    expect((await codes()).recipients).toEqual([body]);
  });

  it("work where they are typed in", async () => {
    await put({ code: "0815" }, "new@example.com");
    await bindbox.mailedCode("new@example.com", "CHANNEL_BIND_EMAIL");
    const input = { email: "new@example.com", passCode: "0815" };
    expect(await bindbox.post("bind-email", input, await bindbox.signIn())).toMatchObject({
      statusCode: 200,
    });
  });

  it("come from a recipient's queue, one after the other, and then are what they are for everybody", async () => {
    await put({ queue: ["111111", "222222"] }, "a@example.com");
    expect(await mailed("a@example.com")).toBe("111111");
    expect((await bindbox.control("get", "/codes/a@example.com")).body.queue).toEqual(["222222"]);
    expect(await mailed("a@example.com")).toBe("222222");
    expect(["111111", "222222"]).not.toContain(await mailed("a@example.com"));
    await put({ queue: ["333333"], code: "444444" }, "a@example.com");
    expect([await mailed("a@example.com"), await mailed("a@example.com")]).toEqual(["333333", "444444"]);
  });

  it("come from the queue for everybody, behind what is set for the recipient", async () => {
    await put({ queue: ["111111", "222222"], code: "999999" });
    await put({ queue: ["333333"] }, "a@example.com");
    await put({ code: "555555" }, "b@example.com");
    expect([await mailed("a@example.com"), await mailed("a@example.com")]).toEqual(["333333", "111111"]);
    expect(await mailed("b@example.com")).toBe("555555");
    expect([await mailed("c@example.com"), await mailed("c@example.com")]).toEqual(["222222", "999999"]);
  });

  it("know the setting fixedCode as the code for everybody", async () => {
    await put({ code: "4711" });
    expect((await bindbox.control("get", "/settings")).body.fixedCode).toBe("4711");
    await bindbox.settings({ fixedCode: "0815" });
    expect((await codes()).code).toBe("0815");
    await put({});
    expect((await bindbox.control("get", "/settings")).body.fixedCode).toBeNull();
  });

  it.each(["13800138000", "8613800138000", "+8613800138000", "+86 138-0013-8000", "0086 13800138000"])(
    "are set for a phone that is spelled %s",
    async (spelling) => {
      await put({ code: "123456" }, spelling);
      expect(await texted("13800138000")).toBe("123456");
      expect(await texted("13900139000")).not.toBe("123456");
      for (const other of ["13800138000", "+8613800138000"])
        expect((await bindbox.control("get", `/codes/${other}`)).body.code).toBe("123456");
    },
  );

  it("are set for a phone of another country", async () => {
    await put({ code: "123456" }, "4155550123");
    expect(await texted("4155550123", "+1")).toBe("123456");
    await put({ code: "654321" }, "+14155550123");
    expect(await texted("4155550123", "+1")).toBe("654321");
    expect((await codes()).recipients).toHaveLength(1);
  });

  it("are what they were once the recipient's are deleted, in any spelling", async () => {
    await put({ code: "123456" }, "+8613800138000");
    const { status, body } = await bindbox.control("delete", "/codes/13800138000");
    expect([status, body]).toEqual([200, { recipient: "+8613800138000", code: "123456", queue: [] }]);
    expect(await texted("13800138000")).not.toBe("123456");
    for (const method of ["get", "delete"] as const) {
      const answer = await bindbox.control(method, "/codes/13800138000");
      expect([answer.status, answer.type]).toEqual([404, "application/problem+json"]);
    }
  });

  it("are cleared by a reset", async () => {
    await put({ queue: ["111111"] });
    await put({ code: "123456" }, "a@example.com");
    const { cleared } = (await bindbox.control("post", "/reset").send()).body;
    expect(cleared).toMatchObject({ codePolicies: 2 });
    expect(await codes()).toEqual({ code: null, queue: [], recipients: [] });
  });

  it("of other addresses, ids and tokens are the same with and without a policy for one", async () => {
    const run = async (policy: () => Promise<unknown>) => {
      await bindbox.reset();
      await bindbox.settings({ sendLimit: "off" });
      await policy();
      await mailed("a@example.com");
      await texted("13800138000");
      const other = await mailed("b@example.com");
      const ids = (await bindbox.control("get", "/outbox")).body.map(({ id }: { id: string }) => id);
      return { other, ids };
    };
    const plain = await run(async () => undefined);
    expect(await run(async () => put({ code: "123456" }, "a@example.com"))).toEqual(plain);
    expect(await run(async () => put({ queue: ["1", "2"] }))).toEqual(plain);
    expect((await run(async () => put({ code: "1" }))).ids).toEqual(plain.ids);
  });

  it("are left in the queue by a message that has a link in the place of a code", async () => {
    await put({ queue: ["111111"] }, "a@example.com");
    await bindbox.mailedCode("a@example.com", "CHANNEL_VERIFY_EMAIL_LINK");
    expect(await mailed("a@example.com")).toBe("111111");
  });

  it("are left in the queue by a call that is refused", async () => {
    await put({ queue: ["111111"] }, "a@example.com");
    await bindbox.settings({ mailDelivery: "fail" });
    await bindbox.post("send-email", { email: "a@example.com", channel: "CHANNEL_LOGIN" });
    await bindbox.settings({ mailDelivery: "ok" });
    expect(await mailed("a@example.com")).toBe("111111");
  });

  it.each([
    [{ code: "" }, "body/code"],
    [{ code: "abc" }, "body/code"],
    [{ code: 123456 }, "body/code"],
    [{ code: "1234567890123" }, "body/code"],
    [{ queue: "111111" }, "body/queue"],
    [{ queue: ["111111", "x"] }, "body/queue/1"],
    [{ codes: [] }, "body/codes"],
    [{}, "body"],
    [[], "body"],
  ])("refuse %j for a recipient, name the field and change nothing", async (body, pointer) => {
    const answer = await put(body, "a@example.com");
    expect([answer.status, answer.type]).toEqual([400, "application/problem+json"]);
    expect(answer.body.errors.map((error: { pointer: string }) => error.pointer)).toContain(pointer);
    expect(await codes()).toEqual({ code: null, queue: [], recipients: [] });
  });

  it.each(["everybody", "*", "12", "a@"])("refuse %j as a recipient", async (recipient) => {
    const { status, body } = await put({ code: "1" }, recipient);
    expect([status, body.errors]).toMatchObject([400, [{ pointer: "path/recipient" }]]);
    expect((await codes()).recipients).toEqual([]);
  });
});

describe("the codes of activations", () => {
  const world = bindingWorldForFile();

  it("are those that are set for the phone", async () => {
    await world.add();
    await world.bindbox.control("put", "/codes/18600000011").send({ queue: ["111111"], code: "222222" });
    const token = await world.token();
    expect([await world.code(token), await world.code(token)]).toEqual(["111111", "222222"]);
    expect(await world.activate(token, { code: "222222" })).toMatchObject({ status: 200 });
  });
});

import { beforeEach, describe, expect, it } from "vitest";
import { emulatorForFile } from "../../support/test-emulator.js";

describe("update-profile", () => {
  const bindbox = emulatorForFile();
  beforeEach(() => bindbox.reset());

  it("changes what is given, answers the user, and leaves the rest alone", async () => {
    const token = await bindbox.signIn("alice");
    await bindbox.advance("1s");
    const before = (await bindbox.get("get-profile", token)).data;
    const change = { nickname: "Ally", gender: "U", city: "Berlin", externalId: "e-1", identityNumber: "42" };
    const { statusCode, data } = await bindbox.post("update-profile", change, token);
    expect(statusCode).toBe(200);
    expect(data).toMatchObject({ ...change, name: "Alice", username: "alice" });
    const after = (await bindbox.get("get-profile", token)).data;
    expect(after).toMatchObject({ ...change, name: "Alice" });
    expect(Date.parse(after.updatedAt)).toBeGreaterThan(Date.parse(before.updatedAt));
  });

  it("changes the user name, unless somebody else has it", async () => {
    const token = await bindbox.signIn("alice");
    expect(await bindbox.post("update-profile", { username: "bob" }, token)).toMatchObject({
      statusCode: 499,
      apiCode: 2034,
      message: "用户名已存在",
    });
    expect(await bindbox.post("update-profile", { username: "alice" }, token)).toMatchObject({
      statusCode: 200,
    });
    expect(await bindbox.post("update-profile", { username: "ally" }, token)).toMatchObject({
      data: { username: "ally" },
    });
    expect(await bindbox.signIn("ally")).toEqual(expect.any(String));
  });

  it("changes the given keys of the custom data", async () => {
    const token = await bindbox.signIn("alice");
    await bindbox.post("update-profile", { customData: { school: "a", age: 1 } }, token);
    const { data } = await bindbox.post("update-profile", { customData: { age: 2, list: [1] } }, token);
    expect(data.customData).toEqual({ school: "a", age: 2, list: [1] });
    expect((await bindbox.get("get-profile?withCustomData=true", token)).data.customData).toEqual(
      data.customData,
    );
  });

  it("does not change e-mail or phone, nor anything that is in no document", async () => {
    const token = await bindbox.signIn("bob");
    const change = {
      email: "new@example.com",
      phone: "1",
      emailVerified: false,
      status: "Archived",
      roles: [],
    };
    const { data } = await bindbox.post("update-profile", change, token);
    expect(data).toMatchObject({
      email: "bob@example.com",
      phone: "13800138000",
      emailVerified: true,
      status: "Activated",
    });
  });

  it("refuses a gender that is none, and a name that is no text", async () => {
    const token = await bindbox.signIn("alice");
    expect(await bindbox.post("update-profile", { gender: "X" }, token)).toMatchObject({
      statusCode: 400,
      message: "gender must be one of the following values: M, F, U",
    });
    expect(await bindbox.post("update-profile", { name: 1 }, token)).toMatchObject({
      statusCode: 400,
      message: "name must be a string",
    });
  });
});

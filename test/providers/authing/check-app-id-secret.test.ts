import { describe, expect, it } from "vitest";
import { APP_ID, APP_SECRET, emulatorForFile, PUBLIC_APP_ID } from "../../support/test-emulator.js";

describe("check-app-id-secret", () => {
  const bindbox = emulatorForFile();

  /** As the Go SDK asks: the app in question is also the one of the header. */
  const check = (appId: string, appSecret: string, language = "zh-CN") =>
    bindbox.post("check-app-id-secret", { appId, appSecret }, undefined, {
      "x-authing-app-id": appId,
      "x-authing-lang": language,
    });

  it("calls an app id with its secret valid", async () => {
    expect(await check(APP_ID, APP_SECRET)).toMatchObject({
      statusCode: 200,
      data: { valid: true, message: "" },
    });
  });

  it("calls a wrong secret invalid, that of another app too", async () => {
    expect(await check(APP_ID, "wrong")).toMatchObject({
      statusCode: 200,
      data: { valid: false, message: "客户端认证失败" },
    });
    expect((await check(PUBLIC_APP_ID, APP_SECRET)).data.valid).toBe(false);
  });

  it("calls an unknown app invalid, instead of failing", async () => {
    expect(await check("none", APP_SECRET)).toMatchObject({
      statusCode: 200,
      data: { valid: false, message: "应用不存在" },
    });
    expect((await check("none", APP_SECRET, "en-US")).data.message).toBe("Application does not exist");
  });

  it("knows the apps of every sandbox, without a header too", async () => {
    const { body } = await bindbox.agent.post("/_bindbox/v1/sandboxes");
    const { appId, appSecret } = body.authing;
    const ask = (secret: string) =>
      bindbox.agent.post("/api/v3/check-app-id-secret").send({ appId, appSecret: secret });
    expect((await ask(appSecret)).body.data).toEqual({ valid: true, message: "" });
    expect((await ask(APP_SECRET)).body.data).toMatchObject({ valid: false, message: "客户端认证失败" });
  });

  it("asks for both", async () => {
    expect(await bindbox.post("check-app-id-secret", { appId: APP_ID })).toMatchObject({
      statusCode: 400,
      message: "appSecret should not be empty",
    });
  });
});

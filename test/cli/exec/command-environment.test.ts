import { describe, expect, it } from "vitest";
import { commandEnvironment } from "../../../src/cli/exec/command-environment.js";
import { emulatorForFile } from "../../support/test-emulator.js";

describe("the environment of a command", () => {
  const bindbox = emulatorForFile();
  const environment = (inherited: Record<string, string> = {}) =>
    commandEnvironment(inherited, bindbox.emulator);

  it("has what SDK users commonly read", () => {
    const { authing, tencent } = bindbox.emulator.sandboxes.fallback.credentials;
    const host = bindbox.url.replace("http://", "");
    expect(environment()).toEqual({
      AUTHING_APP_HOST: bindbox.url,
      AUTHING_APP_ID: authing.appId,
      AUTHING_APP_SECRET: authing.appSecret,
      AUTHING_USERPOOL_ID: authing.userPoolId,
      AUTHING_USER_POOL_ID: authing.userPoolId,
      TENCENTCLOUD_SECRET_ID: tencent.secretId,
      TENCENTCLOUD_SECRET_KEY: tencent.secretKey,
      TENCENTCLOUD_ENDPOINT: host,
      BINDBOX_URL: bindbox.url,
      BINDBOX_SANDBOX: "default",
      NO_PROXY: "127.0.0.1,localhost",
      no_proxy: "127.0.0.1,localhost",
    });
  });

  it("keeps what it inherits, but for what leads to the real services", () => {
    expect(environment({ PATH: "/bin", http_proxy: "http://proxy:1", AUTHING_APP_ID: "real" })).toMatchObject(
      {
        PATH: "/bin",
        http_proxy: "http://proxy:1",
        AUTHING_APP_ID: bindbox.emulator.sandboxes.fallback.credentials.authing.appId,
      },
    );
  });

  it("hands on the control API's token where there is one", () => {
    const { url, sandboxes } = bindbox.emulator;
    expect(commandEnvironment({}, { url, sandboxes, controlToken: "t0ken" })["BINDBOX_CONTROL_TOKEN"]).toBe(
      "t0ken",
    );
  });

  it.each([
    [{ NO_PROXY: "a.test, b.test" }, "a.test,b.test,127.0.0.1,localhost"],
    [{ no_proxy: "a.test", NO_PROXY: "b.test" }, "a.test,127.0.0.1,localhost"],
    [{ NO_PROXY: "localhost" }, "localhost,127.0.0.1"],
    [{ NO_PROXY: "*" }, "*"],
    [{ no_proxy: "" }, "127.0.0.1,localhost"],
  ])("lets the emulator's address go past a proxy: %j", (inherited: Record<string, string>, names) => {
    expect(environment(inherited)).toMatchObject({ NO_PROXY: names, no_proxy: names });
  });

  it("names an address of IPv6 without its brackets", () => {
    const { sandboxes } = bindbox.emulator;
    const { NO_PROXY, TENCENTCLOUD_ENDPOINT } = commandEnvironment(
      {},
      { url: "http://[::1]:4010", sandboxes, controlToken: undefined },
    );
    expect([NO_PROXY, TENCENTCLOUD_ENDPOINT]).toEqual(["127.0.0.1,localhost,::1", "[::1]:4010"]);
  });
});

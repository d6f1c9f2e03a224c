import { beforeAll, describe, expect, it } from "vitest";
import { outputOf } from "../../support/run-program.js";
import { type LifeCycles, sdkFixture, testLifeCycles } from "../../support/sdk-life-cycle.js";
import { folderOf, pythonPrograms } from "../../support/sdk-tools.js";
import { emulatorForFile } from "../../support/test-emulator.js";

const bindbox = emulatorForFile({ fixture: sdkFixture() });
let python: string;
beforeAll(async () => {
  python = `${await pythonPrograms("python")}/python`;
});

/** What a program prints. The SDK warns of members that it does not know, and no answer may have one. */
const reportOf = async (program: string) =>
  JSON.parse(
    await outputOf(python, ["-B", "-W", "error::UserWarning", program], {
      cwd: folderOf("python"),
      env: { BINDBOX_URL: bindbox.url },
    }),
  );

describe("tencentcloud-sdk-python", () => {
  let report: LifeCycles;
  beforeAll(async () => {
    report = await reportOf("tencent_binding.py");
  });

  testLifeCycles(() => report, "zh-CN");
});

it("authing, the Python SDK, binds an e-mail", async () => {
  expect(await reportOf("authing_binding.py")).toMatchObject({
    wrongPassword: { statusCode: 403, message: "Incorrect password" },
    signedIn: 200,
    sent: 200,
    wrongCode: { statusCode: 499, message: "Incorrect verification code" },
    bound: { statusCode: 200 },
    profile: { username: "alice", email: "alice@example.com", emailVerified: true },
    token: { active: true },
  });
});

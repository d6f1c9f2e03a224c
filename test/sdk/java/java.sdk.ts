import { beforeAll, describe } from "vitest";
import { outputOf } from "../../support/run-program.js";
import { type LifeCycles, sdkFixture, testLifeCycles } from "../../support/sdk-life-cycle.js";
import { folderOf, javaClassPath } from "../../support/sdk-tools.js";
import { emulatorForFile } from "../../support/test-emulator.js";

describe("tencentcloud-sdk-java", () => {
  const bindbox = emulatorForFile({ fixture: sdkFixture() });
  let report: LifeCycles;
  beforeAll(async () => {
    const run = ["-cp", await javaClassPath(), "TencentBinding.java"];
    const options = { cwd: folderOf("java"), env: { BINDBOX_URL: bindbox.url } };
    report = JSON.parse(await outputOf("java", run, options));
  });

  testLifeCycles(() => report, "en-US");
});

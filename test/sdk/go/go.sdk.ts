import { beforeAll, describe } from "vitest";
import { outputOf } from "../../support/run-program.js";
import { type LifeCycles, sdkFixture, testLifeCycles } from "../../support/sdk-life-cycle.js";
import { goProgram } from "../../support/sdk-tools.js";
import { emulatorForFile } from "../../support/test-emulator.js";

describe("tencentcloud-sdk-go", () => {
  const bindbox = emulatorForFile({ fixture: sdkFixture() });
  let report: LifeCycles;
  beforeAll(async () => {
    report = JSON.parse(await outputOf(await goProgram(), [], { env: { BINDBOX_URL: bindbox.url } }));
  });

  testLifeCycles(() => report, "zh-CN");
});

import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { endOf, type ProgramEnd } from "../../support/run-program.js";
import { sdkFixture } from "../../support/sdk-life-cycle.js";
import { pythonPrograms } from "../../support/sdk-tools.js";
import { temporaryFolder } from "../../support/temporary-folder.js";
import { emulatorForFile } from "../../support/test-emulator.js";

const bindbox = emulatorForFile({ fixture: sdkFixture() });
let programs: string;
beforeAll(async () => {
  programs = await pythonPrograms("tccli");
});

const MEMBER = "100000000101";
const EMAIL = "ops@example.com";

describe("tccli", () => {
  let home: string;
  beforeEach(async () => {
    home = await temporaryFolder();
  });

  /** Runs an action with an address instead of its real one, as a user types it. */
  async function tccli(action: string, ...parameters: readonly string[]): Promise<ProgramEnd> {
    const { secretId, secretKey } = bindbox.emulator.sandboxes.fallback.credentials.tencent;
    const env = {
      HOME: home,
      TENCENTCLOUD_SECRET_ID: secretId,
      TENCENTCLOUD_SECRET_KEY: secretKey,
      TENCENTCLOUD_REGION: "ap-guangzhou",
    };
    return endOf(`${programs}/tccli`, ["organization", action, ...parameters, "--endpoint", bindbox.url], {
      env,
    });
  }

  const described = async () =>
    JSON.parse((await tccli("DescribeOrganizationMemberEmailBind", "--MemberUin", MEMBER)).stdout);

  it("takes a member to Success", async () => {
    const address = ["--Email", EMAIL, "--CountryCode", "86", "--Phone", "13800138000"];
    const added = await tccli("AddOrganizationMemberEmail", "--MemberUin", MEMBER, ...address);
    expect(JSON.parse(added.stdout)).toMatchObject({ BindId: expect.any(Number) });
    expect(await described()).toMatchObject({ BindStatus: "Valid", Email: EMAIL });

    const outbox = (to: string) => bindbox.control("get", "/outbox").query({ to });
    const activation = `/_bindbox/v1/activation/${(await outbox(EMAIL)).body[0].link.split("/").at(-1)}`;
    await bindbox.agent.post(`${activation}/code`);
    const [{ code }] = (await outbox("+8613800138000")).body;
    await bindbox.agent.post(activation).send({ email: EMAIL, code, password: "Passw0rd!" });
    expect(await described()).toMatchObject({ BindStatus: "Success", PhoneBind: 1 });
  });

  it("tells an error on standard error, and ends with 255", async () => {
    const { code, stdout, stderr } = await tccli("DescribeOrganizationMemberEmailBind", "--MemberUin", "1");
    expect([code, stdout]).toEqual([255, ""]);
    expect(stderr).toMatch(
      /\[TencentCloudSDKException\] code:ResourceNotFound\.OrganizationMemberNotExist message:组织成员不存在。 requestId:[0-9a-f-]{36}/,
    );
  });
});

import { expect, it } from "vitest";
import { bindbox } from "../support/bindbox-process.js";
import { GUEST, organizationWorldForFile, STRANGER } from "../support/tencent-organization.js";

const world = organizationWorldForFile();

it("bindbox invitations lists, accepts and declines what waits", async () => {
  const { RootNodeId: NodeId } = await world.organization();
  await world.bindbox.settings({ invitations: "wait" });
  await world.invite({ NodeId });
  await world.invite({ NodeId, MemberUin: STRANGER, Name: "stranger" });
  const env = { BINDBOX_URL: world.bindbox.url };

  const list = await bindbox(["invitations", "list"], { env });
  expect(list).toMatchObject({ code: 0, stderr: "" });
  expect(list.stdout).toMatch(
    /^ACCOUNT +ORGANIZATION +KIND +NAME +EXPIRES\n100000000002 .*\n100000000003 .*\n$/,
  );
  const accepted = await bindbox(["invitations", "accept", String(GUEST), "--json"], { env });
  expect(JSON.parse(accepted.stdout)).toMatchObject({ memberUin: GUEST, name: "guest" });
  const declined = await bindbox(["invitations", "decline", String(STRANGER)], { env });
  expect(declined).toMatchObject({ code: 0, stdout: `declined for account ${STRANGER}\n` });
  expect((await world.members()).Total).toBe(1);

  const again = await bindbox(["invitations", "accept", String(STRANGER)], { env });
  expect(again).toMatchObject({ code: 1, stdout: "" });
  expect(again.stderr).toMatch(/^bindbox: nothing waits for account 100000000003 .*\n$/);
});

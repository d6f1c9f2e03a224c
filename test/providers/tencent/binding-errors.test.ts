import { describe, expect, it } from "vitest";
import { tencentErrors } from "../../../src/providers/tencent/errors.js";
import { ADDRESS, bindingWorldForFile } from "../../support/tencent-binding.js";
import { expectRefusal } from "../../support/tencent-refusal.js";
import { type BindingAction as Action, bindingSituations } from "./binding-situations.js";

const world = bindingWorldForFile();
const situations = bindingSituations(world);

const inputs: Readonly<Record<Action, object>> = {
  DescribeOrganizationMemberEmailBind: {},
  AddOrganizationMemberEmail: ADDRESS,
  UpdateOrganizationMemberEmailBind: ADDRESS,
  SendOrgMemberAccountBindEmail: {},
};

/** Only what the action takes; a situation may know more. */
function inputOf(action: Action, parameters: object): object {
  const takesBindId = !["DescribeOrganizationMemberEmailBind", "AddOrganizationMemberEmail"].includes(action);
  const whole = { MemberUin: world.member, ...inputs[action], ...parameters };
  const known = ["MemberUin", ...Object.keys(inputs[action]), ...(takesBindId ? ["BindId"] : [])];
  return Object.fromEntries(Object.entries(whole).filter(([name]) => known.includes(name)));
}

const cases = Object.entries(situations).flatMap(([action, errors]) =>
  Object.entries(errors).map(([code, situation]) => ({ action: action as Action, code, situation })),
);

describe("an error that a binding action documents", () => {
  it.each(cases)("$code of $action comes about", async ({ action, code, situation }) => {
    const { with: parameters = {}, as, words } = await situation();
    const refused = { action, name: code, parameters: inputOf(action, parameters), as, words };
    await expectRefusal(world.organization, refused);
  });

  it.each(Object.keys(situations) as Action[])("is never left out: %s", (action) => {
    const documented = Object.entries(tencentErrors).filter(([, entry]) => entry.operations.includes(action));
    const reached = Object.keys(situations[action]);
    expect(reached.sort()).toEqual(documented.map(([name]) => name).sort());
  });

  it("changes nothing", async () => {
    const before = await world.organization.rows((tx) => tx.emailBindings.all());
    await world.bindbox.settings({ accountSystem: "InternalError" });
    expect(await world.addRefusal()).toBe("InternalError");
    expect(await world.organization.rows((tx) => tx.emailBindings.all())).toEqual(before);
    expect(await world.mail()).toBeUndefined();
  });
});

import { describe, expect, it } from "vitest";
import { emulatedActions, otherActions } from "../../src/providers/tencent/actions.js";
import { exceptionOf, sdkActions, sdkClient } from "../support/tencent-node-sdk.js";
import { emulatorForFile } from "../support/test-emulator.js";

const bindbox = emulatorForFile();
const emulated: readonly string[] = emulatedActions;

/** The refusal of an action that is given a parameter which no action has. */
const refusal = (action: string) => exceptionOf(sdkClient(bindbox).request(action, { NoSuchParameter: 1 }));

describe("the 134 actions of the official SDK", () => {
  it("are all met below", () => {
    expect(sdkActions).toHaveLength(134);
    expect(sdkActions.filter((action) => emulated.includes(action))).toHaveLength(emulated.length);
    expect(sdkActions.filter((action) => otherActions.includes(action))).toHaveLength(134 - emulated.length);
  });

  it.each(sdkActions.filter((action) => emulated.includes(action)))(
    "%s is emulated: its parameters are looked at",
    async (action) => {
      expect(await refusal(action)).toEqual({
        code: "UnknownParameter",
        message: "The parameter `NoSuchParameter` is not recognized.",
      });
    },
  );

  it.each(sdkActions.filter((action) => !emulated.includes(action)))(
    "%s is not emulated, and the answer says by whom",
    async (action) => {
      expect(await refusal(action)).toEqual({
        code: "UnsupportedOperation",
        message: `bindbox does not emulate the action ${action}.`,
      });
    },
  );
});

describe("an action that does not exist", () => {
  it.each(["BindMemberEmail", "DescribeOrganizationMemberEmailBinds", "constructor", "__proto__", "*"])(
    "%s is an InvalidAction",
    async (action) => {
      expect(await refusal(action)).toEqual({
        code: "InvalidAction",
        message: `The request action=\`${action}\` is invalid or not found in service=\`organization\` and version=\`2021-03-31\`.`,
      });
    },
  );
});

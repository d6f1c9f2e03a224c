import { describe, expect, it } from "vitest";
import { bindboxForFile } from "../support/bindbox-handles.js";
import { clientOf, refusalOf } from "../support/tencent-node-sdk.js";
import { codeOf, type TencentPair, tencentPairs, tencentText } from "./tencent-answer.js";
import { ruleFor } from "./ways.js";
import { ID } from "./wire.js";

const bindbox = bindboxForFile();

/** The SDK's method of the action's name, signed with the sandbox's key, in the language that it asks for by default. */
async function expectException(pair: TencentPair): Promise<void> {
  const { action, name } = pair;
  const box = await bindbox.local.sandbox();
  const { id } = await box.faults.add(ruleFor(`tencent.${action}`, name, 1));
  const client = clientOf(box.tencent);
  const method: unknown = Reflect.get(client, action);
  if (typeof method !== "function") throw new Error(`the SDK has no method ${action}`);
  const { code, message, requestId } = await refusalOf(method.call(client, {}));
  expect({ code, message }, action).toEqual({
    code: codeOf(name),
    message: tencentText(pair, "en-US").replaceAll(ID, requestId),
  });
  expect(await box.journal.list({ limit: 1 })).toMatchObject([
    { operation: action, outcome: name, requestId },
  ]);
  await box.faults.remove(id);
}

describe("every documented error of every Tencent action, as tencentcloud-sdk-nodejs throws it", () => {
  it.each(tencentPairs("operation"))("$action: $name", expectException);
});

describe("every error of the gateway in front of every action, as tencentcloud-sdk-nodejs throws it", () => {
  const pairs = tencentPairs("gateway");

  it.each([...new Set(pairs.map(({ name }) => name))])("%s", async (name) => {
    for (const pair of pairs) if (pair.name === name) await expectException(pair);
  });
});

import { expect } from "vitest";
import { type TencentErrorName, tencentErrors } from "../../src/providers/tencent/errors.js";
import { codeOf } from "../matrix/tencent-answer.js";
import { filled, ID } from "../matrix/wire.js";
import { refusalOf, sdkClient } from "./tencent-node-sdk.js";
import { keyOf, MANAGER, type OrganizationWorld } from "./tencent-organization.js";
import { tc3 } from "./tencent-sdks.js";
import { exchangeText } from "./tencent-wire.js";

/** A call that its action refuses, by whom and with what. */
export interface RefusedCall {
  readonly action: string;
  readonly name: string;
  readonly parameters: object;
  readonly as?: number | undefined;
  /** The message, where it is not the one that the catalogue has for the name. */
  readonly words?: string | undefined;
}

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g;

/** The answer to the last byte and, as a refused call changes nothing, what the official SDK throws for the same call. */
export async function expectRefusal(world: OrganizationWorld, call: RefusedCall): Promise<void> {
  const { name, action } = call;
  const { messages } = tencentErrors[name as TencentErrorName];
  const message = call.words ?? filled(messages["en-US"], { action, operation: `organization:${action}` });
  const error = `{"Code":"${codeOf(name)}","Message":${JSON.stringify(message)}}`;
  const body = `{"Response":{"Error":${error},"RequestId":"${ID}"}}`;
  expect(await signedByHand(world, call)).toEqual(["HTTP/1.1 200 OK", body]);
  // the SDK's methods take objects only
  if (!Array.isArray(call.parameters))
    expect(await signedBySdk(world, call)).toEqual([codeOf(name), message]);
}

async function signedByHand({ bindbox }: OrganizationWorld, { action, parameters, as }: RefusedCall) {
  const { port } = bindbox.emulator;
  const { secretId, secretKey } = keyOf(as ?? MANAGER);
  const body = JSON.stringify(parameters);
  const text = await exchangeText(
    port,
    tc3({ action, body, host: `127.0.0.1:${port}`, secretId, secretKey }),
  );
  const end = text.indexOf("\r\n\r\n");
  return [text.slice(0, text.indexOf("\r\n")), text.slice(end + 4).replaceAll(UUID, ID)];
}

async function signedBySdk({ bindbox }: OrganizationWorld, { action, parameters, as }: RefusedCall) {
  const client = sdkClient(bindbox, { credential: keyOf(as ?? MANAGER) });
  const method: unknown = Reflect.get(client, action);
  if (typeof method !== "function") throw new Error(`the SDK has no method ${action}`);
  const { code, message, requestId } = await refusalOf(method.call(client, parameters));
  return [code, message.replaceAll(requestId, ID)];
}

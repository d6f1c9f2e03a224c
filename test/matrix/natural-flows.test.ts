import { describe, expect, it } from "vitest";
import { routes } from "../../src/providers/authing/generated/routes.js";
import { documentedErrors } from "../../src/providers/catalogue.js";
import { emulatedActions } from "../../src/providers/tencent/actions.js";
import { type TencentErrorName, tencentErrors } from "../../src/providers/tencent/errors.js";
import { allSituations } from "../providers/authing/situations/all.js";
import { bindingSituations } from "../providers/tencent/binding-situations.js";
import { neighbourProvocations } from "../providers/tencent/neighbour-provocations.js";
import { BindingWorld } from "../support/tencent-binding.js";
import { organizationWorldForFile } from "../support/tencent-organization.js";
import { exchangeText } from "../support/tencent-wire.js";
import { gatewayFlows, withoutGatewayFlow } from "./gateway-flows.js";
import { codeOf, tencentPairs } from "./tencent-answer.js";

const world = organizationWorldForFile();

/** Where an error of an operation comes about by itself, or why it does not. */
type Account = { readonly natural: string } | { readonly reason: string };

const SITUATIONS = "test/providers/authing/situations";
const BINDING = "test/providers/tencent/binding-errors.test.ts";
const NEIGHBOURS = "test/providers/tencent/neighbour-errors.test.ts";

const lookUp = <T>(table: Readonly<Partial<Record<string, T>>> | undefined, name: string): T | undefined =>
  table && Object.hasOwn(table, name) ? table[name] : undefined;

function accountOfAuthing(operation: string, error: string): Account | undefined {
  const situations = lookUp<object>(allSituations, error);
  return situations && operation in situations ? { natural: SITUATIONS } : undefined;
}

const binding = bindingSituations(new BindingWorld(world));
const neighbours = neighbourProvocations(world);

function accountOfTencent(action: string, error: string): Account | undefined {
  if (lookUp<object>(gatewayFlows, error)) return { natural: "test/matrix/natural-flows.test.ts" };
  const ofGateway = lookUp<string>(withoutGatewayFlow, error);
  if (ofGateway !== undefined) return { reason: ofGateway };
  const ofBinding = lookUp<object>(binding, action);
  if (ofBinding) return error in ofBinding ? { natural: BINDING } : undefined;
  const byAction = lookUp<object>(neighbours, error);
  return byAction && action in byAction ? { natural: NEIGHBOURS } : undefined;
}

describe("every documented error of every operation comes about by itself, or there is a reason why not", () => {
  const authing = routes.flatMap(({ id }) =>
    documentedErrors("authing", id).map(({ name }) => [id, name, accountOfAuthing(id, name)] as const),
  );
  const tencent = emulatedActions.flatMap((action) =>
    documentedErrors("tencent", action).map(
      ({ name }) => [action, name, accountOfTencent(action, name)] as const,
    ),
  );
  const reasonsOf = (pairs: typeof tencent) =>
    pairs.flatMap(([, name, account]) =>
      account && "reason" in account ? [`${name}: ${account.reason}`] : [],
    );

  it("at Authing, without any exception", () => {
    expect(authing.filter(([, , account]) => account === undefined)).toEqual([]);
    expect(authing.every(([, , account]) => account && "natural" in account)).toBe(true);
  });

  it("at Tencent", () => {
    expect(tencent.filter(([, , account]) => account === undefined)).toEqual([]);
  });

  it("and without any exception among what the actions list themselves", () => {
    const own = tencent.filter(([action, name]) => listsItself(action, name));
    expect(reasonsOf(own)).toEqual([]);
  });
});

const listsItself = (action: string, name: string): boolean =>
  documentedErrors("tencent", action).some((error) => error.name === name && error.scope === "operation");

/** The whole answer; what a message fills in differs from request to request. */
function envelopeOf(name: TencentErrorName): RegExp {
  const asWritten = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, "\\$&");
  const message = JSON.stringify(tencentErrors[name].messages["en-US"])
    .slice(1, -1)
    .split(/\{\w+\}/)
    .map(asWritten)
    .join(".+?");
  const error = `\\{"Code":"${asWritten(codeOf(name))}","Message":"${message}"\\}`;
  return new RegExp(`^\\{"Response":\\{"Error":${error},"RequestId":"[0-9a-f-]{36}"\\}\\}$`);
}

describe("what the gateway answers by itself", () => {
  const names = [...new Set(tencentPairs("gateway").map(({ name }) => name))];

  it("is all of its errors but those with a reason", () => {
    const accounted = [...Object.keys(gatewayFlows), ...Object.keys(withoutGatewayFlow)];
    expect(accounted.toSorted()).toEqual(names.toSorted());
  });

  it.each(Object.entries(gatewayFlows))("%s", async (name, flow) => {
    const text = await exchangeText(world.bindbox.emulator.port, await flow(world));
    expect(text.slice(text.indexOf("\r\n\r\n") + 4)).toMatch(envelopeOf(name as TencentErrorName));
    expect(world.sandbox.journal.latest()[0]).toMatchObject({ outcome: name, via: "flow" });
  });
});

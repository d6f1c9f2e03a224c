import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { routes } from "../../src/providers/authing/generated/routes.js";
import { documentedErrors } from "../../src/providers/catalogue.js";
import { emulatedActions } from "../../src/providers/tencent/actions.js";
import { emulatorForFile } from "../support/test-emulator.js";

const bindbox = emulatorForFile();
beforeAll(() => bindbox.settings({ qpsLimit: 0, requestRateLimit: 0 }));
afterEach(() => bindbox.agent.delete("/_bindbox/v1/sandboxes/default/faults"));

/** What a request sees of an answer, without what differs from request to request. */
async function seen(send: (headers: Record<string, string>) => Promise<Response>, prefer?: string) {
  const answer = await send(prefer === undefined ? {} : { prefer });
  const headers = [...answer.headers.keys()].filter((name) => name !== "preference-applied");
  const id = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
  return { status: answer.status, headers, body: (await answer.text()).replace(id, "<id>") };
}

const fromAuthing = (id: string) => (headers: Record<string, string>) => {
  const { method, path } = routes.find((route) => route.id === id)!;
  return fetch(`${bindbox.url}${path.replace("{appId}", "some-app")}`, {
    method,
    headers,
    redirect: "manual",
    ...(method === "GET" ? {} : { body: "{}" }),
  });
};

const fromTencent = (action: string) => (headers: Record<string, string>) =>
  fetch(bindbox.url, {
    method: "POST",
    headers: { authorization: "x", "x-tc-action": action, "content-type": "application/json", ...headers },
    body: "{}",
  });

/** A rule and a preference ask for the same error, so the same answer has to come. */
async function expectAlike(
  operation: string,
  error: string,
  send: (headers: Record<string, string>) => Promise<Response>,
) {
  const rule = { operation, error, early: true, times: 1 };
  expect((await bindbox.control("post", "/faults").send(rule)).status).toBe(201);
  const armed = await seen(send);
  const [entry] = bindbox.emulator.sandboxes.fallback.journal.latest();
  expect(entry).toMatchObject({ outcome: error, via: "fault", stage: "fault" });
  expect(armed).toEqual(await seen(send, `example=${error}`));
}

describe("a rule gives every documented error, the same that Prefer gives,", () => {
  it.each(routes.map(({ id }) => id))("at authing.%s", async (id) => {
    for (const { name } of documentedErrors("authing", id))
      await expectAlike(`authing.${id}`, name, fromAuthing(id));
  });

  it.each(emulatedActions)("at tencent.%s", async (action) => {
    const ofAction = documentedErrors("tencent", action).filter(({ scope }) => scope === "operation");
    for (const { name } of ofAction) await expectAlike(`tencent.${action}`, name, fromTencent(action));
  });

  it("at any action for the gateway in front of it", async () => {
    const [action] = emulatedActions;
    for (const { name, scope } of documentedErrors("tencent", action!))
      if (scope === "gateway") await expectAlike(`tencent.${action}`, name, fromTencent(action!));
  });
});

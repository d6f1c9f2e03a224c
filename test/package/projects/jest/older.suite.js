// Jest 29 does not tell of the ends of its tests
Reflect.deleteProperty(globalThis, Symbol.for("EVENT_HANDLERS"));
const { sandboxForEach } = require("bindbox/jest");

const current = sandboxForEach({ id: "with-jest-29" });

test("tells a failed test what was refused", async () => {
  const { authing } = current.box;
  const headers = { "x-authing-app-id": authing.appId };
  const answer = await fetch(`${authing.appHost}/api/v3/bind-email`, { method: "POST", headers });
  expect(await answer.json()).toMatchObject({ statusCode: 200 });
});

test("has a fresh sandbox all the same", async () => {
  expect(await current.box.journal.list()).toEqual([]);
});

import { expect, test } from "bindbox/playwright";

const email = "new@example.com";

const post = async (request, { authing }, operation, data) => {
  const headers = { "x-authing-app-id": authing.appId };
  return (await request.post(`${authing.appHost}/api/v3/${operation}`, { headers, data })).json();
};

test("is ready for requests, and its outbox has the code", async ({ box, request }) => {
  const sent = await post(request, box, "send-email", { email, channel: "CHANNEL_LOGIN" });
  expect(sent).toMatchObject({ statusCode: 200 });
  const { code: passCode } = await box.outbox.waitFor({ to: email });
  const signIn = { connection: "PASSCODE", passCodePayload: { email, passCode } };
  expect(await post(request, box, "signin", signIn)).not.toMatchObject({ statusCode: 400 });
});

test("knows nothing of the test before", async ({ bindbox, box }) => {
  expect(await box.outbox.list()).toEqual([]);
  const { sandboxes } = await bindbox.sandboxes.list();
  expect(sandboxes.map(({ id }) => id)).toEqual(["default", box.id]);
});

test("tells a failed test what was refused, and why", async ({ box, request }) => {
  const answer = await post(request, box, "bind-email", { email, passCode: "000000" });
  expect(answer).toMatchObject({ statusCode: 200 });
});

test.describe("a sandbox made to measure", () => {
  test.use({ sandboxOptions: { id: "to-measure" } });

  test("has what was asked for", async ({ box }) => {
    expect(box.id).toBe("to-measure");
  });
});

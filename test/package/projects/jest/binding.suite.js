const { BindboxError, sandboxForEach } = require("bindbox/jest");

const current = sandboxForEach();
const email = "new@example.com";

async function post({ authing }, operation, body) {
  const response = await fetch(`${authing.appHost}/api/v3/${operation}`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-authing-app-id": authing.appId },
    body: JSON.stringify(body),
  });
  return response.json();
}

const signIn = (box, passCode) =>
  post(box, "signin", { connection: "PASSCODE", passCodePayload: { email, passCode } });

test("is ready for requests, and its outbox has the code", async () => {
  const { box } = current;
  expect(await post(box, "send-email", { email, channel: "CHANNEL_LOGIN" })).toMatchObject({
    statusCode: 200,
  });
  const message = await box.outbox.waitFor({ to: email });
  // what comes from bindbox belongs to the realm of the test
  expect(message).toStrictEqual({ ...message });
  await expect(box.clock.advance("soon")).rejects.toBeInstanceOf(BindboxError);
});

test("knows nothing of the test before", async () => {
  const { bindbox, box } = current;
  expect(await box.outbox.list()).toEqual([]);
  const { sandboxes } = await bindbox.sandboxes.list();
  expect(sandboxes.map(({ id }) => id)).toEqual(["default", box.id]);
});

test("tells a failed test what was refused, and why", async () => {
  const { box } = current;
  await post(box, "send-email", { email, channel: "CHANNEL_LOGIN" });
  expect(await signIn(box, "wrong!")).toMatchObject({ statusCode: 200 });
});

test("tells a test that throws a text, too", async () => {
  await signIn(current.box, "wrong!");
  // biome-ignore lint/style/useThrowOnlyError: it is what this test is about
  throw "a text";
});

describe("a sandbox that is used after the tests' own hooks", () => {
  afterEach(async () => {
    // bindbox cleans up after everybody else
    expect(await current.box.journal.list()).toHaveLength(1);
  });

  test("is still there", async () => {
    await post(current.box, "send-email", { email, channel: "CHANNEL_LOGIN" });
  });
});

test("prints where the emulator is", () => {
  console.log(`the emulator of the first file: ${current.bindbox.url}`);
});

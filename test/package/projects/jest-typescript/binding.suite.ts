import { expect, test } from "@jest/globals";
import { BindboxError, type NewSandbox, type Sandbox, sandboxForEach } from "bindbox/jest";

const options: NewSandbox = { fixture: "empty", settings: { fixedCode: "424242" } };
const current = sandboxForEach(options);

const sentTo = async (box: Sandbox, to: string): Promise<number> => (await box.outbox.list({ to })).length;

test("has a sandbox made to measure", async () => {
  const { fixedCode } = await current.box.settings.get();
  expect(fixedCode).toBe("424242");
  expect(await sentTo(current.box, "new@example.com")).toBe(0);
});

test("meets the errors by their class", async () => {
  const error: unknown = await current.box.clock.advance("soon").catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(BindboxError);
  if (error instanceof BindboxError) expect(error.status).toBe(400);
});

// @ts-expect-error: the options are typed
export const wrong: NewSandbox = { fixture: 5 };

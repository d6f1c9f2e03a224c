import { expect, it } from "vitest";
import { readCall } from "../../../src/providers/authing/call.js";
import { renderOutcome } from "../../../src/providers/authing/render.js";
import { fail } from "../../../src/providers/outcome.js";
import { emulatorForFile } from "../../support/test-emulator.js";

const bindbox = emulatorForFile();

it("shows an error of the login form as a page, too, when no operation has made one", () => {
  const call = readCall({
    method: "POST",
    path: "/login",
    query: "",
    headers: { "x-authing-lang": "en-US" },
    rawHeaders: [],
    targetHost: undefined,
    body: Buffer.alloc(0),
    bodyTooLarge: false,
    clientIp: "127.0.0.1",
    baseUrl: bindbox.url,
  });
  const answer = renderOutcome(call, fail("userLocked"), bindbox.emulator.sandboxes.fallback);
  expect(answer.status).toBe(200);
  expect(answer.headers["content-type"]).toBe("text/html; charset=utf-8");
  expect(answer.body).toContain("<p>User has been locked</p>");
});

import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { readCommandLine } from "../../src/cli/command-line.js";
import { commands } from "../../src/cli/commands.js";
import { UsageError } from "../../src/cli/given.js";
import { verificationOf } from "../../src/cli/remote/verification.js";
import type { VerifyOptions } from "../../src/cli/verify-options.js";

const isVerifyOptions = (options: object): options is VerifyOptions => "verification" in options;

function verificationFrom(words: readonly string[], stdin = "") {
  const invocation = readCommandLine(["journal", "verify", ...words], {}, commands);
  if (invocation.kind !== "run" || !isVerifyOptions(invocation.ready.options)) throw new Error("not read");
  return verificationOf(invocation.ready.options, Readable.from([stdin]));
}

describe("bindbox journal verify", () => {
  it.each([
    [[], {}],
    [
      ["--operation", "authing.bind-email", "--outcome", "ok", "--times", "2"],
      { operation: "authing.bind-email", outcome: "ok", times: 2 },
    ],
    [["--never", "--status", "500"], { never: true, status: 500 }],
    [["--times", "0"], { times: 0 }],
    [["--at-least", "2"], { times: { atLeast: 2 } }],
    [["--at-least", "2", "--at-most", "3"], { times: { atLeast: 2, atMost: 3 } }],
    [
      ["--input", "email=a@b.c,passCode?", "--header", "x-authing-app-id~=^64"],
      {
        input: { email: "a@b.c", passCode: { exists: true } },
        header: { "x-authing-app-id": { regex: "^64" } },
      },
    ],
    [["--verification", '{"times":1,"path":"/a"}', "--path", "/b"], { times: 1, path: "/b" }],
    [["--after", "7", "--since", "2030-01-01T00:00:00Z"], { after: 7, since: "2030-01-01T00:00:00Z" }],
  ])("reads %j", async (words, wanted) => {
    expect(await verificationFrom(words)).toEqual(wanted);
  });

  it("reads the whole of it from stdin", async () => {
    const order = [{ operation: "send-email" }, { operation: "bind-email" }];
    expect(await verificationFrom(["--verification", "-"], JSON.stringify({ order }))).toEqual({ order });
  });

  it.each(["[]", "nothing", "", "7"])("refuses %j from stdin", async (json) => {
    await expect(verificationFrom(["--verification", "-"], json)).rejects.toThrow(UsageError);
  });
});

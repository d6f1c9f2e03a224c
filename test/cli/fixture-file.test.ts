import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readFixtureFile } from "../../src/cli/fixture-file.js";
import { fixtureProblems } from "../../src/sandbox/check-fixture.js";
import { defaultFixture } from "../../src/sandbox/default-fixture.js";
import { StartError } from "../../src/start-error.js";
import { temporaryFolder } from "../support/temporary-folder.js";

async function fixtureFile(content: string): Promise<string> {
  const file = join(await temporaryFolder(), "fixture.json");
  await writeFile(file, content);
  return file;
}

const app = { id: "a", secret: "0123456789abcdef0123456789abcdef" };
const withAuthing = (authing: object): string =>
  JSON.stringify({ authing: { userPoolId: "p", apps: [app], ...authing } });

describe("a fixture", () => {
  it("that comes with bindbox fits its schema", () => {
    expect(fixtureProblems(defaultFixture())).toEqual([]);
  });

  it("may be small, and may begin with a byte order mark", async () => {
    const file = await fixtureFile(`\uFEFF${withAuthing({})}`);
    expect(await readFixtureFile(file)).toEqual({ authing: { userPoolId: "p", apps: [app] } });
  });

  const member = { username: "u", email: "u@example.com", phone: "13800138000" };
  it.each([
    ["nothing in it", "{}", "authing is missing"],
    ["no object", "[]", "it must be object"],
    ["no app", withAuthing({ apps: [] }), "authing/apps must NOT have fewer than 1 items"],
    ["bad e-mail", withAuthing({ users: [{ email: "x" }] }), "authing/users/0/email must match pattern"],
    ["unknown member", withAuthing({ users: [{ emial: "x@y.z" }] }), "authing/users/0/emial is not known"],
    [
      "bad status",
      withAuthing({ users: [{ status: "Gone" }] }),
      'authing/users/0/status must be one of ["Activated"',
    ],
    [
      "short secret",
      withAuthing({ apps: [{ id: "a", secret: "s" }] }),
      "authing/apps/0/secret must NOT have fewer",
    ],
    ["the same app twice", withAuthing({ apps: [app, app] }), "authing/apps/1/id is taken by authing/apps/0"],
    [
      "the same user name twice",
      withAuthing({ users: [member, { username: "u" }] }),
      "authing/users/1/username is taken by authing/users/0",
    ],
    [
      "the same e-mail in other case",
      withAuthing({ users: [member, {}, { email: "U@Example.com" }] }),
      "authing/users/2/email is taken by authing/users/0",
    ],
    [
      "the same phone, once with +86",
      withAuthing({ users: [member, { phone: "13800138000", phoneCountryCode: "+86" }] }),
      "authing/users/1/phone is taken by authing/users/0",
    ],
    [
      "the same user id twice",
      withAuthing({ users: [{ id: "1" }, { id: "1" }] }),
      "authing/users/1/id is taken by authing/users/0",
    ],
    [
      "a setting out of its range",
      JSON.stringify({ settings: { verifyCodeLength: 0 }, authing: { userPoolId: "p", apps: [app] } }),
      "settings/verifyCodeLength must be >= 1",
    ],
    [
      "a signing key that is none",
      JSON.stringify({ settings: { signingKey: "x" }, authing: { userPoolId: "p", apps: [app] } }),
      "settings/signingKey ",
    ],
    [
      "a setting that is no regular expression",
      JSON.stringify({ settings: { bindPhonePattern: "(" }, authing: { userPoolId: "p", apps: [app] } }),
      "settings/bindPhonePattern Invalid regular expression",
    ],
    [
      "more faults than one wants to read",
      withAuthing({ users: Array.from({ length: 9 }, () => ({ email: "x" })) }),
      "(and 6 more)",
    ],
  ])("with %s is refused, and the field is named", async (_, content, message) => {
    const file = await fixtureFile(content);
    await expect(readFixtureFile(file)).rejects.toThrow(StartError);
    await expect(readFixtureFile(file)).rejects.toThrow(message);
  });
});

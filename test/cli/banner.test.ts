import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { banner } from "../../src/cli/banner.js";
import { paintFor } from "../../src/cli/paint.js";
import type { Fixture } from "../../src/sandbox/fixture.js";
import { APP_ID, emulatorForFile } from "../support/test-emulator.js";

const apps = [{ id: APP_ID, secret: "0123456789abcdef0123456789abcde1" }];
const fixtureWith = (users: NonNullable<Fixture["authing"]["users"]>): Fixture => ({
  authing: { userPoolId: "p", apps, users },
});

describe("the text at start", () => {
  const bindbox = emulatorForFile({
    fixture: fixtureWith([
      { username: "off", password: "x", status: "Suspended" },
      { email: "o'hara@example.com", password: `it's "$HOME" \`id\` \\ %s` },
    ]),
  });
  const shown = (fixture: Fixture, token?: string): string =>
    banner({
      version: "1.2.3",
      url: bindbox.url,
      sandbox: bindbox.emulator.sandboxes.fallback,
      fixture,
      data: undefined,
      token,
      paint: paintFor({}, {}),
    });

  /** The words that a shell makes of the line, as `curl` gets them. */
  const wordsOf = (line: string): string[] =>
    execFileSync("sh", ["-c", `curl() { for word; do printf '%s\\0' "$word"; done; }; ${line}`], {
      encoding: "utf8",
    })
      .split("\0")
      .slice(0, -1);

  it("has a line for a shell that signs in the first user who can, whatever characters are in the password", async () => {
    const fixture = fixtureWith([
      { username: "off", password: "x", status: "Suspended" },
      { email: "o'hara@example.com", password: `it's "$HOME" \`id\` \\ %s` },
    ]);
    const line = /^ {2}curl .*$/m.exec(shown(fixture))![0];
    const [url, , appHeader, , typeHeader, , body] = wordsOf(line);
    const headers = [appHeader, typeHeader].map((it) => it!.split(": ") as [string, string]);
    const answer = await fetch(url!, { method: "POST", headers, body: body! });
    expect(await answer.json()).toMatchObject({
      statusCode: 200,
      data: { access_token: expect.any(String) },
    });
  });

  it("names at most five users, and the password when all have the same", () => {
    const users = Array.from({ length: 7 }, (_, i) => ({ username: `user${i}`, password: "same" }));
    expect(shown(fixtureWith(users))).toMatch(
      /users +user0, user1, user2, user3, user4 and 2 more\n.*password +same\n/,
    );
    expect(shown(fixtureWith([...users, { username: "x", password: "other" }]))).not.toMatch(/password {2}/);
  });

  it("shows the control token where one is demanded", () => {
    expect(shown(fixtureWith([]), "t0ken")).toMatch(/\n {2}control token {2}t0ken\n/);
    expect(shown(fixtureWith([]))).not.toContain("token");
  });

  it("has no line to try where nobody can sign in", () => {
    expect(shown(fixtureWith([]))).not.toMatch(/curl|users/);
  });
});

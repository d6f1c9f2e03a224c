import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { commands } from "../../src/cli/commands.js";
import { bashScript } from "../../src/cli/completion/bash.js";
import { contextsOf } from "../../src/cli/completion/contexts.js";
import { fishScript } from "../../src/cli/completion/fish.js";
import { zshScript } from "../../src/cli/completion/zsh.js";
import { catalogue } from "../../src/providers/catalogue.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const run = promisify(execFile);
const contexts = contextsOf(commands);

/** What bash offers after Tab; the last word is the one that is being written. */
async function offered(...words: string[]): Promise<string[]> {
  const script = `source "$1"; shift; COMP_WORDS=(bindbox "$@"); COMP_CWORD=$#; _bindbox; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const file = join(await temporaryFolder(), "bindbox.bash");
  await writeFile(file, bashScript(contexts));
  const { stdout, stderr } = await run("bash", ["--norc", "-c", script, "bash", file, ...words]);
  expect(stderr).toBe("");
  return stdout.split("\n").filter((line) => line !== "");
}

describe("bash completes", () => {
  it("commands", async () => {
    expect(await offered("")).toEqual(commands.map(({ name }) => name));
    expect(await offered("co")).toEqual(["coverage", "codes", "completion"]);
  });

  it("actions", async () => {
    expect(await offered("faults", "")).toEqual(["list", "add", "remove", "clear"]);
    expect(await offered("clock", "--url", "faults", "a")).toEqual(["advance"]);
  });

  it("options of the command that was written, and no others", async () => {
    expect(await offered("faults", "add", "--er")).toEqual(["--error"]);
    expect(await offered("faults", "remove", "--er")).toEqual([]);
    expect(await offered("outbox", "--co")).toEqual(["--code", "--control-token"]);
  });

  it.each([
    [["faults", "add", "--operation", "authing.bind-em"], ["authing.bind-email"]],
    [["faults", "add", "--operation", "authing.bind-email", "--error", "emailTa"], ["emailTaken"]],
    [
      ["faults", "add", "--operation", "=", "tencent.AddOrganizationMemberE"],
      ["tencent.AddOrganizationMemberEmail"],
    ],
    [["faults", "add", "--drop", "m"], ["middle"]],
    [["coverage", "--format", "s"], ["svg"]],
    [
      ["coverage", "--format", "="],
      ["text", "html", "svg", "json"],
    ],
    [["errors", "au"], ["authing"]],
    [["settings", "verifyOldE"], ["verifyOldEmail="]],
    [["start", "--log-level", "d"], ["debug"]],
    [["exec", "--fail-on", "v"], ["violation"]],
    [["exec", "--require-coverage", "authing.bind-p"], ["authing.bind-phone"]],
    [
      ["completion", ""],
      ["bash", "zsh", "fish"],
    ],
    [["start", "--fixtures", "package.js"], ["package.json"]],
    [["start", "--port", ""], []],
    [["outbox", "--wait", "--cha"], ["--channel"]],
  ])("%j", async (words, wanted) => {
    expect(await offered(...words)).toEqual(wanted);
  });

  it("every error of the catalogue", async () => {
    const names = new Set(catalogue.map(({ name }) => name));
    expect(new Set(await offered("journal", "--outcome", ""))).toEqual(names);
  });
});

describe("the scripts", () => {
  it("have no quote or blank in what bash takes apart at blanks", () => {
    const words = contexts.flatMap(({ options, words: own, next }) => [
      ...options.flatMap(({ value = [], names }) => [...names, ...(typeof value === "string" ? [] : value)]),
      ...own.flatMap((it) => (typeof it === "string" ? [] : it)),
      ...next.map(({ word }) => word),
    ]);
    expect(words.filter((word) => /[\s'"]/.test(word))).toEqual([]);
  });

  it("are made of the same table for zsh and fish", () => {
    expect(zshScript(contexts)).toContain(bashScript(contexts));
    const fish = fishScript(contexts);
    for (const { name } of commands) expect(fish).toMatch(new RegExp(`-a ${name} -d '`));
    expect(fish).toContain("-l error -x -a '");
  });
});

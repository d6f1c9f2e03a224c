import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { BindboxProcess, bindbox } from "../support/bindbox-process.js";
import { temporaryFolder } from "../support/temporary-folder.js";

/** A start that cannot work: exit code 2, nothing on stdout, one line on stderr. */
async function refusal(args: readonly string[], env: Record<string, string> = {}): Promise<string> {
  const { code, stdout, stderr } = await bindbox(["start", "--port", "0", ...args], { env });
  expect({ code, stdout, lines: stderr.split("\n").length - 1 }).toEqual({ code: 2, stdout: "", lines: 1 });
  expect(stderr).toMatch(/^bindbox: .*\n$/);
  return stderr;
}

async function fixtureFile(content: string): Promise<string> {
  const file = join(await temporaryFolder(), "fixture.json");
  await writeFile(file, content);
  return file;
}

describe("a start that cannot work says why in one line and ends with code 2", () => {
  it("unknown option", async () => {
    expect(await refusal(["--prot", "1"])).toContain("unknown option --prot");
  });

  it("variable with a bad value", async () => {
    const { code, stderr } = await bindbox(["start"], { env: { BINDBOX_PORT: "http" } });
    expect([code, stderr]).toEqual([
      2,
      'bindbox: BINDBOX_PORT must be a number from 0 to 65535, not "http"\n',
    ]);
  });

  it("port in use", async () => {
    const blocker = createServer();
    onTestFinished(() => void blocker.close());
    await new Promise<void>((resolve) => blocker.listen(0, "127.0.0.1", resolve));
    const { port } = Object(blocker.address());
    expect(await refusal(["--port", String(port)])).toContain(`port ${port} on 127.0.0.1 is in use`);
  });

  it("port in use by another bindbox, whose data stay untouched", async () => {
    const data = await temporaryFolder();
    const first = new BindboxProcess(["start", "--port", "0", "--data", data]);
    onTestFinished(async () => {
      first.signal("SIGKILL");
      await first.ended;
    });
    const { port } = new URL(await first.url());
    const before = await readFile(join(data, "default.json"), "utf8");
    await refusal(["--port", port, "--data", data]);
    expect(await readFile(join(data, "default.json"), "utf8")).toBe(before);
  });

  it("address of another machine", async () => {
    expect(await refusal(["--host", "192.0.2.1"])).toContain("192.0.2.1 is no address of this machine");
  });

  it("fixture that is not there", async () => {
    expect(await refusal(["--fixtures", "/nowhere/f.json"])).toContain(
      "cannot read the fixture /nowhere/f.json: there is no such file",
    );
  });

  it("fixture that is a folder", async () => {
    expect(await refusal(["--fixtures", "."])).toMatch(/cannot read the fixture \.: EISDIR/);
  });

  it("fixture that is not JSON", async () => {
    const file = await fixtureFile('{\n  "authing": {,}\n}');
    expect(await refusal(["--fixtures", file])).toContain(`${file} is not JSON: `);
  });

  it("fixture that does not fit its schema", async () => {
    const file = await fixtureFile('{"authing":{"userPoolId":"p","apps":[]}}');
    expect(await refusal(["--fixtures", file])).toBe(
      `bindbox: ${file} is no fixture: authing/apps must NOT have fewer than 1 items\n`,
    );
  });

  it("data folder that is a file", async () => {
    const file = await fixtureFile("{}");
    expect(await refusal(["--data", file])).toMatch(/cannot use the data folder .*fixture\.json: EEXIST/);
  });

  it("data folder that cannot be written", async () => {
    const data = await temporaryFolder();
    // a folder in the place of the temporary file: no rights stop a test that runs as root
    await mkdir(join(data, ".default.json.tmp"));
    expect(await refusal(["--data", data])).toMatch(/cannot keep a sandbox in .*default\.json: EISDIR/);
    expect(await readdir(data)).toEqual([".default.json.tmp"]);
  });

  it("data file that is no sandbox, which stays as it is", async () => {
    const data = await temporaryFolder();
    const file = join(data, "default.json");
    await writeFile(file, '{"half":');
    expect(await refusal(["--data", data])).toContain(`cannot read the sandbox in ${file}: `);
    expect(await readFile(file, "utf8")).toBe('{"half":');
  });
});

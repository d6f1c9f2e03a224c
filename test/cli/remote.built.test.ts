import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { BindboxProcess, bindbox } from "../support/bindbox-process.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { APP_ID, emulatorForFile } from "../support/test-emulator.js";

const running = emulatorForFile();

/** A sandbox of its own, so that tests do not see each other's messages. */
async function sandboxFor(): Promise<{ readonly env: Record<string, string>; readonly appId: string }> {
  const { body } = await running.agent.post("/_bindbox/v1/sandboxes").send({});
  return { env: { BINDBOX_URL: running.url, BINDBOX_SANDBOX: body.id }, appId: body.authing.appId };
}

const sendMail = (email: string, appId: string) =>
  running.agent
    .post("/api/v3/send-email")
    .set({ "x-authing-app-id": appId })
    .send({ email, channel: "CHANNEL_LOGIN" });

describe("bindbox outbox", () => {
  it("waits for a code and prints nothing else", async () => {
    const { env, appId } = await sandboxFor();
    const waiting = bindbox(["outbox", "--wait", "20s", "--to", "new@example.com", "--code"], { env });
    await sendMail("new@example.com", appId);
    const { code, stdout, stderr } = await waiting;
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^\d{6}\n$/);
  });

  it("ends with 1 and one line when nothing comes", async () => {
    const { env } = await sandboxFor();
    const { code, stdout, stderr } = await bindbox(["outbox", "--wait", "10ms", "--code"], { env });
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/^bindbox: no message within 0\.01 s.*\n$/);
  });
});

describe("bindbox journal -f", () => {
  it("shows what was, and each request as it comes with its hint, until Ctrl-C", async () => {
    const { env, appId } = await sandboxFor();
    await sendMail("first@example.com", appId);
    const run = new BindboxProcess(["journal", "-f"], { env });
    onTestFinished(() => run.signal("SIGKILL"));
    await run.prints(/1 {2}\S+ {2}POST \/api\/v3\/send-email -> authing\.send-email ok 200/);
    await running.agent.post("/api/v3/bind-email").set({ "x-authing-app-id": appId }).send({});
    await run.prints(/2 {2}\S+ {2}POST \/api\/v3\/bind-email -> authing\.bind-email \w+ .*\n {3}\S.*\n/);
    run.signal("SIGINT");
    expect(await run.ended).toBe(0);
    expect(run.stdout).not.toContain("\u001b");
  });
});

describe("bindbox journal verify", () => {
  const verify = async (...words: string[]) => {
    const { env, appId } = await sandboxFor();
    await sendMail("first@example.com", appId);
    return bindbox(["journal", "verify", ...words], { env });
  };

  it("ends with 0 when what should have come has come", async () => {
    const words = [
      "--operation",
      "send-email",
      "--outcome",
      "ok",
      "--input",
      "email~=^first@",
      "--times",
      "1",
    ];
    expect(await verify(...words)).toEqual({
      code: 0,
      stdout: "verified; 1 request matches: #1\n",
      stderr: "",
    });
  });

  it("ends with 1 when it has not, and says what came nearest", async () => {
    const { code, stdout, stderr } = await verify("--input", "email=second@example.com");
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/^bindbox: .*\(1 looked at\)\.\n/);
    expect(stderr).toContain(
      '  #1 POST /api/v3/send-email -> ok\n      input/email: expected "second@example.com", got "first@example.com"',
    );
  });

  it("says so as JSON, too", async () => {
    const { code, stdout } = await verify("--never", "--provider", "authing", "--json");
    expect([code, JSON.parse(stdout)]).toMatchObject([1, { verified: false, count: 1, nearest: [] }]);
  });

  it.each([
    [["--operation", "bind-emial"], /did you mean bind-email\?/],
    [["--verification", "[]"], /--verification must be a JSON object/],
    [["--verification", '{"tmies":1}'], /tmies/],
    [["--sandbox", "nobody"], /there is no sandbox "nobody"/],
    [["--input", "email"], /--input must be name=value/],
  ])("ends with 2 for what makes no sense: %j", async (words, complaint) => {
    const { code, stdout, stderr } = await verify(...words);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(complaint);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });
});

describe("a day at the terminal", () => {
  it("arms an error, meets it, and has it explained", async () => {
    const { env, appId } = await sandboxFor();
    const options = ["--operation", "authing.send-email", "--error", "emailSentTooOften", "--times", "1"];
    expect(await bindbox(["faults", "add", ...options], { env })).toMatchObject({
      code: 0,
      stdout: "fault-1\n",
    });
    expect((await sendMail("a@example.com", appId)).body.statusCode).not.toBe(200);
    expect((await bindbox(["faults"], { env })).stdout).toMatch(
      /fault-1 +1 of 1, over +authing\.send-email +error/,
    );
    const { stdout } = await bindbox(["journal", "show", "last"], { env });
    expect(stdout).toMatch(/emailSentTooOften by fault/);
    expect(stdout).toMatch(/Diagnosis \(fault\): .*fault-1/);
    const coverage = await bindbox(["coverage"], { env });
    expect(coverage.stdout).toContain("emailSentTooOften  fault 1");
  });

  it("moves the clock, also back", async () => {
    const { env } = await sandboxFor();
    const clock = async (...words: string[]) =>
      (await bindbox(["clock", ...words, "--json"], { env })).stdout;
    await clock("freeze");
    expect(JSON.parse(await clock("set", "2030-01-01"))).toMatchObject({ now: "2030-01-01T00:00:00.000Z" });
    expect(JSON.parse(await clock("advance", "-5m"))).toMatchObject({
      now: "2029-12-31T23:55:00.000Z",
      frozen: true,
    });
  });

  it("keeps what is known of codes when one thing changes", async () => {
    const { env } = await sandboxFor();
    await bindbox(["codes", "queue", "1111", "2222", "--to", "a@example.com"], { env });
    const { stdout } = await bindbox(["codes", "fix", "9999", "--to", "a@example.com"], { env });
    expect(stdout).toMatch(/a@example\.com +1111, 2222 +9999\n/);
  });

  it("makes a sandbox for a shell, and deletes it", async () => {
    const env = { BINDBOX_URL: running.url };
    const { stdout } = await bindbox(["sandboxes", "create", "of-a-shell", "--env"], { env });
    expect(stdout).toContain("export BINDBOX_SANDBOX='of-a-shell'\n");
    expect(stdout).not.toContain(APP_ID);
    expect((await bindbox(["sandboxes", "delete", "of-a-shell"], { env })).code).toBe(0);
    const gone = await bindbox(["settings", "--sandbox", "of-a-shell"], { env });
    expect(gone).toMatchObject({ code: 1, stdout: "" });
    expect(gone.stderr).toMatch(/^bindbox: there is no sandbox "of-a-shell".*\n$/);
  });

  it("changes settings, a list with commas too", async () => {
    const { env } = await sandboxFor();
    const change = async (...words: string[]) => {
      const { code, stdout } = await bindbox(["settings", ...words, "--json"], { env });
      return { code, ...JSON.parse(stdout) };
    };
    expect(await change("unavailableServices=cam, tags", "nodeLimit=3")).toEqual({
      code: 0,
      unavailableServices: ["cam", "tags"],
      nodeLimit: 3,
    });
    expect(await change('unavailableServices=["billing"]')).toMatchObject({
      unavailableServices: ["billing"],
    });
    expect(await change("unavailableServices=")).toMatchObject({ unavailableServices: [] });
    const refused = await bindbox(["settings", "unavailableServices=cam,weather"], { env });
    expect(refused).toMatchObject({ code: 1, stdout: "" });
    expect(refused.stderr).toContain("unavailableServices/1");
  });

  it("keeps a state in a file, and makes another sandbox of it", async () => {
    const { env, appId } = await sandboxFor();
    await sendMail("kept@example.com", appId);
    const file = join(await temporaryFolder(), "state.json");
    expect(await bindbox(["snapshot", "save", file], { env })).toMatchObject({ code: 0 });
    await bindbox(["outbox", "clear"], { env });
    expect((await bindbox(["outbox"], { env })).stdout).toBe("no messages\n");
    expect(await bindbox(["snapshot", "load", file], { env })).toMatchObject({ code: 0, stderr: "" });
    expect((await bindbox(["outbox"], { env })).stdout).toContain("kept@example.com");
    const made = await bindbox(["sandboxes", "create", "copy", "--fixture", file], { env });
    expect(made).toMatchObject({ code: 0, stderr: "" });
    expect((await bindbox(["outbox", "--sandbox", "copy"], { env })).stdout).toContain("kept@example.com");
  });

  it("writes the coverage into a file", async () => {
    const { env } = await sandboxFor();
    const file = join(await temporaryFolder(), "badge.svg");
    expect(await bindbox(["coverage", "--format", "svg", "-o", file], { env })).toMatchObject({
      code: 0,
      stdout: "",
    });
    expect(await readFile(file, "utf8")).toMatch(/^<svg/);
  });
});

describe("without an emulator", () => {
  it("says so, and how to start one", async () => {
    const { code, stdout, stderr } = await bindbox(["clock"], { env: { BINDBOX_URL: "http://127.0.0.1:9" } });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(
      /^bindbox: no bindbox answers at http:\/\/127\.0\.0\.1:9: .*`bindbox start`.*--url.*\n$/,
    );
  });

  it("shows the catalogue all the same", async () => {
    const { code, stdout } = await bindbox(["errors", "--operation", "bind-email", "--json"]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toContainEqual(expect.objectContaining({ name: "emailTaken" }));
  });
});

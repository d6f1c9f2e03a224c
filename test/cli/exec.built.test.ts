import { execFileSync } from "node:child_process";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { BindboxProcess, bindbox, type ProcessOptions } from "../support/bindbox-process.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const program = (name: string): string => fileURLToPath(new URL(`programs/${name}`, import.meta.url));

/** Runs a Node program under `bindbox exec`, to its end. */
const suite = (options: readonly string[], steps: readonly string[], more?: ProcessOptions) =>
  bindbox(["exec", ...options, "--", process.execPath, program("suite.mjs"), ...steps], more);

const python = (options: readonly string[], args: readonly string[] = [], env: Record<string, string> = {}) =>
  bindbox(["exec", ...options, "--", "python3", program("suite.py"), ...args], { env });

describe("bindbox exec", () => {
  it("runs a Node suite that finds the emulator by its environment, and says nothing itself", async () => {
    expect(await suite([], ["bind", "tencent"])).toEqual({
      code: 0,
      stdout: "ran bind tencent\n",
      stderr: "",
    });
  });

  it("runs a Python suite that has nothing but the standard library", async () => {
    expect(await python([])).toEqual({ code: 0, stdout: "[]\n", stderr: "" });
  });

  it("does not lose the emulator behind a proxy that the machine demands", async () => {
    const proxy = "http://127.0.0.1:1";
    const { code, stdout } = await python([], [], { http_proxy: proxy, HTTP_PROXY: proxy, ALL_PROXY: proxy });
    expect([code, stdout]).toEqual([0, "[]\n"]);
  });

  it("passes the command's words on as they are", async () => {
    const words = ["two words", "", "--help", "--", "$HOME", "a'b\"c", "中文"];
    expect((await python([], words)).stdout).toBe(
      `${JSON.stringify(words).replaceAll(",", ", ")}\n`.replace("中文", "\\u4e2d\\u6587"),
    );
  });

  it("needs no dashes before the command", async () => {
    const { code, stdout } = await bindbox([
      "exec",
      "--seed",
      "s",
      process.execPath,
      "-e",
      "console.log(process.argv.length)",
    ]);
    expect([code, stdout]).toEqual([0, "1\n"]);
  });

  it.each([0, 1, 7, 255])("ends with the command's own code: %i", async (code) => {
    const run = await bindbox(["exec", "--", process.execPath, "-e", `process.exit(${code})`]);
    expect(run).toEqual({ code, stdout: "", stderr: "" });
  });

  it("ends with 128 and the signal's number when a signal has ended the command", async () => {
    const { code } = await bindbox([
      "exec",
      "--",
      process.execPath,
      "-e",
      "process.kill(process.pid, 'SIGKILL')",
    ]);
    expect(code).toBe(137);
  });

  it("does not wait for requests that the command leaves behind", async () => {
    expect((await suite([], ["leave"])).code).toBe(0);
  });

  it("hands on the control API's token", async () => {
    const script =
      "fetch(process.env.BINDBOX_URL + '/_bindbox/v1/coverage', { headers: { authorization: 'Bearer ' + process.env.BINDBOX_CONTROL_TOKEN } }).then(async (it) => console.log(it.status, (await it.json()).requests))";
    const { stdout } = await bindbox([
      "exec",
      "--control-token",
      "t0ken",
      "--",
      process.execPath,
      "-e",
      script,
    ]);
    expect(stdout).toBe("200 0\n");
  });

  it("logs to stderr, as much as it is told to", async () => {
    const { stdout, stderr } = await suite(["--log-level", "info"], ["signIn"]);
    expect(stdout).toBe("ran signIn\n");
    expect(stderr).toMatch(/^POST \/api\/v3\/signin -> authing\.signin ok 200 /);
  });

  it("goes on when nobody reads what it and the command print", async () => {
    const script = `process.stdout.on("error", () => undefined);
      const post = () => fetch(process.env.AUTHING_APP_HOST + "/api/v3/nothing", { method: "POST" });
      (async () => {
        for (let i = 0; i < 20; i += 1) console.log(await (await post()).text());
        process.exitCode = 4;
      })();`;
    const run = new BindboxProcess(["exec", "--log-level", "debug", "--", process.execPath, "-e", script]);
    run.child.stdout.destroy();
    run.child.stderr.destroy();
    expect(await run.ended).toBe(4);
  });
});

describe("a command that cannot be run", () => {
  it.each([
    [
      ["nothing-of-this-name"],
      127,
      /^bindbox: cannot run "nothing-of-this-name": there is no such program on the PATH\n$/,
    ],
    [["/nowhere/program"], 127, /^bindbox: cannot run "\/nowhere\/program": there is no such file\n$/],
    [["npm test"], 127, /"npm test": .*one word in quotes: leave them out.*sh -c/],
    [["A=1", "env"], 127, /variables are set by env: bindbox exec -- env A=1/],
    [["cd", "/"], 127, /that is for a shell: bindbox exec -- sh -c/],
    [[program("suite.mjs")], 126, /suite\.mjs": it is not executable\n$/],
    [["/"], 126, /"\/": it is not executable\n$/],
  ])("%j ends with the code that shells have for it, and says why", async (words, code, message) => {
    const run = await bindbox(["exec", "--", ...words]);
    expect([run.code, run.stdout]).toEqual([code, ""]);
    expect(run.stderr).toMatch(message);
  });

  it("is one whose interpreter is not there", async () => {
    const file = join(await temporaryFolder(), "script");
    await writeFile(file, "#!/nowhere/interpreter\n", { mode: 0o755 });
    const { code, stderr } = await bindbox(["exec", "--", file]);
    expect([code, stderr]).toEqual([
      126,
      `bindbox: cannot run "${file}": the interpreter that its first line names is not there\n`,
    ]);
  });

  it.each([
    [[], /too few words; `bindbox exec --help`/],
    [["--reprot", "x", "--", "true"], /unknown option --reprot, did you mean --report\?/],
    [["--grace", "soon", "--", "true"], /--grace must be a duration of at most 24h/],
    [
      ["--fail-on", "violation,warning", "--", "true"],
      /--fail-on must be one of violation, unmatched, error, not "warning"/,
    ],
    [["--require-coverage", "authing.bind-emial", "--", "true"], /did you mean authing\.bind-email\?/],
    [["--require-coverage", "", "--", "true"], /--require-coverage must not be empty/],
    [["--fixtures", "/nowhere.json", "--", "true"], /cannot read the fixture/],
    [["--report", "/dev/null/report", "--", "true"], /cannot write a report to \/dev\/null\/report/],
  ])("is none for a command line that makes no sense: %j", async (words, message) => {
    const { code, stdout, stderr } = await bindbox(["exec", ...words]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(message);
  });
});

describe("a signal", () => {
  const signalled = async (behaviour: string, options: readonly string[] = []): Promise<BindboxProcess> => {
    const run = new BindboxProcess([
      "exec",
      ...options,
      "--",
      process.execPath,
      program("signalled.mjs"),
      behaviour,
    ]);
    onTestFinished(async () => {
      run.signal("SIGKILL");
      await run.ended;
    });
    await run.prints(/ready\n/);
    return run;
  };

  it.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)(
    "%s reaches the command, whose exit code counts",
    async (signal) => {
      const run = await signalled("ends");
      run.signal(signal);
      expect([await run.ended, run.stdout]).toEqual([5, `ready\ngot ${signal}\n`]);
    },
  );

  it("leaves the command the time that it needs to clean up", async () => {
    const run = await signalled("cleans-up");
    run.signal("SIGTERM");
    expect(await run.ended).toBe(6);
  });

  it("that came twice at once is passed on once, as npm and a terminal send one Ctrl-C", async () => {
    const run = await signalled("cleans-up");
    run.signal("SIGINT");
    run.signal("SIGINT");
    expect([await run.ended, run.stdout]).toEqual([6, "ready\ngot SIGINT\n"]);
  });

  it("kills a command that ignores it, after its grace", async () => {
    const run = await signalled("ignores", ["--grace", "50ms"]);
    run.signal("SIGTERM");
    expect(await run.ended).toBe(137);
  });

  it("kills a command that ignores two, a moment after the second", async () => {
    const run = await signalled("ignores");
    run.signal("SIGINT");
    await run.prints(/got SIGINT\n/);
    run.signal("SIGTERM");
    await run.prints(/got SIGINT SIGTERM\n/);
    expect(await run.ended).toBe(137);
  });

  it("of a terminal reaches the command from there, and not a second time from bindbox", async () => {
    const cli = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
    const output = execFileSync(
      "python3",
      [
        program("terminal.py"),
        process.execPath,
        cli,
        "exec",
        "--",
        process.execPath,
        program("signalled.mjs"),
        "cleans-up",
      ],
      { encoding: "utf8" },
    );
    expect(output.replaceAll("\r\n", "\n").replace("^C", "")).toBe("ready\ngot SIGINT\nended with 6\n");
  });
});

describe("bindbox exec --report", () => {
  const reported = async (options: readonly string[], steps: readonly string[]) => {
    const folder = join(await temporaryFolder(), "a", "report");
    const run = await suite(["--report", folder, ...options], steps);
    const read = (name: string) => readFile(join(folder, name), "utf8");
    return { ...run, folder, read };
  };

  /** What a parser that knows nothing of bindbox makes of the JUnit file: the test cases that failed. */
  const junit = (file: string): unknown =>
    JSON.parse(execFileSync("python3", [program("junit.py"), file], { encoding: "utf8" }));

  it("writes journal, coverage and JUnit into a folder that it makes", async () => {
    const { code, stderr, folder, read } = await reported([], ["bind", "expired", "unmatched"]);
    expect(code).toBe(0);
    expect(stderr).toMatch(/^bindbox: 6 requests, 1\/\d+ documented errors seen; the report is in .*\n$/);
    expect((await readdir(folder)).sort()).toEqual([
      "coverage.html",
      "coverage.json",
      "coverage.svg",
      "journal.har",
      "journal.ndjson",
      "junit.xml",
    ]);
    const lines = (await read("journal.ndjson"))
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.map(({ operation, outcome, via }) => [operation ?? null, outcome, via])).toEqual([
      ["signin", "ok", "flow"],
      ["send-email", "ok", "flow"],
      ["bind-email", "ok", "flow"],
      ["signin", "ok", "flow"],
      ["bind-email", "passcodeExpired", "gallery"],
      [null, "routeNotFound", "flow"],
    ]);
    const { log } = JSON.parse(await read("journal.har"));
    expect([log.version, log.entries.length]).toEqual(["1.2", 6]);
    expect(log.entries[2]).toMatchObject({
      startedDateTime: expect.stringMatching(/^\d{4}-.*Z$/),
      request: { method: "POST", url: expect.stringMatching(/^http:\/\/.*\/api\/v3\/bind-email$/) },
      response: { status: 200 },
    });
    const coverage = JSON.parse(await read("coverage.json"));
    expect(coverage).toMatchObject({
      sandbox: null,
      requests: 6,
      summary: { errorsSeen: 1, seenOnDemandOnly: 1 },
    });
    expect(await read("coverage.html")).toContain("passcodeExpired");
    expect(await read("coverage.svg")).toContain("errors seen: 1/");
    expect(junit(join(folder, "junit.xml"))).toEqual({ tests: 5, failed: [] });
  });

  it("has all requests of the run, however many the emulator remembers", async () => {
    const { read } = await reported([], ["many"]);
    const lines = (await read("journal.ndjson")).trimEnd().split("\n");
    const ids = lines.map((line) => JSON.parse(line)).map(({ id, diagnosis }) => [id, diagnosis.entry]);
    expect(ids).toEqual(Array.from({ length: 1200 }, (_, index) => [index + 1, index + 1]));
    expect(JSON.parse(await read("journal.har")).log.entries).toHaveLength(1200);
  });

  it("holds the diagnosis of each refused request, since nobody can ask for it any more", async () => {
    const { code, read } = await reported([], ["signIn", "badSignature", "violation", "unmatched"]);
    expect(code).toBe(0);
    const entries = (await read("journal.ndjson"))
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(entries.map(({ id, diagnosis }) => [id, diagnosis?.entry, diagnosis?.stage])).toEqual([
      [1, undefined, undefined],
      [2, 2, "authenticate"],
      [3, 3, "contract"],
      [4, 4, "read"],
    ]);
    const [, badSignature, violation, unmatched] = entries;
    expect(badSignature.diagnosis).toMatchObject({
      summary: expect.stringMatching(/line break at its end/),
      signature: { mistake: { kind: "wrong-key" } },
    });
    expect(badSignature.diagnosis.signature.candidates[0].canonicalRequest).toMatch(/^POST\n\/\n\n/);
    expect(violation.diagnosis.problems).toEqual([
      { pointer: "body/email", expected: "must be string", got: 5 },
    ]);
    expect(unmatched.diagnosis.nearMiss.suggestion).toMatch(/bind-email/);
  });

  it("tells the diagnosis where developer tools and CI servers show it", async () => {
    const { read, stderr } = await reported(["--fail-on", "violation"], ["badSignature", "violation"]);
    const comments = JSON.parse(await read("journal.har")).log.entries.map(
      ({ comment }: { comment: string }) => comment,
    );
    expect(comments).toEqual([
      expect.stringMatching(/^AuthFailure\.SignatureFailure: .*line break at its end/),
      "parametersInvalid: body/email must be string, not 5",
    ]);
    const text = await read("junit.xml");
    expect(text).toMatch(/<system-out>POST \/ was answered AuthFailure\.SignatureFailure: .*line break/);
    expect(text).toMatch(
      /<failure [^>]*>POST .*: body\/email must be string, not 5 \(request 2 of default\)/,
    );
    expect(stderr).not.toContain("AuthFailure");
  });

  it("is there when the command has failed, and says so", async () => {
    const { code, folder } = await reported([], ["signIn", "fail"]);
    expect(code).toBe(3);
    expect(junit(join(folder, "junit.xml"))).toEqual({
      tests: 3,
      failed: [
        {
          suite: "bindbox command",
          name: expect.stringMatching(/suite\.mjs signIn fail$/),
          message: "ended with code 3",
        },
      ],
    });
  });

  it("shows a CI server what --fail-on and --require-coverage found", async () => {
    const { code, folder } = await reported(
      ["--fail-on", "violation,unmatched", "--require-coverage", "bind-email:passcodeExpired,bind-email"],
      ["violation", "unmatched", "expired"],
    );
    expect(code).toBe(1);
    expect(junit(join(folder, "junit.xml"))).toMatchObject({
      failed: [
        { suite: "bindbox contract", name: "authing.send-email", message: "1 request broke the contract" },
        { suite: "bindbox routing", message: "1 request led to no operation" },
        {
          suite: "bindbox required coverage",
          name: "authing.bind-email",
          message: "has never succeeded: it was called once: passcodeExpired 1 (gallery)",
        },
      ],
    });
  });

  it("that cannot be written whole fails a run that was good", async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, "junit.xml"));
    const { code, stderr } = await suite(["--report", folder], ["signIn"]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^bindbox: the report in .* is not whole: EISDIR/);
  });
});

describe("what makes a good run fail", () => {
  it("--fail-on violation: a request that broke the contract, which is told", async () => {
    const { code, stderr } = await suite(["--fail-on", "violation"], ["violation"]);
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^bindbox: contract: authing\.send-email: 1 request broke the contract\nbindbox: {3}POST \/api\/v3\/send-email was answered parametersInvalid: body\/email must be string, not 5 \(request 1 of default\)\n$/,
    );
  });

  it("--fail-on unmatched: a request that led to no operation", async () => {
    const { code, stderr } = await suite(["--fail-on", "unmatched"], ["unmatched"]);
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^bindbox: routing: .*: 1 request led to no operation\n.*POST \/api\/v3\/bind-emial was answered routeNotFound/,
    );
  });

  it("--fail-on error: an error that nobody had asked for; those of the gallery were asked for", async () => {
    expect((await suite(["--fail-on", "error"], ["expired"])).code).toBe(0);
    expect((await suite(["--fail-on", "error"], ["violation"])).code).toBe(1);
  });

  it("--fail-on error: a signature that does not fit, with the most likely mistake", async () => {
    const { code, stderr } = await suite(["--fail-on", "error"], ["badSignature"]);
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^bindbox: errors: tencent\.DescribeOrganization: 1 request got an error that nobody had asked for\nbindbox: {3}POST \/ was answered AuthFailure\.SignatureFailure: .*line break at its end.* \(request 1 of default\)\n$/,
    );
  });

  it("is nothing that was not asked for", async () => {
    expect(await suite([], ["violation", "unmatched"])).toMatchObject({ code: 0, stderr: "" });
    expect((await suite(["--fail-on", "unmatched"], ["violation"])).code).toBe(0);
  });

  it("--require-coverage: what was never reached, each by its name", async () => {
    const list = "authing.bind-email,bind-email:passcodeExpired,bind-email:emailTaken";
    const { code, stderr } = await suite([], ["bind", "expired"], {
      env: { BINDBOX_REQUIRE_COVERAGE: list },
    });
    expect([code, stderr]).toEqual([
      1,
      [
        "bindbox: required coverage: authing.bind-email:emailTaken: was never seen: it was called 2 times: success 1, passcodeExpired 1 (gallery)",
        'bindbox:   to provoke it, before the call: bindbox faults add --operation authing.bind-email --error emailTaken --times 1; or send the header "Prefer: example=emailTaken"',
        "",
      ].join("\n"),
    ]);
  });

  it("--require-coverage: an error that is met as the explanation says", async () => {
    const required = ["--require-coverage", "bind-email:emailTaken"];
    const missed = await suite(required, ["expired"]);
    const command = /bindbox (faults add .*?);/.exec(missed.stderr)?.[1] ?? "";
    const cli = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
    const words = [process.execPath, program("suite.mjs"), "bind"].join(" ");
    const script = `${process.execPath} ${cli} ${command} && ${words} || true`;
    expect(await bindbox(["exec", ...required, "--", "sh", "-c", script])).toMatchObject({ code: 0 });
  });

  it.each(["authing.bind-emial", "bind-email:passcodeExpird"])(
    "--require-coverage %s: refused before the command runs",
    async (list) => {
      const file = join(await temporaryFolder(), "ran");
      const { code, stderr } = await bindbox(["exec", "--require-coverage", list, "--", "touch", file]);
      expect(code).toBe(2);
      expect(stderr).toMatch(/did you mean /);
      await expect(readFile(file)).rejects.toThrow("ENOENT");
    },
  );

  it("--require-coverage that is met", async () => {
    const run = await suite(
      ["--require-coverage", "bind-email", "--require-coverage", "bind-email:passcodeExpired"],
      ["bind", "expired"],
    );
    expect(run).toMatchObject({ code: 0, stderr: "" });
  });

  it("counts for less than the command's own failure", async () => {
    const { code, stderr } = await suite(["--fail-on", "violation"], ["violation", "fail"]);
    expect(code).toBe(3);
    expect(stderr).toContain("broke the contract");
  });
});

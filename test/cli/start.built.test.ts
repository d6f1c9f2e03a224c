import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, writeFile } from "node:fs/promises";
import { get } from "node:http";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { describe, expect, it, onTestFinished } from "vitest";
import { BindboxProcess, bindbox, type ProcessOptions } from "../support/bindbox-process.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { APP_ID, PASSWORD } from "../support/test-emulator.js";

function started(args: readonly string[] = [], options?: ProcessOptions): BindboxProcess {
  const run = new BindboxProcess(["start", "--port", "0", ...args], options);
  onTestFinished(async () => {
    run.signal("SIGKILL");
    await run.ended;
  });
  return run;
}

const COMMAND = `${process.execPath} dist/cli.js start`;

/** `bindbox start | head -2`: where it listens, and how it ends after a signal. */
async function startedBeforeHead() {
  const script = `{ ${COMMAND} --port 0 & echo "pid $!"; wait $!; echo "ended with $?" >&2; } | head -3`;
  const shell = spawn("sh", ["-c", script], { stdio: ["ignore", "pipe", "pipe"] });
  const complaints = text(shell.stderr);
  let shown = "";
  for await (const chunk of shell.stdout) {
    shown += chunk;
    if (shown.includes("listens on")) break;
  }
  const [, pid, url] = /^pid (\d+)\n.* listens on (\S+)\n/.exec(shown) ?? [];
  if (pid === undefined || url === undefined) throw new Error(await complaints);
  let ended = false;
  const end = (signal: NodeJS.Signals): Promise<string> => {
    ended = true;
    process.kill(Number(pid), signal);
    return complaints;
  };
  onTestFinished(() => void (ended || process.kill(Number(pid), "SIGKILL")));
  return { url, end };
}

const post = (url: string, path: string, body: object): Promise<Response> =>
  fetch(`${url}/api/v3/${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-authing-app-id": APP_ID },
    body: JSON.stringify(body),
  });

const signIn = (url: string, account = "alice"): Promise<Response> =>
  post(url, "signin", { connection: "PASSWORD", passwordPayload: { account, password: PASSWORD } });

describe("bindbox start", () => {
  it("prints where it listens, the credentials and a line to try, and answers by then", async () => {
    const run = started(["--seed", "my seed"]);
    const url = await run.url();
    await run.prints(/Sign in\n.*\n/);
    const { authing, tencent } = Object(await (await fetch(`${url}/_bindbox/v1/sandboxes/default`)).json());
    for (const value of Object.values<unknown>(authing).filter((it) => typeof it === "string"))
      expect(run.stdout).toContain(`  ${value}\n`);
    expect(run.stdout).toContain(`  ${tencent.endpoint} (protocol http://)\n`);
    for (const value of [tencent.secretId, tencent.secretKey]) expect(run.stdout).toContain(`  ${value}\n`);
    expect(run.stdout).toMatch(/outbox +http:\S+\/outbox\n/);
    expect(run.stdout).toMatch(/users +alice, bob, carol@example.com, dave \(suspended\)\n/);
    expect(run.stdout).toMatch(/password +Passw0rd!\n/);
    expect(run.stdout).toMatch(/seed +my seed\n/);
    expect(run.stdout).toMatch(/data +in memory\n/);
    expect(run.stdout).toContain(`  curl ${url}/api/v3/signin -H 'x-authing-app-id: ${APP_ID}'`);
    expect(run.stdout).not.toContain("\u001b");
    expect(run.stderr).toBe("");
  });

  it("logs a request with its outcome, and why it was refused", async () => {
    const run = started();
    const url = await run.url();
    await signIn(url);
    await post(url, "bind-email", { email: "a@example.com", passCode: "1" });
    await run.prints(/POST \/api\/v3\/signin -> authing\.signin ok 200 \d+\.\d ms\n/);
    await run.prints(/POST \/api\/v3\/bind-email -> authing\.bind-email \w+ 200 \d+\.\d ms\n {2}\S.*\n/);
  });

  it("adds at level debug where a request differs from the contract", async () => {
    const run = started([], { env: { BINDBOX_LOG_LEVEL: "debug" } });
    await post(await run.url(), "send-email", { email: 5, channel: "CHANNEL_LOGIN" });
    await run.prints(/authing\.send-email parametersInvalid .*\n(.*\n)* {2}body\/email \(.*\)\n/);
  });

  it("prints with --quiet nothing but errors", async () => {
    const port = 20_000 + (process.pid % 20_000);
    const run = started(["--quiet", "--port", String(port)]);
    const url = `http://127.0.0.1:${port}`;
    await expect.poll(() => signIn(url).then(({ status }) => status, String), { timeout: 10_000 }).toBe(200);
    run.signal("SIGTERM");
    expect(await run.ended).toBe(0);
    expect([run.stdout, run.stderr]).toEqual(["", ""]);
  });

  it("goes on when nobody reads its output any more", async () => {
    const run = started();
    const url = await run.url();
    run.child.stdout.destroy();
    run.child.stderr.destroy();
    for (let i = 0; i < 20; i += 1) expect((await signIn(url)).status).toBe(200);
    run.signal("SIGTERM");
    expect(await run.ended).toBe(0);
  });

  it("goes on when the reader of a pipe has seen enough", async () => {
    const { url, end } = await startedBeforeHead();
    for (let i = 0; i < 20; i += 1) expect((await signIn(url)).status).toBe(200);
    expect(await end("SIGTERM")).toBe("ended with 0\n");
  });

  it("runs without any output", async () => {
    const port = 40_000 + (process.pid % 20_000);
    const shell = spawn("sh", ["-c", `exec ${COMMAND} --port ${port} <&- >&- 2>&-`], { stdio: "ignore" });
    onTestFinished(() => void shell.kill("SIGKILL"));
    const url = `http://127.0.0.1:${port}`;
    await expect.poll(() => signIn(url).then(({ status }) => status, String), { timeout: 10_000 }).toBe(200);
    const ended = once(shell, "exit");
    shell.kill("SIGTERM");
    expect(await ended).toEqual([0, null]);
  });

  it("goes on, and stops when it is told, while nobody empties the pipe that it writes to", async () => {
    const run = started();
    const url = await run.url();
    run.child.stdout.pause();
    const longPath = `/api/v3/${"x".repeat(4000)}`;
    for (let i = 0; i < 200; i += 1) expect((await fetch(url + longPath)).status).toBe(404);
    run.signal("SIGTERM");
    await once(run.child, "exit");
    expect(run.child.exitCode).toBe(0);
  });

  it("demands a token where other machines can reach it, and prints it once", async () => {
    const run = started(["--host", "0.0.0.0"]);
    const url = await run.url();
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect((await signIn(url)).status).toBe(200);
    await run.complains(
      /^warning: --host 0\.0\.0\.0 lets other machines in: .* only the control API asks for its token/,
    );
    await run.prints(/control token +\S+\n/);
    const [, token = ""] = /control token +([\da-f]{32})\n/.exec(run.stdout) ?? [];
    const outbox = `${url}/_bindbox/v1/sandboxes/default/outbox`;
    expect((await fetch(outbox)).status).toBe(401);
    expect((await fetch(outbox, { headers: { authorization: `Bearer ${token}` } })).status).toBe(200);
    run.signal("SIGTERM");
    expect(await run.ended).toBe(0);
    expect((run.stdout + run.stderr).split(token)).toHaveLength(2);
  });

  it("takes the token from its variable, and does not show it", async () => {
    const run = started([], { env: { BINDBOX_CONTROL_TOKEN: "s3cret-t0ken" } });
    const clock = `${await run.url()}/_bindbox/v1/sandboxes/default/clock`;
    await run.prints(/control token +as given\n/);
    expect((await fetch(clock)).status).toBe(401);
    expect((await fetch(clock, { headers: { authorization: "Bearer s3cret-t0ken" } })).status).toBe(200);
    expect(run.stdout + run.stderr).not.toContain("s3cret-t0ken");
  });

  it("answers to the names of --allowed-hosts", async () => {
    const run = started(["--allowed-hosts", "auth.test,other.test"]);
    const { hostname, port } = new URL(await run.url());
    const statusFor = (host: string): Promise<number | undefined> =>
      new Promise((resolve, reject) => {
        const options = { hostname, port, path: "/_bindbox/health", headers: { host } };
        get(options, (response) => resolve(response.resume().statusCode)).on("error", reject);
      });
    expect([
      await statusFor("auth.test"),
      await statusFor("other.test:1"),
      await statusFor("third.test"),
    ]).toEqual([200, 200, 403]);
  });

  it("takes users from --fixtures", async () => {
    const file = join(await temporaryFolder(), "fixture.json");
    const fixture = JSON.parse(await readFile("fixtures/default.json", "utf8"));
    fixture.authing.users = [{ username: "zoe", password: PASSWORD }];
    await writeFile(file, JSON.stringify(fixture));
    const run = started(["--fixtures", file]);
    const answer = await (await signIn(await run.url(), "zoe")).json();
    expect(answer).toMatchObject({ statusCode: 200, data: { access_token: expect.any(String) } });
  });

  it("goes on from its data folder, and says when --seed does not count any more", async () => {
    const data = join(await temporaryFolder(), "new", "folder");
    const first = started(["--data", data, "--seed", "one"]);
    await first.url();
    first.signal("SIGINT");
    expect(await first.ended).toBe(0);
    const second = started(["--data", data, "--seed", "two"]);
    await second.url();
    await second.prints(/seed +one\n.*data +.*folder \(restored\)\n/);
    await second.complains(/^warning: .* was made with the seed one; --seed two is not used\n/);
  });
});

describe("bindbox", () => {
  it("shows its options when it is asked for nothing", async () => {
    const { code, stdout } = await bindbox([]);
    expect(code).toBe(0);
    for (const name of [
      "port",
      "host",
      "control-token",
      "allowed-hosts",
      "data",
      "fixtures",
      "seed",
      "log-level",
      "quiet",
    ]) {
      expect(stdout).toMatch(new RegExp(`--${name} .*BINDBOX_${name.toUpperCase().replaceAll("-", "_")} `));
    }
  });

  it("knows its version", async () => {
    const { version } = JSON.parse(await readFile("package.json", "utf8"));
    expect(await bindbox(["--version"])).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
  });
});

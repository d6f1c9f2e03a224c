import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
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
    for (const value of Object.values<string>(authing)) expect(run.stdout).toContain(`  ${value}\n`);
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

  it("warns when other machines can reach it, and names an address that works on this one", async () => {
    const run = started(["--host", "0.0.0.0"]);
    const url = await run.url();
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect((await signIn(url)).status).toBe(200);
    await run.complains(/^warning: --host 0\.0\.0\.0 lets other machines in/);
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

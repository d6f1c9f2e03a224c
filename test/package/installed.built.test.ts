import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { BindboxProcess } from "../support/bindbox-process.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const run = promisify(execFile);

/** npm without the network: the package has no dependencies, so it needs none. */
const npm = (args: readonly string[], cwd: string) =>
  run("npm", [...args, "--offline", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd });

const consumer = `
import { type EmulatorOptions, type Fixture, type LocalBindbox, type RequestSummary, StartError, startEmulator } from "bindbox";

const fixture: Fixture = {
  authing: {
    userPoolId: "pool",
    apps: [{ id: "app", secret: "0123456789abcdef0123456789abcdef" }],
    users: [{ username: "zoe", password: "secret" }],
  },
};
const seen: RequestSummary[] = [];
const options: EmulatorOptions = { fixture, seed: "s", onRequest: (entry) => seen.push(entry) };
const emulator: LocalBindbox = await startEmulator(options);
const response = await fetch(\`\${emulator.url}/api/v3/signin\`, {
  method: "POST",
  headers: { "content-type": "application/json", "x-authing-app-id": "app" },
  body: JSON.stringify({ connection: "PASSWORD", passwordPayload: { account: "zoe", password: "secret" } }),
});
const answer = (await response.json()) as { statusCode: number };
const taken = await startEmulator({ port: emulator.port }).catch((error: unknown) => error);
await emulator.stop();
const code: string | undefined = taken instanceof StartError ? taken.code : undefined;
console.log(JSON.stringify({ statusCode: answer.statusCode, outcome: seen[0]?.outcome, code }));
// @ts-expect-error: the options are typed
void ({ port: "4010" } satisfies EmulatorOptions);
`;

/** The sample of the README, as it stands there, with what a test would do between its lines. */
const sample = `
import { startEmulator } from "bindbox";
const bindbox = await startEmulator();                    // free port on 127.0.0.1
const box = await bindbox.createSandbox({ fixture: "default", settings: { verifyOldEmail: false } });
box.authing;   // { appHost, userPoolId, appId, appSecret }  ready for the SDK's constructor
box.tencent;   // { endpoint, protocol, secretId, secretKey }
import { AuthenticationClient, Models } from "authing-node-sdk";
const client = new AuthenticationClient(box.authing);
const { data } = await client.signInByAccountPassword({ account: "alice", password: "Passw0rd!" });
client.setAccessToken(data.access_token ?? "");
const channel = Models.SendEmailDto.channel.CHANNEL_BIND_EMAIL;
await client.sendEmail({ email: "new@example.com", channel });
const { code } = await box.outbox.waitFor({ to: "new@example.com", channel: "CHANNEL_BIND_EMAIL" });
await box.clock.advance("61s");
await box.faults.add({ operation: "authing.bind-email", error: "emailTaken", times: 1 });
const answer = await client.bindEmail({ email: "new@example.com", passCode: code ?? "" });
await box.journal.verify({ operation: "authing.bind-email", times: 1 });
await bindbox.stop();
console.log(JSON.stringify({ apiCode: answer.apiCode, protocol: box.tencent.protocol }));
`;

/** A module of the older kind: Node 20.19 and 22.12 are the first that can require ES modules. */
const olderConsumer = `
const { startEmulator } = require("bindbox");
const { connect } = require("bindbox/client");
startEmulator().then(async (bindbox) => {
  console.log(JSON.stringify(await connect(bindbox.url).health()));
  await bindbox.stop();
});
`;

describe("the packed package, installed in an empty folder", { timeout: 120_000 }, () => {
  let folder = "";
  let packed: readonly string[] = [];
  const installed = (path: string): string => join(folder, "node_modules", "bindbox", path);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "bindbox-package-"));
    const { stdout } = await npm(["pack", "--json", "--pack-destination", folder], root);
    const [{ filename, files }] = JSON.parse(stdout);
    packed = files.map(({ path }: { path: string }) => path);
    await writeFile(join(folder, "package.json"), '{"name":"consumer","private":true,"type":"module"}');
    await npm(["install", join(folder, filename)], folder);
  }, 120_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it("holds what it needs and nothing of the workshop", () => {
    expect(packed).toEqual(
      expect.arrayContaining([
        "LICENSE",
        "README.md",
        "CHANGELOG.md",
        "dist/cli.js",
        "dist/index.js",
        "dist/client.js",
        "dist/vitest.js",
        "dist/jest.cjs",
        "dist/playwright.js",
        "dist/types/client/index.d.ts",
        "dist/types/test-runners/vitest.d.ts",
        "dist/types/index.d.ts",
        "dist/contracts/authing.json",
        "dist/THIRD_PARTY_LICENSES.txt",
        "fixtures/default.json",
        "fixtures/fixture.schema.json",
        "openapi/authing.yaml",
        "openapi/control.yaml",
      ]),
    );
    const foreign = packed.filter(
      (path) => !/^(dist|fixtures|openapi)\/|^(package\.json|[A-Z]+(\.md)?)$/.test(path),
    );
    expect(foreign).toEqual([]);
    expect(
      packed.filter((path) => /^dist\/(bench|\.build)|contract\/(compile|generate)|\.test\./.test(path)),
    ).toEqual([]);
  });

  it("brings no other package along", async () => {
    const lock = JSON.parse(await readFile(join(folder, "package-lock.json"), "utf8"));
    expect(Object.keys(lock.packages)).toEqual(["", "node_modules/bindbox"]);
  });

  it("has a command that the system can run", async () => {
    const text = await readFile(installed("dist/cli.js"), "utf8");
    expect(text.split("\n")[0]).toBe("#!/usr/bin/env node");
    expect((await stat(installed("dist/cli.js"))).mode & 0o111).toBe(0o111);
    const { version } = JSON.parse(await readFile(installed("package.json"), "utf8"));
    const { stdout } = await run(join(folder, "node_modules", ".bin", "bindbox"), ["--version"]);
    expect(stdout).toBe(`${version}\n`);
  });

  it("starts and signs alice in", async () => {
    const bindbox = new BindboxProcess(["start", "--port", "0"], {
      program: join(folder, "node_modules", ".bin", "bindbox"),
      cwd: folder,
    });
    onTestFinished(async () => {
      bindbox.signal("SIGKILL");
      await bindbox.ended;
    });
    const url = await bindbox.url();
    const { authing } = Object(await (await fetch(`${url}/_bindbox/v1/sandboxes/default`)).json());
    const answer = await fetch(`${url}/api/v3/signin`, {
      method: "POST",
      headers: { "content-type": "application/json", "x-authing-app-id": authing.appId },
      body: JSON.stringify({
        connection: "PASSWORD",
        passwordPayload: { account: "alice", password: "Passw0rd!" },
      }),
    });
    expect(await answer.json()).toMatchObject({
      statusCode: 200,
      data: { access_token: expect.any(String) },
    });
  });

  it("type-checks with a strict TypeScript that looks into declarations, and runs", async () => {
    const project = join(folder, "src");
    await mkdir(project);
    await writeFile(join(project, "consumer.ts"), consumer);
    const compilerOptions = {
      target: "ES2022",
      module: "nodenext",
      moduleResolution: "nodenext",
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: false,
      typeRoots: [join(root, "node_modules", "@types")],
      types: ["node"],
    };
    await writeFile(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions }));
    const tsc = join(root, "node_modules", "typescript", "bin", "tsc");
    await run(process.execPath, [tsc, "-p", project]).catch(({ stdout }) => expect.fail(stdout));
    const { stdout } = await run(process.execPath, [join(project, "consumer.js")]);
    expect(JSON.parse(stdout)).toEqual({ statusCode: 200, outcome: "ok", code: "EADDRINUSE" });
  });

  it("runs its own sample, which type-checks as well", async () => {
    const project = join(folder, "sample");
    await mkdir(project);
    await symlink(join(root, "node_modules/authing-node-sdk"), join(folder, "node_modules/authing-node-sdk"));
    await writeFile(join(project, "sample.ts"), sample);
    const compilerOptions = {
      target: "ES2022",
      module: "nodenext",
      strict: true,
      typeRoots: [join(root, "node_modules", "@types")],
      types: ["node"],
      skipLibCheck: true,
    };
    await writeFile(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions }));
    const tsc = join(root, "node_modules", "typescript", "bin", "tsc");
    await run(process.execPath, [tsc, "-p", project]).catch(({ stdout }) => expect.fail(stdout));
    const { stdout } = await run(process.execPath, [join(project, "sample.js")]);
    expect(JSON.parse(stdout)).toEqual({ apiCode: 2200, protocol: "http://" });
  });

  it.runIf("require_module" in process.features)("can be required by CommonJS", async () => {
    await writeFile(join(folder, "older.cjs"), olderConsumer);
    const { stdout } = await run(process.execPath, [join(folder, "older.cjs")]);
    expect(JSON.parse(stdout)).toEqual({ status: "ok" });
  });

  it.each(["bindbox/fixtures/default.json", "bindbox/openapi/authing.yaml", "bindbox/package.json"])(
    "gives out %s, and keeps its inside to itself",
    async (name) => {
      const { resolve } = createRequire(join(folder, "consumer.js"));
      expect((await stat(resolve(name))).isFile()).toBe(true);
      expect(() => resolve("bindbox/dist/index.js")).toThrow(/not defined by "exports"/);
    },
  );
});

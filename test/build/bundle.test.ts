import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { isBuiltin } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildResult, build, type Metafile } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundleOptions, testRunnerBundleOptions } from "../../.build/bundle-options.mjs";
import { APP_ID, PASSWORD, TestEmulator } from "../support/test-emulator.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

/**
 * What is loaded before the emulator listens: files that a start opens, and bytes that it parses. Most of the files are
 * small: what the commands, the client and the emulator have in common lies in a file for each way of sharing it. Each
 * costs about half a millisecond; a start that opened five took 20 ms less, but then every other command read as much
 * as a start does.
 */
const MOST_FILES = 34;
const MOST_BYTES = 1_578_000;

/** What `bindbox/client` may be, in bytes. */
const MOST_CLIENT_BYTES = 32_000;

const MUST_NOT_LOAD = [
  ["the fake-data library", /node_modules\/(@faker-js|json-schema-faker)\//],
  ["Prism's mocker", /prism-http\/dist\/mocker\//],
  [
    "the reader of OpenAPI documents",
    /node_modules\/(@stoplight\/http-spec|@stoplight\/json-schema-ref-parser)\//,
  ],
  ["what only encrypted passwords need", /node_modules\/sm-crypto-v2\//],
  ["what only coding agents need", /node_modules\/(@modelcontextprotocol|zod|zod-to-json-schema)\//],
  ["what only clients of a running emulator need", /src\/cli\/(remote|mcp|completion)\//],
  ["character set tables", /node_modules\/iconv-lite\//],
  ["lodash a second time", /node_modules\/lodash\/(fp|lodash\.min)\.js$/],
] as const;

/** A package's folder with the bundle in it, as after `npm install`. */
class BuiltPackage {
  #folder = "";
  metafile: Metafile = { inputs: {}, outputs: {} };

  async build(): Promise<void> {
    this.#folder = await mkdtemp(join(tmpdir(), "bindbox-bundle-"));
    const outdir = join(this.#folder, "dist");
    const result: BuildResult = await build({ ...bundleOptions, outdir });
    this.metafile = result.metafile ?? this.metafile;
    await symlink(join(root, "dist/contracts"), join(outdir, "contracts"));
    for (const name of ["fixtures", "openapi"]) await symlink(join(root, name), join(this.#folder, name));
    await writeFile(join(this.#folder, "package.json"), '{"type":"module"}');
    await writeFile(
      join(outdir, "serve.js"),
      `import { startEmulator } from "./index.js";
       process.on("disconnect", () => process.exit());
       process.send((await startEmulator({ seed: "test" })).url);`,
    );
  }

  serve(): ChildProcess {
    return fork(join(this.#folder, "dist/serve.js"));
  }

  /** What `dist/cli.js` and its start command import before the emulator runs. */
  filesLoadedAtStart(): Metafile["outputs"][string][] {
    return this.filesLoadedBy("src/cli.ts", "src/cli/start.ts");
  }

  /** What comes with these entry points, without what they import later. */
  filesLoadedBy(...entryPoints: readonly string[]): Metafile["outputs"][string][] {
    const { outputs } = this.metafile;
    const seen = new Set<string>();
    const visit = (file: string): void => {
      if (seen.has(file)) return;
      seen.add(file);
      for (const { path, kind, external } of outputs[file]?.imports ?? [])
        if (kind === "import-statement" && !external) visit(path);
    };
    for (const [file, { entryPoint }] of Object.entries(outputs)) {
      if (entryPoint !== undefined && entryPoints.includes(entryPoint)) visit(file);
    }
    return [...seen].map((file) => outputs[file]!);
  }

  async remove(): Promise<void> {
    await rm(this.#folder, { recursive: true, force: true });
  }
}

describe("the bundle", () => {
  const built = new BuiltPackage();
  beforeAll(() => built.build());
  afterAll(() => built.remove());

  it.each(MUST_NOT_LOAD)("does not load %s on the way to a running server", (_what, pattern) => {
    const loaded = built.filesLoadedAtStart().flatMap(({ inputs }) => Object.keys(inputs));
    expect(loaded.some((file) => file.endsWith("src/emulator.ts"))).toBe(true);
    expect(loaded.filter((file) => pattern.test(file))).toEqual([]);
  });

  it("does not bring the fake-data library at all", () => {
    const inputs = Object.keys(built.metafile.inputs);
    expect(inputs.filter((file) => /faker/.test(file))).toEqual([]);
  });

  it("needs nothing but itself and Node", () => {
    const imports = Object.values(built.metafile.outputs).flatMap((output) => output.imports);
    expect(imports.filter(({ path, external }) => external && !isBuiltin(path))).toEqual([]);
  });

  it("stays within the files and bytes that a start may load", () => {
    const files = built.filesLoadedAtStart();
    expect(files.length).toBeLessThanOrEqual(MOST_FILES);
    expect(files.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(MOST_BYTES);
  });

  it("has no package of one version twice", () => {
    const copies = Object.keys(built.metafile.inputs).filter((file) => /\/mime-db\/db\.json$/.test(file));
    expect(copies).toHaveLength(1);
  });
});

interface Request {
  readonly title: string;
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

const signIn = { connection: "PASSWORD", passwordPayload: { account: "alice", password: PASSWORD } };

/** One of everything that Prism's validator, with what the bundle replaces in it, has to decide. */
const requests: readonly Request[] = [
  { title: "a sign-in", path: "/api/v3/signin", body: signIn },
  { title: "a missing member", path: "/api/v3/signin", body: { connection: "PASSWORD" } },
  {
    title: "a value that is no choice",
    path: "/api/v3/signin",
    body: { ...signIn, connection: "TELEPATHY" },
  },
  { title: "a wrong type", path: "/api/v3/send-email", body: { email: 5, channel: "CHANNEL_LOGIN" } },
  { title: "a body that is no JSON", path: "/api/v3/signin", body: "{" },
  { title: "no body", path: "/api/v3/signin" },
  {
    title: "another media type",
    path: "/api/v3/signin",
    body: "a=b",
    headers: { "content-type": "text/plain" },
  },
  {
    title: "an unknown setting",
    path: "/_bindbox/v1/sandboxes/default/settings",
    body: { sendLimits: "off" },
  },
  {
    title: "a setting out of its range",
    path: "/_bindbox/v1/sandboxes/default/settings",
    body: { verifyCodeLength: 0 },
  },
  {
    title: "a moment that is none",
    path: "/_bindbox/v1/sandboxes/default/clock",
    body: { set: "2030-13-01T00:00:00Z" },
  },
  { title: "a wrong query of the control API", path: "/_bindbox/v1/sandboxes/default/outbox?limit=many" },
];

describe("the bundled client", () => {
  const built = new BuiltPackage();
  beforeAll(() => built.build());
  afterAll(() => built.remove());

  it("is small, and brings nothing of the emulator", () => {
    const files = built.filesLoadedBy("src/client/index.ts");
    const inputs = files.flatMap((file) => Object.keys(file.inputs));
    expect(
      inputs.filter((input) => !/^src\/client\/|^src\/sandbox\/duration\.ts$|\/routes\.ts$/.test(input)),
    ).toEqual([]);
    expect(files.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(MOST_CLIENT_BYTES);
  });

  it("is all that the package loads before an emulator is started", () => {
    const inputs = built.filesLoadedBy("src/index.ts").flatMap((file) => Object.keys(file.inputs));
    expect(inputs.filter((input) => /node_modules|src\/(http|providers|contract|cli)\//.test(input))).toEqual(
      [],
    );
  });
});

describe("the bundled integrations of test runners", () => {
  it("have no copy of anything that the package has", async () => {
    const { metafile } = await build({ ...testRunnerBundleOptions, outdir: "unused", write: false });
    const inputs = Object.keys(metafile.inputs);
    expect(inputs.filter((input) => !input.startsWith("src/test-runners/"))).toEqual([]);
  });
});

describe("the bundled emulator", () => {
  const built = new BuiltPackage();
  const source = new TestEmulator();
  let server: ChildProcess;
  let url: string;

  beforeAll(async () => {
    await source.start({ seed: "test" });
    await built.build();
    server = built.serve();
    [url] = await once(server, "message");
    for (const base of [url, source.url]) {
      for (const change of [{ freeze: true }, { set: "2030-01-01T00:00:00Z" }]) {
        expect((await send(base, "/_bindbox/v1/sandboxes/default/clock", change)).status).toBe(200);
      }
    }
  });
  afterAll(async () => {
    server.kill();
    await source.stop();
    await built.remove();
  });

  async function send(base: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
    const method = path.includes("/settings") ? "PATCH" : /get-|outbox/.test(path) ? "GET" : "POST";
    const response = await fetch(base + path, {
      method,
      headers: { "content-type": "application/json", "x-authing-app-id": APP_ID, ...headers },
      ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
    // a token names the port it was asked for at
    const text = (await response.text()).replaceAll(/eyJ[\w.-]+/g, "a token");
    return { status: response.status, body: JSON.parse(text) };
  }

  it.each(requests)("answers as the source does: $title", async ({ path, body, headers }) => {
    expect(await send(url, path, body, headers)).toEqual(await send(source.url, path, body, headers));
  });
});

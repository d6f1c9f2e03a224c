// `node build.config.mjs`             bundles the emulator, compiles the OpenAPI documents and declares the types, all into dist/
// `node build.config.mjs --generate`  writes the types and schemas that are generated from the OpenAPI documents
// `node build.config.mjs --bench`     bundles the emulator and the bench, without types
import { execFile } from "node:child_process";
import { chmod, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { build } from "esbuild";
import {
  bundleOptions,
  common,
  jestBundleOptions,
  testRunnerBundleOptions,
} from "./.build/bundle-options.mjs";
import { copyCommonjsDeclarations } from "./.build/commonjs-declarations.mjs";

const root = new URL("./", import.meta.url);
const flags = new Set(process.argv.slice(2));
const path = (relative) => fileURLToPath(new URL(relative, root));

/** Loads a TypeScript module that only the build needs. */
async function load(source) {
  const outfile = path(`dist/.build/${source.replaceAll("/", "-")}.mjs`);
  await build({ ...common, entryPoints: [path(source)], outfile, packages: "external" });
  return import(outfile);
}

async function generate() {
  const { generatedFiles } = await load("src/contract/generate.ts");
  for (const [file, text] of await generatedFiles(root)) {
    await mkdir(new URL(".", new URL(file, root)), { recursive: true });
    await writeFile(new URL(file, root), text);
  }
}

/** Chunks carry a hash in their names, and declarations come from files that may be gone: old ones would pile up. */
async function removeOldBundle() {
  const files = await readdir(new URL("dist/", root)).catch(() => []);
  for (const file of files) if (/\.c?js$/.test(file)) await rm(new URL(`dist/${file}`, root));
  for (const folder of ["types", "types-commonjs"])
    await rm(new URL(`dist/${folder}/`, root), { recursive: true, force: true });
}

/** One file for what every run needs, lazy parts apart: opening hundreds of small files is most of a Node program's start. */
async function bundle() {
  await removeOldBundle();
  const { compileContracts } = await load("src/contract/compile.ts");
  await compileContracts(root, new URL("dist/contracts/", root));
  const { metafile } = await build({ ...bundleOptions, outdir: path("dist") });
  await build({ ...testRunnerBundleOptions, outdir: path("dist") });
  await build({ ...jestBundleOptions, outdir: path("dist") });
  await chmod(new URL("dist/cli.js", root), 0o755);
  await writeFile(new URL("dist/THIRD_PARTY_LICENSES.txt", root), await thirdPartyLicenses(metafile));
  await rm(new URL("dist/.build/", root), { recursive: true, force: true });
}

/** The types of all entries, and those of the one that is CommonJS in that form, too. */
async function declare() {
  const tsc = path("node_modules/typescript/bin/tsc");
  const { stdout } = await promisify(execFile)(process.execPath, [
    tsc,
    "-p",
    path("tsconfig.build.json"),
  ]).catch((error) => error);
  if (stdout !== "") throw new Error(stdout);
  await copyCommonjsDeclarations(
    "test-runners/jest.d.ts",
    new URL("dist/types/", root),
    new URL("dist/types-commonjs/", root),
  );
}

/** The bundle holds other people's code, so their licences go with it. */
async function thirdPartyLicenses(metafile) {
  const packages = new Set();
  for (const input of Object.keys(metafile.inputs)) {
    const match = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input);
    if (match) packages.add(match[1]);
  }
  const sections = [];
  for (const folder of [...packages].sort()) {
    const { name, version, license } = JSON.parse(await readFile(path(`${folder}/package.json`), "utf8"));
    let text = "";
    for (const file of ["LICENSE", "LICENSE.md", "LICENSE.txt", "license", "LICENCE", "License.md"]) {
      text ||= await readFile(path(`${folder}/${file}`), "utf8").catch(() => "");
    }
    sections.push(`${name} ${version} (${license})\n\n${text.trim()}\n`);
  }
  return sections.join(`\n${"-".repeat(72)}\n\n`);
}

if (flags.has("--generate")) await generate();
else await bundle();
if (flags.size === 0) await declare();
if (flags.has("--bench"))
  await build({
    ...common,
    // the bench, and the programs that it starts in processes of their own
    entryPoints: ["bench", "bindbox-server", "sandbox-server", "echo-server", "package-program"].map((name) =>
      path(`test/bench/${name}.ts`),
    ),
    outdir: path("dist/bench"),
    packages: "external",
  });

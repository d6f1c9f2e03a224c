import { createHash } from "node:crypto";
import { access, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { outputOf } from "./run-program.js";

const sdkFolder = fileURLToPath(new URL("../sdk", import.meta.url));
const cache = fileURLToPath(new URL("../../node_modules/.cache/bindbox-sdk", import.meta.url));

/** A folder below `test/sdk`, where the programs of a language are. */
export const folderOf = (language: string): string => join(sdkFolder, language);

/**
 * A folder for what a language installs, which later runs find again as long as the list of it is the same.
 *
 * @param list the file below `test/sdk` that says what to install
 * @param install fills the folder
 */
async function installed(list: string, install: (folder: string) => Promise<void>): Promise<string> {
  const hash = createHash("sha256")
    .update(await readFile(join(sdkFolder, list)))
    .digest("hex");
  const folder = join(cache, `${list.replaceAll(/\W/g, "-")}-${hash.slice(0, 16)}`);
  const complete = join(folder, "complete");
  if (await exists(complete)) return folder;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await install(folder);
  await writeFile(complete, "");
  return folder;
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** The bin folder of a Python environment with the packages of `test/sdk/<language>/requirements.txt`. */
export async function pythonPrograms(language: string): Promise<string> {
  const list = join(language, "requirements.txt");
  const folder = await installed(list, async (environment) => {
    await outputOf("python3", ["-m", "venv", environment]);
    const install = ["-m", "pip", "install", "--quiet", "--no-compile", "--disable-pip-version-check"];
    await outputOf(join(environment, "bin/python"), [...install, "-r", join(sdkFolder, list)]);
  });
  return join(folder, "bin");
}

/** The program of `test/sdk/go`, built. */
export async function goProgram(): Promise<string> {
  const program = join(cache, "go-program");
  await outputOf("go", ["build", "-buildvcs=false", "-o", program, "."], { cwd: folderOf("go") });
  return program;
}

/** The class path with what `test/sdk/java/pom.xml` depends on. */
export async function javaClassPath(): Promise<string> {
  const folder = await installed("java/pom.xml", async (libraries) => {
    const copy = ["dependency:copy-dependencies", "-DincludeScope=runtime", `-DoutputDirectory=${libraries}`];
    await outputOf("mvn", ["--quiet", "--batch-mode", ...copy], { cwd: folderOf("java") });
  });
  return join(folder, "*");
}

import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify, stripVTControlCharacters } from "node:util";

const root = fileURLToPath(new URL("../../", import.meta.url));
const run = promisify(execFile);

/** npm without the network: the package has no dependencies, so it needs none. */
const npm = (args: readonly string[], cwd: string) =>
  run("npm", [...args, "--offline", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd });

export interface Run {
  readonly code: number;
  /** Without colours, stdout before stderr. */
  readonly output: string;
}

/** A project of somebody else's in a folder of its own, with the packed bindbox installed. */
export class InstalledProject {
  private constructor(readonly folder: string) {}

  /**
   * @param source the project's files, which have to hold a package.json
   * @param packages what it has besides bindbox: taken from this repository
   */
  static async create(source: string, packages: readonly string[]): Promise<InstalledProject> {
    const folder = await mkdtemp(join(tmpdir(), "bindbox-project-"));
    // npm would fetch what the project's own package.json asks for; so that comes after the installation
    await writeFile(join(folder, "package.json"), '{"private":true}');
    const { stdout } = await npm(["pack", "--json", "--pack-destination", folder], root);
    const [{ filename }] = JSON.parse(stdout);
    await npm(["install", "--no-save", join(folder, filename)], folder);
    await cp(join(root, source), folder, { recursive: true });
    for (const name of packages) {
      const place = join(folder, "node_modules", name);
      await mkdir(dirname(place), { recursive: true });
      await symlink(join(root, "node_modules", name), place);
    }
    return new InstalledProject(folder);
  }

  /** Runs a script of one of its packages with Node, whatever comes of it. */
  async node(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Run> {
    const inherited = Object.fromEntries(
      Object.entries(process.env).filter(([name]) => !/^(BINDBOX_|VITEST|NODE_ENV|FORCE_COLOR)/.test(name)),
    );
    const options = { cwd: this.folder, env: { ...inherited, NO_COLOR: "1", ...env } };
    const { code, stdout, stderr } = await run(process.execPath, args, options).then(
      (done) => ({ ...done, code: 0 }),
      (failed) => failed,
    );
    return { code, output: stripVTControlCharacters(stdout + stderr) };
  }

  remove(): Promise<void> {
    return rm(this.folder, { recursive: true, force: true });
  }
}

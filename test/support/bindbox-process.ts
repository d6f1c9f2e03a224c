import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";

const CLI = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

export interface ProcessOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** The program to run instead of the one in `dist`. */
  readonly program?: string;
  readonly cwd?: string;
}

/** The built command line, in a process of its own. */
export class BindboxProcess {
  readonly child: ChildProcessByStdio<null, Readable, Readable>;
  stdout = "";
  stderr = "";
  /** The exit code, or the name of the signal that ended it. */
  readonly ended: Promise<number | string>;

  constructor(args: readonly string[], { env = {}, program = CLI, cwd }: ProcessOptions = {}) {
    const inherited = Object.fromEntries(
      Object.entries(process.env).filter(([name]) => !/^(BINDBOX_|NO_COLOR|FORCE_COLOR)/.test(name)),
    );
    this.child = spawn(process.execPath, [program, ...args], {
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...inherited, ...env },
      ...(cwd === undefined ? {} : { cwd }),
    });
    this.child.stdout.setEncoding("utf8").on("data", (text: string) => {
      this.stdout += text;
    });
    this.child.stderr.setEncoding("utf8").on("data", (text: string) => {
      this.stderr += text;
    });
    this.ended = once(this.child, "close").then(([code, signal]) => code ?? signal);
  }

  /** Where it listens, once it does. */
  async url(): Promise<string> {
    await this.prints(/listens on http:\S+\n/);
    return /listens on (http:\S+)\n/.exec(this.stdout)![1]!;
  }

  /** Resolves once stdout has a text. */
  prints(pattern: RegExp): Promise<void> {
    return this.#shows(this.child.stdout, () => pattern.test(this.stdout));
  }

  complains(pattern: RegExp): Promise<void> {
    return this.#shows(this.child.stderr, () => pattern.test(this.stderr));
  }

  signal(signal: NodeJS.Signals): void {
    this.child.kill(signal);
  }

  #shows(stream: Readable, shown: () => boolean): Promise<void> {
    return new Promise((resolve, reject) => {
      const look = (): void => {
        if (!shown()) return;
        stream.off("data", look);
        resolve();
      };
      stream.on("data", look);
      void this.ended.then((code) => reject(new Error(`ended with ${code}: ${this.stdout}${this.stderr}`)));
      look();
    });
  }
}

/** Runs a command to its end. */
export async function bindbox(args: readonly string[], options?: ProcessOptions) {
  const run = new BindboxProcess(args, options);
  const code = await run.ended;
  return { code, stdout: run.stdout, stderr: run.stderr };
}

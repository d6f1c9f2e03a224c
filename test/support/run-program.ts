import { spawn } from "node:child_process";
import { once } from "node:events";
import { messageOf } from "../../src/start-error.js";

export interface ProgramOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** How a program ended, and what it said. */
export interface ProgramEnd {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program of this machine to its end. Rejects when there is no such program. */
export async function endOf(
  program: string,
  args: readonly string[],
  { cwd, env = {} }: ProgramOptions = {},
): Promise<ProgramEnd> {
  const child = spawn(program, args, {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...env },
    ...(cwd === undefined ? {} : { cwd }),
  });
  const said = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"] as const)
    child[stream].setEncoding("utf8").on("data", (text: string) => {
      said[stream] += text;
    });
  const [code] = await once(child, "close").catch((error: unknown) => {
    throw new Error(`cannot run ${program}, which this test needs: ${messageOf(error)}`, { cause: error });
  });
  return { code, ...said };
}

/** What a program prints that has to succeed. */
export async function outputOf(
  program: string,
  args: readonly string[],
  options?: ProgramOptions,
): Promise<string> {
  const { code, stdout, stderr } = await endOf(program, args, options);
  if (code !== 0) throw new Error(`${program} ${args.join(" ")} ended with ${code}:\n${stdout}${stderr}`);
  return stdout;
}

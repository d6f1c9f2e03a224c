import { type ChildProcess, execFileSync, fork } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";

/** USER_HZ is 100 on every Linux that Node runs on. */
const MILLISECONDS_A_TICK = 10;

/** A server under test, alone in its process. */
export class ChildServer {
  constructor(
    readonly process: ChildProcess,
    readonly url: string,
  ) {}

  /** Asks the process something over its message channel. */
  async ask(question: string): Promise<unknown> {
    this.process.send(question);
    const [answer] = await once(this.process, "message");
    return answer;
  }

  /** Resident memory in MB; undefined where the system has no `ps`. */
  residentMegabytes(): number | undefined {
    try {
      return (
        Number(execFileSync("ps", ["-o", "rss=", "-p", String(this.process.pid)], { encoding: "utf8" })) /
        1024
      );
    } catch {
      return undefined;
    }
  }

  /** Processor time spent so far, to the hundredth of a second; undefined where there is no `/proc`. */
  cpuMilliseconds(): number | undefined {
    try {
      const stat = readFileSync(`/proc/${this.process.pid}/stat`, "utf8");
      // after the command's name, which may hold spaces: fields 14 and 15 of proc(5)
      const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
      return (Number(fields[11]) + Number(fields[12])) * MILLISECONDS_A_TICK;
    } catch {
      return undefined;
    }
  }

  async stop(): Promise<void> {
    const gone = once(this.process, "exit");
    this.process.kill("SIGKILL");
    await gone;
  }
}

const local = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const prismCli = (): string => createRequire(import.meta.url).resolve("@stoplight/prism-cli/dist/index.js");

export type ServerName = "bindbox" | "echo" | "prism";

/** How each server is started from nothing, as a user would. */
const commands: Readonly<Record<ServerName, (port: number) => [string, string[]]>> = {
  bindbox: () => [local("../cli.js"), ["start"]],
  echo: (port) => [local("echo-server.js"), [String(port)]],
  prism: (port) => [
    prismCli(),
    ["mock", local("../../openapi/authing.yaml"), "-p", String(port), "-v", "silent"],
  ],
};

/** Express is faster in production. `prism mock` would divide itself over two processes there, which nobody asks it to. */
const nodeEnv: Readonly<Record<ServerName, string>> = {
  bindbox: "production",
  echo: "production",
  prism: "development",
};

/** Starts a server and does not wait until it answers. */
export async function spawnServer(name: ServerName): Promise<ChildServer> {
  const port = await freePort();
  const [script, parameters] = commands[name](port);
  const env = { ...process.env, BINDBOX_PORT: String(port), NODE_ENV: nodeEnv[name] };
  return new ChildServer(
    fork(script, parameters, { env, stdio: ["ignore", "ignore", "inherit", "ipc"] }),
    `http://127.0.0.1:${port}`,
  );
}

/** Starts the emulator with this many users besides the callers. */
export async function startBindbox(users: number): Promise<ChildServer> {
  const child = fork(local("bindbox-server.js"), [String(users)], {
    execArgv: ["--max-old-space-size=8192", "--expose-gc"],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const [message] = await once(child, "message");
  return new ChildServer(child, message.url);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  if (address === null || typeof address === "string") throw new Error("no free port");
  return address.port;
}

import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";

const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--remote-debugging-pipe",
];

// biome-ignore lint/suspicious/noExplicitAny: the DevTools protocol answers as many shapes as it has commands
type Reply = any;

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Reply;
  readonly result?: Reply;
  readonly error?: { readonly message: string };
}

/**
 * A Chromium with one page, driven through the DevTools protocol over pipes: that needs neither a port nor a WebSocket.
 * The path comes from the variable CHROMIUM.
 */
export class Chromium {
  readonly #process: ChildProcess;
  readonly #commands: Writable;
  readonly #profile: string;
  readonly #waiting = new Map<number, (message: Message) => void>();
  readonly #complaints: string[] = [];
  #lastId = 0;
  #session: string | undefined;
  #onLoad: () => void = () => undefined;
  #unread = "";

  private constructor(process: ChildProcess, profile: string) {
    this.#process = process;
    this.#profile = profile;
    this.#commands = process.stdio[3] as Writable;
    (process.stdio[4] as Readable).setEncoding("utf8").on("data", (text: string) => this.#read(text));
  }

  /** @param flags more of them, such as `--host-resolver-rules` */
  static async start(flags: readonly string[] = []): Promise<Chromium> {
    const profile = await mkdtemp(join(tmpdir(), "bindbox-chromium-"));
    const path = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
    const child = spawn(path, [...FLAGS, ...flags, `--user-data-dir=${profile}`, "about:blank"], {
      stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"],
    });
    const failed = new Promise<never>((_, reject) => child.once("error", reject));
    const browser = new Chromium(child, profile);
    await Promise.race([failed, browser.#openPage()]);
    return browser;
  }

  async stop(): Promise<void> {
    const gone = new Promise((resolve) => this.#process.once("exit", resolve));
    await this.send("Browser.close");
    await gone;
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  /** What the browser wrote to the console: errors of scripts, and what a policy has blocked. */
  get complaints(): readonly string[] {
    return this.#complaints;
  }

  async send(method: string, params: object = {}): Promise<Reply> {
    this.#lastId += 1;
    const id = this.#lastId;
    const answer = new Promise<Message>((resolve) => this.#waiting.set(id, resolve));
    const session = this.#session === undefined ? {} : { sessionId: this.#session };
    this.#commands.write(`${JSON.stringify({ id, method, params, ...session })}\0`);
    const { result, error } = await answer;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result;
  }

  /** Opens an address and waits until the page it ends at has loaded. */
  async goto(url: string): Promise<void> {
    await this.#untilLoaded(() => this.send("Page.navigate", { url }));
  }

  /** Clicks as a person does: on the middle of what the selector finds, which leads to another page. */
  async clickThrough(selector: string): Promise<void> {
    const [x, y] = await this.evaluate(
      `(() => { const e = document.querySelector(${JSON.stringify(selector)}); e.scrollIntoView();
        const r = e.getBoundingClientRect(); return [r.x + r.width / 2, r.y + r.height / 2]; })()`,
    );
    const at = { x, y, button: "left", clickCount: 1 };
    await this.#untilLoaded(async () => {
      await this.send("Input.dispatchMouseEvent", { type: "mousePressed", ...at });
      await this.send("Input.dispatchMouseEvent", { type: "mouseReleased", ...at });
    });
  }

  /** Presses Enter where the cursor is, which leads to another page. */
  async pressEnter(): Promise<void> {
    const key = { key: "Enter", code: "Enter", windowsVirtualKeyCode: 13, text: "\r" };
    await this.#untilLoaded(async () => {
      await this.send("Input.dispatchKeyEvent", { type: "keyDown", ...key });
      await this.send("Input.dispatchKeyEvent", { type: "keyUp", ...key });
    });
  }

  async type(selector: string, text: string): Promise<void> {
    await this.evaluate(`document.querySelector(${JSON.stringify(selector)}).focus()`);
    await this.send("Input.insertText", { text });
  }

  /** The value of a JavaScript expression in the page; of a promise, what it resolves to. */
  async evaluate(expression: string): Promise<Reply> {
    const how = { returnByValue: true, awaitPromise: true };
    const { result } = await this.send("Runtime.evaluate", { expression, ...how });
    return result.value;
  }

  async screenshot(): Promise<Buffer> {
    return Buffer.from((await this.send("Page.captureScreenshot")).data, "base64");
  }

  async #openPage(): Promise<void> {
    const { targetId } = await this.send("Target.createTarget", { url: "about:blank" });
    const { sessionId } = await this.send("Target.attachToTarget", { targetId, flatten: true });
    this.#session = sessionId;
    for (const domain of ["Page", "Runtime", "Log"]) await this.send(`${domain}.enable`);
  }

  /** Acts, and waits until a page has loaded since. A page that submits itself counts as one of its own. */
  async #untilLoaded(act: () => Promise<unknown>): Promise<void> {
    const loaded = new Promise<void>((resolve) => {
      this.#onLoad = resolve;
    });
    await act();
    await loaded;
  }

  #read(text: string): void {
    const messages = (this.#unread + text).split("\0");
    this.#unread = messages.pop() ?? "";
    for (const message of messages) this.#receive(JSON.parse(message));
  }

  #receive(message: Message): void {
    if (message.id !== undefined) this.#waiting.get(message.id)?.(message);
    if (message.method === "Page.loadEventFired") this.#onLoad();
    if (message.method === "Log.entryAdded") this.#complaints.push(message.params.entry.text);
    if (message.method === "Runtime.exceptionThrown")
      this.#complaints.push(message.params.exceptionDetails.text);
  }
}

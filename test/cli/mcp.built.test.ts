import { fileURLToPath } from "node:url";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { describe, expect, it, onTestFinished } from "vitest";
import { APP_ID, emulatorForFile } from "../support/test-emulator.js";

const CLI = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

/** A coding agent: the SDK's own client, which starts `bindbox mcp` and speaks with it over stdio. */
class Agent {
  readonly #client = new Client({ name: "agent", version: "1" });
  readonly #transport: StdioClientTransport;

  constructor(args: readonly string[]) {
    this.#transport = new StdioClientTransport({
      command: process.execPath,
      args: [CLI, "mcp", ...args],
      stderr: "pipe",
    });
    onTestFinished(() => this.#client.close());
  }

  async connected(): Promise<this> {
    await this.#client.connect(this.#transport);
    return this;
  }

  get pid(): number {
    return this.#transport.pid!;
  }

  get instructions(): string | undefined {
    return this.#client.getInstructions();
  }

  async tools(): Promise<string[]> {
    return (await this.#client.listTools()).tools.map(({ name }) => name);
  }

  /** What a tool says. */
  async text(name: string, input: Record<string, unknown> = {}): Promise<{ text: string; refused: boolean }> {
    const { content, isError = false } = await this.#client.callTool({ name, arguments: input });
    return { text: Object(content)[0].text, refused: Boolean(isError) };
  }

  async json(name: string, input: Record<string, unknown> = {}) {
    const { text, refused } = await this.text(name, input);
    expect(refused, text).toBe(false);
    return JSON.parse(text);
  }

  close(): Promise<void> {
    return this.#client.close();
  }
}

const send = (url: string, email: string, channel = "CHANNEL_LOGIN", appId = APP_ID) =>
  fetch(`${url}/api/v3/send-email`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-authing-app-id": appId },
    body: JSON.stringify({ email, channel }),
  }).then((response) => response.json());

describe("bindbox mcp beside a running emulator", () => {
  const bindbox = emulatorForFile();
  const agent = () => new Agent(["--url", bindbox.url]).connected();

  it("offers its tools, and says where the emulator is", async () => {
    const it = await agent();
    expect(it.instructions).toContain(bindbox.url);
    expect(await it.tools()).toEqual(
      expect.arrayContaining([
        "latest_code",
        "outbox",
        "clock",
        "arm_error",
        "arm_fault",
        "faults",
        "clear_faults",
        "explain_last_refusal",
        "journal",
        "coverage",
        "errors",
        "settings",
        "show_sandbox",
        "create_sandbox",
        "reset_sandbox",
      ]),
    );
  });

  it("works a day of an agent: code, clock, error, explanation, coverage", async () => {
    const it = await agent();
    await send(bindbox.url, "agent@example.com");
    const sent = await it.json("latest_code", { to: "agent@example.com" });
    expect(sent).toMatchObject({ code: expect.stringMatching(/^\d{6}$/), to: "agent@example.com" });
    expect(await it.json("outbox", { to: "agent@example.com" })).toMatchObject([{ code: sent.code }]);

    await it.json("clock", { set: "2030-01-01T00:00:00Z", freeze: true });
    expect(await it.json("clock", { advance: "61s" })).toMatchObject({
      now: "2030-01-01T00:01:01.000Z",
      frozen: true,
    });

    await it
      .json("arm_error", { operation: "send-email", error: "authing.sendTooFrequent" })
      .catch(() => undefined);
    const errors = await it.json("errors", { operation: "send-email" });
    const [{ error }] = errors;
    await it.json("arm_error", { operation: "send-email", error });
    expect(await send(bindbox.url, "agent@example.com")).not.toMatchObject({ statusCode: 200 });
    const { request, diagnosis } = await it.json("explain_last_refusal");
    expect(request).toMatchObject({ operation: "send-email", via: "fault" });
    expect(diagnosis.summary).toMatch(/fault/);
    expect(await it.json("journal", { limit: 1 })).toMatchObject([{ id: request.id }]);
    expect((await it.text("coverage")).text).toContain("authing.send-email");

    await it.json("clear_faults");
    expect(await it.json("faults")).toEqual([]);
    expect(await it.json("settings", { changes: { sendLimit: "off" } })).toMatchObject({ sendLimit: "off" });
    expect((await it.json("reset_sandbox")).cleared).toMatchObject({ journal: expect.any(Number) });
  });

  it("works in a sandbox of its own", async () => {
    const it = await agent();
    const { id, authing } = await it.json("create_sandbox", { seed: "s" });
    await send(bindbox.url, "own@example.com", "CHANNEL_LOGIN", authing.appId);
    expect(await it.json("outbox", { sandbox: id })).toHaveLength(1);
    expect(await it.json("outbox", { to: "own@example.com" })).toEqual([]);
  });

  it.each([
    ["clock", { advance: "soon" }, /body\/advance/],
    ["settings", { changes: { nope: 1 } }, /nope/],
    ["arm_error", { operation: "send-email", error: "nope" }, /nope/],
    ["latest_code", { to: "nobody@example.com", wait: "0s" }, /no message/],
    ["latest_code", { wait: "soon" }, /wait must be a duration/],
    ["outbox", { sandbox: "nowhere" }, /no sandbox "nowhere"/],
  ])("answers what is wrong with %s %j", async (name, input, message) => {
    const { text, refused } = await (await agent()).text(name, input);
    expect(refused).toBe(true);
    expect(text).toMatch(message);
  });
});

describe("bindbox mcp --start", () => {
  it("brings an emulator, which ends with the connection", async () => {
    const it = await new Agent(["--start", "--seed", "s"]).connected();
    const { authing, seed } = await it.json("show_sandbox");
    expect(seed).toBe("s");
    await send(authing.appHost, "start@example.com");
    expect(await it.json("latest_code")).toMatchObject({ to: "start@example.com" });
    await it.close();
    await expect
      .poll(() =>
        fetch(authing.appHost).then(
          () => "answers",
          () => "gone",
        ),
      )
      .toBe("gone");
  });
});

it("bindbox mcp without an emulator says so in each answer", async () => {
  const { text, refused } = await (await new Agent(["--url", "http://127.0.0.1:9"]).connected()).text(
    "clock",
  );
  expect(refused).toBe(true);
  expect(text).toMatch(/no bindbox answers at http:\/\/127\.0\.0\.1:9.*`bindbox start`/);
});

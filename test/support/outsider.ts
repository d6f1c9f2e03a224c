import { expect } from "vitest";
import { exchange } from "./exchange.js";
import type { TestEmulator } from "./test-emulator.js";

export interface Attempt {
  readonly method: "GET" | "POST" | "PATCH";
  readonly path: string;
  readonly body: string;
}

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

const sandbox = "/_bindbox/v1/sandboxes/default";

/** What somebody would do who may not: read the codes and the credentials, listen, and change what there is to change. */
const attempts: readonly Attempt[] = [
  { method: "GET", path: `${sandbox}/outbox`, body: "" },
  { method: "GET", path: sandbox, body: "" },
  { method: "GET", path: `${sandbox}/events`, body: "" },
  { method: "GET", path: "/_bindbox/v1/events", body: "" },
  { method: "PATCH", path: `${sandbox}/settings`, body: '{"fixedCode":"000000"}' },
  { method: "POST", path: `${sandbox}/clock`, body: '{"advance":"1h"}' },
  { method: "POST", path: `${sandbox}/reset`, body: "" },
];

const CODE = "471147";

/** Tries everything by `send`: each time it is refused with one of the statuses, and nothing has been told or changed. */
export async function expectKeptOut(
  bindbox: TestEmulator,
  send: (attempt: Attempt) => Promise<Reply>,
  ...statuses: readonly number[]
): Promise<void> {
  const { clock, settings, credentials } = await someState(bindbox);
  const before = await stateOf(bindbox);
  expect(before.messages).toMatchObject([{ to: "a@example.com", code: CODE }]);
  for (const attempt of attempts) {
    const { status, headers, text } = await send(attempt);
    expect(statuses, `${attempt.method} ${attempt.path}`).toContain(status);
    expect(text).not.toContain(CODE);
    expect(text).not.toContain(credentials.authing.appSecret);
    expect(Object.keys(headers).filter((name) => name.startsWith("access-control-"))).toEqual([]);
  }
  expect(await stateOf(bindbox)).toEqual(before);
  expect([clock.frozen, settings.fixedCode]).toEqual([true, CODE]);
}

/** A clock that stands still, a setting that is not the default, and a message. */
async function someState(bindbox: TestEmulator) {
  const world = bindbox.emulator.sandboxes.fallback;
  await world.reset();
  world.clock.freeze();
  await world.changeSettings({ fixedCode: CODE });
  expect(
    await bindbox.post("send-email", { email: "a@example.com", channel: "CHANNEL_LOGIN" }),
  ).toMatchObject({ statusCode: 200 });
  return world;
}

async function stateOf({ emulator }: TestEmulator) {
  const { clock, settings, outbox } = emulator.sandboxes.fallback;
  return { now: clock.now(), settings: { ...settings }, messages: (await outbox.list({}, 10)).messages };
}

/** Sends attempts by HTTP with these headers. */
export const withHeaders =
  (bindbox: TestEmulator, headers: Readonly<Record<string, string>>) =>
  async ({ method, path, body }: Attempt): Promise<Reply> => {
    const call = bindbox.agent[method === "GET" ? "get" : method === "POST" ? "post" : "patch"](path);
    const answer = await call.set(headers).send(body === "" ? undefined : body);
    return { status: answer.status, headers: answer.headers, text: answer.text };
  };

/** A request's head, but for what says how long its body is. */
export type Head = (attempt: Attempt) => readonly string[];

/** Sends attempts byte by byte: for heads that HTTP libraries would put right. */
export const withHead =
  (bindbox: TestEmulator, head: Head) =>
  async (attempt: Attempt): Promise<Reply> => {
    const lines = [...head(attempt), `Content-Length: ${attempt.body.length}`, "Connection: close"];
    return replyIn(await exchange(bindbox.emulator.port, `${lines.join("\r\n")}\r\n\r\n${attempt.body}`));
  };

/** Sends attempts through a proxy tunnel to `target`, as requests to `host`. */
export const throughTunnel =
  (bindbox: TestEmulator, target: string, host: string) =>
  async ({ method, path, body }: Attempt): Promise<Reply> => {
    const tunnel = `CONNECT ${target} HTTP/1.1\r\nHost: ${target}\r\n\r\n`;
    const head = `${method} ${path} HTTP/1.1\r\nHost: ${host}\r\nContent-Length: ${body.length}\r\nConnection: close`;
    const wire = await exchange(bindbox.emulator.port, `${tunnel}${head}\r\n\r\n${body}`);
    return replyIn(wire.replace(/^HTTP\/1\.1 200 [^\r]*\r\n\r\n/, ""));
  };

/** The answer in what came over the wire. */
function replyIn(wire: string): Reply {
  const [head = "", ...rest] = wire.split("\r\n\r\n");
  const [statusLine = "", ...lines] = head.split("\r\n");
  const headers = Object.fromEntries(
    lines.map((line) => {
      const [name = "", ...value] = line.split(":");
      return [name.toLowerCase(), value.join(":").trim()];
    }),
  );
  return { status: Number(statusLine.split(" ")[1]), headers, text: rest.join("\r\n\r\n") };
}

import type { Sandbox as SandboxHandle } from "../../src/index.js";
import { nowInSeconds, tc3 } from "./tencent-sdks.js";
import { exchangeText, type WireRequest } from "./tencent-wire.js";

// biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every operation
export type Body = any;

export interface Visit {
  /** Everything that came back, but for the machine's time in `Date`. */
  readonly text: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The body as JSON; `undefined` when it is none. */
  readonly body: Body;
}

export interface VisitorOptions {
  readonly port: number;
  /** What the requests call the machine, and links and tokens with it; default: as it is. */
  readonly host?: string;
  /** Seconds since 1970, as the client's clock shows them. */
  readonly now?: () => number;
}

/** A client of one sandbox's emulated services that knows nothing but the sandbox's credentials. */
export class SandboxVisitor {
  readonly box: SandboxHandle;
  readonly #port: number;
  readonly #host: string;
  readonly #now: () => number;

  constructor(box: SandboxHandle, { port, host = `127.0.0.1:${port}`, now = nowInSeconds }: VisitorOptions) {
    this.box = box;
    this.#port = port;
    this.#host = host;
    this.#now = now;
  }

  /** A request to Authing; a body that is a text goes out as a form. */
  authing(method: string, target: string, body?: object | string, token?: string): Promise<Visit> {
    const type = typeof body === "string" ? "application/x-www-form-urlencoded" : "application/json";
    const given = {
      host: this.#host,
      "x-authing-app-id": this.box.authing.appId,
      ...(body === undefined ? {} : { "content-type": type }),
      ...(token === undefined ? {} : { authorization: token }),
    };
    const text = typeof body === "string" ? body : JSON.stringify(body);
    return this.send({ method, target, headers: Object.entries(given), ...(text ? { body: text } : {}) });
  }

  v3(operation: string, body: object, token?: string): Promise<Visit> {
    return this.authing("POST", `/api/v3/${operation}`, body, token);
  }

  async signIn(account: string, password: string, scope = "openid"): Promise<Body> {
    const signIn = { connection: "PASSWORD", passwordPayload: { account, password }, options: { scope } };
    return (await this.v3("signin", signIn)).body.data;
  }

  /** The answer of a Tencent Cloud action, below `Response`. */
  async tencent(action: string, parameters: object = {}): Promise<Body> {
    const { secretId, secretKey } = this.box.tencent;
    const body = JSON.stringify(parameters);
    const key = { secretId, secretKey, timestamp: this.#now() };
    return (await this.send(tc3({ action, body, host: this.#host, ...key }))).body.Response;
  }

  async send(request: WireRequest): Promise<Visit> {
    const received = await exchangeText(this.#port, request);
    const text = received.replace(/^Date: .*\r\n/im, "");
    const end = text.indexOf("\r\n\r\n");
    const [statusLine = "", ...lines] = text.slice(0, end).split("\r\n");
    const headers = Object.fromEntries(
      lines.map((line) => [
        line.slice(0, line.indexOf(":")).toLowerCase(),
        line.slice(line.indexOf(":") + 2),
      ]),
    );
    const isJson = headers["content-type"]?.includes("json") ?? false;
    const body = isJson ? JSON.parse(text.slice(end + 4)) : undefined;
    return { text, status: Number(statusLine.split(" ")[1]), headers, body };
  }
}

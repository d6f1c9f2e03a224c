import type { IncomingMessage } from "node:http";
import { header, type RawRequest } from "./messages.js";
import { tunnelTarget } from "./tunnels.js";

/** The client hung up before its request was complete; there is nobody to answer. */
export class RequestAborted extends Error {
  override readonly name = "RequestAborted";
}

const NO_BODY = Buffer.alloc(0);

/** Express cuts the mount path off `url`; the whole target is kept here. */
const wholeTarget = (message: IncomingMessage): string =>
  "originalUrl" in message && typeof message.originalUrl === "string"
    ? message.originalUrl
    : (message.url ?? "/");

/**
 * Reads a request whole. A body over `limit` bytes is not kept, and the rest of it is not waited for.
 * The raw bytes are read once, because a signature is over bytes and not over what a parser makes of them.
 */
export async function readRequest(message: IncomingMessage, limit: number): Promise<RawRequest> {
  const { headers, rawHeaders, method = "GET" } = message;
  const body = await readBody(message, limit);
  const { host: targetHost, path, query } = targetOf(message);
  return {
    method,
    path,
    query,
    headers,
    rawHeaders,
    targetHost,
    body: body ?? NO_BODY,
    bodyTooLarge: body === undefined,
    clientIp: (message.socket.remoteAddress ?? "127.0.0.1").replace(/^::ffff:/, ""),
    baseUrl: baseUrlOf(message, targetHost),
  };
}

/**
 * Where the client can reach the emulator again. The names in a proxied or tunnelled request are those of the genuine
 * service, so there it is the address that the connection came to.
 */
function baseUrlOf({ headers, socket }: IncomingMessage, targetHost: string | undefined): string {
  const { localAddress = "127.0.0.1", localPort } = socket;
  const address = localAddress.replace(/^::ffff:/, "");
  const local = `http://${address.includes(":") ? `[${address}]` : address}:${localPort}`;
  const host = header(headers, "host");
  if (targetHost !== undefined || !host || tunnelTarget(socket) !== undefined) return local;
  // observed: tccli with an http endpoint sends `Host: http://127.0.0.1:4010`
  return `http://${host.replace(/^https?:\/\//i, "")}`;
}

/** A body up to this size is read to its end even when it is too long to keep, so that its client reads the answer. */
const DRAIN_LIMIT = 64 * 1024 * 1024;

/** The bytes of the body, or `undefined` when there are more than `limit`. Rejects with `RequestAborted` when the client hangs up before the end. */
function readBody(message: IncomingMessage, limit: number): Promise<Buffer | undefined> {
  const { "content-length": length, "transfer-encoding": encoding } = message.headers;
  if (encoding === undefined && (length === undefined || length === "0")) return Promise.resolve(NO_BODY);
  if (Number(length) > DRAIN_LIMIT) return Promise.resolve(undefined);
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    message.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) chunks.push(chunk);
      else chunks.length = 0;
      if (size > DRAIN_LIMIT) {
        message.pause();
        resolve(undefined);
      }
    });
    message.on("end", () =>
      resolve(size > limit ? undefined : chunks.length === 1 ? chunks[0] : Buffer.concat(chunks)),
    );
    message.on("error", () => reject(new RequestAborted()));
    message.on("close", () => {
      // every request closes at last; an error is dear, because it records where it was made
      if (!message.complete) reject(new RequestAborted());
    });
  });
}

/** What a request is for, in its parts. */
export interface Target {
  /** Of an absolute-form target, with its port. */
  readonly host: string | undefined;
  readonly path: string;
  readonly query: string;
}

/** A client that uses bindbox as its HTTP proxy sends an absolute target. */
export function targetOf(message: IncomingMessage): Target {
  const target = wholeTarget(message);
  const [, host, rest] = /^https?:\/\/([^/?#]*)(.*)$/i.exec(target) ?? [];
  const relative = rest ?? target;
  const mark = relative.indexOf("?");
  const path = mark < 0 ? relative : relative.slice(0, mark);
  return { host, path: path || "/", query: mark < 0 ? "" : relative.slice(mark + 1) };
}

import { createServer, IncomingMessage, type Server, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from "express";
import { deliver } from "./deliver.js";
import { type Answer, jsonAnswer, type RawRequest } from "./messages.js";
import { RequestAborted, readRequest } from "./read-request.js";
import type { RunningRequests } from "./running-requests.js";
import { serveTunnels, tunnelTarget } from "./tunnels.js";
import { writeAnswer } from "./write-answer.js";
import { writeEvents } from "./write-events.js";

/** Answers one request; `waiting` gives a signal for when waiting for something has to end. */
export type Handler = (request: RawRequest, waiting: () => AbortSignal) => Promise<Answer>;

/** Bodies of up to 10 MiB are read; the largest body that one of the emulated gateways takes. */
const BODY_LIMIT = 10 * 1024 * 1024;

/** Request line and headers together. A GET to Tencent Cloud may have 32 KB of query, and a longer one gets the gateway's own error. */
const HEADER_LIMIT = 48 * 1024;

/** How long an HTTP server waits for its clients, in milliseconds. */
export interface Patience {
  /** For the head of a request, from its first byte. */
  readonly headersTimeout: number;
  /** For a request whole. Waiting for a message does not count: it begins when the request is there. */
  readonly requestTimeout: number;
  /** For the next request on a connection. */
  readonly keepAliveTimeout: number;
  /** How often the first two are looked at. */
  readonly connectionsCheckingInterval: number;
}

/**
 * On one machine a head is there at once and 10 MiB within a second; who takes longer is stuck. An idle connection is
 * kept longer than the clients of most languages keep it (Go: 90 s): when the server is the first to hang up, a client
 * that sends at that moment gets a reset instead of an answer.
 */
const PATIENCE: Patience = {
  headersTimeout: 15_000,
  requestTimeout: 60_000,
  keepAliveTimeout: 100_000,
  connectionsCheckingInterval: 5000,
};

/** An Express handler that reads the request whole and writes what `handle` answers. */
export function respondWith(handle: Handler, running: RunningRequests): RequestHandler {
  return async (message, response) => {
    const waiting = running.begin(response);
    const request = await readRequest(message, BODY_LIMIT);
    const answer = await handle(request, waiting);
    if (answer.events) await writeEvents(response, answer, answer.events, waiting());
    else if (answer.delivery) await deliver(response, answer, answer.delivery, waiting());
    else writeAnswer(response, answer, request.bodyTooLarge || running.stopping);
  };
}

/** An Express app with nothing that is not needed; the mounted handlers answer in their own forms. */
export function createApp(): Express {
  const app = express();
  app.disable("x-powered-by");
  app.disable("etag");
  return app;
}

/** The last resort: never an HTML page, never a stack trace. */
export function errorAnswers(onCrash: (error: unknown) => void): ErrorRequestHandler {
  return (error: unknown, _message, response, _next) => {
    if (error instanceof RequestAborted) return;
    const status = statusOf(error);
    if (status >= 500) onCrash(error);
    if (response.headersSent) response.destroy();
    else
      writeAnswer(
        response,
        jsonAnswer(status, { statusCode: status, message: "the request could not be read" }),
        true,
      );
  };
}

/** Express marks errors that the client caused, such as broken percent-encoding, with a status. */
function statusOf(error: unknown): number {
  if (typeof error !== "object" || error === null || !("status" in error)) return 500;
  return typeof error.status === "number" && error.status >= 400 && error.status < 500 ? error.status : 500;
}

/** @param target where the client of a tunnel believes to be; `undefined` for one without a tunnel */
export type TlsListener = (target: string | undefined) => void;

/** What Node's parser could not read, with the bytes that it was given. */
type ClientError = NodeJS.ErrnoException & { readonly rawPacket?: Buffer };

export interface HttpServerOptions {
  /** Hears of clients that begin TLS, which bindbox does not speak. */
  readonly onTlsClient?: TlsListener;
  readonly patience?: Patience;
}

/** The first byte of a TLS connection; no HTTP request begins with it. */
const TLS_HANDSHAKE = 0x16;

/**
 * An HTTP server whose requests and responses are born with the prototypes that Express gives them.
 * Express sets those prototypes on every request; on objects that have them already this costs nothing, on others V8
 * throws away what it has optimised, which more than halves the throughput.
 */
export function createHttpServer(
  app: Express,
  { onTlsClient = () => undefined, patience = PATIENCE }: HttpServerOptions = {},
): Server {
  class EmulatorRequest extends IncomingMessage {}
  class EmulatorResponse extends ServerResponse {}
  Object.setPrototypeOf(EmulatorRequest.prototype, app.request);
  Object.setPrototypeOf(EmulatorResponse.prototype, app.response);
  Object.assign(app, { request: EmulatorRequest.prototype, response: EmulatorResponse.prototype });
  const server = createServer(
    {
      IncomingMessage: EmulatorRequest,
      ServerResponse: EmulatorResponse,
      maxHeaderSize: HEADER_LIMIT,
      ...patience,
    },
    app,
  );
  server.on("clientError", (error: ClientError, socket: Socket) => {
    if (error.rawPacket?.[0] === TLS_HANDSHAKE) {
      // anything but the end of the connection would be garbage to a TLS client
      socket.end(() => socket.destroy());
      onTlsClient(tunnelTarget(socket));
    } else refuseUnreadable(error, socket);
  });
  serveTunnels(server);
  return server;
}

const UNREADABLE: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: "431 Request Header Fields Too Large",
  ERR_HTTP_REQUEST_TIMEOUT: "408 Request Timeout",
};

/** A request that Node's parser refuses (broken framing, a header over its limit, one that takes too long) gets a plain 4xx. */
function refuseUnreadable(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const status = UNREADABLE[error.code ?? ""] ?? "400 Bad Request";
  const body = JSON.stringify({
    statusCode: Number.parseInt(status, 10),
    message: "the request could not be read",
  });
  socket.end(
    `HTTP/1.1 ${status}\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n${body}`,
  );
}

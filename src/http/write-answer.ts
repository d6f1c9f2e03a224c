import type { ServerResponse } from "node:http";
import { type Answer, bodyText, NO_CONTENT } from "./messages.js";

/** @param hangUp whether the client is asked to close the connection */
export function writeAnswer(response: ServerResponse, answer: Answer, hangUp: boolean): void {
  const { status, headers, onUndelivered } = answer;
  if (onUndelivered) whenUndelivered(response, onUndelivered);
  const text = bodyText(answer);
  // the rest of a body that is too long is not read, and a stopping server reads nothing more
  const connection = hangUp ? { connection: "close" } : {};
  const length = status === NO_CONTENT ? {} : { "content-length": Buffer.byteLength(text) };
  response.writeHead(status, { ...headers, ...connection, ...length });
  // as text, it goes out with the head in one piece
  response.end(text);
}

/** Calls back when the connection is gone before the whole answer was handed to it. */
function whenUndelivered(response: ServerResponse, callback: () => void): void {
  if (response.destroyed) {
    callback();
    return;
  }
  const { socket } = response;
  response.once("close", callback);
  // Node calls an answer finished, too, when its connection broke; first in line, before Node lets go of the connection
  response.prependOnceListener("finish", () => {
    if (socket?.destroyed === false) response.off("close", callback);
  });
}

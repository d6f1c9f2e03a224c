import { connect } from "node:net";
import type { TestEmulator } from "./test-emulator.js";

/** Sends bytes as they are and reads the last answer: for what HTTP libraries would put right. */
export function rawRequest({ emulator }: TestEmulator, lines: readonly string[], body = "") {
  const head = [...lines, "Host: 127.0.0.1", "Connection: close"].join("\r\n");
  return new Promise<{ status: number; continued: boolean; text: string }>((resolve, reject) => {
    const socket = connect(emulator.port, "127.0.0.1");
    const chunks: Buffer[] = [];
    socket.on("data", (chunk) => chunks.push(chunk));
    socket.on("error", reject);
    socket.on("close", () => {
      const received = Buffer.concat(chunks).toString("utf8");
      const continued = received.startsWith("HTTP/1.1 100");
      const answer = continued ? received.slice(received.indexOf("\r\n\r\n") + 4) : received;
      const [top = "", ...rest] = answer.split("\r\n\r\n");
      resolve({ status: Number(top.split(" ")[1]), continued, text: rest.join("\r\n\r\n") });
    });
    socket.write(`${head}\r\n\r\n${body}`);
  });
}

/** The JSON object in an answer, chunked or not. */
export const jsonIn = (text: string): Record<string, unknown> =>
  JSON.parse(text.slice(text.indexOf("{"), text.lastIndexOf("}") + 1));

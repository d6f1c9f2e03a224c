import { connect } from "node:net";

/** A request as it goes over the wire: nothing added, nothing put right. */
export interface WireRequest {
  readonly method: string;
  /** Default: `/`. */
  readonly target?: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body?: string | Buffer;
}

export interface WireAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every action
  readonly Response: any;
}

/** Sends a request to a port of this machine, byte by byte as given, and reads the JSON that comes back. */
export const exchange = async (port: number, request: WireRequest): Promise<WireAnswer> =>
  parseAnswer(await exchangeText(port, request));

/** The same, for everything that comes back as it is. */
export function exchangeText(
  port: number,
  { method, target = "/", headers, body = "" }: WireRequest,
): Promise<string> {
  const bytes = Buffer.from(body);
  const lines = [`${method} ${target} HTTP/1.1`, ...headers.map(([name, value]) => `${name}: ${value}`)];
  if (method !== "GET" && bytes.length > 0) lines.push(`Content-Length: ${bytes.length}`);
  const head = `${[...lines, "Connection: close"].join("\r\n")}\r\n\r\n`;
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect(port, "127.0.0.1", () => {
      socket.write(head, "latin1");
      socket.write(bytes);
    });
    socket.on("data", (chunk) => chunks.push(chunk));
    socket.on("close", () => resolve(Buffer.concat(chunks).toString("utf8")));
    socket.on("error", reject);
  });
}

function parseAnswer(text: string): WireAnswer {
  const end = text.indexOf("\r\n\r\n");
  const [statusLine = "", ...lines] = text.slice(0, end).split("\r\n");
  const headers = Object.fromEntries(
    lines.map((line) => {
      const mark = line.indexOf(": ");
      return [line.slice(0, mark).toLowerCase(), line.slice(mark + 2)];
    }),
  );
  const { Response } = JSON.parse(text.slice(end + 4));
  return { status: Number(statusLine.split(" ")[1]), headers, Response };
}

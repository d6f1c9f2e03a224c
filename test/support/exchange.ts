import { connect } from "node:net";

/** Sends bytes as they are to a port of this machine, and answers everything that comes back. */
export function exchange(port: number, bytes: string | Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(bytes));
    let answer = "";
    socket.on("data", (chunk) => {
      answer += chunk.toString("utf8");
      // an answer with a length is complete when its body is there
      const [head = "", body = ""] = answer.split("\r\n\r\n");
      const [, length] = /content-length: (\d+)/i.exec(head) ?? [];
      if (length !== undefined && Buffer.byteLength(body) >= Number(length)) socket.end();
    });
    socket.on("close", () => resolve(answer));
    socket.on("error", reject);
  });
}

import type { IncomingMessage, Server } from "node:http";
import { Socket } from "node:net";
import type { Duplex } from "node:stream";

/** `organization.tencentcloudapi.com:80`, `127.0.0.1:4010`, `[::1]:4010` */
const AUTHORITY = /^(\[[\da-f:.]+\]|[^\s:/?#@[\]]+):\d{1,5}$/i;

/** Connections that are tunnels, and where their clients believe them to lead. */
const targets = new WeakMap<Socket, string>();

/**
 * Serves clients whose HTTP proxy bindbox is and who ask it for a tunnel. observed: the Node SDK of Tencent Cloud does so
 * for every request once `http_proxy` is set, for plain HTTP and for this machine too.
 *
 * A tunnel leads into this server, wherever it was asked to lead: bindbox opens no connection.
 */
export function serveTunnels(server: Server): void {
  server.on("connect", ({ url = "" }: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (!(socket instanceof Socket) || !AUTHORITY.test(url)) {
      refuse(socket);
      return;
    }
    targets.set(socket, url);
    socket.write("HTTP/1.1 200 Connection Established\r\n\r\n");
    // what the client has sent without waiting for the answer
    if (head.length > 0) socket.unshift(head);
    server.emit("connection", socket);
  });
}

/** The server has let go of the connection, so nobody else would hear of its errors or close it when stopping. */
function refuse(socket: Duplex): void {
  socket.on("error", () => socket.destroy());
  socket.end("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n", () =>
    socket.destroy(),
  );
}

/** `host:port` that the client of a tunnel believes to talk to; `undefined` for any other connection. */
export const tunnelTarget = (socket: Socket): string | undefined => targets.get(socket);

import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { codeOf, messageOf, StartError } from "../start-error.js";
import type { RunningRequests } from "./running-requests.js";

/** How long stopping waits for running requests, in milliseconds. */
const PATIENCE = 5000;

/** Takes the port. Rejects with a `StartError` that says why it cannot. */
export function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const refuse = (error: Error): void => reject(new StartError(reasonOf(error, host, port), error));
    server.once("error", refuse);
    server.listen(port, host, () => {
      server.off("error", refuse);
      resolve();
    });
  });
}

function reasonOf(error: Error, host: string, port: number): string {
  switch (codeOf(error)) {
    case "EADDRINUSE":
      return `port ${port} on ${host} is in use; --port takes another, and --port 0 picks a free one`;
    case "EACCES":
      return `port ${port} on ${host} needs rights that bindbox does not have; --port takes another`;
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return `${host} is no address of this machine; --host takes one`;
    default:
      return `cannot listen on ${host}, port ${port}: ${messageOf(error)}`;
  }
}

/** Where a listening server listens. */
export function addressOf(server: Server): AddressInfo {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server listens on no port");
  return address;
}

const WILDCARDS: Readonly<Record<string, string>> = { "0.0.0.0": "127.0.0.1", "::": "[::1]" };

/** The host by which programs on this machine reach the address, as it stands in a URL. */
export const reachableHost = ({ address, family }: AddressInfo): string =>
  WILDCARDS[address] ?? (family === "IPv6" ? `[${address}]` : address);

/** Takes no new connection, lets running requests finish, then closes what is left: clients keep idle connections for long. */
export async function stopServing(server: Server, running: RunningRequests): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  await running.finish(PATIENCE);
  server.closeAllConnections();
  await closed;
}

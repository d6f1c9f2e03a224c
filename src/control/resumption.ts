import { header, type RawRequest } from "../http/messages.js";
import type { FieldError } from "./problem.js";

/**
 * After which of its events a stream is to go on: a browser comes back to the address it began with, and says in a header
 * how far it got, so that the header goes before `after`.
 *
 * @returns the id, `undefined` for who wants only what comes, or what is wrong with the header
 */
export function readResumption(
  headers: RawRequest["headers"],
  { after }: Readonly<Record<string, string>>,
): number | undefined | FieldError {
  const lastId = header(headers, "last-event-id") || undefined;
  if (lastId !== undefined && !/^\d{1,15}$/.test(lastId))
    return { pointer: "header/last-event-id", message: "must be the id of an event of this stream" };
  const id = lastId ?? after;
  return id === undefined ? undefined : Number(id);
}

import { EventEmitter } from "node:events";
import type { Message } from "./schema.js";
import type { Store, Transaction } from "./store.js";

/** Which messages are meant; what is left out matches all. */
export interface MessageFilter {
  readonly to?: string | undefined;
  readonly medium?: "email" | "sms" | undefined;
  readonly channel?: string | undefined;
}

/** A message as an operation hands it over; the outbox adds what it needs to find it again. */
export type OutgoingMessage = Omit<Message, "toKey" | "nationalKey">;

/** The messages of a sandbox. Nothing leaves the machine: a sent message is a row that tests can read and wait for. */
export class Outbox {
  readonly #store: Store;
  readonly #capacity: () => number;
  readonly #arrivals = new EventEmitter().setMaxListeners(0);

  /** @param capacity how many messages are kept */
  constructor(store: Store, capacity: () => number) {
    this.#store = store;
    this.#capacity = capacity;
  }

  /** Sends within a transaction: who waits hears of it once the transaction is kept. */
  async send(tx: Transaction, message: OutgoingMessage): Promise<void> {
    const row: Message = { ...message, toKey: toKey(message.to), nationalKey: nationalNumber(message.to) };
    await tx.messages.put(row);
    const surplus = (await tx.messages.count()) - this.#capacity();
    if (surplus > 0) await this.#dropOldest(tx, surplus);
    tx.afterCommit(() => this.#arrivals.emit("message", row));
  }

  /** The messages that match, newest first. */
  list(filter: MessageFilter, limit: number): Promise<Message[]> {
    return this.#store.transaction(async (tx) => {
      const candidates = filter.to === undefined ? await tx.messages.all() : await sentTo(tx, filter.to);
      return candidates
        .filter((message) => matches(message, filter))
        .reverse()
        .slice(0, limit);
    });
  }

  /**
   * The messages that match, newest first; while there are none, waits for the first.
   *
   * @param milliseconds the longest wait, in machine time: a test that waits must end, also when its clock is frozen
   * @param signal ends the wait early, with no messages
   */
  async waitFor(
    filter: MessageFilter,
    limit: number,
    milliseconds: number,
    signal: AbortSignal,
  ): Promise<Message[]> {
    const arrival = new Promise<void>((resolve, reject) => {
      const finish = (): void => {
        clearTimeout(timer);
        this.#arrivals.off("message", listener);
        signal.removeEventListener("abort", finish);
        resolve();
      };
      const listener = (message: Message): void => {
        if (matches(message, filter)) finish();
      };
      const timer = setTimeout(finish, milliseconds);
      this.#arrivals.on("message", listener);
      signal.addEventListener("abort", finish);
      // listening before looking: a message that comes in between is not missed
      this.list(filter, 1).then((messages) => {
        if (messages.length > 0 || signal.aborted) finish();
      }, reject);
    });
    await arrival;
    return this.list(filter, limit);
  }

  async #dropOldest(tx: Transaction, surplus: number): Promise<void> {
    for (const message of await tx.messages.first(surplus)) await tx.messages.remove(message.id);
  }
}

const toKey = (to: string): string => to.trim().toLowerCase();

/** The country codes of ITU-T E.164: none is the beginning of another, so a number has one reading. */
const INTERNATIONAL =
  /^\+(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})(?<national>\d+)$/;

const nationalNumber = (to: string): string | null => INTERNATIONAL.exec(to)?.groups?.["national"] ?? null;

/** What is only digits is a phone without its country code, or without the plus sign before it. */
const isBarePhone = (key: string): boolean => /^\d+$/.test(key);

/** Oldest first. */
async function sentTo(tx: Transaction, to: string): Promise<Message[]> {
  const key = toKey(to);
  if (!isBarePhone(key)) return tx.messages.list("to", key);
  const withCode = await tx.messages.list("to", `+${key}`);
  const withoutCode = await tx.messages.list("national", key);
  return withCode.length === 0
    ? withoutCode
    : [...withCode, ...withoutCode].sort((a, b) => a.sentAt - b.sentAt);
}

function isTo(message: Message, to: string): boolean {
  const key = toKey(to);
  return isBarePhone(key)
    ? message.nationalKey === key || message.toKey === `+${key}`
    : message.toKey === key;
}

function matches(message: Message, { to, medium, channel }: MessageFilter): boolean {
  return (
    (to === undefined || isTo(message, to)) &&
    (medium === undefined || message.medium === medium) &&
    (channel === undefined || message.channel === channel)
  );
}

/** A code that was sent, and what has become of it. */
export interface SentCode {
  readonly address: string;
  readonly channel: string;
  readonly text: string;
  readonly sentAt: number;
  readonly expiresAt: number;
  wrongTries: number;
  used: boolean;
}

export interface ModelTicket {
  readonly token: string;
  readonly user: string;
  readonly kind: Kind;
  readonly address: string;
  readonly expiresAt: number;
  used: boolean;
}

export type Kind = "email" | "phone";

const CODE_LIFETIME: Readonly<Record<Kind, number>> = { email: 300, phone: 60 };
const SEND_INTERVAL = 60;
const TICKET_LIFETIME = 60;
const WRONG_TRIES = 1;

export const channels = {
  email: {
    all: ["CHANNEL_BIND_EMAIL", "CHANNEL_UNBIND_EMAIL", "CHANNEL_UPDATE_EMAIL", "CHANNEL_LOGIN"],
    bind: ["CHANNEL_BIND_EMAIL"],
    unbind: ["CHANNEL_UNBIND_EMAIL"],
    updateNew: ["CHANNEL_UPDATE_EMAIL", "CHANNEL_BIND_EMAIL"],
    updateOld: ["CHANNEL_UPDATE_EMAIL", "CHANNEL_UNBIND_EMAIL"],
  },
  phone: {
    all: ["CHANNEL_BIND_PHONE", "CHANNEL_UNBIND_PHONE", "CHANNEL_LOGIN"],
    bind: ["CHANNEL_BIND_PHONE"],
    unbind: ["CHANNEL_UNBIND_PHONE"],
    updateNew: ["CHANNEL_BIND_PHONE", "CHANNEL_UNBIND_PHONE"],
    updateOld: ["CHANNEL_UNBIND_PHONE", "CHANNEL_BIND_PHONE"],
  },
} as const;

/** What the documents say of codes and addresses, as plainly as it can be said. Seconds stand for time. */
export class BindingModel {
  now = 0;
  readonly sent: SentCode[] = [];
  readonly tickets: ModelTicket[] = [];
  readonly #bound: Record<Kind, Map<string, string>>;

  /** @param bound the address of each user that has one */
  constructor(
    bound: Readonly<Record<Kind, Readonly<Record<string, string>>>>,
    readonly sendLimit: boolean,
  ) {
    this.#bound = {
      email: new Map(Object.entries(bound.email)),
      phone: new Map(Object.entries(bound.phone)),
    };
  }

  addressOf(kind: Kind, user: string): string | undefined {
    return this.#bound[kind].get(user);
  }

  maySend(address: string, channel: string): boolean {
    const latest = this.#latest(address, channel);
    return !this.sendLimit || !latest || this.now - latest.sentAt >= SEND_INTERVAL;
  }

  noteSent(kind: Kind, address: string, channel: string, text: string): void {
    const expiresAt = this.now + CODE_LIFETIME[kind];
    this.sent.push({ address, channel, text, sentAt: this.now, expiresAt, wrongTries: 0, used: false });
  }

  /** Whether a first address is given; uses its code up then. */
  bind(kind: Kind, user: string, address: string, text: string): boolean {
    if (this.addressOf(kind, user) !== undefined) return false;
    const code = this.#claim(address, channels[kind].bind, text);
    if (!code || this.#isTaken(kind, address)) return false;
    code.used = true;
    this.#bound[kind].set(user, address);
    return true;
  }

  unbind(kind: Kind, user: string, text: string): boolean {
    const address = this.addressOf(kind, user);
    const code = address === undefined ? undefined : this.#claim(address, channels[kind].unbind, text);
    if (!code) return false;
    code.used = true;
    this.#bound[kind].delete(user);
    return true;
  }

  /** Whether step one of a change succeeds; the caller then notes the ticket. */
  verifyUpdate(kind: Kind, user: string, next: string, nextText: string, oldText: string): boolean {
    const present = this.addressOf(kind, user);
    if (present === undefined || next === present) return false;
    const nextCode = this.#claim(next, channels[kind].updateNew, nextText);
    const oldCode = this.#claim(present, channels[kind].updateOld, oldText);
    if (!nextCode || !oldCode || this.#isTaken(kind, next)) return false;
    nextCode.used = true;
    oldCode.used = true;
    return true;
  }

  noteTicket(kind: Kind, user: string, address: string, token: string): void {
    this.tickets.push({ kind, user, address, token, expiresAt: this.now + TICKET_LIFETIME, used: false });
  }

  update(kind: Kind, user: string, token: string): boolean {
    const ticket = this.tickets.find((it) => it.token === token && it.kind === kind);
    if (!ticket || ticket.user !== user || ticket.used || ticket.expiresAt <= this.now) return false;
    if (this.#isTaken(kind, ticket.address, user)) return false;
    ticket.used = true;
    this.#bound[kind].set(user, ticket.address);
    return true;
  }

  /** The code that a text is right for; a wrong text costs the newest living code a try. */
  #claim(address: string, allowed: readonly string[], text: string): SentCode | undefined {
    const alive = allowed
      .map((channel) => this.#latest(address, channel))
      .filter((code) => code !== undefined)
      .filter(
        ({ used, expiresAt, wrongTries }) => !used && expiresAt > this.now && wrongTries <= WRONG_TRIES,
      );
    const right = alive.find((code) => code.text === text);
    if (right) return right;
    const [newest] = alive.toSorted((a, b) => b.sentAt - a.sentAt);
    if (newest) newest.wrongTries += 1;
    return undefined;
  }

  #latest(address: string, channel: string): SentCode | undefined {
    return this.sent.findLast((code) => code.address === address && code.channel === channel);
  }

  #isTaken(kind: Kind, address: string, except?: string): boolean {
    return [...this.#bound[kind]].some(([user, bound]) => bound === address && user !== except);
  }
}

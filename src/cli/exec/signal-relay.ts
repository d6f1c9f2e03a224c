import type { ChildProcess } from "node:child_process";
import { stopwatch } from "../../sandbox/clock.js";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
type RelayedSignal = (typeof SIGNALS)[number];

/** One Ctrl-C can arrive twice, from the terminal and from npm. Machine time in milliseconds. */
const ECHO = 300;

/** How long a command may go on after it was told a second time, in milliseconds. */
const LAST_CHANCE = 1000;

/**
 * Passes on the signals that bindbox gets, for as long as the command runs. The first asks the command to end, and has
 * `grace`; the second asks once more, and gives it a second; the third kills it. Only SIGINT has no grace of its own:
 * who presses Ctrl-C sees what takes so long, and can press it again.
 */
export class SignalRelay {
  readonly #grace: number;
  readonly #onTerminal: boolean;
  #child: ChildProcess | undefined;
  #count = 0;
  #latest: { readonly signal: RelayedSignal; readonly elapsed: () => number } | undefined;
  #timer: NodeJS.Timeout | undefined;

  /**
   * Listens from now on.
   *
   * @param grace how long a command may go on after SIGTERM or SIGHUP, in milliseconds
   * @param onTerminal whether Ctrl-C reaches the command without bindbox: the terminal sends it to both
   */
  constructor(grace: number, onTerminal: boolean) {
    this.#grace = grace;
    this.#onTerminal = onTerminal;
    for (const signal of SIGNALS) process.on(signal, this.#receive);
  }

  /** The signal that came last, if any has come. */
  get received(): RelayedSignal | undefined {
    return this.#latest?.signal;
  }

  /** Passes signals on to a command, from now on. */
  relayTo(child: ChildProcess): void {
    this.#child = child;
  }

  /** The command has ended; nothing is passed on any more, and a signal during the rest is no reason to leave it undone. */
  end(): void {
    clearTimeout(this.#timer);
    this.#child = undefined;
  }

  readonly #receive = (signal: RelayedSignal): void => {
    const echo = this.#latest?.signal === signal && this.#latest.elapsed() < ECHO;
    this.#latest = { signal, elapsed: stopwatch() };
    if (echo) return;
    this.#count += 1;
    const patience = this.#count === 1 ? (signal === "SIGINT" ? undefined : this.#grace) : LAST_CHANCE;
    if (this.#count > 2) this.#child?.kill("SIGKILL");
    else if (!(signal === "SIGINT" && this.#onTerminal)) this.#child?.kill(signal);
    if (patience === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#child?.kill("SIGKILL"), patience);
  };
}

import { constants } from "node:os";
import { stopwatch } from "../sandbox/clock.js";

const SIGNALS = ["SIGINT", "SIGTERM"] as const;

/** In a terminal, Ctrl-C reaches a program that npm started twice: once from the terminal and once from npm. */
const ECHO = 300;

/** Resolves at the first SIGINT or SIGTERM. From then on a second one ends the process at once. */
export function untilSignal(): Promise<void> {
  return new Promise((resolve) => {
    let sinceFirst: (() => number) | undefined;
    for (const signal of SIGNALS) {
      process.on(signal, () => {
        if (sinceFirst === undefined) {
          sinceFirst = stopwatch();
          resolve();
        } else if (sinceFirst() > ECHO) process.exit(128 + constants.signals[signal]);
      });
    }
  });
}

import { collectionNames } from "../../src/sandbox/schema.js";
import type { TestEmulator } from "./test-emulator.js";

/** Where failures are counted: a failing call may change these, and nothing else. */
const COUNTERS: readonly string[] = ["logins", "attemptTallies"];

/**
 * Everything that the default sandbox holds, without the counters that failures are documented to move.
 *
 * @param except collections to leave out
 */
export function stateOf({ emulator }: TestEmulator, except: readonly string[] = []): Promise<unknown> {
  return emulator.sandboxes.fallback.store.transaction(async (tx) => {
    const state: Record<string, unknown> = {};
    for (const name of collectionNames.filter((it) => ![...COUNTERS, ...except].includes(it)))
      state[name] =
        name === "passcodes" ? (await tx.passcodes.all()).map(withoutTries) : await tx[name].all();
    return state;
  });
}

const withoutTries = <T extends { readonly wrongTries: number }>({ wrongTries: _tries, ...rest }: T) => rest;

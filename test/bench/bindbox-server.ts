// A child process of the bench: the built emulator with as many users as its first argument says.
import { fileURLToPath } from "node:url";
import type * as BuiltEmulator from "../../src/emulator.js";
import { newUser } from "../../src/providers/authing/new-user.js";
import type { User } from "../../src/providers/authing/rows.js";
import type { Sandbox } from "../../src/sandbox/sandbox.js";
import type { Store, Transaction } from "../../src/sandbox/store.js";
import { benchFixture } from "./callers.js";

const BATCH = 10_000;
const population = Number(process.argv[2]);

const { startEmulator }: typeof BuiltEmulator = await import(
  fileURLToPath(new URL("../emulator.js", import.meta.url))
);
const complaints: string[] = [];
const complain = (complaint: string): void => {
  if (complaints.length < 10) complaints.push(complaint);
};
const emulator = await startEmulator({
  fixture: benchFixture,
  onContractBreach: ({ operation, violations }) => complain(`${operation}: ${JSON.stringify(violations)}`),
  onCrash: (error) => complain(String(error)),
  // a business error is HTTP 200 too, and would pass for a success
  onRequest: ({ operation, outcome, hint }) => {
    if (outcome !== "ok") complain(`${operation}: ${outcome} (${hint})`);
  },
});
const sandbox = emulator.sandboxes.fallback;
await addUsers(sandbox, population);
// the waste of filling is no cost of the requests
globalThis.gc?.();
takeBindsBack(sandbox.store);
process.on("message", () => process.send?.({ complaints }));
process.on("disconnect", () => process.exit());
process.send?.({ url: emulator.url });

/** Straight into the store: as JSON, a million users would be half a gigabyte. */
async function addUsers({ store, clock, random }: Sandbox, count: number): Promise<void> {
  for (let first = 0; first < count; first += BATCH) {
    await store.transaction(async (tx) => {
      for (let index = first; index < Math.min(first + BATCH, count); index += 1) {
        await tx.users.put(
          newUser(
            {
              id: index.toString(16).padStart(24, "0"),
              username: `user-${index}`,
              email: `user-${index}@example.com`,
              phone: String(13_000_000_000 + index),
              phoneCountryCode: "+86",
              profile: { name: `User ${index}` },
            },
            clock,
            random,
          ),
        );
      }
    });
  }
}

/**
 * A code works once and a user is bound once, so each bind is taken back as soon as it is kept, and the next one of the
 * same caller can succeed. bindbox does that in its own process: it counts against it.
 */
function takeBindsBack(store: Store): void {
  const transaction = store.transaction.bind(store);
  let changes: User[] = [];
  // the rows of a transaction are objects with methods, so what is not replaced goes to them
  const watched = (tx: Transaction): Transaction => {
    const { users } = tx;
    return {
      ...tx,
      users: {
        get: (id) => users.get(id),
        find: (index, key) => users.find(index, key),
        list: (index, key) => users.list(index, key),
        all: () => users.all(),
        first: (limit) => users.first(limit),
        count: () => users.count(),
        put: (row) => {
          changes.push(row);
          return users.put(row);
        },
        remove: (id) => users.remove(id),
      },
    };
  };
  let watching: Transaction | undefined;
  store.transaction = (work) =>
    transaction(async (tx) => {
      watching ??= watched(tx);
      changes = [];
      const result = await work(watching);
      for (const user of changes) tx.afterCommit(() => void transaction((later) => takeBack(user, later)));
      return result;
    });
}

async function takeBack(user: User, tx: Transaction): Promise<void> {
  const { email } = user;
  if (email === null) return;
  const passcode = await tx.passcodes.get(`email ${email} CHANNEL_BIND_EMAIL`);
  if (passcode) await tx.passcodes.put({ ...passcode, usedAt: null });
  await tx.users.put({ ...user, email: null, emailVerified: false });
}

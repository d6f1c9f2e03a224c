import { describe, expect, it } from "vitest";
import { GroupCommit } from "../../src/sandbox/group-commit.js";

/** Writes that end when the test says so. */
function controlledWrites() {
  const pending: { resolve(): void; reject(error: Error): void }[] = [];
  const commit = new GroupCommit(
    () => new Promise<void>((resolve, reject) => pending.push({ resolve, reject })),
  );
  const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  return { commit, pending, turn };
}

describe("group commit", () => {
  it("writes once for all requests of one moment", async () => {
    const { commit, pending, turn } = controlledWrites();
    const requests = [commit.request(), commit.request(), commit.request()];
    await turn();
    expect(pending).toHaveLength(1);
    pending[0]!.resolve();
    await Promise.all(requests);
  });

  it("lets all requests that come during a write share the next, and does not answer them before", async () => {
    const { commit, pending, turn } = controlledWrites();
    const first = commit.request();
    await turn();
    let answered = 0;
    const later = Array.from({ length: 50 }, () => commit.request().then(() => (answered += 1)));
    pending[0]!.resolve();
    await first;
    await turn();
    expect([pending.length, answered]).toEqual([2, 0]);
    pending[1]!.resolve();
    await Promise.all(later);
    expect([pending.length, answered]).toEqual([2, 50]);
  });

  it("tells a failed write to those who waited for it, and writes again for the next", async () => {
    const { commit, pending, turn } = controlledWrites();
    const first = commit.request();
    await turn();
    const second = commit.request();
    pending[0]!.reject(new Error("disk full"));
    await expect(first).rejects.toThrow("disk full");
    await turn();
    pending[1]!.resolve();
    await second;
  });
});

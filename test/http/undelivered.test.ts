import { once } from "node:events";
import { expect, it, onTestFinished } from "vitest";
import { addressOf } from "../../src/http/listen.js";
import { type Answer, jsonAnswer } from "../../src/http/messages.js";
import { RunningRequests } from "../../src/http/running-requests.js";
import { createApp, createHttpServer, type Handler, respondWith } from "../../src/http/server.js";

/** The address of a server that answers everything in one way. */
async function serving(handle: Handler): Promise<string> {
  const app = createApp();
  app.use(respondWith(handle, new RunningRequests()));
  const server = createHttpServer(app);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${addressOf(server).port}/`;
}

/** A promise that somebody else resolves. */
function deferred(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

it("an answer that is made for a client who has hung up says so", async () => {
  const leaving = new AbortController();
  const told = deferred();
  const url = await serving(async (_request, waiting) => {
    const gone = once(waiting(), "abort");
    leaving.abort();
    await gone;
    return { ...jsonAnswer(200, {}), onUndelivered: told.resolve };
  });
  await expect(fetch(url, { signal: leaving.signal })).rejects.toThrow();
  await told.promise;
});

it("an answer whose client hangs up before it has all of it says so", async () => {
  const leaving = new AbortController();
  const told = deferred();
  const long: Answer = { ...jsonAnswer(200, "x".repeat(64 * 1024 * 1024)), onUndelivered: told.resolve };
  const url = await serving(async () => long);
  await fetch(url, { signal: leaving.signal });
  leaving.abort();
  await told.promise;
});

it("an answer that arrives does not", async () => {
  const told: string[] = [];
  const url = await serving(async ({ path }) => ({
    ...jsonAnswer(200, {}),
    onUndelivered: () => told.push(path),
  }));
  for (let i = 0; i < 3; i += 1) {
    // the connection is closed, so that the server hears of its end
    const answer = await fetch(url, { headers: { connection: "close" } });
    expect(await answer.json()).toEqual({});
  }
  expect(told).toEqual([]);
});

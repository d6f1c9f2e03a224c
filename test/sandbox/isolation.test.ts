import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Sandbox } from "../../src/client/index.js";
import { bindboxForFile } from "../support/bindbox-handles.js";
import { SandboxVisitor } from "../support/sandbox-visitor.js";
import { PASSWORD } from "../support/test-emulator.js";
import { IsolatedWorker, START, type Step } from "./isolated-worker.js";

const bindbox = bindboxForFile();
const WORKERS = 200;

/** The same for all workers, so that what leaks from one would fit into another. */
const to = fc.constantFrom("new@example.com", "shared@example.com");
const simple = [
  "sign in",
  "describe",
  "add",
  "activate",
  "fix",
  "arm",
  "ask",
  "trespass",
  "sign up",
] as const;
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ does: fc.constant("send" as const), to }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constant("bind" as const), to }) },
  { weight: 8, arbitrary: fc.record({ does: fc.constantFrom(...simple) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      does: fc.constant("advance" as const),
      seconds: fc.integer({ min: 1, max: 900 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant("set policy" as const), to }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant("reset" as const) }) },
);

/** What one worker does, and whether it deletes its sandbox at the end while others still run. */
const flow = fc.record({
  steps: fc.array(step, { minLength: 3, maxLength: 12 }),
  deletes: fc.boolean(),
});
type Flow = typeof flow extends fc.Arbitrary<infer T> ? T : never;

const visitorOf = (box: Sandbox) => new SandboxVisitor(box, { port: bindbox.local.port });

async function makeWorkers(count: number, quiet: Sandbox): Promise<IsolatedWorker[]> {
  const settings = { sendLimit: "off", requestRateLimit: 0 } as const;
  return Promise.all(
    Array.from({ length: count }, async (_, index) => {
      const clock = { set: new Date(START + index * 1000).toISOString(), freeze: true };
      const box = await bindbox.local.createSandbox({ clock, settings });
      const worker = new IsolatedWorker(index, visitorOf(box), quiet.authing.appId);
      await worker.listen();
      return worker;
    }),
  );
}

async function run(worker: IsolatedWorker, { steps, deletes }: Flow): Promise<void> {
  for (const each of steps) await worker.do(each);
  await worker.expectOwnUsers();
  await worker.stopListening();
  await expectOnlyOwn(worker);
  if (deletes) await expectGone(worker);
}

/** Nothing leads to a deleted sandbox any more: a request with its app id is one with an unknown app id. */
async function expectGone({ box }: IsolatedWorker): Promise<void> {
  await box.delete();
  await expect(box.clock.state()).rejects.toMatchObject({ status: 404 });
  expect(await visitorOf(box).signIn("alice", PASSWORD)).toBeUndefined();
}

/** Everything that can be read of a sandbox is what its own worker has done. */
async function expectOnlyOwn({ box, model, seen, happened }: IsolatedWorker): Promise<void> {
  const messages = await box.outbox.list({ limit: 1000 });
  expect(messages.map(({ to, channel, code }) => ({ to, channel, code })).reverse()).toEqual(model.sent);
  const journal = await box.journal.list({ limit: 1000 });
  expect(journal.map(({ operation, outcome }) => `${operation} ${outcome}`).reverse()).toEqual(
    model.requests,
  );
  expect(journal.every(({ sandbox }) => sandbox === box.id)).toBe(true);
  expect(Date.parse((await box.clock.state()).now)).toBe(model.now);
  const faults = await box.faults.list();
  expect(faults).toHaveLength(model.rules.length);
  expect(faults.reduce((sum, { hits }) => sum + hits, 0)).toBe(model.hits);
  const { recipients } = await box.codes.get();
  expect(new Map(recipients.map(({ recipient, code }) => [recipient, code]))).toEqual(model.policies);
  expect((await box.settings.get()).fixedCode).toBe(model.fixedCode);
  expect((await box.coverage.get()).requests).toBe(model.requests.length);
  expect(seen.every(({ sandbox }) => sandbox === box.id)).toBe(true);
  for (const [type, count] of Object.entries(happened))
    expect(seen.filter((event) => event.type === type).length, type).toBe(count);
}

/** What one sandbox hands out is worth nothing in another that has the same users. */
async function expectWorthlessElsewhere(worker: IsolatedWorker, { box }: IsolatedWorker): Promise<void> {
  const elsewhere = visitorOf(box);
  const token = (await visitorOf(worker.box).signIn("alice", PASSWORD)).access_token;
  const profile = await elsewhere.authing("GET", "/api/v3/get-profile", undefined, token);
  expect(profile.body).toMatchObject({ statusCode: 401 });
  const passCode = await worker.codeFor("thief@example.com", "CHANNEL_BIND_EMAIL");
  expect(await elsewhere.signIn(worker.username, PASSWORD)).toBeUndefined();
  const own = (await elsewhere.signIn("alice", PASSWORD)).access_token;
  const bound = await elsewhere.v3("bind-email", { email: "thief@example.com", passCode }, own);
  expect(bound.body.statusCode).not.toBe(200);
  const { secretKey } = worker.box.tencent;
  const mixed = new SandboxVisitor({ ...box, tencent: { ...box.tencent, secretKey } } as Sandbox, {
    port: bindbox.local.port,
  });
  const refused = await mixed.tencent("DescribeOrganization");
  expect(refused.Error.Code).toBe("AuthFailure.SignatureFailure");
}

describe("two hundred test workers at once", () => {
  it("see nothing of each other, whatever they do", { timeout: 120_000 }, async () => {
    const flows = fc.array(flow, { minLength: WORKERS, maxLength: WORKERS });
    await fc.assert(
      fc.asyncProperty(flows, async (given) => {
        const quiet = await bindbox.local.createSandbox();
        const fallback = await bindbox.local.sandbox();
        await fallback.reset();
        const workers = await makeWorkers(given.length, quiet);
        await Promise.all(workers.map((worker, index) => run(worker, given[index]!)));

        const left = workers.filter((_, index) => !given[index]!.deletes);
        const trespasses = given.flatMap(({ steps }) => steps).filter(({ does }) => does === "trespass");
        const visits = await quiet.journal.list({ operation: "authing.get-profile", limit: 1000 });
        expect(visits).toHaveLength(trespasses.length);
        expect(await quiet.outbox.list()).toEqual([]);
        const astray = await fallback.journal.list({ limit: 1000 });
        expect(astray.map(({ outcome }) => outcome)).toEqual(
          given.filter(({ deletes }) => deletes).map(() => "appNotFound"),
        );
        for (const [index, worker] of left.slice(0, 10).entries())
          await expectWorthlessElsewhere(worker, left.at(index - 1)!);
        await Promise.all([quiet, ...left.map(({ box }) => box)].map((box) => box.delete()));
      }),
      // one run is two hundred random flows; to shrink it would mean to run it hundreds of times
      { numRuns: 3, endOnFailure: true },
    );
  });
});

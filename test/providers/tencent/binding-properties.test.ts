import fc from "fast-check";
import { expect, it } from "vitest";
import { type BindingWorld, bindingWorldForFile } from "../../support/tencent-binding.js";
import { type BindingLimits, BindingModel } from "./binding-model.js";

const world = bindingWorldForFile();

const EMAILS = ["a@example.com", "b@example.com", "c@example.com", "d@example.com"] as const;
const PHONES = ["18600000001", "18600000002"] as const;
const MEMBERS = [0, 1, 2] as const;
/** An e-mail that nobody has had. */
const FRESH = "fresh";

/** The model, the real thing, and what connects them. */
interface Run {
  readonly model: BindingModel;
  readonly world: BindingWorld;
  readonly uins: readonly number[];
  /** The tokens of the mailed links, in the order of the mails. */
  readonly tokens: string[];
  readonly met: Set<string>;
  freshEmails: number;
}
type Step = (run: Run) => Promise<void>;

const member = fc.constantFrom(...MEMBERS);
const email = fc.oneof(fc.constantFrom(...EMAILS), fc.constant(FRESH));
const phone = fc.constantFrom(...PHONES);
/** Mostly the member's own latest binding, sometimes any. */
const bindId = fc.option(fc.integer({ min: 1, max: 6 }), { freq: 6 });

const spelt = (run: Run, given: string): string => {
  if (given !== FRESH) return given;
  run.freshEmails += 1;
  return `fresh-${run.freshEmails}@example.com`;
};

const bindIdFor = ({ model }: Run, of: number, given: number | null): number =>
  given ?? model.latest(of)?.bindId ?? 1;

/** The real answer has to be the model's; a mail that went out is remembered by its link. */
async function same(run: Run, expected: string, real: string, mailedTo?: string): Promise<void> {
  expect(real).toBe(expected);
  run.met.add(real);
  if (expected === "ok" && mailedTo !== undefined) run.tokens.push(await run.world.token(mailedTo));
}

const codeOf = (refusal: string): string => (refusal === "none" ? "ok" : refusal);

const add = fc.tuple(member, email, phone).map(
  ([of, wanted, Phone]): Step =>
    async (run) => {
      const Email = spelt(run, wanted);
      const expected = run.model.add(of, Email, Phone);
      const real = await run.world.addRefusal({ MemberUin: run.uins[of], Email, Phone });
      await same(run, expected, codeOf(real), Email);
    },
);

const update = fc.tuple(member, bindId, email, phone).map(
  ([of, given, wanted, Phone]): Step =>
    async (run) => {
      const Email = spelt(run, wanted);
      const id = bindIdFor(run, of, given);
      const expected = run.model.update(of, id, Email, Phone);
      const real = await run.world.updateRefusal(id, { MemberUin: run.uins[of], Email, Phone });
      await same(run, expected, codeOf(real), Email);
    },
);

const send = fc.tuple(member, bindId).map(
  ([of, given]): Step =>
    async (run) => {
      const id = bindIdFor(run, of, given);
      const expected = run.model.send(of, id);
      const real = await run.world.sendRefusal(id, { MemberUin: run.uins[of] });
      const mailedTo = run.model.bindings.find((binding) => binding.bindId === id)?.email;
      await same(run, expected, codeOf(real), mailedTo);
    },
);

/** Counted from the latest link, so that links that still work are met often. */
const activation = fc.integer({ min: 0, max: 4 }).map(
  (age): Step =>
    async (run) => {
      const link = run.tokens.length - age;
      if (link >= 1) await follow(run, link);
    },
);

const time = fc.constantFrom(3600, 3600, 3600, 3600, 21_600, 86_400).map(
  (seconds): Step =>
    async (run) => {
      await run.world.bindbox.advance(`${seconds}s`);
      run.model.now += seconds * 1000;
    },
);

const step: fc.Arbitrary<Step> = fc.oneof(
  { arbitrary: add, weight: 6 },
  { arbitrary: update, weight: 5 },
  { arbitrary: send, weight: 8 },
  { arbitrary: activation, weight: 2 },
  { arbitrary: time, weight: 4 },
);

const fewTimes = fc.constantFrom(1, 1, 2);
const limits: fc.Arbitrary<BindingLimits> = fc.record({
  bindUpdateLimit: fewTimes,
  bindLinkLifetime: fc.constantFrom(3600, 21_600),
  bindDailyLimit: fewTimes,
  bindPhoneLimit: fewTimes,
  bindResendLimit: fewTimes,
  bindResendHourlyLimit: fewTimes,
});

/** Tries to activate by a link, with everything else right. */
async function follow(run: Run, link: number): Promise<void> {
  const token = run.tokens[link - 1]!;
  const owner = run.model.bindings.find((binding) => binding.link === link);
  const expected = run.model.activate(link);
  const sent = await run.world.requestCode(token);
  const code = sent.status === 200 ? await run.world.code(token) : "000000";
  const { status, body } = await run.world.activate(token, { email: owner?.email ?? "a@example.com", code });
  await same(run, expected, status === 200 ? "ok" : body.code);
}

/** What can be seen from outside has to be what the model says. */
async function compare({ model, world: real, uins }: Run): Promise<void> {
  for (const of of MEMBERS) {
    const shown = await real.describe(uins[of]);
    const binding = model.latest(of);
    if (!binding) expect(shown).toMatchObject({ BindId: 0, BindStatus: "Unbound" });
    else {
      const BindStatus = model.status(binding);
      expect(shown).toMatchObject({
        BindId: binding.bindId,
        BindStatus,
        Email: binding.email,
        Phone: binding.phone,
        PhoneBind: BindStatus === "Success" ? 1 : 0,
      });
    }
  }
  const rows = await real.organization.rows((tx) => tx.emailBindings.all());
  const live = rows.filter((row) => row.status === "Success" || row.linkExpiresAt > real.clock.now());
  const emails = live.map((row) => row.email);
  expect(new Set(emails).size, "one live binding an e-mail").toBe(emails.length);
}

it("lives by the model of a binding, whatever is done to it in whatever order", async () => {
  const met = new Set<string>();
  await fc.assert(
    fc.asyncProperty(
      limits,
      fc.array(step, { minLength: 20, maxLength: 45, size: "max" }),
      async (given, steps) => {
        await world.bindbox.reset();
        await world.build();
        await world.bindbox.settings(given);
        world.clock.freeze();
        world.clock.set(Date.UTC(2022, 0, 13, 4, 9, 8));
        const uins = [world.member, await world.another("second"), await world.another("third")];
        const run: Run = {
          model: new BindingModel(world.clock.now(), given),
          world,
          uins,
          tokens: [],
          met,
          freshEmails: 0,
        };
        for (const act of steps) {
          await act(run);
          await compare(run);
        }
        for (let link = 1; link <= run.tokens.length; link++) await follow(run, link);
      },
    ),
    { numRuns: 40, seed: 20220113 },
  );
  // a run that never met a refusal has not tested it
  expect([...met].sort()).toEqual([
    "FailedOperation.BindEmailLinkExpired",
    "FailedOperation.BindEmailLinkInvalid",
    "FailedOperation.EmailAlreadyUsed",
    "FailedOperation.EmailBindRecordInvalid",
    "FailedOperation.MemberBindPhoneError",
    "FailedOperation.MemberEmailExist",
    "LimitExceeded.EmailBindOverLimit",
    "LimitExceeded.PhoneNumBound",
    "LimitExceeded.SendEmailLimit",
    "LimitExceeded.SendEmailWithinOneHourLimit",
    "LimitExceeded.UpdateEmailBindOverLimit",
    "ResourceNotFound.EmailBindRecordNotExist",
    "ok",
  ]);
}, 120_000);

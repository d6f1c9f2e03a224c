import { type Answer, jsonAnswer } from "../http/messages.js";
import { type ClockStart, isMomentOfClock } from "../sandbox/clock.js";
import { parseDuration } from "../sandbox/duration.js";
import { emptyFixture } from "../sandbox/empty-fixture.js";
import type { TakenKey } from "../sandbox/key-index.js";
import type { Origin } from "../sandbox/origin.js";
import { originOf } from "../sandbox/origins.js";
import type { Sandboxes } from "../sandbox/sandboxes.js";
import { isSnapshotDocument } from "../sandbox/snapshot.js";
import type { components } from "./generated/openapi.js";
import { badInput, conflict, type FieldError } from "./problem.js";
import type { EmulatorOperation } from "./resource.js";
import { shownSandbox, shownTtl } from "./sandbox-resource.js";
import { settingsErrors } from "./settings-resource.js";
import { snapshotErrors } from "./snapshots-resource.js";

const DEFAULT_LIMIT = 100;

export const listSandboxes: EmulatorOperation = async ({ sandboxes, query }) => {
  const { limit = String(DEFAULT_LIMIT), after = "0" } = query;
  const page = sandboxes.page(Number(limit), Number(after));
  return jsonAnswer(200, {
    total: sandboxes.size,
    sandboxes: page.sandboxes.map(({ id, seed, kept, ttl, credentials: { authing, tencent } }) => ({
      id,
      seed,
      kept,
      ttl: shownTtl(ttl),
      userPoolId: authing.userPoolId,
      appId: authing.appId,
      secretId: tencent.secretId,
    })),
    next: page.next,
  });
};

type NewSandbox = components["schemas"]["NewSandbox"];

export const createSandbox: EmulatorOperation = async ({ sandboxes, body, baseUrl }) => {
  const wanted = newSandboxOf(body);
  const { id, seed, settings = {}, credentials } = wanted;
  const source = await sourceOf(wanted, sandboxes);
  const clock = clockStartOf(wanted.clock);
  const ttl = wanted.ttl === undefined ? undefined : parseDuration(wanted.ttl);
  const errors = [
    ...source.errors,
    ...clock.errors,
    ...settingsErrors(settings, "body/settings"),
    ...(ttl === undefined || ttl > 0
      ? []
      : [{ pointer: "body/ttl", message: "must be longer than nothing" }]),
  ];
  if (!source.origin || errors.length > 0) return badInput(errors);
  const created = sandboxes.create({
    id,
    seed,
    settings,
    ttl,
    origin: source.origin,
    clock: clock.start,
    generateKeys: credentials === "generated" || (credentials !== "own" && !source.brought),
    credentials: typeof credentials === "object" ? credentials : undefined,
  });
  if ("length" in created) return taken(created, typeof credentials === "object" ? "" : GENERATED_INSTEAD);
  const location = `/_bindbox/v1/sandboxes/${created.id}`;
  return jsonAnswer(201, await shownSandbox(created, baseUrl), { location });
};

/** What the members may be, the contract has checked. */
const newSandboxOf = (body: unknown): NewSandbox => ({ ...Object(body) });

interface Source {
  readonly origin?: Origin;
  /** Whether the request itself brings it, and with it credentials that it may keep. */
  readonly brought: boolean;
  readonly errors: readonly FieldError[];
}

async function sourceOf({ fixture, snapshot }: NewSandbox, sandboxes: Sandboxes): Promise<Source> {
  if (fixture !== undefined && snapshot !== undefined) {
    const message = "is either this or a fixture";
    return { brought: false, errors: [{ pointer: "body/snapshot", message }] };
  }
  // a snapshot is mostly one of a sandbox that is still there, so it gets credentials of its own
  if (snapshot !== undefined)
    return { ...(await sourceOfSnapshot(snapshot, "body/snapshot")), brought: false };
  return sourceOfFixture(fixture ?? "default", sandboxes);
}

async function sourceOfFixture(
  fixture: NonNullable<NewSandbox["fixture"]>,
  sandboxes: Sandboxes,
): Promise<Source> {
  if (fixture === "default") return { origin: sandboxes.fallback.origin, brought: false, errors: [] };
  if (fixture === "empty") return { origin: originOf(emptyFixture), brought: false, errors: [] };
  if (typeof fixture === "string") {
    const message = "must be default, empty or a fixture of its own";
    return { brought: true, errors: [{ pointer: "body/fixture", message }] };
  }
  if (isSnapshotDocument(fixture)) return sourceOfSnapshot(fixture, "body/fixture");
  const { fixtureProblems, isFixture } = await import("../sandbox/checks.js");
  if (isFixture(fixture)) return { origin: originOf(fixture), brought: true, errors: [] };
  return { brought: true, errors: fixtureProblems(fixture).map((text) => placed(text, "body/fixture")) };
}

async function sourceOfSnapshot(snapshot: unknown, root: string): Promise<Source> {
  const errors = await snapshotErrors(snapshot, root);
  if (errors.length > 0 || !isSnapshotDocument(snapshot)) return { brought: true, errors };
  return { origin: originOf(snapshot), brought: true, errors };
}

/** The problems of a fixture begin with their place: `authing/users/0/email must match …`. */
function placed(text: string, root: string): FieldError {
  const [, place = "", message = text] =
    /^(\S+\/\S+|authing|tencent|settings|gallery|\S+(?= is not known$)) (.*)$/s.exec(text) ?? [];
  return { pointer: place === "" ? root : `${root}/${place}`, message };
}

function clockStartOf(clock: NewSandbox["clock"]): {
  readonly start: ClockStart | undefined;
  readonly errors: readonly FieldError[];
} {
  if (clock === undefined) return { start: undefined, errors: [] };
  const { set, ...rest } = clock;
  const moment = set === undefined ? undefined : Date.parse(set);
  const message = "must be a moment from 1970 to 9000, such as 2030-01-01T00:00:00Z";
  if (moment !== undefined && !isMomentOfClock(moment))
    return { start: undefined, errors: [{ pointer: "body/clock/set", message }] };
  return { start: moment === undefined ? rest : { ...rest, set: moment }, errors: [] };
}

const fields: Readonly<Record<TakenKey["kind"], (at: number) => string>> = {
  id: () => "body/id",
  userPoolId: () => "body/credentials/authing/userPoolId",
  apps: (at) => (at === 0 ? "body/credentials/authing/appId" : `body/fixture/authing/apps/${at}/id`),
  tencent: (at) => (at === 0 ? "body/credentials/tencent/secretId" : "body/fixture/tencent/accounts"),
};

const names: Readonly<Record<TakenKey["kind"], string>> = {
  id: "id",
  userPoolId: "user pool id",
  apps: "app id",
  tencent: "SecretId",
};

/** The way out for those who did not ask for these very keys: their fixture, or the snapshot in its place, has them. */
const GENERATED_INSTEAD = '; with "credentials": "generated" the sandbox gets others';

const taken = (keys: readonly TakenKey[], advice: string): Answer =>
  conflict(
    keys.map(({ kind, at, value, holder }) => ({
      pointer: fields[kind](at),
      message: `the ${names[kind]} ${value} belongs to the sandbox "${holder}"${kind === "id" ? "" : advice}`,
    })),
  );

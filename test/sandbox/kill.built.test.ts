import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect, it, onTestFinished } from "vitest";
import { startEmulator } from "../../src/emulator.js";
import { parseDocument, type SandboxDocument } from "../../src/sandbox/document.js";
import { RandomSource } from "../../src/sandbox/random.js";
import { BindboxProcess } from "../support/bindbox-process.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { APP_ID, PASSWORD } from "../support/test-emulator.js";

const FOLDERS = 4;
const KILLS = 25;
const CLIENTS = 4;
/** The kill comes after so many acknowledged changes at most, and so many milliseconds. */
const MOST_CHANGES = 12;
const MOST_MILLISECONDS = 10;
const PASSCODE = "123456";

const USERNAMES = Array.from({ length: 300 }, (_, i) => `user${i}`);

const fixture = {
  settings: { fixedCode: PASSCODE },
  authing: {
    userPoolId: "p",
    apps: [{ id: APP_ID, secret: "0123456789abcdef0123456789abcde1" }],
    users: USERNAMES.map((username) => ({ username, password: PASSWORD })),
  },
};

/** What the emulator has said yes to. */
interface Acknowledged {
  readonly users: string[];
  readonly messages: string[];
  readonly bound: string[];
}

async function call(
  url: string,
  path: string,
  body: object,
  token = "",
): Promise<{ data: { access_token: string } }> {
  const response = await fetch(`${url}/api/v3/${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-authing-app-id": APP_ID, authorization: token },
    body: JSON.stringify(body),
  });
  const envelope = Object(await response.json());
  expect(envelope).toMatchObject({ statusCode: 200 });
  return envelope;
}

/** Takes one user after the other and binds their e-mail: each answer that arrives is noted. Ends when the emulator dies. */
async function bindUsers(
  url: string,
  users: Iterator<string>,
  done: Acknowledged,
  acknowledged: () => void,
): Promise<void> {
  for (;;) {
    const { value: username, done: noneLeft } = users.next();
    if (noneLeft) throw new Error("the fixture has too few users");
    const email = `${username}@example.com`;
    const account = { account: username, password: PASSWORD };
    try {
      await call(url, "send-email", { email, channel: "CHANNEL_BIND_EMAIL" });
      done.messages.push(email);
      acknowledged();
      const login = await call(url, "signin", { connection: "PASSWORD", passwordPayload: account });
      done.users.push(username);
      acknowledged();
      await call(url, "bind-email", { email, passCode: PASSCODE }, login.data.access_token);
      done.bound.push(email);
      acknowledged();
    } catch (error) {
      if (error instanceof TypeError) return;
      throw error;
    }
  }
}

/** What a folder's file lacks of what was acknowledged, and what it holds by halves. */
function differences({ rows }: SandboxDocument, done: Acknowledged): string[] {
  const sent = new Set([...rows.messages.values()].map(({ to }) => to));
  const signedIn = new Set([...rows.logins.values()].map(({ userId }) => userId));
  const users = [...rows.users.values()];
  const bound = new Set(users.map(({ email }) => email));
  const used = new Set(
    [...rows.passcodes.values()].filter(({ usedAt }) => usedAt !== null).map(({ address }) => address),
  );
  const idOf = new Map(users.map(({ username, id }) => [username, id]));
  return [
    ...done.messages.filter((email) => !sent.has(email)).map((email) => `message to ${email} lost`),
    ...done.users.filter((name) => !signedIn.has(idOf.get(name)!)).map((name) => `sign-in of ${name} lost`),
    ...done.bound.filter((email) => !bound.has(email)).map((email) => `binding of ${email} lost`),
    ...[...used].filter((email) => !bound.has(email)).map((email) => `binding of ${email} half done`),
  ];
}

/** Lets clients work until more than `changes` of their changes are acknowledged; they go on after that. */
async function workUntil(
  changes: number,
  start: (acknowledged: () => void) => Promise<void>[],
): Promise<Promise<void>[]> {
  let count = 0;
  let clients: Promise<void>[] = [];
  const enough = new Promise<void>((resolve) => {
    clients = start(() => {
      count += 1;
      if (count > changes) resolve();
    });
  });
  await Promise.race([enough, Promise.all(clients)]);
  return clients;
}

/** Starts, lets clients work, and kills at a random moment, again and again in one folder. */
async function killAgainAndAgain(
  data: string,
  fixtures: string,
  random: RandomSource,
): Promise<Acknowledged> {
  const done: Acknowledged = { users: [], messages: [], bound: [] };
  const users = USERNAMES.values();
  const below = (limit: number): number => (random.bytes(1).readUInt8() / 256) * limit;
  for (let round = 0; round < KILLS; round += 1) {
    const run = new BindboxProcess([
      "start",
      "--port",
      "0",
      "--log-level",
      "error",
      "--data",
      data,
      "--fixtures",
      fixtures,
    ]);
    const url = await run.url();
    const clients = await workUntil(below(MOST_CHANGES), (acknowledged) =>
      Array.from({ length: CLIENTS }, () => bindUsers(url, users, done, acknowledged)),
    );
    await pause(below(MOST_MILLISECONDS));
    run.signal("SIGKILL");
    expect(await run.ended).toBe("SIGKILL");
    await Promise.all(clients);
    const document = parseDocument(await readFile(join(data, "default.json"), "utf8"));
    expect(differences(document, done)).toEqual([]);
    expect(
      (await readdir(data)).filter(
        (name) => !/^(\.default\.json\.tmp|default\.json|\.bindbox-\w+\.lock)$/.test(name),
      ),
    ).toEqual([]);
  }
  return done;
}

it("loses nothing that it has answered when it is killed a hundred times", { timeout: 300_000 }, async () => {
  const folder = await temporaryFolder();
  const fixtures = join(folder, "fixture.json");
  await writeFile(fixtures, JSON.stringify(fixture));
  const random = new RandomSource({ seed: "kill", counter: 0 });
  const folders = Array.from({ length: FOLDERS }, (_, i) => join(folder, String(i)));
  const histories = await Promise.all(
    folders.map((data, i) => killAgainAndAgain(data, fixtures, random.fork(String(i)))),
  );
  // had the clients done nothing, nothing could have been lost
  expect(histories.flatMap(({ bound }) => bound).length).toBeGreaterThan(40);

  const [data, done] = [folders[0]!, histories[0]!];
  const emulator = await startEmulator({ data });
  onTestFinished(() => emulator.stop());
  const account = { email: done.bound.at(-1)!, password: PASSWORD };
  const login = await call(emulator.url, "signin", { connection: "PASSWORD", passwordPayload: account });
  expect(login.data.access_token).toBeTruthy();
});

import type { components } from "../control/generated/openapi.js";
import type { OriginSource } from "../sandbox/origins.js";
import type { Sandbox } from "../sandbox/sandbox.js";
import { isSnapshotDocument, snapshotOf } from "../sandbox/snapshot.js";
import type { Paint } from "./paint.js";

type UserFixture = components["schemas"]["UserFixture"];

export interface BannerParts {
  readonly version: string;
  readonly url: string;
  readonly sandbox: Pick<Sandbox, "credentials" | "seed" | "restored">;
  readonly fixture: OriginSource;
  readonly data: string | undefined;
  /** What to show as the control API's token; nothing when it demands none. */
  readonly token: string | undefined;
  readonly paint: Paint;
}

const MOST_USERS = 5;

type Row = readonly [name: string, value: string];

/** What a start prints: where, as whom, and a line to try it with. */
export function banner(parts: BannerParts): string {
  const { version, url, sandbox, fixture, data, token, paint } = parts;
  const { authing, tencent } = sandbox.credentials;
  const groups: readonly (readonly [title: string, rows: readonly Row[]])[] = [
    [
      "Authing",
      [
        ["appHost", url],
        ["userPoolId", authing.userPoolId],
        ["appId", authing.appId],
        ["appSecret", authing.appSecret],
        ...userRows(usersOf(fixture)),
      ],
    ],
    [
      "Tencent Cloud",
      [
        ["endpoint", `${url.replace("http://", "")} (protocol http://)`],
        ["secretId", tencent.secretId],
        ["secretKey", tencent.secretKey],
      ],
    ],
    [
      "Sandbox",
      [
        ["seed", sandbox.seed],
        ["data", data === undefined ? "in memory" : `${data}${sandbox.restored ? " (restored)" : ""}`],
        ["outbox", `${url}/_bindbox/v1/sandboxes/default/outbox`],
        ...(token === undefined ? [] : [["control token", token] as const]),
      ],
    ],
  ];
  const width = Math.max(...groups.flatMap(([, rows]) => rows.map(([name]) => name.length)));
  const blocks = groups.map(([title, rows]) => {
    const lines = rows.map(([name, value]) => `  ${paint.dim(name.padEnd(width))}  ${value}`);
    return `${paint.bold(title)}\n${lines.join("\n")}\n`;
  });
  const trial = signInLine(url, authing.appId, usersOf(fixture));
  const tryIt = trial === undefined ? "" : `\n${paint.bold("Sign in")}\n  ${trial}\n`;
  return `${paint.bold(`bindbox ${version}`)} listens on ${paint.bold(url)}\n\n${blocks.join("\n")}${tryIt}\n`;
}

/** The users that a sandbox starts with. Those of a snapshot have passwords that nobody knows any more. */
function usersOf(source: OriginSource): readonly UserFixture[] {
  if (!isSnapshotDocument(source)) return source.authing.users ?? [];
  return [...snapshotOf(source).bases.users.rows.values()].map(({ id, username, email, phone, status }) => ({
    id,
    status,
    ...(username === null ? {} : { username }),
    ...(email === null ? {} : { email }),
    ...(phone === null ? {} : { phone }),
  }));
}

function userRows(users: readonly UserFixture[]): Row[] {
  if (users.length === 0) return [];
  const shown = users.slice(0, MOST_USERS).map(describe).join(", ");
  const more = users.length > MOST_USERS ? ` and ${users.length - MOST_USERS} more` : "";
  const [first] = users;
  const shared = users.every(({ password }) => password === first?.password) ? first?.password : undefined;
  return [["users", shown + more], ...(shared === undefined ? [] : [["password", shared] as const])];
}

function describe(user: UserFixture): string {
  const { status = "Activated" } = user;
  return `${accountOf(user) ?? user.id ?? "?"}${status === "Activated" ? "" : ` (${status.toLowerCase()})`}`;
}

const accountOf = ({ username, email, phone }: UserFixture): string | undefined => username ?? email ?? phone;

/** A command that signs in the first user who can; nothing when none can. */
function signInLine(url: string, appId: string, users: readonly UserFixture[]): string | undefined {
  const user = users.find(
    (it) =>
      accountOf(it) !== undefined && it.password !== undefined && (it.status ?? "Activated") === "Activated",
  );
  if (!user) return undefined;
  const body = {
    connection: "PASSWORD",
    passwordPayload: { account: accountOf(user), password: user.password },
  };
  return [
    `curl ${url}/api/v3/signin`,
    `-H ${quoted(`x-authing-app-id: ${appId}`)}`,
    "-H 'content-type: application/json'",
    `-d ${quoted(JSON.stringify(body))}`,
  ].join(" ");
}

/** As one word of a POSIX shell. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

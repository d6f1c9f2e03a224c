import type { components } from "../control/generated/openapi.js";
import type { Fixture } from "../sandbox/fixture.js";
import type { Sandbox } from "../sandbox/sandbox.js";
import type { Paint } from "./paint.js";

type UserFixture = components["schemas"]["UserFixture"];

export interface BannerParts {
  readonly version: string;
  readonly url: string;
  readonly sandbox: Pick<Sandbox, "credentials" | "seed" | "restored">;
  readonly fixture: Fixture;
  readonly data: string | undefined;
  readonly paint: Paint;
}

const MOST_USERS = 5;

/** What a start prints: where, as whom, and a line to try it with. */
export function banner({ version, url, sandbox, fixture, data, paint }: BannerParts): string {
  const { userPoolId, appId, appSecret } = sandbox.credentials.authing;
  const rows: [string, string][] = [
    ["appHost", url],
    ["userPoolId", userPoolId],
    ["appId", appId],
    ["appSecret", appSecret],
    ...userRows(fixture),
    ["seed", sandbox.seed],
    ["data", data === undefined ? "in memory" : `${data}${sandbox.restored ? " (restored)" : ""}`],
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  const lines = rows.map(([name, value]) => `  ${paint.dim(name.padEnd(width))}  ${value}`);
  const trial = signInLine(url, appId, fixture);
  const tryIt = trial === undefined ? "" : `\nSign in:\n  ${trial}\n`;
  return `${paint.bold(`bindbox ${version}`)} listens on ${paint.bold(url)}

${lines.join("\n")}
${tryIt}
Codes arrive at ${url}/_bindbox/v1/sandboxes/default/outbox
`;
}

function userRows({ authing: { users = [] } }: Fixture): [string, string][] {
  if (users.length === 0) return [];
  const shown = users.slice(0, MOST_USERS).map(describe).join(", ");
  const more = users.length > MOST_USERS ? ` and ${users.length - MOST_USERS} more` : "";
  const [first] = users;
  const shared = users.every(({ password }) => password === first?.password) ? first?.password : undefined;
  return [
    ["users", shown + more],
    ...(shared === undefined ? [] : ([["password", shared]] satisfies [string, string][])),
  ];
}

function describe(user: UserFixture): string {
  const { status = "Activated" } = user;
  return `${accountOf(user) ?? user.id ?? "?"}${status === "Activated" ? "" : ` (${status.toLowerCase()})`}`;
}

const accountOf = ({ username, email, phone }: UserFixture): string | undefined => username ?? email ?? phone;

/** A command that signs in the first user who can; nothing when none can. */
function signInLine(url: string, appId: string, { authing: { users = [] } }: Fixture): string | undefined {
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

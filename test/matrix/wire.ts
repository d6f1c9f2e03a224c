import { expect } from "vitest";

/** An answer as it came over the wire, the ids of requests replaced. */
export interface Received {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g;
/** What stands in the place of a request's id, and is as long. */
export const ID = "00000000-0000-4000-8000-000000000000";

/** Sends a request and reads everything that comes back. All ids of requests in it have to be the same. */
export async function receive(url: string, init: RequestInit): Promise<Received> {
  const response = await fetch(url, { redirect: "manual", ...init });
  const headers: Record<string, string> = Object.fromEntries(response.headers);
  const body = Buffer.from(await response.arrayBuffer()).toString("utf8");
  const ids = new Set(
    [...body.matchAll(UUID), ...(headers["x-request-id"] ?? "").matchAll(UUID)].map(String),
  );
  expect([...ids]).toHaveLength(1);
  if (headers["x-request-id"] !== undefined) headers["x-request-id"] = ID;
  return { status: response.status, headers, body: body.replaceAll(UUID, ID) };
}

/** An answer of these bytes, with every header that Node adds to it. */
export const answered = (
  status: number,
  body: string,
  headers: Readonly<Record<string, string>>,
): Received => ({
  status,
  headers: {
    connection: "keep-alive",
    "content-length": String(Buffer.byteLength(body)),
    date: expect.stringMatching(/^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$/),
    "keep-alive": expect.stringMatching(/^timeout=\d+$/),
    ...headers,
  },
  body,
});

/** What an error says of a request that nobody made for it: documented here, as the control API promises it. */
const SAMPLES: Readonly<Record<string, string>> = {
  detail: "passCode should not be empty",
  parameter: "MemberUin",
  type: "int64",
  value: "abc",
  reason: "`Service` in Credential not valid",
  count: "21",
  limit: "20",
  service: "organization",
  version: "2021-03-31",
  contentType: "text/plain",
  resource: "*",
  requestId: ID,
};

/** Fills a message's placeholders; each has to have a value. */
export const filled = (template: string, details: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = details[name] ?? SAMPLES[name];
    if (value === undefined) throw new Error(`nothing to put in the place of {${name}}`);
    return value;
  });

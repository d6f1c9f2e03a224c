import type { RawRequest } from "../../../http/messages.js";
import { isoTime } from "../../../sandbox/clock.js";
import { UNSIGNED_PAYLOAD } from "../signature-v3.js";
import { type KnownKey, type Mistake, otherHosts, type Variant, wrongKeys } from "./mistake.js";
import { type RecipeV3, sha256 } from "./recipe-v3.js";
import { reserialisedBodies } from "./reserialised-bodies.js";

/** What the mistakes of a request depend on. */
export interface FactsV3 {
  readonly request: RawRequest;
  /** Whether the body is kept whole, so that it can be written in other ways. */
  readonly bodyIsWhole: boolean;
  readonly secretId: string;
  readonly sentHost: string;
  readonly action: string;
  readonly otherKeys: readonly KnownKey[];
}

type Mistakes = Mistake<RecipeV3>;
type Change = readonly [change: Partial<RecipeV3>, explanation: string];

/** Every mistake that is tried, the likeliest first. */
export const mistakesV3 = (facts: FactsV3): readonly Mistakes[] => [
  { kind: "wrong-key", variants: (right) => wrongKeys(right, facts.secretId, facts.otherKeys) },
  { kind: "other-host", variants: (right) => otherHosts(right, facts.sentHost) },
  { kind: "body-reserialised", variants: bodyVariants(facts) },
  simple("unsigned-payload", unsignedPayload),
  { kind: "content-type", variants: contentTypes },
  simple("header-case", headerCase),
  simple("signed-headers", (right) => signedHeaders(right, facts)),
  simple("newline", newlines),
  simple("query", (right) => queries(right, facts)),
  simple("method", methods),
  simple("path", (right) => paths(right, facts)),
  simple("service", services),
  simple("date", dates),
  simple("timestamp", timestamps),
  simple("terminator", terminators),
  simple("algorithm", algorithms),
  simple("signature-encoding", encodings),
];

function simple(kind: string, changes: (right: RecipeV3) => readonly Change[]): Mistakes {
  return {
    kind,
    variants: (right) =>
      changes(right).map(([change, explanation]) => ({ recipe: { ...right, ...change }, explanation })),
  };
}

/** The hashes are the same for each host, so they are made once. */
function bodyVariants({ request, bodyIsWhole }: FactsV3): Mistakes["variants"] {
  if (!bodyIsWhole) return () => [];
  const hashes: (readonly [payloadHash: string, explanation: string])[] = [];
  for (const { text, difference } of reserialisedBodies(request.body.toString("utf8"))) {
    hashes.push([sha256(text), `${difference}; the bytes that are sent have to be the ones that are hashed`]);
  }
  return (right) =>
    hashes.map(([payloadHash, explanation]) => ({ recipe: { ...right, payloadHash }, explanation }));
}

const unsignedPayload = ({ payloadHash }: RecipeV3): readonly Change[] => [
  [
    { payloadHash: sha256(UNSIGNED_PAYLOAD) },
    `the body was left out of the signature, but no header X-TC-Content-SHA256: ${UNSIGNED_PAYLOAD} says so`,
  ],
  [{ payloadHash: UNSIGNED_PAYLOAD }, `the word ${UNSIGNED_PAYLOAD} has to be hashed like a body`],
  [{ payloadHash: payloadHash.toUpperCase() }, "the hash of the body has to be in lower case"],
  [
    { payloadHash: Buffer.from(payloadHash, "hex").toString("base64") },
    "the hash of the body has to be in hexadecimal digits, not in base64",
  ],
  [{ payloadHash: "" }, "the hash of the body is missing at the end of the canonical request"],
];

const CONTENT_TYPES = [
  "application/json",
  "application/json; charset=utf-8",
  "application/json;charset=utf-8",
  "application/json; charset=UTF-8",
  "application/x-www-form-urlencoded",
  "application/x-www-form-urlencoded; charset=utf-8",
  "text/plain",
  "text/plain;charset=UTF-8",
  "",
];

function* contentTypes(right: RecipeV3): Generator<Variant<RecipeV3>> {
  const sent = right.headers.find(([name]) => name === "content-type")?.[1] ?? "";
  for (const type of CONTENT_TYPES.filter((each) => each !== sent)) {
    const explanation = `the content-type that was signed is ${type === "" ? "empty" : `"${type}"`}, sent was "${sent}"`;
    yield { recipe: { ...right, headers: withHeader(right, "content-type", type) }, explanation };
  }
}

const withHeader = ({ headers }: RecipeV3, name: string, value: string): RecipeV3["headers"] =>
  headers.map((header) => (header[0] === name ? [name, value] : header));

const titleCase = (name: string): string => name.replace(/(^|-)[a-z]/g, (letter) => letter.toUpperCase());

const headerCase = ({ headers, host }: RecipeV3): readonly Change[] => [
  [{ spelling: titleCase }, "the names of headers have to be in lower case in the canonical request"],
  [
    { join: (parts) => joinedWith({ ...parts, headers: parts.headers.replaceAll(/^[^:]+/gm, titleCase) }) },
    "the names of headers have to be in lower case in the canonical request, before their values too",
  ],
  [
    { headers: headers.map(([name, value]) => [name, value.toUpperCase()]), host: host.toUpperCase() },
    "the values of headers were signed in upper case",
  ],
];

/** What is signed and what `SignedHeaders` says may come apart. */
function signedHeaders({ names, headers }: RecipeV3, { action, request }: FactsV3): readonly Change[] {
  const actionHeader = ["x-tc-action", action] as const;
  const more = [...headers.filter(([name]) => name !== "x-tc-action"), actionHeader];
  const lower = more.map(([name, value]) => [name, value.toLowerCase()] as const);
  const least = ["content-type", "host"];
  const all = [...least, "x-tc-action"];
  const said = names.join(";");
  const timestamp = ["x-tc-timestamp", String(request.headers["x-tc-timestamp"] ?? "")] as const;
  const version = ["x-tc-version", String(request.headers["x-tc-version"] ?? "")] as const;
  const sets: readonly (readonly [RecipeV3["headers"], readonly string[]])[] = [
    [headers, least],
    [more, all],
    [lower, all],
    [
      [...more, timestamp],
      [...all, "x-tc-timestamp"],
    ],
    [
      [...more, timestamp, version],
      [...all, "x-tc-timestamp", "x-tc-version"],
    ],
    [headers, [...names].reverse()],
    [headers, [...names].sort()],
  ];
  return sets
    .filter(([, signed]) => signed.join(";") !== said)
    .map(([values, signed]) => [
      { headers: values, names: signed },
      `the headers that were signed are ${signed.join(";")}, but SignedHeaders says ${said}`,
    ]);
}

type Parts = Parameters<RecipeV3["join"]>[0];

const joinedWith = ({ method, path, query, headers, names, payloadHash }: Parts): string =>
  [method, path, query, headers, names, payloadHash].join("\n");

const newlines = (): readonly Change[] => [
  [
    { join: (parts) => joinedWith({ ...parts, headers: parts.headers.replace(/\n$/, "") }) },
    "the empty line between the headers and their names is missing in the canonical request",
  ],
  [
    { join: (parts) => `${joinedWith(parts)}\n` },
    "the canonical request has a line break too many at its end",
  ],
  [
    { join: (parts) => joinedWith({ ...parts, headers: `${parts.headers}\n` }) },
    "the canonical request has an empty line too many behind the headers",
  ],
  [
    { join: (parts) => joinedWith(parts).replaceAll("\n", "\r\n") },
    "the lines of the canonical request have to end in \\n alone, not in \\r\\n",
  ],
  [
    {
      join: ({ method, path, query, headers, names, payloadHash }) =>
        [method, path, ...(query === "" ? [] : [query]), headers, names, payloadHash].join("\n"),
    },
    "the line of the query is missing in the canonical request; it is there even where it is empty",
  ],
];

function queries({ query }: RecipeV3, { request }: FactsV3): readonly Change[] {
  const sent = request.query;
  const said = "the query has to be signed exactly as it is sent";
  const pairs = sent.split("&");
  const decoded = [...new URLSearchParams(sent)];
  const all: readonly (readonly [string, string])[] = [
    [sent, "a POST has no query in the canonical request"],
    ["", `${said}; it was signed as empty`],
    [[...pairs].sort().join("&"), `${said}; it was signed with its parameters sorted`],
    [decoded.map(([name, value]) => `${name}=${value}`).join("&"), `${said}; it was signed decoded`],
    [new URLSearchParams(decoded).toString(), `${said}; it was signed with another encoding`],
    [
      decoded.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join("&"),
      `${said}; it was signed with another encoding`,
    ],
    [`?${sent}`, `${said}, without the question mark`],
  ];
  return all.filter(([text]) => text !== query).map(([text, explanation]) => [{ query: text }, explanation]);
}

const methods = ({ method }: RecipeV3): readonly Change[] =>
  ["GET", "POST", "PUT", method.toLowerCase()]
    .filter((each) => each !== method)
    .map((each) => [{ method: each }, `the method that was signed is ${each}, sent was ${method}`]);

const paths = (_right: RecipeV3, { action, request }: FactsV3): readonly Change[] =>
  ["", `/${action}`, "//", `/?${request.query}`].map((path) => [
    { path },
    `the path that was signed is ${path === "" ? "empty" : path}; it always has to be /`,
  ]);

const SERVICES = ["organization", "cvm", "cam", "sts", "tc3_request", ""];

function services({ service, host }: RecipeV3): readonly Change[] {
  const others = [...SERVICES, host.split(".", 1)[0] ?? "", host];
  return [...new Set(others)]
    .filter((each) => each !== service)
    .flatMap((each): readonly Change[] => [
      [
        { keyService: each },
        `the signing key was derived for the service ${each || "(none)"}, the credential scope says ${service}`,
      ],
      [
        { service: each },
        `the string to sign names the service ${each || "(none)"}, the credential scope says ${service}`,
      ],
      [
        { service: each, keyService: each },
        `the service ${each || "(none)"} was signed, the credential scope says ${service}`,
      ],
    ]);
}

const HOUR = 3_600_000;
const DATE_LENGTH = "2023-11-14".length;

function dates({ date, timestamp }: RecipeV3): readonly Change[] {
  const moment = Number(timestamp) * 1000;
  const others = new Set([-12, 8, 14].map((hours) => isoTime(moment + hours * HOUR).slice(0, DATE_LENGTH)));
  others.delete(date);
  const written = [...others, date.replaceAll("-", ""), date.replaceAll("-", "/"), timestamp];
  return written.flatMap((each): readonly Change[] => {
    const why = others.has(each) ? "; it has to be the UTC date of the timestamp everywhere" : "";
    return [
      [
        { keyDate: each },
        `the signing key was derived for the date ${each}, the credential scope says ${date}${why}`,
      ],
      [{ date: each }, `the string to sign has the date ${each}, the credential scope says ${date}${why}`],
      [{ date: each, keyDate: each }, `the date ${each} was signed, the credential scope says ${date}${why}`],
    ];
  });
}

const timestamps = ({ timestamp }: RecipeV3): readonly Change[] => [
  [
    { timestamp: `${timestamp}000` },
    "the string to sign has the timestamp in milliseconds, the header X-TC-Timestamp in seconds",
  ],
  [{ timestamp: "" }, "the string to sign has no timestamp"],
  ...[-2, -1, 1, 2].map((seconds): Change => {
    const other = String(Number(timestamp) + seconds);
    return [
      { timestamp: other },
      `the timestamp that was signed is ${other}, the header X-TC-Timestamp says ${timestamp}; take the time once`,
    ];
  }),
];

const terminators = (): readonly Change[] => [
  [{ terminator: "" }, "the scope in the string to sign has to end in /tc3_request"],
  [{ keyTerminator: "" }, "the last step of the signing key, over tc3_request, is missing"],
  [{ terminator: "aws4_request", keyTerminator: "aws4_request" }, "aws4_request was signed for tc3_request"],
  [{ keyTerminator: "aws4_request" }, "the signing key was derived over aws4_request, not tc3_request"],
  [{ keyPrefix: "" }, "the prefix TC3 before the secret key is missing in the signing key"],
  [{ keyPrefix: "AWS4" }, "the prefix before the secret key has to be TC3, not AWS4"],
];

const algorithms = (): readonly Change[] =>
  ["TC3-HMAC-SHA1", "HMAC-SHA256", "AWS4-HMAC-SHA256", ""].map((algorithm) => [
    { algorithm },
    `the string to sign begins with ${algorithm || "no algorithm"}; it has to begin with TC3-HMAC-SHA256`,
  ]);

const encodings = (): readonly Change[] => [
  [
    { encode: (bytes) => bytes.toString("hex").toUpperCase() },
    "the signature has to be in lower-case hexadecimal digits",
  ],
  [
    { encode: (bytes) => bytes.toString("base64") },
    "the signature has to be in hexadecimal digits, not in base64",
  ],
];

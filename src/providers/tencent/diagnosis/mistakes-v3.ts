import type { RawRequest } from "../../../http/messages.js";
import { UNSIGNED_PAYLOAD } from "../signature-v3.js";
import { type KnownKey, type Mistake, otherHosts, type Variant, wrongKeys } from "./mistake.js";
import { type RecipeV3, sha256 } from "./recipe-v3.js";
import { reserialisedBodies } from "./reserialised-bodies.js";
import {
  algorithms,
  type Change,
  dates,
  encodings,
  services,
  terminators,
  timestamps,
} from "./scope-mistakes-v3.js";
import { signatureLengths } from "./signature-lengths.js";

/** What the mistakes of a request depend on. */
export interface FactsV3 {
  readonly request: RawRequest;
  /** Whether the body is kept whole, so that it can be written in other ways. */
  readonly bodyIsWhole: boolean;
  readonly secretId: string;
  readonly sentHost: string;
  readonly action: string;
  /** As it was sent. */
  readonly signature: string;
  readonly otherKeys: readonly KnownKey[];
}

type Mistakes = Mistake<RecipeV3>;

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
  { kind: "signature-length", variants: (right) => signatureLengths(right, facts.signature) },
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

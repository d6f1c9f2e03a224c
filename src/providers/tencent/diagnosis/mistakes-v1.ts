import type { Pairs } from "../signature-v1.js";
import { type KnownKey, type Mistake, otherHosts, wrongKeys } from "./mistake.js";
import type { RecipeV1 } from "./recipe-v1.js";
import { signatureLengths } from "./signature-lengths.js";

/** What the mistakes of a request depend on. */
export interface FactsV1 {
  readonly secretId: string;
  readonly sentHost: string;
  /** The parameters in the order in which they were sent, with the signature. */
  readonly sent: Pairs;
  readonly action: string;
  /** As it was sent, without the blanks around it. */
  readonly signature: string;
  readonly otherKeys: readonly KnownKey[];
}

type Change = readonly [change: Partial<RecipeV1>, explanation: string];

/** Every mistake that is tried, the likeliest first. */
export const mistakesV1 = (facts: FactsV1): readonly Mistake<RecipeV1>[] => [
  { kind: "wrong-key", variants: (right) => wrongKeys(right, facts.secretId, facts.otherKeys) },
  simple("algorithm", algorithms),
  { kind: "other-host", variants: (right) => otherHosts(right, facts.sentHost) },
  simple("method", methods),
  simple("path", (right) => paths(right, facts)),
  simple("unsorted-parameters", (right) => orders(right, facts)),
  simple("encoded-values", encodedValues),
  simple("signature-encoding", encodings),
  { kind: "signature-length", variants: (right) => signatureLengths(right, facts.signature) },
  simple("parameters", (right) => otherParameters(right, facts)),
];

function simple(kind: string, changes: (right: RecipeV1) => readonly Change[]): Mistake<RecipeV1> {
  return {
    kind,
    variants: (right) =>
      changes(right).map(([change, explanation]) => ({ recipe: { ...right, ...change }, explanation })),
  };
}

function algorithms({ signatureMethod }: RecipeV1): readonly Change[] {
  const other = signatureMethod === "HmacSHA1" ? "HmacSHA256" : "HmacSHA1";
  const said = signatureMethod === "HmacSHA1" ? "says HmacSHA1, or nothing" : "says HmacSHA256";
  return [
    [
      { signatureMethod: other },
      `the signature was made with ${other}, the parameter SignatureMethod ${said}`,
    ],
  ];
}

const methods = ({ method }: RecipeV1): readonly Change[] =>
  ["GET", "POST", method.toLowerCase(), ""]
    .filter((each) => each !== method)
    .map((each) => [
      { method: each },
      `the string to sign begins with ${each === "" ? "no method" : each}, the request came by ${method}`,
    ]);

const paths = ({ host }: RecipeV1, { action }: FactsV1): readonly Change[] => [
  ...["/", "?", "", "//?", `/${action}?`].map(
    (path): Change => [
      { path },
      `between host and parameters stands ${path === "" ? "nothing" : `"${path}"`} in the string to sign; it has to be "/?"`,
    ],
  ),
  [{ path: "/v2/index.php?" }, `the path that was signed is that of version 2; it has to be ${host}/?`],
];

function orders({ pairs }: RecipeV1, { sent }: FactsV1): readonly Change[] {
  const unsigned = sent.filter(([name]) => name !== "Signature");
  const ignoringCase = pairs.toSorted(([a], [b]) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
  return [
    [
      { pairs: unsigned },
      "the parameters were signed in the order in which they are sent; they have to be sorted by name",
    ],
    [
      { pairs: ignoringCase },
      "the parameters were sorted without regard to case; capitals come before small letters",
    ],
    [{ pairs: pairs.toReversed() }, "the parameters were sorted backwards"],
  ];
}

const inForm = (value: string): string => encodeURIComponent(value).replaceAll("%20", "+");
const inLowerCase = (value: string): string =>
  encodeURIComponent(value).replaceAll(/%[\dA-F]{2}/g, (escaped) => escaped.toLowerCase());
const strictly = (value: string): string =>
  encodeURIComponent(value).replaceAll(
    /[!'()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );

const encodedValues = (): readonly Change[] =>
  [encodeURIComponent, inForm, inLowerCase, strictly].map((encodeValue) => [
    { encodeValue },
    "the values of the parameters were signed percent-encoded; they have to be signed as they are, and encoded only to be sent",
  ]);

const encodings = (): readonly Change[] => [
  [
    { encode: (bytes) => bytes.toString("hex") },
    "the signature has to be in base64, not in hexadecimal digits",
  ],
  [
    { encode: (bytes) => Buffer.from(bytes.toString("hex")).toString("base64") },
    "the signature is the base64 of hexadecimal digits; it has to be that of the bytes",
  ],
  [
    { encode: (bytes) => bytes.toString("base64url") },
    "the signature has to be in base64, not in its form for URLs",
  ],
  [
    // a blank at its beginning is not looked at
    { encode: (bytes) => bytes.toString("base64").replaceAll("+", " ").trimStart() },
    "the signature was sent without percent-encoding: its + arrived as a blank",
  ],
  [
    { encode: (bytes) => encodeURIComponent(bytes.toString("base64")) },
    "the signature was percent-encoded twice",
  ],
];

/** Parameters that were sent but not signed, and the other way round. */
function otherParameters({ pairs }: RecipeV1, { sent }: FactsV1): readonly Change[] {
  const leftOut = pairs.map(
    ([name]): Change => [
      { pairs: pairs.filter(([other]) => other !== name) },
      `the parameter ${name} was sent, but not signed`,
    ],
  );
  const signature = sent.find(([name]) => name === "Signature");
  const own = new Set([
    "Action",
    "Nonce",
    "Region",
    "SecretId",
    "SignatureMethod",
    "Timestamp",
    "Version",
    "Token",
  ]);
  return [
    ...leftOut,
    [
      { pairs: pairs.filter(([name]) => own.has(name)) },
      "only the common parameters were signed; all have to be",
    ],
    [
      { pairs: pairs.filter(([name]) => !own.has(name)) },
      "the common parameters were not signed; all have to be",
    ],
    ...(signature
      ? [
          [
            { pairs: [...pairs, ["Signature", ""] as const].toSorted(([a], [b]) => (a < b ? -1 : 1)) },
            "an empty Signature was among the signed parameters; it has to be left out",
          ] as const,
        ]
      : []),
  ];
}

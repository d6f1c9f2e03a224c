import { isoTime } from "../../../sandbox/clock.js";
import type { RecipeV3 } from "./recipe-v3.js";

/** What somebody may have done otherwise, and how that is said. */
export type Change = readonly [change: Partial<RecipeV3>, explanation: string];

const SERVICES = ["organization", "cvm", "cam", "sts", "tc3_request", ""];

export function services({ service, host }: RecipeV3): readonly Change[] {
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

export function dates({ date, timestamp }: RecipeV3): readonly Change[] {
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

export const timestamps = ({ timestamp }: RecipeV3): readonly Change[] => [
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

export const terminators = (): readonly Change[] => [
  [{ terminator: "" }, "the scope in the string to sign has to end in /tc3_request"],
  [{ keyTerminator: "" }, "the last step of the signing key, over tc3_request, is missing"],
  [{ terminator: "aws4_request", keyTerminator: "aws4_request" }, "aws4_request was signed for tc3_request"],
  [{ keyTerminator: "aws4_request" }, "the signing key was derived over aws4_request, not tc3_request"],
  [{ keyPrefix: "" }, "the prefix TC3 before the secret key is missing in the signing key"],
  [{ keyPrefix: "AWS4" }, "the prefix before the secret key has to be TC3, not AWS4"],
];

export const algorithms = (): readonly Change[] =>
  ["TC3-HMAC-SHA1", "HMAC-SHA256", "AWS4-HMAC-SHA256", ""].map((algorithm) => [
    { algorithm },
    `the string to sign begins with ${algorithm || "no algorithm"}; it has to begin with TC3-HMAC-SHA256`,
  ]);

export const encodings = (): readonly Change[] => [
  [
    { encode: (bytes) => bytes.toString("hex").toUpperCase() },
    "the signature has to be in lower-case hexadecimal digits",
  ],
  [
    { encode: (bytes) => bytes.toString("base64") },
    "the signature has to be in hexadecimal digits, not in base64",
  ],
];

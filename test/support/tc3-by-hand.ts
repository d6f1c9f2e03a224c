import { createHash, createHmac } from "node:crypto";
import type { WireRequest } from "./tencent-wire.js";

/** What a signature by hand is made of. */
export interface Signing {
  readonly action: string;
  readonly host: string;
  readonly body?: string;
  readonly secretId: string;
  readonly secretKey: string;
  readonly timestamp: number;
  readonly nonce?: number;
}

interface Parts {
  readonly method: string;
  readonly path: string;
  readonly headers: string;
  readonly names: string;
  readonly hash: string;
}

/** What goes wrong in a TC3 signature. */
export interface Slip {
  readonly canonical?: (parts: Parts) => string;
  readonly text?: (text: string) => string;
  readonly keyService?: string;
  readonly keyDate?: (date: string) => string;
  readonly keyTerminator?: string;
  readonly keyPrefix?: string;
  readonly encoding?: "hex" | "base64";
}

export const canonical = ({ method, path, headers, names, hash }: Parts): string =>
  `${method}\n${path}\n\n${headers}\n${names}\n${hash}`;

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
const hmac = (key: string | Buffer, text: string): Buffer => createHmac("sha256", key).update(text).digest();

/** A TC3 request that is right but for its slip. */
export function signTc3(
  { action, host, body = "", secretId, secretKey, timestamp }: Signing,
  slip: Slip,
): WireRequest {
  const date = new Date(timestamp * 1000).toISOString().slice(0, 10);
  const scope = `${date}/organization/tc3_request`;
  const parts: Parts = {
    method: "POST",
    path: "/",
    headers: `content-type:application/json\nhost:${host}\n`,
    names: "content-type;host",
    hash: sha256(body),
  };
  const made = (slip.canonical ?? canonical)(parts);
  const right = `TC3-HMAC-SHA256\n${timestamp}\n${scope}\n${sha256(made)}`;
  const ofDate = hmac(`${slip.keyPrefix ?? "TC3"}${secretKey}`, slip.keyDate?.(date) ?? date);
  const ofService = hmac(ofDate, slip.keyService ?? "organization");
  const key = slip.keyTerminator === "" ? ofService : hmac(ofService, "tc3_request");
  const signature = hmac(key, slip.text?.(right) ?? right).toString(slip.encoding ?? "hex");
  return {
    method: "POST",
    headers: [
      ["Host", host],
      ["Content-Type", "application/json"],
      ["X-TC-Action", action],
      ["X-TC-Version", "2021-03-31"],
      ["X-TC-Timestamp", String(timestamp)],
      [
        "Authorization",
        `TC3-HMAC-SHA256 Credential=${secretId}/${scope}, SignedHeaders=content-type;host, Signature=${signature}`,
      ],
    ],
    body,
  };
}

/** What goes wrong in a signature of version 1. */
export interface SlipV1 {
  readonly digest?: string;
  readonly change?: (text: string) => string;
  readonly encoding?: "hex" | "base64";
  readonly unsorted?: boolean;
  /** The signature goes into the form without percent-encoding. */
  readonly raw?: boolean;
}

/** A form with a signature of version 1 that is right but for its slip. */
export function signV1(
  { action, host, secretId, secretKey, timestamp, nonce = 1 }: Signing,
  slip: SlipV1,
): WireRequest {
  const sent = [
    ["Version", "2021-03-31"],
    ["Action", action],
    ["Nonce", String(nonce)],
    ["SecretId", secretId],
    ["Timestamp", String(timestamp)],
  ] as const;
  const ordered = slip.unsorted ? sent : [...sent].sort(([a], [b]) => (a < b ? -1 : 1));
  const text = `POST${host}/?${ordered.map(([name, value]) => `${name}=${value}`).join("&")}`;
  const signature = createHmac(slip.digest ?? "sha1", secretKey)
    .update(slip.change?.(text) ?? text)
    .digest(slip.encoding ?? "base64");
  const form = new URLSearchParams(sent.map(([name, value]): [string, string] => [name, value])).toString();
  return {
    method: "POST",
    headers: [
      ["Host", host],
      ["Content-Type", "application/x-www-form-urlencoded"],
    ],
    body: `${form}&Signature=${slip.raw ? signature : encodeURIComponent(signature)}`,
  };
}

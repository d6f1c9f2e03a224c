import { createHash, createHmac } from "node:crypto";
import type { WireRequest } from "./tencent-wire.js";

export const SECRET_ID = "AKIDbindboxdevelopment00000000000000";
export const SECRET_KEY = "bindboxDevelopmentSecretKey00000";
export const VERSION = "2021-03-31";

/** A call as an SDK's user makes it. */
export interface Call {
  readonly action: string;
  readonly parameters?: Readonly<Record<string, unknown>> | undefined;
  /** `127.0.0.1:4010` */
  readonly endpoint: string;
}

/** How a TC3 request is put together; each SDK has its own way. */
export interface Tc3Options {
  readonly action: string;
  readonly method?: "GET" | "POST";
  readonly target?: string;
  readonly query?: string;
  readonly body?: string | Buffer;
  readonly host: string;
  readonly signedHost?: string;
  readonly service?: string;
  readonly contentType?: string;
  readonly gap?: string;
  readonly secretId?: string;
  readonly secretKey?: string;
  readonly timestamp?: number | string;
  readonly date?: string;
  readonly version?: string;
  readonly unsignedPayload?: boolean;
  readonly signsAction?: "as written" | "lower-cased";
  readonly signature?: string;
  readonly more?: readonly (readonly [string, string])[];
  /** Spells header names. */
  readonly spelling?: (name: string) => string;
}

export const nowInSeconds = (): number => Math.floor(Date.now() / 1000);
export const sha256 = (content: string | Buffer): string =>
  createHash("sha256").update(content).digest("hex");
const hmac = (key: string | Buffer, text: string): Buffer => createHmac("sha256", key).update(text).digest();

/** A TC3 request, signed after the documents and not by bindbox's own code. */
export function tc3(options: Tc3Options): WireRequest {
  const { action, method = "POST", query = "", body = "", host } = options;
  const filled = {
    service: "organization",
    contentType: method === "GET" ? "application/x-www-form-urlencoded" : "application/json",
    gap: " ",
    secretId: SECRET_ID,
    version: VERSION,
    spelling: (name: string) => name,
    more: [],
    ...options,
    method,
    query,
    body,
    timestamp: String(options.timestamp ?? nowInSeconds()),
  };
  const date = options.date ?? new Date(Number(filled.timestamp) * 1000).toISOString().slice(0, 10);
  const names = options.signsAction ? "content-type;host;x-tc-action" : "content-type;host";
  const signature = options.signature ?? tc3Signature({ ...filled, date, names });
  const scope = `${filled.secretId}/${date}/${filled.service}/tc3_request`;
  const headers: (readonly [string, string])[] = [
    ["Host", host],
    ["Content-Type", filled.contentType],
    ["X-TC-Action", action],
    ["X-TC-Version", filled.version],
    ["X-TC-Timestamp", filled.timestamp],
    [
      "Authorization",
      `TC3-HMAC-SHA256${filled.gap}Credential=${scope}, SignedHeaders=${names}, Signature=${signature}`,
    ],
    ...filled.more,
  ];
  if (options.unsignedPayload) headers.push(["X-TC-Content-SHA256", "UNSIGNED-PAYLOAD"]);
  return {
    method,
    target: options.target ?? (query ? `/?${query}` : "/"),
    headers: headers.map(([name, value]) => [filled.spelling(name), value]),
    body,
  };
}

function tc3Signature(options: {
  readonly action: string;
  readonly method: string;
  readonly query: string;
  readonly body: string | Buffer;
  readonly host: string;
  readonly signedHost?: string;
  readonly contentType: string;
  readonly signsAction?: "as written" | "lower-cased";
  readonly unsignedPayload?: boolean;
  readonly secretKey?: string;
  readonly service: string;
  readonly timestamp: string;
  readonly date: string;
  readonly names: string;
}): string {
  const { method, action, service, date, names, timestamp, secretKey = SECRET_KEY } = options;
  const signedAction = options.signsAction === "lower-cased" ? action.toLowerCase() : action;
  const canonical = [
    method,
    "/",
    options.query,
    `content-type:${options.contentType}`,
    `host:${options.signedHost ?? options.host}`,
    ...(options.signsAction ? [`x-tc-action:${signedAction}`] : []),
    "",
    names,
    sha256(options.unsignedPayload ? "UNSIGNED-PAYLOAD" : options.body),
  ].join("\n");
  const text = `TC3-HMAC-SHA256\n${timestamp}\n${date}/${service}/tc3_request\n${sha256(canonical)}`;
  return hmac(hmac(hmac(hmac(`TC3${secretKey}`, date), service), "tc3_request"), text).toString("hex");
}

/** How a v1 request is put together. */
export interface V1Options {
  readonly action: string;
  readonly method?: "GET" | "POST";
  readonly target?: string;
  readonly host: string;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly signatureMethod?: "HmacSHA1" | "HmacSHA256";
  readonly contentType?: string | undefined;
  readonly secretKey?: string;
  /** What is signed, when it is not what is sent. */
  readonly signed?: (pairs: readonly (readonly [string, string])[]) => readonly (readonly [string, string])[];
  readonly encode?: (text: string) => string;
  readonly afterSignature?: string;
}

/** A v1 request, signed after the documents and not by bindbox's own code. */
export function v1(options: V1Options): WireRequest {
  const { action, method = "POST", host, signatureMethod = "HmacSHA1" } = options;
  const sent = Object.entries({
    Action: action,
    Nonce: "5577006791947779410",
    SecretId: SECRET_ID,
    SignatureMethod: signatureMethod,
    Timestamp: String(nowInSeconds()),
    Version: VERSION,
    ...options.parameters,
  });
  const signed = [...(options.signed?.(sent) ?? sent)].sort(([a], [b]) => (a < b ? -1 : 1));
  const text = `${method}${host}/?${signed.map(([name, value]) => `${name}=${value}`).join("&")}`;
  const signature = createHmac(
    signatureMethod === "HmacSHA1" ? "sha1" : "sha256",
    options.secretKey ?? SECRET_KEY,
  )
    .update(text)
    .digest("base64");
  const encode = options.encode ?? encodeURIComponent;
  const all = [...sent, ["Signature", signature + (options.afterSignature ?? "")] as const];
  const form = all.map(([name, value]) => `${encode(name)}=${encode(value)}`).join("&");
  const type = "contentType" in options ? options.contentType : "application/x-www-form-urlencoded";
  const headers: [string, string][] = [["Host", host]];
  if (type !== undefined) headers.push(["Content-Type", type]);
  return method === "GET"
    ? { method, target: `/?${form}`, headers }
    : { method, target: options.target ?? "/", headers, body: form };
}

const upToFirstDot = (endpoint: string): string => endpoint.split(".")[0]!;
const withoutPort = (endpoint: string): string => endpoint.replace(/:\d+$/, "");
/** `X-Tc-Action`, as Go and Ruby write header names. */
const titleCase = (name: string): string =>
  name.toLowerCase().replace(/(^|-)[a-z]/g, (letter) => letter.toUpperCase());
const pythonJson = (value: unknown): string =>
  JSON.stringify(value, null, 1)
    .replace(/\n\s*/g, " ")
    .replace(/([{[]) /g, "$1")
    .replace(/ ([}\]])/g, "$1")
    .replace(/[\u0080-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);

const python = ({ action, parameters = {}, endpoint }: Call) =>
  tc3({
    action,
    host: endpoint,
    body: pythonJson(parameters),
    more: [
      ["X-TC-Language", "zh-CN"],
      ["X-TC-TraceId", "0a1b"],
      ["X-TC-RequestClient", "SDK_PYTHON_3.1.162"],
    ],
  });

/** What each SDK sends for a call, as it was captured from it. */
export const sdks: Readonly<Record<string, (call: Call) => WireRequest>> = {
  Node: ({ action, parameters = {}, endpoint }) =>
    tc3({
      action,
      host: endpoint,
      signedHost: withoutPort(endpoint),
      service: upToFirstDot(endpoint),
      body: JSON.stringify(parameters),
      more: [
        ["X-TC-TraceId", "0a1b"],
        ["X-TC-RequestClient", "SDK_NODEJS_4.1.299"],
      ],
    }),
  Python: python,
  tccli: ({ endpoint, ...call }) => {
    const { headers, ...request } = python({ ...call, endpoint: `http://${endpoint}` });
    return { ...request, headers: [...headers, ["X-TC-Region", "ap-guangzhou"]] };
  },
  Go: ({ action, parameters = {}, endpoint }) =>
    tc3({
      action,
      host: endpoint,
      body: JSON.stringify(parameters),
      spelling: titleCase,
      more: [["X-Tc-Language", "zh-CN"]],
    }),
  Java: ({ action, parameters = {}, endpoint }) =>
    tc3({
      action,
      host: endpoint,
      service: upToFirstDot(endpoint),
      contentType: "application/json; charset=utf-8",
      body: JSON.stringify(parameters),
      more: [["X-TC-Region", ""]],
    }),
  PHP: ({ action, parameters = {}, endpoint }) =>
    tc3({
      action,
      host: endpoint,
      service: upToFirstDot(endpoint),
      body: JSON.stringify(parameters).replaceAll("/", "\\/"),
    }),
  ".NET": ({ action, parameters = {}, endpoint }) =>
    tc3({
      action,
      host: endpoint,
      service: upToFirstDot(endpoint),
      gap: "  ",
      body: JSON.stringify(parameters),
      more: [
        ["X-TC-Region", ""],
        ["X-TC-Language", "zh-CN"],
      ],
    }),
  Ruby: ({ action, parameters, endpoint }) =>
    tc3({
      action,
      host: endpoint,
      body: parameters === undefined ? "null" : JSON.stringify(parameters),
      spelling: titleCase,
      more: [["X-Tc-Language", "zh-CN"]],
    }),
  "C++": ({ action, parameters = {}, endpoint }) =>
    tc3({ action, host: endpoint, service: upToFirstDot(endpoint), body: JSON.stringify(parameters) }),
};

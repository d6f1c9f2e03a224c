/** The parts of a TC3 `Authorization` header. */
export interface Authorization {
  readonly secretId: string;
  /** `2023-11-14` */
  readonly date: string;
  readonly service: string;
  /** Lower-cased, in the order in which they were signed. */
  readonly signedHeaders: readonly string[];
  readonly signature: string;
}

/** Why a text is not a TC3 `Authorization` header: the reason that the gateway's sentence ends with. */
export interface MalformedAuthorization {
  readonly problem: string;
}

export const isMalformed = (
  reading: Authorization | MalformedAuthorization,
): reading is MalformedAuthorization => "problem" in reading;

export const ALGORITHM = "TC3-HMAC-SHA256";

/** documented: these two have to be signed. */
const COMPULSORY_HEADERS = ["content-type", "host"];
const HEADER_NAME = /^[a-z0-9!#$%&'*+.^_`|~-]+$/;

/**
 * Reads `TC3-HMAC-SHA256 Credential=…, SignedHeaders=…, Signature=…`.
 *
 * observed: .NET sends two blanks after the algorithm, and the sentence for a service that is not valid. chosen: the
 * sentences for the other parts, after its pattern.
 */
export function parseAuthorization(text: string): Authorization | MalformedAuthorization {
  const [, algorithm, rest = ""] = /^\s*(\S+)\s*(.*)$/s.exec(text) ?? [];
  if (algorithm !== ALGORITHM) return { problem: `the algorithm is not \`${ALGORITHM}\`` };
  const parts = namedParts(rest);
  if (isProblem(parts)) return parts;
  const { Credential: credential, SignedHeaders: names, Signature: signature } = parts;
  if (!credential) return { problem: "`Credential` not found" };
  if (!names) return { problem: "`SignedHeaders` not found" };
  if (!signature) return { problem: "`Signature` not found" };
  const scope = credentialScope(credential);
  if (isProblem(scope)) return scope;
  const signedHeaders = signedHeaderNames(names);
  return isProblem(signedHeaders) ? signedHeaders : { ...scope, signedHeaders, signature };
}

const isProblem = (value: object): value is MalformedAuthorization => "problem" in value;

type Parts = Partial<Record<string, string>>;

function namedParts(text: string): Parts | MalformedAuthorization {
  const parts = new Map<string, string>();
  for (const piece of text.split(",")) {
    const [, name, value] = /^\s*(\w+)=(\S*)\s*$/.exec(piece) ?? [];
    if (name === undefined || value === undefined) continue;
    if (parts.has(name)) return { problem: `\`${name}\` is repeated` };
    parts.set(name, value);
  }
  return Object.fromEntries(parts);
}

type Scope = Pick<Authorization, "secretId" | "date" | "service">;

function credentialScope(credential: string): Scope | MalformedAuthorization {
  const [secretId, date, service, terminator, ...more] = credential.split("/");
  if (!secretId || !date || !service || terminator === undefined || more.length > 0) {
    return { problem: "`Credential` not valid" };
  }
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return { problem: "`Date` in Credential not valid" };
  if (terminator !== "tc3_request") return { problem: "`tc3_request` in Credential not found" };
  return { secretId, date, service };
}

function signedHeaderNames(text: string): readonly string[] | MalformedAuthorization {
  const names = text.split(";").map((name) => name.toLowerCase());
  if (!names.every((name) => HEADER_NAME.test(name)) || new Set(names).size < names.length) {
    return { problem: "`SignedHeaders` not valid" };
  }
  const missing = COMPULSORY_HEADERS.find((name) => !names.includes(name));
  return missing === undefined ? names : { problem: `\`${missing}\` not found in SignedHeaders` };
}

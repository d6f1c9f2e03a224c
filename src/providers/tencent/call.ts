import type { ContractRequest } from "../../contract/contract.js";
import { header, type RawRequest } from "../../http/messages.js";
import type { Language } from "../error-catalogue.js";
import type { Failure } from "../outcome.js";
import type { Call } from "../provider.js";
import { type Authorization, type MalformedAuthorization, parseAuthorization } from "./authorization.js";
import {
  type CommonParameters,
  ownParameters,
  readCommon,
  readV1Common,
  type V1Parameters,
} from "./common-parameters.js";
import type { TencentErrorName } from "./errors.js";
import type { InputSchema } from "./input-schema.js";
import { type PairsReading, readPairs } from "./pairs.js";
import { type InputReading, nestParameters, readJsonBody } from "./parameters.js";
import type { Pairs } from "./signature-v1.js";

/** `Authorization` and `X-TC-*` headers. */
export interface SigningV3 {
  readonly version: "v3";
  readonly common: CommonParameters;
  readonly authorization: Authorization | MalformedAuthorization;
  /** The word `SKIP` stands in the place of a signature. */
  readonly skipped: boolean;
}

/** Everything among the parameters of a query or a form. */
export interface SigningV1 {
  readonly version: "v1";
  readonly common: V1Parameters;
  readonly pairs: Pairs;
  /** Why the query or form cannot be read; there are no pairs then. */
  readonly failure: Failure<TencentErrorName> | undefined;
}

/** A request to Tencent Cloud, read but not yet judged. */
export interface TencentCall extends Call {
  readonly request: RawRequest;
  readonly signing: SigningV3 | SigningV1;
  readonly common: CommonParameters;
  readonly secretId: string | undefined;
  /** The input of an action that is emulated. */
  readonly reading: InputReading;
  /** What the action takes. */
  readonly schema: InputSchema | undefined;
  readonly language: Language;
}

/** The schema of an action's input; undefined when the action is not emulated. */
export type SchemaOf = (action: string) => InputSchema | undefined;

/**
 * Reads how a request is signed, its common parameters and its input. What is wrong with it is for the gateway to say,
 * in the gateway's order, so nothing is refused here.
 */
export function readCall(request: RawRequest, schemaOf: SchemaOf): TencentCall {
  const signing = readSigning(request);
  const { common } = signing;
  const schema = common.action === undefined ? undefined : schemaOf(common.action);
  const asked = askedAction(request, common);
  const reading = schema ? readInput(request, signing, schema) : { input: {} };
  return {
    operation: asked !== undefined && schemaOf(asked) ? asked : undefined,
    failure: undefined,
    contractRequest: contractRequest(common.action ?? "", reading),
    request,
    signing,
    common,
    secretId: secretIdOf(signing),
    reading,
    schema,
    language: common.language === "zh-CN" ? "zh-CN" : "en-US",
  };
}

/**
 * The action that is meant. The gateway overlooks the header of a request without `Authorization` and refuses it; who looks
 * at the journal, or asks for an answer by `Prefer`, does mean that action.
 */
const askedAction = ({ headers }: RawRequest, { action }: CommonParameters): string | undefined =>
  action ?? (header(headers, "x-tc-action") || undefined);

/** observed: any `Authorization` header at all makes the gateway look into headers for the rest. */
function readSigning(request: RawRequest): SigningV3 | SigningV1 {
  const { authorization } = request.headers;
  if (authorization === undefined) return readV1(request);
  return {
    version: "v3",
    common: readCommon((name) => header(request.headers, `x-tc-${name.toLowerCase()}`)),
    authorization: parseAuthorization(authorization),
    skipped: authorization.trim() === "SKIP",
  };
}

/** documented: a query for GET, a form for POST. observed: every type but JSON and multipart is read as a form, and JSON too. */
function readV1(request: RawRequest): SigningV1 {
  const text = request.method === "POST" ? request.body.toString("utf8") : request.query;
  const reading: PairsReading = isMultipart(request) ? { pairs: [] } : readPairs(text);
  const pairs = "pairs" in reading ? reading.pairs : [];
  const failure = "failure" in reading ? reading.failure : undefined;
  return { version: "v1", common: readV1Common(pairs), pairs, failure };
}

const secretIdOf = (signing: SigningV3 | SigningV1): string | undefined => {
  if (signing.version === "v1") return signing.common.secretId;
  return "problem" in signing.authorization ? undefined : signing.authorization.secretId;
};

function readInput(request: RawRequest, signing: SigningV3 | SigningV1, schema: InputSchema): InputReading {
  if (signing.version === "v1") return nestParameters(ownParameters(signing.pairs), schema);
  if (request.method === "POST") return readJsonBody(request.body);
  const reading = readPairs(request.query);
  return "failure" in reading ? reading : nestParameters(reading.pairs, schema);
}

/** The contract has a path for each action, and JSON whichever way a request came. */
function contractRequest(action: string, reading: InputReading): ContractRequest {
  return {
    method: "POST",
    path: `/${action}`,
    query: {},
    // the validator wants to see that there is a body; how long it was on the wire does not matter to it
    headers: { "content-type": "application/json", "content-length": "2" },
    body: "input" in reading ? reading.input : {},
  };
}

/** The media type of a request, lower-cased and without its parameters. */
export const mediaType = ({ headers }: RawRequest): string =>
  (header(headers, "content-type") ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";

export const isMultipart = (request: RawRequest): boolean =>
  request.method === "POST" && mediaType(request) === "multipart/form-data";

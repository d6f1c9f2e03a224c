import type { OperationContract } from "../contract/contract.js";
import type { Answer, RawRequest } from "../http/messages.js";
import type { Sandbox } from "../sandbox/sandbox.js";
import type { Sandboxes } from "../sandbox/sandboxes.js";
import type { Failure } from "./outcome.js";
import type { Call } from "./provider.js";

/** What a client may have meant whose request led nowhere. */
export interface NearMiss {
  /** `did you mean POST /api/v3/bind-email?` */
  readonly suggestion: string;
  /** What is different, in words. */
  readonly why: string;
  /** How many single changes lie between; 0 where nothing but case or slashes differ. */
  readonly distance: number;
}

/** What an answer says of itself, wherever the provider's envelope has it. */
export interface AnswerSummary {
  /** The provider's error code; undefined when the answer is no error. */
  readonly code: string | number | undefined;
  /** The id that the provider gave to the request. */
  readonly requestId: string | undefined;
}

/** A request that was refused, with all that explaining it may need. */
export interface RefusedRequest {
  readonly request: RawRequest;
  /** SHA-256 of the whole body where `request.body` is only its beginning. */
  readonly bodyHash: string | undefined;
  readonly failure: Failure;
  readonly sandbox: Sandbox;
  readonly sandboxes: Sandboxes;
  /** When it came, in the sandbox's time and in the machine's: milliseconds since 1970. */
  readonly at: number;
  readonly machineAt: number;
  /** Whether secrets may be shown as they are. Secret keys never are. */
  readonly showsSecrets: boolean;
}

/** Credentials that a request brought, and those that would have led somewhere. */
export interface CredentialsExplanation {
  /** What was sent, by the name of its place. */
  readonly sent: Readonly<Record<string, string>>;
  /** The ids that sandboxes have, the first few. */
  readonly known: readonly KnownCredentials[];
  /** How many sandboxes have credentials besides. */
  readonly more: number;
}

export interface KnownCredentials {
  readonly sandbox: string;
  readonly ids: Readonly<Record<string, string>>;
}

/** One way in which a client may have put the signed text together. */
export interface ExplainedCandidate {
  readonly host: string;
  /** Which of the forms that clients sign. */
  readonly form: string;
  readonly canonicalRequest?: string;
  readonly stringToSign: string;
  /** The signature that belongs to it. */
  readonly signature: string;
}

/** A mistake that explains a wrong signature: with it, the claimed signature comes out. */
export interface SignatureMistake {
  /** `wrong-key`, `body-reserialised`: for programs. */
  readonly kind: string;
  /** For people. */
  readonly explanation: string;
}

export interface SignatureExplanation {
  readonly version: "v1" | "v3";
  /** What the client says of its signature, by the names of the parts. */
  readonly claimed: Readonly<Record<string, string>>;
  /** What bindbox would have accepted. */
  readonly candidates: readonly ExplainedCandidate[];
  /** The most likely mistake; undefined when none that was tried gives the claimed signature. */
  readonly mistake: SignatureMistake | undefined;
  /** The kinds of mistakes that were tried. */
  readonly tried: readonly string[];
}

/** What a provider can say of a refusal beyond its hint. */
export interface ProviderExplanation {
  readonly credentials?: CredentialsExplanation;
  readonly signature?: SignatureExplanation;
}

/** The part of a provider that observers use, long after a request was answered. */
export interface Explainer {
  readonly name: string;
  readonly contract: OperationContract;
  /** Looks at no state, so that a kept request can be read again. */
  read(request: RawRequest): Call;
  summarise(answer: Pick<Answer, "headers" | "body">): AnswerSummary;
  /**
   * What a request that led to no operation, or does not fit its own, may have meant.
   *
   * @param operation the one that it led to
   */
  nearMiss(request: RawRequest, failure: Failure, operation: string | undefined): NearMiss | undefined;
  /** Made only when somebody asks: it may try a thousand signatures. */
  explain(refused: RefusedRequest): Promise<ProviderExplanation>;
}

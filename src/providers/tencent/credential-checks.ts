import { header, type RawRequest } from "../../http/messages.js";
import { type Clock, isoTime } from "../../sandbox/clock.js";
import { type Failure, fail } from "../outcome.js";
import { isMalformed } from "./authorization.js";
import type { SigningV1, SigningV3, TencentCall } from "./call.js";
import { equalTexts } from "./equal-texts.js";
import type { TencentErrorName } from "./errors.js";
import type { TencentCredential } from "./rows.js";
import type { TencentSettings } from "./settings.js";
import { isSignatureMethod, type VerificationV1, verifyV1 } from "./signature-v1.js";
import { payloadHash, type Verification, verifyV3 } from "./signature-v3.js";
import { hostCandidates, SERVICE, serviceCandidates } from "./signing-hosts.js";

type Refusal = Failure<TencentErrorName> | undefined;

/** The form of `Authorization`, and whether its credential scope names a service that the client may mean. */
export function refuseAuthorization(
  { signing, request, common }: TencentCall,
  { strictSignature, skipSignature }: TencentSettings,
): Refusal {
  if (signing.version === "v1") return undefined;
  const { authorization, skipped } = signing;
  if (skipped && skipSignature) return undefined;
  if (isMalformed(authorization)) {
    const hint = skipped ? "the setting skipSignature accepts requests without a signature" : undefined;
    return invalidAuthorization(authorization.problem, hint);
  }
  const services = strictSignature
    ? new Set([SERVICE])
    : serviceCandidates(signingHosts(request, common.region, false));
  if (services.has(authorization.service)) return undefined;
  return invalidAuthorization(
    "`Service` in Credential not valid",
    `the credential scope names the service ${authorization.service}; known are ${[...services].join(", ")}`,
  );
}

const invalidAuthorization = (reason: string, hint: string | undefined): Failure<TencentErrorName> =>
  fail("AuthFailure.InvalidAuthorization", { details: { reason }, ...(hint === undefined ? {} : { hint }) });

/**
 * documented: a timestamp may be five minutes off, and the date of a credential scope is the UTC date of the timestamp.
 * chosen: an SDK signs with the machine's time, so unless the settings say otherwise that will do as well as the
 * sandbox's; else a test that lets a link expire would lock its own client out.
 */
export function refuseExpired(
  { signing, common }: TencentCall,
  settings: TencentSettings,
  clock: Clock,
): Refusal {
  const seconds = Number(common.timestamp);
  const clocks = settings.timestampClock === "sandbox" ? [clock.now()] : [clock.now(), clock.machineNow()];
  const near = clocks.some((now) => Math.abs(now / 1000 - seconds) <= settings.clockSkewLimit);
  if (!near) {
    return fail("AuthFailure.SignatureExpire", {
      hint: `the timestamp is ${common.timestamp}, the sandbox's clock shows ${Math.floor(clock.now() / 1000)}`,
    });
  }
  if (signing.version === "v1" || isMalformed(signing.authorization)) return undefined;
  const date = isoTime(seconds * 1000).slice(0, "2023-11-14".length);
  if (signing.authorization.date === date) return undefined;
  return fail("AuthFailure.SignatureFailure", {
    hint: `the credential scope is of ${signing.authorization.date}, the timestamp of ${date} in UTC`,
  });
}

/** Whether the signature was made with the secret key, over what was sent. */
export function refuseSignature(
  call: TencentCall,
  { secretKey }: TencentCredential,
  { strictSignature }: TencentSettings,
): Refusal {
  const { signing, request, common } = call;
  const hosts = signingHosts(request, common.region, strictSignature);
  const verification =
    signing.version === "v1"
      ? checkV1(request, signing, secretKey, hosts)
      : checkV3(request, signing, secretKey, hosts);
  return verification?.valid === false ? signatureFailure(verification) : undefined;
}

function checkV1(
  request: RawRequest,
  { pairs, common }: SigningV1,
  secretKey: string,
  hosts: readonly string[],
) {
  const { signature = "", signatureMethod = "HmacSHA1" } = common;
  if (!isSignatureMethod(signatureMethod)) return undefined;
  return verifyV1({ method: request.method, pairs, signature, signatureMethod }, secretKey, hosts);
}

/** Undefined when there is nothing to verify: the settings allow that the signature is skipped. */
function checkV3(request: RawRequest, signing: SigningV3, secretKey: string, hosts: readonly string[]) {
  const { authorization, common } = signing;
  if (isMalformed(authorization)) return undefined;
  const { method, query, headers, body } = request;
  const signed = {
    method,
    query,
    timestamp: common.timestamp ?? "",
    header: (name: string) => header(headers, name),
    payloadHash: payloadHash(body, header(headers, "x-tc-content-sha256")),
  };
  return verifyV3(signed, authorization, secretKey, hosts);
}

/** Which mistake explains the signature takes trying many; that is done for who asks. */
function signatureFailure({ candidates }: Extract<Verification | VerificationV1, { valid: false }>): Refusal {
  const [first] = candidates;
  const text = first && ("canonicalRequest" in first ? first.canonicalRequest() : first.stringToSign());
  const hosts = new Set(candidates.map(({ host }) => host));
  return fail("AuthFailure.SignatureFailure", {
    hint: `the secret key gives another signature, over any of the hosts ${[...hosts].join(", ")}; \`bindbox journal show\` says which mistake explains it; expected was a signature over ${JSON.stringify(text)}`,
  });
}

/** The hosts that may stand in a signature, the likeliest first. */
export function signingHosts(
  { headers, targetHost }: RawRequest,
  region: string | undefined,
  strict: boolean,
): readonly string[] {
  const host = header(headers, "host") ?? "";
  return strict ? [targetHost ?? host] : hostCandidates({ header: host, target: targetHost, region });
}

/** observed: a session token with text added to it fails; an empty one is none. inferred: a lasting key has no token, a temporary one needs its own. */
export function refuseToken({ common }: TencentCall, { token }: TencentCredential): Refusal {
  if (equalTexts(common.token ?? "", token ?? "")) return undefined;
  return fail("AuthFailure.TokenFailure", {
    hint: token === null ? "this key is a lasting one, without a token" : "this key needs its session token",
  });
}

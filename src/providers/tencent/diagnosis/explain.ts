import { mask } from "../../../observe/mask.js";
import type {
  ProviderExplanation,
  RefusedRequest,
  SignatureExplanation,
  SignatureMistake,
} from "../../explainer.js";
import { knownCredentials } from "../../known-credentials.js";
import { isMalformed } from "../authorization.js";
import type { TencentCall } from "../call.js";
import { signingHosts } from "../credential-checks.js";
import { clockMistake } from "./clock-mistakes.js";
import { explainV1 } from "./explain-v1.js";
import { explainV3, type SigningFacts } from "./explain-v3.js";
import { formMistake } from "./form-mistakes.js";
import { knownKeys } from "./known-keys.js";
import type { KnownKey } from "./mistake.js";

/** Refusals of a key for what it is or may do; nothing is wrong with how it was used. */
const aboutTheKey: ReadonlySet<string> = new Set([
  "AuthFailure.UnauthorizedOperation",
  "AuthFailure.InvalidSecretId",
  "AuthFailure.MFAFailure",
]);

/** Which keys there are, and why the signature does not fit, where a request was refused for either. */
export async function explainRefusal(
  call: TencentCall,
  refused: RefusedRequest,
): Promise<ProviderExplanation> {
  const { failure, sandboxes, sandbox } = refused;
  if (!failure.error.startsWith("AuthFailure.") || aboutTheKey.has(failure.error)) return {};
  const keys = await knownKeys(sandboxes, sandbox.id);
  const signature = explainSignature(call, refused, keys);
  return {
    credentials: knownCredentials(sandboxes, { secretId: shownId(call, keys) }, (each) => ({
      secretId: each.credentials.tencent.secretId,
    })),
    ...(signature ? { signature: withoutKeys(signature, keys) } : {}),
  };
}

/** Who swaps SecretId and secret key sends the key in the clear; it is not shown again. */
const shownId = ({ secretId }: TencentCall, keys: readonly KnownKey[]): string | undefined =>
  secretId !== undefined && isKey(secretId, keys) ? mask(secretId) : secretId;

const isKey = (text: string, keys: readonly KnownKey[]): boolean =>
  keys.some(({ secretKey }) => secretKey === text);

const withoutKeys = (signature: SignatureExplanation, keys: readonly KnownKey[]): SignatureExplanation => ({
  ...signature,
  claimed: Object.fromEntries(
    Object.entries(signature.claimed).map(([name, value]) => [
      name,
      isKey(value, keys) ? mask(value) : value,
    ]),
  ),
});

function explainSignature(
  call: TencentCall,
  refused: RefusedRequest,
  keys: readonly KnownKey[],
): SignatureExplanation | undefined {
  const { error } = refused.failure;
  const { signing, request, common, secretId } = call;
  const { settings } = refused.sandbox;
  const facts: SigningFacts = {
    key: keys.find((key) => key.secretId === secretId),
    otherKeys: keys.filter((key) => key.secretId !== secretId),
    hosts: signingHosts(request, common.region, settings.strictSignature),
    bodyHash: refused.bodyHash,
    showsSecrets: refused.showsSecrets,
    early: earlyMistake(call, refused, keys),
  };
  if (signing.version === "v1") return explainV1(call, signing, facts);
  if (isMalformed(signing.authorization)) {
    return { version: "v3", claimed: {}, candidates: [], mistake: facts.early, tried: [] };
  }
  if (error === "AuthFailure.TokenFailure") return undefined;
  return explainV3(call, signing.authorization, facts);
}

/** What can be said without trying signatures: the gateway refuses these before it looks at the signature. */
function earlyMistake(
  call: TencentCall,
  { failure, sandbox: { settings }, at, machineAt }: RefusedRequest,
  keys: readonly KnownKey[],
): SignatureMistake | undefined {
  switch (failure.error) {
    case "AuthFailure.InvalidAuthorization":
      return formMistake(call);
    case "AuthFailure.SecretIdNotFound":
      return unknownId(call.secretId ?? "", keys);
    case "AuthFailure.SignatureExpire":
    case "AuthFailure.SignatureFailure":
      return clockMistake(call, {
        sandbox: at,
        machine: machineAt,
        either: settings.timestampClock === "either",
        limit: settings.clockSkewLimit,
      });
    default:
      return undefined;
  }
}

function unknownId(secretId: string, keys: readonly KnownKey[]): SignatureMistake {
  const swapped = keys.find(({ secretKey }) => secretKey === secretId);
  if (swapped) {
    const explanation = `what was sent as SecretId is the secret key of ${swapped.secretId}; the two are swapped`;
    return { kind: "swapped-credentials", explanation };
  }
  return { kind: "unknown-secret-id", explanation: `no sandbox has the SecretId ${secretId}` };
}

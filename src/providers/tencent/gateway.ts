import type { Sandbox } from "../../sandbox/sandbox.js";
import type { Transaction } from "../../sandbox/store.js";
import { type Failure, fail } from "../outcome.js";
import {
  refuseAction,
  refuseContentType,
  refuseMultipart,
  refuseRegion,
  refuseValues,
  refuseVersion,
} from "./action-checks.js";
import type { TencentCall } from "./call.js";
import { refuseAuthorization, refuseExpired, refuseSignature, refuseToken } from "./credential-checks.js";
import type { TencentErrorName } from "./errors.js";
import { refuseConditions, refuseKind } from "./key-checks.js";
import type { TencentCaller } from "./operation.js";
import { refuseProduct } from "./products.js";
import { refuseRate } from "./rate-checks.js";
import { refuseIncomplete, refuseMethod, refuseRepeatedHeader, refuseSize } from "./request-checks.js";
import type { RequestRate } from "./request-rate.js";
import type { TencentCredential } from "./rows.js";
import type { TencentSettings } from "./settings.js";

/**
 * Everything that the gateway checks before the action's own parameters, in its order: the first complaint is the answer.
 *
 * inferred from probes of the real gateway up to the signature, chosen from there on. What does not fit the action's
 * parameters comes after all of this, from the contract.
 *
 * @param whoIs says of a SecretId that leads nowhere which ones would lead somewhere
 */
export async function passGateway(
  call: TencentCall,
  sandbox: Sandbox,
  tx: Transaction,
  rate: RequestRate,
  whoIs: (secretId: string) => string,
): Promise<TencentCaller | Failure<TencentErrorName>> {
  const { settings, clock } = sandbox;
  const unreadable =
    refuseMethod(call) ??
    refuseSize(call) ??
    refuseRepeatedHeader(call) ??
    refuseIncomplete(call) ??
    refuseProduct(call) ??
    refuseAuthorization(call, settings) ??
    refuseExpired(call, settings, clock);
  if (unreadable) return unreadable;
  const credential = await credentialOf(call, sandbox, tx);
  if (!credential) return secretIdNotFound(call, whoIs);
  const conditions = await tx.keyConditions.get(credential.id);
  return (
    refuseKind(conditions) ??
    refuseSignature(call, credential, settings) ??
    refuseToken(call, credential) ??
    refuseConditions(conditions, call.request.clientIp) ??
    refuseVersion(call) ??
    refuseAction(call, settings) ??
    refuseMultipart(call) ??
    refuseContentType(call) ??
    refuseValues(call) ??
    refuseRegion(call, settings) ??
    refuseRate(call, credential, sandbox, rate) ??
    refuseState(settings) ??
    refuseInput(call) ??
    callerOf(call, credential)
  );
}

async function credentialOf(
  { signing, secretId }: TencentCall,
  { credentials }: Sandbox,
  tx: Transaction,
): Promise<TencentCredential | undefined> {
  const skipped = signing.version === "v3" && signing.skipped;
  // chosen: whoever skips the signature acts as the account whose key the sandbox hands out
  const id = skipped ? credentials.tencent.secretId : secretId;
  return id === undefined ? undefined : tx.tencentCredentials.get(id);
}

const secretIdNotFound = (
  { secretId = "" }: TencentCall,
  whoIs: (secretId: string) => string,
): Failure<TencentErrorName> => fail("AuthFailure.SecretIdNotFound", { hint: whoIs(secretId) });

const STATES = { InternalError: "InternalError#gateway", ServiceUnavailable: "ServiceUnavailable" } as const;

/** chosen: last of all that does not need the action's parameters. */
const refuseState = ({ gatewayState }: TencentSettings): Failure<TencentErrorName> | undefined =>
  gatewayState === "ok"
    ? undefined
    : fail(STATES[gatewayState], { hint: `the setting gatewayState is ${gatewayState}` });

const refuseInput = ({ reading }: TencentCall): Failure<TencentErrorName> | undefined =>
  "failure" in reading ? reading.failure : undefined;

const callerOf = (
  { language, request: { clientIp, baseUrl } }: TencentCall,
  { uin, id }: TencentCredential,
): TencentCaller => ({ uin, secretId: id, language, clientIp, baseUrl });

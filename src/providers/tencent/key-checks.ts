import { type Failure, fail } from "../outcome.js";
import { isInRanges } from "./address-ranges.js";
import type { TencentErrorName } from "./errors.js";
import type { KeyConditions } from "./key-conditions.js";

type Refusal = Failure<TencentErrorName> | undefined;

const arranged = (id: string): string => `as keyConditions/${id} of the sandbox's state says`;

/** Whether a key can be one of this API at all. chosen: before the signature, which is made otherwise with other keys. */
export function refuseKind(conditions: KeyConditions | undefined): Refusal {
  if (conditions === undefined || conditions.kind === "api") return undefined;
  const { id, kind } = conditions;
  return fail("AuthFailure.InvalidSecretId", { hint: `${id} is a ${kind} key, ${arranged(id)}` });
}

/** Whether whoever proved to have the key may use it from here. chosen: what the denied addresses say goes before the allowed ones. */
export function refuseConditions(conditions: KeyConditions | undefined, clientIp: string): Refusal {
  if (conditions === undefined) return undefined;
  const { id, demandsMfa, allowedAddresses, deniedAddresses } = conditions;
  if (demandsMfa) {
    // nothing documents how a request of this API would bring one
    return fail("AuthFailure.MFAFailure", { hint: `${id} demands a second factor, ${arranged(id)}` });
  }
  if (isInRanges(deniedAddresses, clientIp)) {
    return fail("IpInBlacklist", {
      hint: `${clientIp} is one of the deniedAddresses of ${id}, ${arranged(id)}`,
    });
  }
  if (allowedAddresses.length === 0 || isInRanges(allowedAddresses, clientIp)) return undefined;
  return fail("IpNotInWhitelist", {
    hint: `${clientIp} is none of the allowedAddresses of ${id}, ${arranged(id)}`,
  });
}

import type { Transaction } from "../../sandbox/store.js";
import { type Failure, fail } from "../outcome.js";
import type { TencentErrorName } from "./errors.js";
import { nextId } from "./ids.js";
import type { Organization } from "./rows.js";

/** documented: a RecordId names the creation of a member that failed and is to be repeated. 0 counts as none. */
export async function refuseRecord(
  tx: Transaction,
  { orgId }: Organization,
  recordId: number | undefined,
): Promise<
  Failure<"FailedOperation.CreateRecordNotExist" | "FailedOperation.CreateRecordAlreadySuccess"> | undefined
> {
  if (!recordId) return undefined;
  const record = await tx.creationRecords.get(String(recordId));
  if (record?.orgId !== orgId)
    return fail("FailedOperation.CreateRecordNotExist", {
      hint: `creationRecords has no ${recordId} of organization ${orgId}; POST …/state/creationRecords adds one`,
    });
  if (record.status === "failed") return undefined;
  return fail("FailedOperation.CreateRecordAlreadySuccess", {
    hint: `creationRecords/${recordId} has made member ${record.memberUin}; only one whose status is "failed" can be repeated`,
  });
}

/**
 * Keeps what became of a creation. inferred from the codes about records: each leaves one, and a repeated one settles its own.
 *
 * @param recordId of the creation that is repeated; nothing or 0 for a new one
 * @param memberUin the member that was made; `null` when none was
 * @returns the RecordId
 */
export async function recordCreation(
  tx: Transaction,
  { orgId }: Organization,
  recordId: number | undefined,
  memberUin: number | null,
  now: number,
): Promise<number> {
  const before = recordId ? await tx.creationRecords.get(String(recordId)) : undefined;
  const id = before?.recordId ?? (await nextId(tx, "recordId"));
  await tx.creationRecords.put({
    id: String(id),
    recordId: id,
    orgId,
    status: memberUin === null ? "failed" : "succeeded",
    memberUin,
    createdAt: before?.createdAt ?? now,
  });
  return id;
}

/**
 * The same for one that a service behind the product has failed. documented: a RecordId repeats what ended in an exception,
 * in the words of `FailedOperation.CreateAccount`; so no other failure leaves a record.
 */
export async function recordFailure(
  tx: Transaction,
  organization: Organization,
  repeated: number | undefined,
  failure: Failure<TencentErrorName>,
  now: number,
): Promise<Failure<TencentErrorName>> {
  if (failure.error !== "FailedOperation.CreateAccount") return failure;
  const recordId = await recordCreation(tx, organization, repeated, null, now);
  return { ...failure, hint: `${failure.hint ?? failure.error}; RecordId ${recordId} repeats this creation` };
}

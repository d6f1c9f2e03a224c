import { isTencentErrorName, type TencentErrorName, tencentErrors } from "./errors.js";
import type { EmailBinding } from "./rows.js";

/**
 * A binding as it stands at a moment. documented: one that nobody activates in time has failed. Nothing runs when a
 * link expires, so whoever reads a binding settles it first.
 */
export const settledAt = (binding: EmailBinding, now: number): EmailBinding =>
  binding.status === "Valid" && binding.linkExpiresAt <= now
    ? { ...binding, status: "Failed", failure: "FailedOperation.BindEmailLinkExpired" }
    : binding;

/**
 * The code of a settled binding's latest failure, as the action that reads it documents it; `undefined` where nothing has
 * failed. chosen: a binding that failed by another code, such as that of a member who was removed, has become invalid.
 */
export function failureOf({ status, failure, lastRefusal }: EmailBinding): TencentErrorName | undefined {
  switch (status) {
    case "Success":
      return undefined;
    case "Valid":
      return readableError(lastRefusal);
    case "Failed":
      return readableError(failure) ?? "FailedOperation.EmailBindRecordInvalid";
  }
}

/** That there is no such member would be untrue of one whose binding is read. */
const NO_MEMBER = "ResourceNotFound.OrganizationMemberNotExist";

const readableError = (name: string | null | undefined): TencentErrorName | undefined =>
  name && name !== NO_MEMBER && isTencentErrorName(name) && isDocumentedForRead(name) ? name : undefined;

const isDocumentedForRead = (name: TencentErrorName): boolean =>
  tencentErrors[name].operations.includes("DescribeOrganizationMemberEmailBind");

import type { EmailBinding } from "./rows.js";

/**
 * A binding as it stands at a moment. documented: one that nobody activates in time has failed. Nothing runs when a
 * link expires, so whoever reads a binding settles it first.
 */
export const settledAt = (binding: EmailBinding, now: number): EmailBinding =>
  binding.status === "Valid" && binding.linkExpiresAt <= now
    ? { ...binding, status: "Failed", failure: "FailedOperation.BindEmailLinkExpired" }
    : binding;

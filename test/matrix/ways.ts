import type { FaultRule } from "../../src/client/faults.js";
import type { Language } from "../../src/providers/error-catalogue.js";

export const LANGUAGES: readonly Language[] = ["zh-CN", "en-US"];

/** A rule that answers the error to a request that need not be a good one, this often. */
export const ruleFor = (operation: string, error: string, times: number): FaultRule => ({
  operation,
  error,
  early: true,
  times,
});

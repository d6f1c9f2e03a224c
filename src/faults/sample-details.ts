import type { Call } from "../providers/provider.js";

/**
 * What stands in the messages of errors that nobody has run into: without a cause there is nothing to name, and an answer
 * with a placeholder in it would be none that the service gives.
 */
const SAMPLES: Readonly<Record<string, string>> = {
  detail: "passCode should not be empty",
  parameter: "MemberUin",
  type: "int64",
  value: "abc",
  reason: "`Service` in Credential not valid",
  count: "21",
  limit: "20",
  service: "organization",
  version: "2021-03-31",
  contentType: "text/plain",
};

/** Fills the placeholders of any message in the catalogue, as far as possible with what the call really says. */
export const sampleDetails = ({ operation, contractRequest: { method, path } }: Call) => ({
  ...SAMPLES,
  method,
  path,
  ...(operation === undefined ? {} : { action: operation }),
});

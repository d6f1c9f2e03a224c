import { v3Operations } from "../../../../src/providers/authing/errors/operation-sets.js";
import type { TenancyErrorName } from "../../../../src/providers/authing/errors/tenancy.js";
import { forOperations } from "./for-operations.js";
import type { Situations } from "./situation.js";

export const tenancySituations: Situations<TenancyErrorName> = {
  appNotFound: forOperations(v3Operations, () => ({ headers: { "x-authing-app-id": "unknown" } })),
  poolNotFound: forOperations(v3Operations, () => ({
    headers: { "x-authing-app-id": undefined, "x-authing-userpool-id": "unknown" },
  })),
};

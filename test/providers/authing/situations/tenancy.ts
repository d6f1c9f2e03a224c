import { tenantOperations } from "../../../../src/providers/authing/errors/operation-sets.js";
import type { TenancyErrorName } from "../../../../src/providers/authing/errors/tenancy.js";
import { forOperations } from "./for-operations.js";
import type { Situations } from "./situation.js";

export const tenancySituations: Situations<TenancyErrorName> = {
  appNotFound: forOperations(tenantOperations, () => ({ headers: { "x-authing-app-id": "unknown" } })),
  poolNotFound: forOperations(tenantOperations, () => ({
    headers: { "x-authing-app-id": undefined, "x-authing-userpool-id": "unknown" },
  })),
};

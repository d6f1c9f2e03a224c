import { business, type EnvelopeError } from "./forms.js";
import { tenantOperations } from "./operation-sets.js";

export type TenancyErrorName = "appNotFound" | "poolNotFound";

/** The application and the user pool that a request names. */
export const tenancyErrors: Readonly<Record<TenancyErrorName, EnvelopeError>> = {
  appNotFound: {
    ...business({ situation: 39, apiCode: 2011 }),
    messages: { "zh-CN": "应用不存在", "en-US": "Application does not exist" },
    operations: tenantOperations,
    source: "Authing V3 error code page for the code, the V2 page for the shape",
    confidence: "documented",
  },
  poolNotFound: {
    ...business({ situation: 40, apiCode: 2224 }),
    messages: { "zh-CN": "用户池不存在", "en-US": "User pool does not exist" },
    operations: tenantOperations,
    source: "Authing V3 error code page, answers recorded in the authing-csharp-sdk-neo tests",
    confidence: "documented",
  },
};

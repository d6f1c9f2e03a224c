import { messageOf } from "../../error-catalogue.js";
import { ok } from "../../outcome.js";
import { type AuthingErrorName, authingErrors } from "../errors.js";
import type { Operation } from "../operation.js";

/** Whether an app id and a secret belong together. observed: the Go SDK asks before anything else. */
export const checkAppIdSecret: Operation<"check-app-id-secret"> = async (
  { appId, appSecret },
  { language },
  tx,
) => {
  const app = await tx.apps.get(appId);
  if (app?.secret === appSecret) return ok({ valid: true, message: "" });
  const reason: AuthingErrorName = app ? "clientAuthenticationFailed" : "appNotFound";
  return ok({ valid: false, message: messageOf(authingErrors[reason], language) });
};

import { SECRET_ID, SECRET_KEY, tc3 } from "../support/tencent-sdks.js";
import { APP_ID, PASSCODE } from "./callers.js";

/** The action that shows what a Tencent Cloud signature costs: it does little else. */
export const SIGNED_OPERATION = "DescribeOrganizationMemberEmailBind";

export const OPERATIONS = ["bind-email", "get-profile", SIGNED_OPERATION] as const;
export type OperationName = (typeof OPERATIONS)[number];

/** What a connection sends about itself. */
export interface Caller {
  readonly email: string;
  readonly token: string;
  /** The member whose binding is asked for. */
  readonly memberUin: number;
}

export interface LoadRequest {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body?: string;
}

/** The request of an operation that a connection sends again and again. */
export function loadRequest(url: string, operation: OperationName, caller: Caller): LoadRequest {
  const authing = { "x-authing-app-id": APP_ID, authorization: caller.token };
  switch (operation) {
    case "get-profile":
      return { method: "GET", path: "/api/v3/get-profile", headers: authing };
    case "bind-email":
      return {
        method: "POST",
        path: "/api/v3/bind-email",
        headers: { ...authing, "content-type": "application/json" },
        body: JSON.stringify({ email: caller.email, passCode: PASSCODE }),
      };
    case SIGNED_OPERATION:
      return signedRequest(url, operation, { MemberUin: caller.memberUin });
  }
}

/**
 * A signed request as of now. The gateway takes it again and again for five minutes, many times as long as a load
 * lasts, and verifies it each time: so one signature does for all requests of a connection, and the client's
 * signing is not measured.
 */
export function signedRequest(url: string, action: string, parameters: object): LoadRequest {
  const body = JSON.stringify(parameters);
  const { headers } = tc3({
    action,
    body,
    host: new URL(url).host,
    secretId: SECRET_ID,
    secretKey: SECRET_KEY,
  });
  return { method: "POST", path: "/", headers: Object.fromEntries(headers), body };
}

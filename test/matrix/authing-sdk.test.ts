import { AuthenticationClient } from "authing-node-sdk";
import { describe, expect, it } from "vitest";
import type { AuthingErrorName } from "../../src/providers/authing/errors.js";
import type { OperationId } from "../../src/providers/authing/routing.js";
import { bindboxForFile } from "../support/bindbox-handles.js";
import { sdkMethods } from "../support/sdk-declarations.js";
import { operationOf } from "../support/sdk-scope.js";
import { APP_ID, APP_SECRET } from "../support/test-emulator.js";
import { authingAnswer, authingPairs, type Route } from "./authing-answer.js";
import { ruleFor } from "./ways.js";
import { ID } from "./wire.js";

const bindbox = bindboxForFile();
const TOKEN = "eyJhbGciOiJSUzI1NiJ9.e30.c2lnbmF0dXJl";
const key = { accessKey: APP_ID, accessSecret: APP_SECRET };

/** A method of the official client for each operation that it has one for. What it is given need not be good. */
const calls: { readonly [Id in OperationId]?: (client: AuthenticationClient) => Promise<unknown> } = {
  "send-email": (client) => client.sendEmail({} as never),
  "send-sms": (client) => client.sendSms({} as never),
  "pre-check-code": (client) => client.preCheckCode({} as never),
  signup: (client) => client.signUp({} as never),
  signin: (client) => client.signInByAccountPassword({ account: "alice", password: "x" }),
  "bind-email": (client) => client.bindEmail({} as never),
  "unbind-email": (client) => client.unbindEmail({} as never),
  "bind-phone": (client) => client.bindPhone({} as never),
  "unbind-phone": (client) => client.unbindPhone({} as never),
  "verify-update-email-request": (client) => client.verifyUpdateEmailRequest({} as never),
  "update-email": (client) => client.updateEmail({} as never),
  "verify-update-phone-request": (client) => client.verifyUpdatePhoneRequest({} as never),
  "update-phone": (client) => client.updatePhone({} as never),
  "get-profile": (client) => client.getProfile({}),
  "update-profile": (client) => client.updateProfile({}),
  "get-security-info": (client) => client.getSecurityLevel(),
  "get-my-login-history": (client) => client.getLoginHistory({}),
  "update-password": (client) => client.updatePassword({} as never),
  "verify-reset-password-request": (client) => client.verifyResetPasswordRequest({} as never),
  "reset-password": (client) => client.resetPassword({} as never),
  "verify-delete-account-request": (client) => client.verifyDeleteAccountRequest({} as never),
  "delete-account": (client) => client.deleteAccount({} as never),
  system: (client) => client.getSystemInfo(),
  "get-country-list": (client) => client.getCountryList(),
  "oidc-token": (client) => client.getAccessTokenByClientCredentials("profile", key),
  "oidc-introspection": (client) => client.introspectToken(TOKEN),
  "oidc-revocation": (client) => client.revokeToken(TOKEN),
  "oidc-userinfo": (client) => client.getUserInfoByAccessToken(TOKEN),
  "oidc-userinfo-post": (client) =>
    client.getUserInfoByAccessToken(TOKEN, { method: "POST", tokenPlace: "header" }),
  "oidc-jwks": (client) => client.parseAccessToken(TOKEN),
};

/** Where the client only builds the address for a browser. */
const inTheBrowser: readonly OperationId[] = ["oidc-auth", "oidc-session-end"];

/** What the client has no request for. */
const withoutMethod: readonly OperationId[] = [
  "check-app-id-secret",
  "oidc-discovery",
  "oidc-jwks-of-app",
  "validate-token",
  "login-page",
  "login-submit",
];

interface Seen {
  readonly status: number | undefined;
  readonly body: unknown;
}

/** What a caller of the SDK sees: what the promise answers, or the answer in the error that it is rejected with. */
const seenBy = (call: Promise<unknown>): Promise<Seen> =>
  call.then(
    (body) => ({ status: undefined, body }),
    ({ response, ...error }) => {
      if (!response) throw error;
      return { status: response.status, body: response.data };
    },
  );

/** Axios rejects what is not 2xx. */
function expectedOf(name: AuthingErrorName, route: Route): Seen {
  const { status, body } = authingAnswer(name, "zh-CN", route);
  const data = JSON.parse(body);
  if (data.requestId === ID)
    data.requestId = expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  return { status: status < 300 ? undefined : status, body: data };
}

describe("every documented error of every Authing operation, as authing-node-sdk shows it", () => {
  const cases = authingPairs
    .map((pair) => ({ ...pair, operation: pair.route.id, call: calls[pair.route.id] }))
    .flatMap(({ call, ...pair }) => (call ? [{ ...pair, call }] : []));

  it.each(cases)("$operation: $name", async ({ operation, name, route, call }) => {
    const box = await bindbox.local.sandbox();
    const { id } = await box.faults.add(ruleFor(`authing.${operation}`, name, 1));
    const client = new AuthenticationClient(box.authing);
    expect(await seenBy(call(client))).toEqual(expectedOf(name, route));
    expect(await box.faults.get(id)).toMatchObject({ hits: 1 });
    await box.faults.remove(id);
  });

  it("leaves out only what no method of the SDK asks for", () => {
    const asked = sdkMethods()
      .flatMap(({ sends }) => sends)
      .map(operationOf);
    expect(withoutMethod.filter((operation) => asked.includes(operation))).toEqual([]);
    const all = new Set(authingPairs.map(({ route }) => route.id));
    expect([...Object.keys(calls), ...inTheBrowser, ...withoutMethod].toSorted()).toEqual(
      [...all].toSorted(),
    );
  });
});

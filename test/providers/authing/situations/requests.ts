import { vi } from "vitest";
import {
  allOperations,
  bodyTakers,
  contentTakers,
  userTokenHolders,
} from "../../../../src/providers/authing/errors/operation-sets.js";
import type { RequestErrorName } from "../../../../src/providers/authing/errors/requests.js";
import type { OperationId } from "../../../../src/providers/authing/routing.js";
import type { TestEmulator } from "../../../support/test-emulator.js";
import { forOperations } from "./for-operations.js";
import type { Attempt, Situation, Situations } from "./situation.js";

/** Bodies and queries that do not fit, and what is said of each. */
const misfits: Readonly<Partial<Record<OperationId, Attempt & { readonly detail: string }>>> = {
  "send-email": { body: { channel: "CHANNEL_BIND_EMAIL" }, detail: "email should not be empty" },
  "send-sms": {
    body: { phoneNumber: 13_800_138_000, channel: "CHANNEL_LOGIN" },
    detail: "phoneNumber must be a string",
  },
  "pre-check-code": { body: {}, detail: "codeType should not be empty" },
  signup: { body: { connection: "PASSWORD" }, detail: "passwordPayload should not be empty" },
  signin: { body: { connection: "PASSCODE" }, detail: "passCodePayload should not be empty" },
  "bind-email": { body: { email: "new@example.com" }, detail: "passCode should not be empty" },
  "unbind-email": { body: { passCode: "" }, detail: "passCode should not be empty" },
  "bind-phone": {
    body: { phoneNumber: "13700137000", passCode: null },
    detail: "passCode should not be empty",
  },
  "unbind-phone": { body: { passCode: 123_456 }, detail: "passCode must be a string" },
  "verify-update-email-request": {
    body: { verifyMethod: "EMAIL_PASSCODE", emailPassCodePayload: { newEmail: "new@example.com" } },
    detail: "emailPassCodePayload.newEmailPassCode should not be empty",
  },
  "update-email": { body: {}, detail: "updateEmailToken should not be empty" },
  "verify-update-phone-request": {
    body: { verifyMethod: "PHONE_PASSCODE", phonePassCodePayload: "123456" },
    detail: "phonePassCodePayload must be an object",
  },
  "update-phone": { body: {}, detail: "updatePhoneToken should not be empty" },
  "update-profile": { body: { gender: "X" }, detail: "gender must be one of the following values: M, F, U" },
  "update-password": { body: {}, detail: "newPassword should not be empty" },
  "verify-reset-password-request": {
    body: { verifyMethod: "PHONE_PASSCODE", phonePassCodePayload: { phoneNumber: "13800138000" } },
    detail: "phonePassCodePayload.passCode should not be empty",
  },
  "reset-password": { body: { password: "N3wPassw0rd!" }, detail: "passwordResetToken should not be empty" },
  "verify-delete-account-request": {
    body: { verifyMethod: "PASSWORD" },
    detail: "passwordPayload should not be empty",
  },
  "delete-account": { body: {}, detail: "deleteAccountToken should not be empty" },
  "check-app-id-secret": { body: { appId: "x" }, detail: "appSecret should not be empty" },
  "get-profile": { query: { withCustomData: "maybe" }, detail: "withCustomData must be a boolean value" },
  "get-my-login-history": { query: { page: "first" }, detail: "page must be an integer number" },
};

/** The limit is ten megabytes. */
const TOO_LARGE = Buffer.alloc(10 * 1024 * 1024 + 1, "a");

async function tokenFor(bindbox: TestEmulator, operation: string) {
  return userTokenHolders.includes(operation) ? { token: await bindbox.signIn("bob") } : {};
}

const withBody = (
  group: readonly string[],
  attempt: Attempt,
): Readonly<Partial<Record<OperationId, Situation>>> =>
  Object.assign(
    {},
    ...group.map((operation) =>
      forOperations([operation], async (bindbox) => ({
        ...(await tokenFor(bindbox, operation)),
        ...attempt,
      })),
    ),
  );

const parametersInvalid: Readonly<Partial<Record<OperationId, Situation>>> = Object.fromEntries(
  Object.entries(misfits).map(([operation, { detail, ...attempt }]) => [
    operation,
    async (bindbox: TestEmulator) => ({
      ...(await tokenFor(bindbox, operation)),
      ...attempt,
      details: { detail },
    }),
  ]),
);

export const requestSituations: Situations<RequestErrorName> = {
  parametersInvalid,
  bodyMalformed: withBody(bodyTakers, { raw: '{"email": ' }),
  contentTypeUnsupported: withBody(bodyTakers, { raw: "<email/>", headers: { "content-type": "text/xml" } }),
  bodyTooLarge: withBody(contentTakers, { raw: TOO_LARGE }),
  quotaExceeded: forOperations(allOperations, async (bindbox) => {
    await bindbox.settings({ qpsLimit: 1 });
    return { tries: 2 };
  }),
  routeNotFound: {
    transport: () => ({
      method: "POST",
      path: "/api/v3/nothing-here",
      details: { method: "POST", path: "/api/v3/nothing-here" },
    }),
    "oidc-jwks-of-app": () => ({
      path: "/unknown/oidc/.well-known/jwks.json",
      details: { method: "GET", path: "/unknown/oidc/.well-known/jwks.json" },
    }),
  },
  methodNotAllowed: {
    transport: () => ({
      method: "PUT",
      path: "/api/v3/bind-email",
      details: { method: "PUT", path: "/api/v3/bind-email" },
    }),
  },
  internalError: {
    transport: ({ emulator }) => {
      const { store } = emulator.sandboxes.fallback;
      const sabotage = () => {
        vi.spyOn(store, "transaction").mockRejectedValueOnce(new Error("the store is gone"));
      };
      return { path: "/api/v3/system", method: "GET", sabotage };
    },
  },
};

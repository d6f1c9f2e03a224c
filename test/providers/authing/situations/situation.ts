import type { components } from "../../../../src/control/generated/openapi.js";
import type { AuthingErrorName } from "../../../../src/providers/authing/errors.js";
import { routes } from "../../../../src/providers/authing/generated/routes.js";
import type { OperationId } from "../../../../src/providers/authing/routing.js";
import { defaultFixture } from "../../../../src/sandbox/default-fixture.js";
import type { Fixture } from "../../../../src/sandbox/fixture.js";
import { APP_ID, PASSWORD, type TestEmulator } from "../../../support/test-emulator.js";

/** The request that fails. What is left out is as a client with the default app would have it. */
export interface Attempt {
  readonly body?: object;
  readonly query?: Readonly<Record<string, string>>;
  /** The user's token, raw. */
  readonly token?: string;
  /** A header that is undefined is not sent. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly method?: string;
  readonly path?: string;
  /** Bytes in the place of a JSON body or form. */
  readonly raw?: string | Buffer;
  /** What stands in the placeholders of the message. */
  readonly details?: Readonly<Record<string, string>>;
  /** How often the same request is sent at most, until it fails; once unless the error is about how often. */
  readonly tries?: number;
  /** An OAuth error that travels in the address of a redirect. */
  readonly redirects?: boolean;
  /** The answer is a page that shows the message. */
  readonly shows?: "page";
  /** Breaks something right before the request is sent. */
  readonly sabotage?: () => void;
  /** State that this failure is documented to change. */
  readonly changes?: readonly string[];
}

/** Brings a world, which starts as the fixture below, to where the attempt fails. */
export type Situation = (bindbox: TestEmulator) => Promise<Attempt> | Attempt;

/** How each error is reached, by each operation that answers it. `transport`: no operation is known then. */
export type Situations<Name extends AuthingErrorName> = Readonly<
  Record<Name, Readonly<Partial<Record<OperationId | "transport", Situation>>>>
>;

export interface Sent {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: answers of every form
  readonly body: any;
  readonly location: string | undefined;
}

/** Sends an attempt to an operation. */
export async function send(
  bindbox: TestEmulator,
  operation: OperationId | "transport",
  attempt: Attempt,
  headers: Readonly<Record<string, string>> = {},
): Promise<Sent> {
  attempt.sabotage?.();
  const route = routes.find(({ id }) => id === operation);
  const method = attempt.method ?? route?.method ?? "POST";
  const path = attempt.path ?? route?.path.replace("{appId}", APP_ID) ?? "/";
  const isForm = route?.consumes === "application/x-www-form-urlencoded";
  const given: Record<string, string | undefined> = {
    "x-authing-app-id": APP_ID,
    authorization: attempt.token,
    "content-type": isForm ? "application/x-www-form-urlencoded" : "application/json",
    ...attempt.headers,
    ...headers,
  };
  const sent = Object.entries(given).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const query = new URLSearchParams(attempt.query).toString();
  const response = await fetch(`${bindbox.url}${path}${query && `?${query}`}`, {
    method,
    headers: Object.fromEntries(sent),
    body: method === "GET" ? null : bytesOf(attempt, isForm),
    redirect: "manual",
  });
  const text = await response.text();
  return {
    status: response.status,
    body: response.headers.get("content-type")?.includes("json") ? JSON.parse(text) : text,
    location: response.headers.get("location") ?? undefined,
  };
}

function bytesOf({ raw, body }: Attempt, isForm: boolean): string | Uint8Array<ArrayBuffer> {
  if (raw !== undefined) return typeof raw === "string" ? raw : new Uint8Array(raw);
  return isForm ? new URLSearchParams({ ...body }).toString() : JSON.stringify(body ?? {});
}

const password = PASSWORD;
const user = (id: number, given: components["schemas"]["UserFixture"]) => ({
  id: `6400000000000000000001${String(id).padStart(2, "0")}`,
  password,
  ...given,
});

/** The default users, and more for situations that need a history: see each name. */
export const situationFixture: Fixture = {
  ...defaultFixture(),
  authing: {
    ...defaultFixture().authing,
    users: [
      ...(defaultFixture().authing.users ?? []),
      // a phone is all she has
      user(1, { phone: "13900139000", phoneVerified: true }),
      user(2, { username: "locked", locked: true }),
      user(3, { username: "denied", deniedApps: [APP_ID] }),
      user(4, {
        username: "devices",
        devices: [
          { deviceId: "lost", status: "disabled" },
          { deviceId: "parked", status: "suspended" },
        ],
      }),
    ],
  },
};

export const PHONE_ONLY = "13900139000";
export const BOBS_PHONE = "13800138000";

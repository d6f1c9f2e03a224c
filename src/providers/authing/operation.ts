import type { Clock } from "../../sandbox/clock.js";
import type { Outbox } from "../../sandbox/outbox.js";
import type { RandomSource } from "../../sandbox/random.js";
import type { Transaction } from "../../sandbox/store.js";
import type { Language } from "../error-catalogue.js";
import type { Outcome } from "../outcome.js";
import type { ClientCredentials } from "./client-credentials.js";
import type { AuthingErrorName } from "./errors.js";
import type { operations } from "./generated/openapi.js";
import type { OperationId } from "./routing.js";
import type { App, User } from "./rows.js";
import type { AuthingSettings } from "./settings.js";
import type { AccessClaims } from "./tokens.js";

type Content<T> = T extends { readonly requestBody: { readonly content: infer C } }
  ? C[keyof C]
  : T extends { readonly requestBody?: { readonly content: infer C } }
    ? Partial<C[keyof C]>
    : never;
type Query<T> = T extends { readonly parameters: { readonly query?: infer Q } }
  ? Exclude<Q, undefined>
  : never;

/** What an operation is given: its body where it takes one, its query elsewhere, as the OpenAPI document types them. */
export type InputOf<Id extends OperationId> = [Content<operations[Id]>] extends [never]
  ? Query<operations[Id]>
  : Content<operations[Id]>;

/** Who calls, as far as the request tells. */
export interface Caller {
  /** The app named by a header, a path or the token. */
  readonly app: App | undefined;
  readonly client: ClientCredentials;
  readonly userToken: string | undefined;
  readonly language: Language;
  readonly clientIp: string;
  readonly userAgent: string;
  readonly acceptLanguage: string | undefined;
  /** The page that a browser sends the request from: `http://127.0.0.1:4010`, or `null` where it does not say. */
  readonly origin: string | undefined;
  readonly deviceId: string | undefined;
  readonly cookies: Readonly<Record<string, string>>;
  /** The address by which the client reached the emulator: `http://127.0.0.1:4010`. */
  readonly baseUrl: string;
}

/** The caller of an operation that needs a login. */
export interface SignedInCaller extends Caller {
  readonly app: App;
  readonly user: User;
  readonly token: AccessClaims;
}

/** What operations may use of their sandbox, besides its rows. */
export interface Services {
  readonly clock: Clock;
  readonly random: RandomSource;
  readonly settings: AuthingSettings;
  readonly outbox: Outbox;
  /** See `tokenTag`. */
  readonly tokenTag: string;
  readonly userPoolId: string;
  /** The `signingKey` settings whose public halves the caller may need, its own sandbox's first. */
  readonly signingKeys: () => Iterable<string | null>;
}

export type AuthingOutcome<Data = unknown> = Outcome<Data, AuthingErrorName>;

/** An operation that anybody may call. */
export type Operation<Id extends OperationId, Uses extends keyof Services = never> = (
  input: InputOf<Id>,
  caller: Caller,
  tx: Transaction,
  services: Pick<Services, Uses>,
) => Promise<AuthingOutcome>;

/** An operation that needs a logged-in user. */
export type UserOperation<Id extends OperationId, Uses extends keyof Services = never> = (
  input: InputOf<Id>,
  caller: SignedInCaller,
  tx: Transaction,
  services: Pick<Services, Uses>,
) => Promise<AuthingOutcome>;

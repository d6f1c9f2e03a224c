import type { Clock } from "../../sandbox/clock.js";
import type { Outbox } from "../../sandbox/outbox.js";
import type { RandomSource } from "../../sandbox/random.js";
import type { SandboxSettings } from "../../sandbox/settings.js";
import type { Transaction } from "../../sandbox/store.js";
import type { Language } from "../error-catalogue.js";
import type { Outcome } from "../outcome.js";
import type { EmulatedAction } from "./actions.js";
import type { TencentErrorName } from "./errors.js";
import type { operations } from "./generated/openapi.js";

/** What an action is given, as the OpenAPI document types it. */
export type InputOf<Action extends EmulatedAction> =
  operations[Action]["requestBody"]["content"]["application/json"];

/** Who calls: the account that a signature has proved. */
export interface TencentCaller {
  readonly uin: number;
  readonly secretId: string;
  readonly language: Language;
  readonly clientIp: string;
  /** The address by which the client reached the emulator: `http://127.0.0.1:4010`. */
  readonly baseUrl: string;
}

/** What actions may use of their sandbox, besides its rows. */
export interface Services {
  readonly clock: Clock;
  readonly random: RandomSource;
  readonly settings: SandboxSettings;
  readonly outbox: Outbox;
  /** See `tokenTag` of the sandboxes. */
  readonly tokenTag: string;
}

export type TencentOutcome<Data = unknown> = Outcome<Data, TencentErrorName>;

export type Operation<Action extends EmulatedAction, Uses extends keyof Services = never> = (
  input: InputOf<Action>,
  caller: TencentCaller,
  tx: Transaction,
  services: Pick<Services, Uses>,
) => Promise<TencentOutcome>;

/** The operations that a provider runs, by action. What each takes is checked by the contract, which the compiler cannot see. */
export type Operations = {
  readonly [Action in EmulatedAction]?: (
    input: never,
    caller: TencentCaller,
    tx: Transaction,
    services: Services,
  ) => Promise<TencentOutcome>;
};

import type { EmulatorOptions } from "./emulator.js";
import { fixtureSource } from "./fixture-source.js";
import { didYouMeanOf } from "./nearest-name.js";
import { emptyFixture } from "./sandbox/empty-fixture.js";
import type { OriginSource } from "./sandbox/origins.js";
import { StartError } from "./start-error.js";

/** How an emulator is to be started by a program. */
export interface StartOptions extends Omit<EmulatorOptions, "fixture"> {
  /** What the default sandbox starts with: a fixture or a snapshot, or the name of one that comes with bindbox. */
  readonly fixture?: OriginSource | "default" | "empty" | undefined;
}

type Check = readonly [what: string, fits: (value: unknown) => boolean];

const isText = (value: unknown): boolean => typeof value === "string";
const text: Check = ["a text", isText];
const listener: Check = ["a function", (value) => typeof value === "function"];

const checks: { readonly [Name in keyof Required<StartOptions>]: Check } = {
  port: [
    "a whole number from 0 to 65535",
    (value) => typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 65_535,
  ],
  host: text,
  controlToken: text,
  allowedHosts: ["a list of texts", (value) => Array.isArray(value) && value.every(isText)],
  data: text,
  fixture: [
    "`default`, `empty`, a fixture or a snapshot",
    (value) => value === "default" || value === "empty" || (typeof value === "object" && value !== null),
  ],
  seed: text,
  timer: ["an object", (value) => typeof value === "object"],
  onRequest: listener,
  onContractBreach: listener,
  onHint: listener,
  onCrash: listener,
};

const isOption = (name: string): name is keyof StartOptions => Object.hasOwn(checks, name);

/**
 * The options of a program, which no compiler may have looked at. Throws a `StartError` that names the one that is not
 * known or makes no sense.
 */
export async function checkedOptions({ fixture, ...options }: StartOptions): Promise<EmulatorOptions> {
  for (const [name, value] of Object.entries({ fixture, ...options })) {
    if (!isOption(name))
      throw new StartError(`startEmulator has no option ${name}${didYouMeanOf(name, Object.keys(checks))}`);
    const [what, fits] = checks[name];
    if (value !== undefined && !fits(value)) throw new StartError(`${name} must be ${what}`);
  }
  if (fixture === undefined || fixture === "default") return options;
  if (fixture === "empty") return { ...options, fixture: emptyFixture };
  return { ...options, fixture: await fixtureSource(fixture, "the option fixture") };
}

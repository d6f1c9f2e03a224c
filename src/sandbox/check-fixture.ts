import { readFileSync } from "node:fs";
import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import { galleryProblems } from "../faults/gallery-problems.js";
import { packageRoot } from "../package-root.js";
import { emailKey, phoneKey } from "../providers/authing/addresses.js";
import { tencentFixtureProblems } from "../providers/tencent/fixture-problems.js";
import { duplicateKeys, type KeyOf } from "./duplicate-keys.js";
import type { Fixture } from "./fixture.js";
import { settingsProblems } from "./settings-problems.js";

/** Whether a value can be taken as a fixture. Only what people hand over is checked; the default fixture is by a test. */
export const isFixture = (value: unknown): value is Fixture => fixtureProblems(value).length === 0;

/** What is wrong with a fixture, each with its place: `authing/users/0/email must match …`. */
export function fixtureProblems(value: unknown): readonly string[] {
  const validate = compiledSchema();
  if (!validate(value)) return (validate.errors ?? []).map(describe);
  return [
    ...duplicates(value),
    ...tencentFixtureProblems(value.tencent),
    ...problemsOfSettings(value),
    ...problemsOfGallery(value),
  ];
}

let compiled: ValidateFunction<Fixture> | undefined;

function compiledSchema(): ValidateFunction<Fixture> {
  if (compiled) return compiled;
  const schema = JSON.parse(readFileSync(new URL("fixtures/fixture.schema.json", packageRoot), "utf8"));
  compiled = new Ajv({ allErrors: true, allowUnionTypes: true }).compile<Fixture>(schema);
  return compiled;
}

function describe({ instancePath, message = "does not fit", keyword, params }: ErrorObject): string {
  const place = instancePath.slice(1);
  switch (keyword) {
    case "additionalProperties":
      return `${under(place, params["additionalProperty"])} is not known`;
    case "required":
      return `${under(place, params["missingProperty"])} is missing`;
    case "enum":
      return `${place} must be one of ${JSON.stringify(params["allowedValues"])}`;
    default:
      return `${place || "it"} ${message}`;
  }
}

const under = (place: string, member: unknown): string => [place, String(member)].filter(Boolean).join("/");

/** What has to be unique in a user pool, and what two spellings of it have in common. */
type UserFixture = NonNullable<Fixture["authing"]["users"]>[number];

const userKeys: Readonly<Record<string, KeyOf<UserFixture>>> = {
  id: ({ id }) => id,
  username: ({ username }) => username,
  email: ({ email }) => email && emailKey(email),
  phone: ({ phone, phoneCountryCode = null }) =>
    phone && phoneKey({ number: phone, countryCode: phoneCountryCode }),
};

function duplicates({ authing: { apps, users = [] } }: Fixture): string[] {
  const found = duplicateKeys("authing/apps", apps, "id", (app) => app.id);
  for (const [member, key] of Object.entries(userKeys))
    found.push(...duplicateKeys("authing/users", users, member, key));
  return found;
}

const problemsOfGallery = ({ gallery = [] }: Fixture): string[] =>
  typeof gallery === "string" ? [] : galleryProblems(gallery);

const problemsOfSettings = ({ settings = {} }: Fixture): string[] =>
  settingsProblems(settings).map(({ setting, message }) => `settings/${setting} ${message}`);

import type { components } from "../../control/generated/openapi.js";
import type { Clock } from "../../sandbox/clock.js";
import type { RandomSource } from "../../sandbox/random.js";
import { normaliseCountryCode } from "./addresses.js";
import { newUser } from "./new-user.js";
import { passwordMembers } from "./password-rules.js";
import type { App, Device, User } from "./rows.js";

type AuthingFixture = components["schemas"]["AuthingFixture"];
type UserFixture = components["schemas"]["UserFixture"];

/** The rows that the users of a fixture stand for, and their devices. Throws when two users have the same id. */
export function userRows(
  given: readonly UserFixture[],
  clock: Clock,
  random: RandomSource,
): { readonly users: readonly User[]; readonly devices: readonly Device[] } {
  const ids = new Set<string>();
  const devices: Device[] = [];
  const users = given.map((fixture) => {
    const user = userRow(fixture, clock, random);
    if (ids.has(user.id)) throw new Error(`the fixture has two users with the id ${user.id}`);
    ids.add(user.id);
    for (const { deviceId, status = "active" } of fixture.devices ?? []) {
      const id = `${user.id} ${deviceId}`;
      devices.push({ id, userId: user.id, deviceId, status, seenAt: clock.now() });
    }
    return user;
  });
  return { users, devices };
}

export const appRows = (apps: AuthingFixture["apps"]): readonly App[] => apps.map(appRow);

function appRow(app: components["schemas"]["AppFixture"]): App {
  return {
    id: app.id,
    name: app.name ?? app.id,
    secret: app.secret,
    tokenEndpointAuthMethod: app.tokenEndpointAuthMethod ?? "client_secret_post",
    redirectUris: app.redirectUris ?? [],
    logoutRedirectUris: app.logoutRedirectUris ?? [],
    idTokenAlgorithm: app.idTokenAlgorithm ?? null,
  };
}

function userRow(
  { password, identities, devices: _devices, phoneCountryCode, ...given }: UserFixture,
  clock: Clock,
  random: RandomSource,
): User {
  return newUser(
    {
      ...given,
      phoneCountryCode: given.phone === undefined ? null : normaliseCountryCode(phoneCountryCode),
      ...(password === undefined ? {} : passwordMembers(password, random)),
      userSourceType: "adminCreated",
      identities: (identities ?? []).map(({ provider, userIdInIdp, type = "generic" }) => ({
        identityId: random.hex(24),
        extIdpId: random.hex(24),
        provider,
        type,
        userIdInIdp,
        userInfoInIdp: {},
        originConnIds: [],
      })),
    },
    clock,
    random,
  );
}

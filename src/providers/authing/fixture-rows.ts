import type { components } from "../../control/generated/openapi.js";
import type { Clock } from "../../sandbox/clock.js";
import type { RandomSource } from "../../sandbox/random.js";
import { normaliseCountryCode } from "./addresses.js";
import { newUser } from "./new-user.js";
import { passwordMembers } from "./password-rules.js";
import type { App, Device, User } from "./rows.js";

type AuthingFixture = components["schemas"]["AuthingFixture"];
type UserFixture = components["schemas"]["UserFixture"];

/** The Authing rows that a fixture stands for. */
export function authingRows(fixture: AuthingFixture, clock: Clock, random: RandomSource) {
  const users = new Map<string, User>();
  const devices = new Map<string, Device>();
  for (const given of fixture.users ?? []) {
    const user = userRow(given, clock, random);
    if (users.has(user.id)) throw new Error(`the fixture has two users with the id ${user.id}`);
    users.set(user.id, user);
    for (const { deviceId, status = "active" } of given.devices ?? []) {
      const id = `${user.id} ${deviceId}`;
      devices.set(id, { id, userId: user.id, deviceId, status, seenAt: clock.now() });
    }
  }
  return { users, devices, apps: new Map(fixture.apps.map((app) => [app.id, appRow(app)])) };
}

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

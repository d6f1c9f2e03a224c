import type { Clock } from "../../sandbox/clock.js";
import type { RandomSource } from "../../sandbox/random.js";
import type { User, UserProfile } from "./rows.js";

const emptyProfile: UserProfile = {
  name: null,
  nickname: null,
  // chosen: no picture rather than the provider's default one, so that nothing of a test goes to the network
  photo: null,
  gender: "U",
  birthdate: null,
  country: null,
  province: null,
  city: null,
  region: null,
  locality: null,
  address: null,
  streetAddress: null,
  postalCode: null,
  company: null,
  browser: null,
  device: null,
  givenName: null,
  familyName: null,
  middleName: null,
  profile: null,
  preferredUsername: null,
  website: null,
  zoneinfo: null,
  locale: null,
  formatted: null,
  identityNumber: null,
};

type NewUser = Partial<Omit<User, "profile">> & { readonly profile?: Partial<UserProfile> };

/** A user with `given` members and the defaults of a fresh account for the rest. documented: ids are 24 hexadecimal digits. */
export function newUser(given: NewUser, clock: Clock, random: RandomSource): User {
  const now = clock.now();
  return {
    id: given.id ?? random.hex(24),
    username: null,
    email: null,
    emailVerified: false,
    phone: null,
    phoneCountryCode: null,
    phoneVerified: false,
    externalId: null,
    passwordHash: null,
    formerPasswordHashes: [],
    passwordLastSetAt: given.passwordHash == null ? null : now,
    passwordSecurityLevel: null,
    status: "Activated",
    locked: false,
    deniedApps: [],
    resetPasswordOnNextLogin: false,
    customData: {},
    identities: [],
    departmentIds: [],
    roles: [],
    userSourceType: "register",
    loginsCount: 0,
    lastLogin: null,
    lastIp: null,
    lastLoginApp: null,
    createdAt: now,
    updatedAt: now,
    ...given,
    profile: { ...emptyProfile, ...given.profile },
  };
}

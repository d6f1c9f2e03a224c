import { collectionOf, type Row } from "../../sandbox/collection.js";
import { emailKey, phoneKey } from "./addresses.js";

export type UserStatus = "Activated" | "Suspended" | "Resigned" | "Archived" | "Deactivated";
export type Gender = "M" | "F" | "U";
export type UserSourceType = "excel" | "register" | "adminCreated" | "sync";

/** The plain profile members of a user, as `update-profile` sets them. `null`: never set. */
export interface UserProfile {
  readonly name: string | null;
  readonly nickname: string | null;
  readonly photo: string | null;
  readonly gender: Gender;
  readonly birthdate: string | null;
  readonly country: string | null;
  readonly province: string | null;
  readonly city: string | null;
  readonly region: string | null;
  readonly locality: string | null;
  readonly address: string | null;
  readonly streetAddress: string | null;
  readonly postalCode: string | null;
  readonly company: string | null;
  readonly browser: string | null;
  readonly device: string | null;
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly middleName: string | null;
  readonly profile: string | null;
  readonly preferredUsername: string | null;
  readonly website: string | null;
  readonly zoneinfo: string | null;
  readonly locale: string | null;
  readonly formatted: string | null;
  readonly identityNumber: string | null;
}

export interface User extends Row {
  readonly username: string | null;
  /** As the user wrote it; compared without regard to case. */
  readonly email: string | null;
  readonly emailVerified: boolean;
  /** The national number, without country code. */
  readonly phone: string | null;
  /** With a plus sign: `+86`. `null` while there is no phone. */
  readonly phoneCountryCode: string | null;
  readonly phoneVerified: boolean;
  readonly externalId: string | null;
  /** Salted hash, see `password-hash.ts`; `null` when the user has none. */
  readonly passwordHash: string | null;
  /** Hashes of passwords used before, newest first; filled only while reuse is forbidden or may become so. */
  readonly formerPasswordHashes: readonly string[];
  readonly passwordLastSetAt: number | null;
  /** 1 to 3, see `password-rules.ts`; `null` when the user has no password. */
  readonly passwordSecurityLevel: number | null;
  readonly status: UserStatus;
  /** Locked by an administrator; independent of `status`. */
  readonly locked: boolean;
  /** App ids this user may not log in to. */
  readonly deniedApps: readonly string[];
  readonly resetPasswordOnNextLogin: boolean;
  readonly profile: UserProfile;
  readonly customData: Readonly<Record<string, unknown>>;
  readonly identities: readonly UserIdentity[];
  readonly departmentIds: readonly string[];
  readonly roles: readonly string[];
  readonly userSourceType: UserSourceType;
  readonly loginsCount: number;
  readonly lastLogin: number | null;
  readonly lastIp: string | null;
  readonly lastLoginApp: string | null;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** A social account tied to a user; it counts as a login method. */
export interface UserIdentity {
  readonly identityId: string;
  readonly extIdpId: string;
  readonly provider: string;
  readonly type: string;
  readonly userIdInIdp: string;
  readonly userInfoInIdp: Readonly<Record<string, unknown>>;
  readonly originConnIds: readonly string[];
}

export type TokenEndpointAuthMethod = "client_secret_post" | "client_secret_basic" | "none";

/** An application of the user pool. Its id is the app id. */
export interface App extends Row {
  readonly name: string;
  readonly secret: string;
  readonly tokenEndpointAuthMethod: TokenEndpointAuthMethod;
  /** Where `/oidc/auth` may send a browser back to. An entry ending in `*` allows every continuation. Empty: anywhere on loopback. */
  readonly redirectUris: readonly string[];
  readonly logoutRedirectUris: readonly string[];
  /** Signing algorithm of its id_tokens; `null`: as the sandbox's setting says. */
  readonly idTokenAlgorithm: "HS256" | "RS256" | null;
}

export type PasscodeMedium = "email" | "sms";

/** The latest passcode of one address and channel; its id is `medium address channel`. */
export interface Passcode extends Row {
  readonly medium: PasscodeMedium;
  /** `emailKey` or `phoneKey` of the address. */
  readonly address: string;
  readonly channel: string;
  readonly code: string;
  readonly sentAt: number;
  readonly expiresAt: number;
  readonly wrongTries: number;
  readonly usedAt: number | null;
}

/** Messages sent to one phone on one day; its id is `day phoneKey`. */
export interface SmsTally extends Row {
  readonly sent: number;
}

export type TicketPurpose =
  | "update-email"
  | "update-phone"
  | "delete-account"
  | "reset-password"
  | "verify-email";

/** A one-time permission to finish what a first step has proved. Its id is the token the caller holds. */
export interface Ticket extends Row {
  readonly purpose: TicketPurpose;
  readonly userId: string;
  /** What the first step settled: the new e-mail, or the new phone. */
  readonly email: string | null;
  readonly phone: string | null;
  readonly phoneCountryCode: string | null;
  readonly expiresAt: number;
  readonly usedAt: number | null;
}

/** Its id is the refresh token. */
export interface RefreshToken extends Row {
  readonly appId: string;
  readonly userId: string;
  readonly scope: string;
  readonly nonce: string | null;
  readonly issuedAt: number;
  readonly expiresAt: number;
}

/** Its id is the authorization code. */
export interface AuthorizationCode extends Row {
  readonly appId: string;
  readonly userId: string;
  readonly scope: string;
  readonly nonce: string | null;
  /** `null` when the authorization request named none. */
  readonly redirectUri: string | null;
  readonly codeChallenge: string | null;
  readonly codeChallengeMethod: "plain" | "S256" | null;
  readonly expiresAt: number;
  readonly usedAt: number | null;
}

/** A revoked access or id token; its id is the `jti`. */
export interface Revocation extends Row {
  readonly revokedAt: number;
  /** When the token ends by itself; `null` when that is not known. */
  readonly expiresAt: number | null;
}

/** A browser that has signed in on the hosted page; its id is the cookie's value. */
export interface BrowserSession extends Row {
  readonly userId: string;
  readonly expiresAt: number;
}

/** One attempt to sign in. */
export interface LoginRecord extends Row {
  readonly userId: string | null;
  readonly appId: string | null;
  readonly at: number;
  readonly clientIp: string;
  readonly userAgent: string;
  readonly success: boolean;
  readonly errorMessage: string | null;
  readonly method: string;
}

/** Moments (milliseconds since 1970) of recent failures or sign-ups; its id names what is counted. */
export interface AttemptTally extends Row {
  readonly at: readonly number[];
}

/** A device a user has signed in with; its id is `userId deviceId`. */
export interface Device extends Row {
  readonly userId: string;
  readonly deviceId: string;
  readonly status: "active" | "disabled" | "suspended";
  readonly seenAt: number;
}

/** The collections of the Authing half of a sandbox. */
export const authingCollections = {
  users: collectionOf<User>()({
    unique: {
      email: (user) => user.email && emailKey(user.email),
      phone: (user) => user.phone && phoneKey({ number: user.phone, countryCode: user.phoneCountryCode }),
      username: (user) => user.username,
    },
  }),
  apps: collectionOf<App>()({}),
  passcodes: collectionOf<Passcode>()({
    many: { address: ({ medium, address }) => `${medium} ${address}` },
  }),
  smsTallies: collectionOf<SmsTally>()({}),
  tickets: collectionOf<Ticket>()({}),
  refreshTokens: collectionOf<RefreshToken>()({ many: { user: (token) => token.userId } }),
  authorizationCodes: collectionOf<AuthorizationCode>()({}),
  revocations: collectionOf<Revocation>()({}),
  browserSessions: collectionOf<BrowserSession>()({ many: { user: (session) => session.userId } }),
  logins: collectionOf<LoginRecord>()({ many: { user: (login) => login.userId } }),
  attemptTallies: collectionOf<AttemptTally>()({}),
  devices: collectionOf<Device>()({ many: { user: (device) => device.userId } }),
};

import {
  anyObject,
  digits,
  email,
  flag,
  hidden,
  listOf,
  type Members,
  moment,
  objectOf,
  oneOf,
  orNull,
  partsOf,
  text,
  whole,
} from "../../sandbox/shape.js";
import type {
  App,
  AttemptTally,
  AuthorizationCode,
  BrowserSession,
  Device,
  LoginRecord,
  Passcode,
  RefreshToken,
  Revocation,
  SmsTally,
  Ticket,
  User,
  UserIdentity,
  UserProfile,
} from "./rows.js";

const profile: Members<UserProfile> = {
  name: orNull(text),
  nickname: orNull(text),
  photo: orNull(text),
  gender: oneOf("M", "F", "U"),
  birthdate: orNull(text),
  country: orNull(text),
  province: orNull(text),
  city: orNull(text),
  region: orNull(text),
  locality: orNull(text),
  address: orNull(text),
  streetAddress: orNull(text),
  postalCode: orNull(text),
  company: orNull(text),
  browser: orNull(text),
  device: orNull(text),
  givenName: orNull(text),
  familyName: orNull(text),
  middleName: orNull(text),
  profile: orNull(text),
  preferredUsername: orNull(text),
  website: orNull(text),
  zoneinfo: orNull(text),
  locale: orNull(text),
  formatted: orNull(text),
  identityNumber: orNull(text),
};

const identity: Members<UserIdentity> = {
  identityId: text,
  extIdpId: text,
  provider: text,
  type: text,
  userIdInIdp: text,
  userInfoInIdp: anyObject,
  originConnIds: listOf(text),
};

const users: Members<User> = {
  id: text,
  username: orNull(text),
  email: orNull(email),
  emailVerified: flag,
  phone: orNull(digits),
  phoneCountryCode: orNull(text),
  phoneVerified: flag,
  externalId: orNull(text),
  passwordHash: hidden(orNull(text)),
  formerPasswordHashes: hidden(listOf(text)),
  passwordLastSetAt: orNull(moment),
  passwordSecurityLevel: orNull(whole),
  status: oneOf("Activated", "Suspended", "Resigned", "Archived", "Deactivated"),
  locked: flag,
  deniedApps: listOf(text),
  resetPasswordOnNextLogin: flag,
  profile: partsOf(profile),
  customData: anyObject,
  identities: listOf(objectOf(identity)),
  departmentIds: listOf(text),
  roles: listOf(text),
  userSourceType: oneOf("excel", "register", "adminCreated", "sync"),
  loginsCount: whole,
  lastLogin: orNull(moment),
  lastIp: orNull(text),
  lastLoginApp: orNull(text),
  createdAt: moment,
  updatedAt: moment,
};

const apps: Members<App> = {
  id: text,
  name: text,
  secret: text,
  tokenEndpointAuthMethod: oneOf("client_secret_post", "client_secret_basic", "none"),
  redirectUris: listOf(text),
  logoutRedirectUris: listOf(text),
  idTokenAlgorithm: orNull(oneOf("HS256", "RS256")),
};

const passcodes: Members<Passcode> = {
  id: text,
  medium: oneOf("email", "sms"),
  address: text,
  channel: text,
  code: text,
  sentAt: moment,
  expiresAt: moment,
  wrongTries: whole,
  usedAt: orNull(moment),
};

const smsTallies: Members<SmsTally> = { id: text, sent: whole };

const tickets: Members<Ticket> = {
  id: text,
  purpose: oneOf("update-email", "update-phone", "delete-account", "reset-password", "verify-email"),
  userId: text,
  email: orNull(text),
  phone: orNull(text),
  phoneCountryCode: orNull(text),
  expiresAt: moment,
  usedAt: orNull(moment),
};

const refreshTokens: Members<RefreshToken> = {
  id: text,
  appId: text,
  userId: text,
  scope: text,
  nonce: orNull(text),
  issuedAt: moment,
  expiresAt: moment,
};

const authorizationCodes: Members<AuthorizationCode> = {
  id: text,
  appId: text,
  userId: text,
  scope: text,
  nonce: orNull(text),
  redirectUri: orNull(text),
  codeChallenge: orNull(text),
  codeChallengeMethod: orNull(oneOf("plain", "S256")),
  expiresAt: moment,
  usedAt: orNull(moment),
};

const revocations: Members<Revocation> = { id: text, revokedAt: moment, expiresAt: orNull(moment) };

const browserSessions: Members<BrowserSession> = { id: text, userId: text, expiresAt: moment };

const logins: Members<LoginRecord> = {
  id: text,
  userId: orNull(text),
  appId: orNull(text),
  at: moment,
  clientIp: text,
  userAgent: text,
  success: flag,
  errorMessage: orNull(text),
  method: text,
};

const attemptTallies: Members<AttemptTally> = { id: text, at: listOf(moment) };

const devices: Members<Device> = {
  id: text,
  userId: text,
  deviceId: text,
  status: oneOf("active", "disabled", "suspended"),
  seenAt: moment,
};

/** How the rows of the Authing half of a sandbox look. */
export const authingShapes = {
  users,
  apps,
  passcodes,
  smsTallies,
  tickets,
  refreshTokens,
  authorizationCodes,
  revocations,
  browserSessions,
  logins,
  attemptTallies,
  devices,
};

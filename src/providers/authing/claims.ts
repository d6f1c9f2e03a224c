import type { User } from "./rows.js";

type Claims = Readonly<Record<string, unknown>>;

/** What each scope adds. documented: 4.3; values that are not set are `null`, not left out. */
const scopeClaims: Readonly<Record<string, (user: User) => Claims>> = {
  profile: ({ profile, updatedAt }) => ({
    name: profile.name,
    given_name: profile.givenName,
    middle_name: profile.middleName,
    family_name: profile.familyName,
    nickname: profile.nickname,
    preferred_username: profile.preferredUsername,
    profile: profile.profile,
    picture: profile.photo,
    website: profile.website,
    birthdate: profile.birthdate,
    gender: profile.gender,
    zoneinfo: profile.zoneinfo,
    locale: profile.locale,
    updated_at: new Date(updatedAt).toISOString(),
  }),
  email: ({ email, emailVerified }) => ({ email, email_verified: emailVerified }),
  phone: ({ phone, phoneVerified }) => ({ phone_number: phone, phone_number_verified: phoneVerified }),
  address: ({ profile }) => ({
    address: {
      country: profile.country,
      postal_code: profile.postalCode,
      region: profile.region ?? profile.province,
      locality: profile.locality ?? profile.city,
      street_address: profile.streetAddress,
      formatted: profile.formatted ?? profile.address,
    },
  }),
  username: ({ username }) => ({ username }),
  roles: ({ roles }) => ({ roles }),
  role: ({ roles }) => ({ roles }),
  unionid: () => ({ unionid: null }),
  external_id: ({ externalId }) => ({ external_id: externalId }),
  extended_fields: ({ customData }) => ({ extended_fields: customData }),
  tenant_id: () => ({ tenant_id: null }),
};

/** The scopes that a client can ask for. */
export const SUPPORTED_SCOPES: readonly string[] = [
  "openid",
  "offline_access",
  ...Object.keys(scopeClaims),
  "userpool_id",
];

/** The claims that tokens and userinfo can hold. */
export const SUPPORTED_CLAIMS: readonly string[] = [
  "sub",
  "aud",
  "iss",
  "iat",
  "exp",
  "nonce",
  "name",
  "given_name",
  "middle_name",
  "family_name",
  "nickname",
  "preferred_username",
  "profile",
  "picture",
  "website",
  "birthdate",
  "gender",
  "zoneinfo",
  "locale",
  "updated_at",
  "email",
  "email_verified",
  "phone_number",
  "phone_number_verified",
  "address",
  "username",
  "roles",
  "unionid",
  "external_id",
  "extended_fields",
  "tenant_id",
  "userpool_id",
];

/** The claims about a user that a scope covers. */
export function userClaims(user: User, scope: string, userPoolId: string): Claims {
  const scopes = scope.split(" ");
  const pool = scopes.includes("userpool_id") ? { userpool_id: userPoolId } : {};
  return Object.assign(pool, ...scopes.map((name) => scopeClaims[name]?.(user) ?? {}));
}

import { isoTime } from "../../sandbox/clock.js";
import type { components } from "./generated/openapi.js";
import type { User, UserIdentity } from "./rows.js";

export type UserDto = components["schemas"]["UserDto"];
type IdentityDto = components["schemas"]["IdentityDto"];

/** What of a user is shown only when it is asked for. */
export interface UserDtoOptions {
  readonly withCustomData?: boolean | string;
  readonly withIdentities?: boolean | string;
  readonly withDepartmentIds?: boolean | string;
}

const isoOrNull = (moment: number | null): string | null => (moment === null ? null : isoTime(moment));
const wanted = (flag: boolean | string | undefined): boolean => flag === true || flag === "true";

/** A user as the V3 API shows it. documented: nine members are always there. */
export function userDto(user: User, options: UserDtoOptions = {}): UserDto {
  const { locality: _locality, ...profile } = user.profile;
  return {
    userId: user.id,
    createdAt: isoTime(user.createdAt),
    updatedAt: isoTime(user.updatedAt),
    status: user.status,
    workStatus: user.status === "Resigned" ? "Closed" : "Active",
    externalId: user.externalId,
    username: user.username,
    email: user.email,
    phone: user.phone,
    phoneCountryCode: user.phoneCountryCode,
    emailVerified: user.emailVerified,
    phoneVerified: user.phoneVerified,
    userSourceType: user.userSourceType,
    loginsCount: user.loginsCount,
    lastLogin: isoOrNull(user.lastLogin),
    lastIp: user.lastIp,
    lastLoginApp: user.lastLoginApp,
    passwordLastSetAt: isoOrNull(user.passwordLastSetAt),
    passwordSecurityLevel: user.passwordSecurityLevel,
    resetPasswordOnNextLogin: user.resetPasswordOnNextLogin,
    ...profile,
    ...(wanted(options.withCustomData) ? { customData: user.customData } : {}),
    ...(wanted(options.withIdentities) ? { identities: user.identities.map(identityDto) } : {}),
    ...(wanted(options.withDepartmentIds) ? { departmentIds: user.departmentIds } : {}),
  };
}

/** Members that a scope opens; every other member is always shown. documented: the token's scope decides. */
const scopeMembers: Readonly<Record<string, readonly (keyof UserDto)[]>> = {
  email: ["email"],
  phone: ["phone", "phoneCountryCode"],
  username: ["username"],
  external_id: ["externalId"],
  address: ["address", "streetAddress", "postalCode", "country", "province", "city", "region", "formatted"],
  profile: [
    "name",
    "nickname",
    "photo",
    "birthdate",
    "givenName",
    "familyName",
    "middleName",
    "profile",
    "preferredUsername",
    "website",
    "zoneinfo",
    "locale",
  ],
};

/** The user without what the scope does not cover. */
export function scopedUserDto(dto: UserDto, scope: string): UserDto {
  const granted = new Set(scope.split(" "));
  const hidden = new Set(
    Object.entries(scopeMembers).flatMap(([name, members]): readonly string[] =>
      granted.has(name) ? [] : members,
    ),
  );
  const shown: UserDto = { ...dto };
  return Object.assign(shown, Object.fromEntries([...hidden].map((member) => [member, null])));
}

const identityDto = ({ provider, ...identity }: UserIdentity): IdentityDto => ({
  ...identity,
  provider: isKnownProvider(provider) ? provider : "oidc",
});

/** observed: the Java SDK drops a whole answer for one unknown enum value. */
const knownProviders: ReadonlySet<string> = new Set<IdentityDto["provider"]>([
  "oidc",
  "oauth2",
  "saml",
  "ldap",
  "ad",
  "cas",
  "azure-ad",
  "wechat",
  "google",
  "qq",
  "wechatwork",
  "dingtalk",
  "weibo",
  "github",
  "alipay",
  "apple",
  "baidu",
  "lark",
  "gitlab",
  "twitter",
  "facebook",
  "slack",
  "linkedin",
]);
const isKnownProvider = (provider: string): provider is IdentityDto["provider"] =>
  knownProviders.has(provider);

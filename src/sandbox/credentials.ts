import type { RandomSource } from "./random.js";

/** What clients present to reach a sandbox. */
export interface SandboxCredentials {
  readonly authing: {
    readonly userPoolId: string;
    /** The app that is handed out; a sandbox may have more. */
    readonly appId: string;
    readonly appSecret: string;
  };
  readonly tencent: {
    readonly secretId: string;
    readonly secretKey: string;
  };
}

export interface AppKey {
  readonly id: string;
  readonly secret: string;
}

export interface TencentKey {
  readonly secretId: string;
  readonly secretKey: string;
}

/** Everything that leads to a sandbox. The first app and the first key are those that are handed out. */
export interface SandboxKeys {
  readonly userPoolId: string;
  readonly apps: readonly AppKey[];
  readonly tencent: readonly TencentKey[];
}

/** Credentials as the maker of a sandbox may give them; the others are generated. */
export interface GivenCredentials {
  readonly authing?: { readonly userPoolId?: string; readonly appId?: string; readonly appSecret?: string };
  readonly tencent?: { readonly secretId?: string; readonly secretKey?: string };
}

export function credentialsOf({ userPoolId, apps: [app], tencent: [key] }: SandboxKeys): SandboxCredentials {
  if (!app || !key) throw new Error("a sandbox has at least one app and one SecretId");
  return {
    authing: { userPoolId, appId: app.id, appSecret: app.secret },
    tencent: { secretId: key.secretId, secretKey: key.secretKey },
  };
}

const ID_LENGTH = 24;
const SECRET_LENGTH = 32;

/** As many keys as `like` has, in the forms that the providers give them. */
export const generatedKeys = (like: SandboxKeys, random: RandomSource): SandboxKeys => ({
  userPoolId: random.hex(ID_LENGTH),
  apps: like.apps.map(() => ({ id: random.hex(ID_LENGTH), secret: random.hex(SECRET_LENGTH) })),
  tencent: like.tencent.map(() => ({
    secretId: `AKID${random.hex(SECRET_LENGTH)}`,
    secretKey: random.hex(SECRET_LENGTH),
  })),
});

/** `keys`, and what is given in the place of the first ones. */
export function withGiven(keys: SandboxKeys, { authing = {}, tencent = {} }: GivenCredentials): SandboxKeys {
  const { authing: app, tencent: key } = credentialsOf(keys);
  const { userPoolId = app.userPoolId, appId = app.appId, appSecret = app.appSecret } = authing;
  const { secretId = key.secretId, secretKey = key.secretKey } = tencent;
  return {
    userPoolId,
    apps: [{ id: appId, secret: appSecret }, ...keys.apps.slice(1)],
    tencent: [{ secretId, secretKey }, ...keys.tencent.slice(1)],
  };
}

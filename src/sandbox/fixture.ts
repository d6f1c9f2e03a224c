import type { components } from "../control/generated/openapi.js";
import type { SandboxKeys } from "./credentials.js";

/** What a fresh sandbox holds, as people write it; `fixtures/fixture.schema.json` says what may stand in it. */
export type Fixture = components["schemas"]["Fixture"];

/** Credentials of a fixture that says nothing about Tencent Cloud. */
export const DEVELOPMENT_TENCENT = {
  secretId: "AKIDbindboxDevelopment",
  secretKey: "bindboxDevelopmentSecretKey",
};

/** The keys that a fixture names. */
export function keysOf({ authing, tencent = DEVELOPMENT_TENCENT }: Fixture): SandboxKeys {
  const { secretId, secretKey }: NonNullable<Fixture["tencent"]> = tencent;
  const further: NonNullable<Fixture["tencent"]>["accounts"] = "accounts" in tencent ? tencent.accounts : [];
  return {
    userPoolId: authing.userPoolId,
    apps: authing.apps.map(({ id, secret }) => ({ id, secret })),
    tencent: [{ secretId, secretKey }, ...(further ?? []).flatMap(keyOfAccount)],
  };
}

type AccountFixture = components["schemas"]["TencentAccountFixture"];

const keyOfAccount = ({ secretId, secretKey = "" }: AccountFixture) =>
  secretId === undefined ? [] : [{ secretId, secretKey }];

/** The fixture with these keys in the places of its own, one after the other. Users and organizations stay as they are. */
export function withKeys(
  { authing, tencent = DEVELOPMENT_TENCENT, ...rest }: Fixture,
  keys: SandboxKeys,
): Fixture {
  const [first, ...further] = keys.tencent;
  const left = further.values();
  const { accounts = [], ...given }: NonNullable<Fixture["tencent"]> = tencent;
  return {
    ...rest,
    authing: {
      ...authing,
      userPoolId: keys.userPoolId,
      apps: authing.apps.map((app, at) => ({ ...app, ...keys.apps[at] })),
    },
    tencent: {
      ...given,
      ...first,
      accounts: accounts.map((account) =>
        account.secretId === undefined ? account : { ...account, ...left.next().value },
      ),
    },
  };
}

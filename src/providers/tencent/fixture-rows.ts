import type { components } from "../../control/generated/openapi.js";
import type { RowMaps } from "../../sandbox/schema.js";
import type { TencentAccount, TencentCredential } from "./rows.js";

type TencentFixture = components["schemas"]["TencentFixture"];

/** The account of a fixture that names none: twelve digits, as the documents' examples have. */
const DEVELOPMENT_UIN = 100000000001;

/** The rows that the Tencent Cloud half of a fixture stands for. */
export function tencentRows({
  accounts = [],
  ...first
}: TencentFixture): Pick<RowMaps, "tencentCredentials" | "tencentAccounts"> {
  const credentials = [{ uin: DEVELOPMENT_UIN, ...first }, ...accounts].map(credentialOf);
  return {
    tencentCredentials: new Map(credentials.map((row) => [row.id, row])),
    tencentAccounts: new Map(credentials.map(accountOf).map((row) => [row.id, row])),
  };
}

const credentialOf = ({
  secretId,
  secretKey,
  uin,
  token,
}: {
  readonly secretId: string;
  readonly secretKey: string;
  readonly uin: number;
  readonly token?: string;
}): TencentCredential => ({ id: secretId, secretKey, uin, token: token ?? null });

/** The account behind an API key: a verified one, so that it can make an organization. */
const accountOf = ({ uin }: TencentCredential): TencentAccount => ({
  id: String(uin),
  uin,
  nickName: `account-${uin}`,
  email: null,
  phone: null,
  passwordHash: null,
  verified: true,
  createdAsMember: false,
});

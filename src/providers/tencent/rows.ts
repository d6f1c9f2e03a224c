import { collectionOf, type Row } from "../../sandbox/collection.js";

/** An API key; its id is the SecretId. */
export interface TencentCredential extends Row {
  readonly secretKey: string;
  /** The account that the key belongs to. */
  readonly uin: number;
  /** The session token that makes the key a temporary one; `null` for a lasting key. */
  readonly token: string | null;
}

/** The collections of the Tencent Cloud half of a sandbox. */
export const tencentCollections = {
  tencentCredentials: collectionOf<TencentCredential>()({}),
};

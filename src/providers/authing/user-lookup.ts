import type { Transaction } from "../../sandbox/store.js";
import { emailKey, phoneKey } from "./addresses.js";
import type { User } from "./rows.js";

/** The user with this user name, e-mail or phone, in that order. documented: `account` may be any of the three. */
export async function findByAccount(tx: Transaction, account: string): Promise<User | undefined> {
  return (
    (await tx.users.find("username", account)) ??
    (await tx.users.find("email", emailKey(account))) ??
    (await tx.users.find("phone", phoneKey({ number: account, countryCode: null })))
  );
}

import type { TencentAccount } from "./rows.js";

/** An account of the Chinese site that nobody says more of: verified as an enterprise, so that it can make an organization. */
export const newAccount = (uin: number, nickName: string): TencentAccount => ({
  id: String(uin),
  uin,
  nickName,
  email: null,
  phone: null,
  passwordHash: null,
  verification: "enterprise",
  entityName: null,
  site: "china",
  createdAsMember: false,
});

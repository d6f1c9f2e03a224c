import { type Failure, fail } from "../../outcome.js";
import type { EmulatedAction } from "../actions.js";
import { type TencentErrorName, tencentErrors } from "../errors.js";
import type { CircumstanceName, Circumstances } from "./account-circumstances.js";

/** What an account is to the call: it joins, changes or leaves; it pays for that member; it manages the organization. */
export type Role = "member" | "payer" | "manager";

/** An account that a call concerns. */
export interface Party {
  readonly uin: number;
  readonly circumstances: Circumstances;
  /** Whether the call is about to create it; its circumstances then follow from those of the account `uin`. */
  readonly isNew?: boolean;
}

/** Whom a call concerns; nobody pays for most members, and some calls are about no member. */
export type Parties = { readonly [Each in Role]?: Party };

/** What circumstances lead to. The first account that fits is to blame. */
export interface CircumstanceRule {
  /** documented, and so is which actions answer it: a rule holds for those and no others. */
  readonly error: TencentErrorName;
  readonly whose: readonly Role[];
  readonly when: (circumstances: Circumstances, parties: Parties) => boolean;
  /** What of the account's circumstances explains it. */
  readonly because: readonly CircumstanceName[];
}

/** What the first of the rules that applies to the call answers. */
export function judge(
  rules: readonly CircumstanceRule[],
  action: EmulatedAction,
  parties: Parties,
): Failure<TencentErrorName> | undefined {
  for (const { error, whose, when, because } of rules) {
    const role = whose.find((each) => {
      const party = parties[each];
      return party !== undefined && when(party.circumstances, parties);
    });
    const party = role && parties[role];
    if (party && tencentErrors[error].operations.includes(action))
      return fail(error, { hint: explanation(role, party, because) });
  }
  return undefined;
}

/** Which circumstances of which account, and how to change them. */
function explanation(
  role: Role,
  { uin, circumstances, isNew = false }: Party,
  because: readonly CircumstanceName[],
): string {
  const shown = because.map((name) => `${name} ${JSON.stringify(circumstances[name])}`).join(", ");
  const account = isNew
    ? `the new account starts, as the circumstances of its manager ${uin} make it (newAccounts, salesChannel, reseller, userType), with`
    : `account ${uin} (the ${role}) has the circumstances`;
  return `${account} ${shown}; PATCH …/state/accountCircumstances/${uin} changes them`;
}

import type { Transaction } from "../../../sandbox/store.js";
import type { EmulatedAction } from "../actions.js";
import { INHERIT_DISCOUNT } from "../financial-relation.js";
import type { Organization, OrganizationMember } from "../rows.js";
import { circumstancesOf } from "./account-circumstances.js";
import { admissionRules } from "./admission-rules.js";
import { discountRules, payerDiscountRules } from "./discount-rules.js";
import { endOfPaymentRules, payOnBehalfRules } from "./payment-rules.js";
import { type CircumstanceRule, judge, type Parties, type Party } from "./rule.js";
import { startingCircumstances } from "./starting-circumstances.js";

/** What a member may let others do with its money, and who pays for it. */
type Relation = Pick<OrganizationMember, "permissionIds" | "payUin">;

/** The relation of an account that is no member yet. */
const NO_RELATION: Relation = { permissionIds: [], payUin: "" };

interface RelationChange {
  /** The account; undefined for one that is about to be created. */
  readonly memberUin: number | undefined;
  /** As it is; left out for who is no member yet. */
  readonly before?: Relation;
  readonly after: Relation;
}

/**
 * Refuses a new member, or a change of who pays and whose offers hold, for what is the case with the accounts.
 *
 * chosen: after everything else that could be wrong; and only what is new is looked at, so that a member whose circumstances
 * turn bad can still be renamed.
 */
export async function refuseRelationChange(
  tx: Transaction,
  action: EmulatedAction,
  organization: Organization,
  change: RelationChange,
) {
  if ((await tx.accountCircumstances.count()) === 0) return undefined;
  return judge(rulesFor(change), action, await partiesOf(tx, organization, change));
}

function rulesFor({ before, after }: RelationChange): readonly CircumstanceRule[] {
  const relation = before ?? NO_RELATION;
  const otherPayer = relation.payUin !== after.payUin;
  const begins = otherPayer && after.payUin !== "";
  const ends = otherPayer && relation.payUin !== "";
  const inherits = after.permissionIds.includes(INHERIT_DISCOUNT);
  const newlyInherits = inherits && !relation.permissionIds.includes(INHERIT_DISCOUNT);
  return [
    ...(before === undefined ? admissionRules : []),
    ...(ends ? endOfPaymentRules : []),
    ...(begins ? payOnBehalfRules : []),
    ...(newlyInherits ? discountRules : []),
    ...(newlyInherits || (inherits && begins) ? payerDiscountRules : []),
  ];
}

async function partiesOf(
  tx: Transaction,
  { hostUin }: Organization,
  { memberUin, after: { payUin } }: RelationChange,
): Promise<Parties> {
  const partyOf = async (uin: number): Promise<Party> => ({
    uin,
    circumstances: await circumstancesOf(tx, uin),
  });
  const manager = await partyOf(hostUin);
  const newAccount: Party = {
    uin: hostUin,
    circumstances: startingCircumstances(hostUin, manager.circumstances),
    isNew: true,
  };
  return {
    manager,
    member: memberUin === undefined ? newAccount : await partyOf(memberUin),
    ...(payUin === "" ? {} : { payer: await partyOf(Number(payUin)) }),
  };
}

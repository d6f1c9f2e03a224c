import type { Circumstances } from "./account-circumstances.js";
import type { CircumstanceRule, Parties } from "./rule.js";

/*
 * Sources. documented: the codes, their texts and actions; and the console guide "Pay-on-behalf mode access requirements",
 * by which member and payer have to have a balance (internal accounts are not verified) and the member no open orders, agents
 * and resellers and the customers of either are excluded, customers of one reseller are among themselves (where vouchers
 * speak against it), and ending the mode takes a balance, no open orders and a bound card.
 * inferred: which code belongs to which condition. chosen: the order, and what is marked so below.
 */

/** documented: of internal accounts no balance is verified. */
const lacksMoney = ({ arrears, userType }: Circumstances): boolean => arrears && userType === "external";

const isResellerCustomer = ({ salesChannel }: Circumstances): boolean =>
  salesChannel === "resellerCustomer" || salesChannel === "secondLevelResellerCustomer";

/** documented: customers of one reseller can pay for each other. */
function haveOneReseller({ member, payer, manager }: Parties): boolean {
  const all = [member, payer, manager].flatMap((party) => (party ? [party.circumstances] : []));
  return all.every((each) => isResellerCustomer(each) && each.reseller === all[0]?.reseller);
}

const isAgency = ({ salesChannel }: Circumstances): boolean =>
  salesChannel === "agent" || salesChannel === "agentCustomer";

/** When somebody begins to pay for a member: permission 7 is asked for and was not there, or the payer is another. */
export const payOnBehalfRules: readonly CircumstanceRule[] = [
  {
    error: "UnsupportedOperation.AbnormalFinancialStatusOfAdmin",
    whose: ["payer"],
    when: ({ abnormalFinancialStatus }) => abnormalFinancialStatus,
    because: ["abnormalFinancialStatus"],
  },
  {
    error: "UnsupportedOperation.AbnormalFinancialStatusOfMember",
    whose: ["member"],
    when: ({ abnormalFinancialStatus }) => abnormalFinancialStatus,
    because: ["abnormalFinancialStatus"],
  },
  {
    error: "UnsupportedOperation.MemberIsAgent",
    whose: ["member", "payer"],
    when: isAgency,
    because: ["salesChannel"],
  },
  {
    error: "UnsupportedOperation.ExistedAgent",
    whose: ["member", "payer"],
    when: ({ salesChannel }) => salesChannel === "reseller",
    because: ["salesChannel"],
  },
  {
    error: "UnsupportedOperation.AgentNotSame",
    whose: ["member"],
    when: (member, { manager }) =>
      isResellerCustomer(member) &&
      manager !== undefined &&
      isResellerCustomer(manager.circumstances) &&
      member.reseller !== manager.circumstances.reseller,
    because: ["salesChannel", "reseller"],
  },
  {
    error: "UnsupportedOperation.MemberIsNotClient",
    whose: ["member"],
    when: (member, { manager }) =>
      !isResellerCustomer(member) && manager !== undefined && isResellerCustomer(manager.circumstances),
    because: ["salesChannel"],
  },
  {
    error: "UnsupportedOperation.SecondaryDistributorSubClientExisted",
    whose: ["member", "payer"],
    when: ({ salesChannel }) => salesChannel === "secondLevelResellerCustomer",
    because: ["salesChannel"],
  },
  {
    error: "UnsupportedOperation.ExistedClient",
    whose: ["member", "payer"],
    when: (account, parties) => isResellerCustomer(account) && !haveOneReseller(parties),
    because: ["salesChannel", "reseller"],
  },
  {
    error: "UnsupportedOperation.InconsistentUserTypes",
    whose: ["member"],
    when: ({ userType }, { payer }) => payer !== undefined && userType !== payer.circumstances.userType,
    because: ["userType"],
  },
  {
    error: "UnsupportedOperation.PayerArrearsAndNoCreditAccount",
    whose: ["payer"],
    when: (payer) => lacksMoney(payer) && !payer.creditAccount,
    because: ["arrears", "creditAccount"],
  },
  {
    error: "UnsupportedOperation.MemberAccountArrears",
    whose: ["member"],
    when: lacksMoney,
    because: ["arrears"],
  },
  {
    error: "UnsupportedOperation.OrderInProgressExisted",
    whose: ["member"],
    when: ({ ordersInProgress }) => ordersInProgress,
    because: ["ordersInProgress"],
  },
  {
    error: "UnsupportedOperation.MemberHasVoucher",
    whose: ["member"],
    when: ({ vouchers }) => vouchers,
    because: ["vouchers"],
  },
  // chosen: accounts do not pay in chains, and nobody has two payers
  {
    error: "UnsupportedOperation.AddDelegatePayerNotAllow",
    whose: ["member"],
    when: ({ payerUin, paysForUins }) => payerUin !== null || paysForUins.length > 0,
    because: ["payerUin", "paysForUins"],
  },
  {
    error: "UnsupportedOperation.AddDelegatePayerNotAllow",
    whose: ["payer"],
    when: ({ payerUin }) => payerUin !== null,
    because: ["payerUin"],
  },
];

/** When somebody no longer pays for a member: permission 7 goes, or the payer is another. */
export const endOfPaymentRules: readonly CircumstanceRule[] = [
  {
    error: "UnsupportedOperation.MemberAccountArrears",
    whose: ["member"],
    when: lacksMoney,
    because: ["arrears"],
  },
  {
    error: "UnsupportedOperation.OrderInProgressExisted",
    whose: ["member"],
    when: ({ ordersInProgress }) => ordersInProgress,
    because: ["ordersInProgress"],
  },
  // inferred: of the documented conditions the one that has no code of its own here
  {
    error: "UnsupportedOperation.DeleteDelegatePayerNotAllow",
    whose: ["member"],
    when: ({ noPaymentCard }) => noPaymentCard,
    because: ["noPaymentCard"],
  },
];

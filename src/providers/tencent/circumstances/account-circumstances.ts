import type { Row } from "../../../sandbox/collection.js";
import type { Transaction } from "../../../sandbox/store.js";

/**
 * By whom an account buys. documented: agents (代理商) and resellers (经销商) are two things, each with customers of its own,
 * and a reseller may be of the second level. chosen: the words.
 */
export type SalesChannel =
  | "direct"
  | "agent"
  | "agentCustomer"
  | "reseller"
  | "resellerCustomer"
  | "secondLevelResellerCustomer";

/** documented: accounts are external, or internal of a type whose balance nobody verifies. */
export type UserType = "external" | "internal";

/** What is the case with an account itself. */
interface OwnCircumstances {
  /** Its balance is below zero. */
  readonly arrears: boolean;
  /** It may pay later. */
  readonly creditAccount: boolean;
  readonly abnormalFinancialStatus: boolean;
  readonly vouchers: boolean;
  /** Orders are to be paid, or being processed. */
  readonly ordersInProgress: boolean;
  /** It should have a bound credit card, and has none. */
  readonly noPaymentCard: boolean;
  /** It inherits offers already, from outside its organization. */
  readonly inheritsDiscounts: boolean;
  readonly accountLevelDiscount: boolean;
  /** Its offers are for it alone. */
  readonly discountsNotInheritable: boolean;
  readonly salesChannel: SalesChannel;
  /** The reseller whose customer it is; `null` when the distribution system cannot say. */
  readonly reseller: number | null;
  readonly userType: UserType;
  /** The account outside its organization that pays for it; `null` for none. */
  readonly payerUin: number | null;
  /** The accounts outside its organization that it pays for. */
  readonly paysForUins: readonly number[];

  readonly sharesResources: boolean;
  readonly usesSharedResources: boolean;
  /** The nodes in the share units of the organization that it manages. */
  readonly sharedNodeIds: readonly number[];
  /** Permissions of the identity center are deployed to it. */
  readonly identityCenterRoles: boolean;
  /** Users of the identity center are synchronised to it. */
  readonly identityCenterUsers: boolean;
  /** The trusted services that it administers for the organization. */
  readonly delegatedServices: readonly string[];
  readonly operationApprovals: boolean;
  /** It administers its verified entity. */
  readonly managesEntity: boolean;
  readonly resources: readonly string[];
  readonly deletionUnderReview: boolean;

  /** The group policies of the organization that it manages are switched on. */
  readonly groupPoliciesEnabled: boolean;
  /** Access policies for members are left in the organization that it manages, though the members have gone. */
  readonly memberPoliciesLeft: boolean;
  /** It must make neither organizations nor accounts. */
  readonly creationForbidden: boolean;
}

/** The circumstances that either are the case or are not. */
export type CircumstanceFlag = {
  [Name in keyof OwnCircumstances]: OwnCircumstances[Name] extends boolean ? Name : never;
}[keyof OwnCircumstances];

/**
 * What else is the case with an account, which no action of the emulated API brings about or ends. Users arrange it; the
 * rules beside this file say what follows from it.
 */
export interface Circumstances extends OwnCircumstances {
  /** What is the case with accounts that are created in the organization that it manages, from the beginning. */
  readonly newAccounts: readonly CircumstanceFlag[];
}

export type CircumstanceName = keyof Circumstances;

/** Its id is the account's uin. An account without a row has nothing special about it. */
export interface AccountCircumstances extends Row, Circumstances {
  readonly uin: number;
}

export const nothingSpecial: Circumstances = {
  arrears: false,
  creditAccount: false,
  abnormalFinancialStatus: false,
  vouchers: false,
  ordersInProgress: false,
  noPaymentCard: false,
  inheritsDiscounts: false,
  accountLevelDiscount: false,
  discountsNotInheritable: false,
  salesChannel: "direct",
  reseller: null,
  userType: "external",
  payerUin: null,
  paysForUins: [],
  sharesResources: false,
  usesSharedResources: false,
  sharedNodeIds: [],
  identityCenterRoles: false,
  identityCenterUsers: false,
  delegatedServices: [],
  operationApprovals: false,
  managesEntity: false,
  resources: [],
  deletionUnderReview: false,
  groupPoliciesEnabled: false,
  memberPoliciesLeft: false,
  creationForbidden: false,
  newAccounts: [],
};

const isFlag = (name: string): name is CircumstanceFlag =>
  typeof Reflect.get(nothingSpecial, name) === "boolean";

export const circumstanceFlags: readonly CircumstanceFlag[] = Object.keys(nothingSpecial).filter(isFlag);

export const circumstancesRow = (uin: number, given: Partial<Circumstances>): AccountCircumstances => ({
  id: String(uin),
  uin,
  ...nothingSpecial,
  ...given,
});

export const circumstancesOf = async (tx: Transaction, uin: number | string): Promise<Circumstances> =>
  (await tx.accountCircumstances.get(String(uin))) ?? nothingSpecial;

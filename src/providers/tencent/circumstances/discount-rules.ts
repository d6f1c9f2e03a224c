import type { CircumstanceRule } from "./rule.js";

/** When a member begins to inherit the manager's offers: permission 6 is asked for and was not there. chosen: all but the codes. */
export const discountRules: readonly CircumstanceRule[] = [
  {
    error: "UnsupportedOperation.AddDiscountInheritNotAllow",
    whose: ["manager"],
    when: ({ discountsNotInheritable }) => discountsNotInheritable,
    because: ["discountsNotInheritable"],
  },
  {
    error: "UnsupportedOperation.OwnerDiscountInheritExisted",
    whose: ["manager"],
    when: ({ inheritsDiscounts }) => inheritsDiscounts,
    because: ["inheritsDiscounts"],
  },
  {
    error: "UnsupportedOperation.MemberDiscountInheritExisted",
    whose: ["member"],
    when: ({ inheritsDiscounts }) => inheritsDiscounts,
    because: ["inheritsDiscounts"],
  },
  {
    error: "UnsupportedOperation.MemberExistAccountLevelDiscountInherit",
    whose: ["member"],
    when: ({ accountLevelDiscount }) => accountLevelDiscount,
    because: ["accountLevelDiscount"],
  },
];

/** When a member that is paid for inherits offers, one of the two being new. chosen: from the code, which names both. */
export const payerDiscountRules: readonly CircumstanceRule[] = [
  {
    error: "UnsupportedOperation.PayerExistAccountLevelDiscountInherit",
    whose: ["payer"],
    when: ({ accountLevelDiscount }) => accountLevelDiscount,
    because: ["accountLevelDiscount"],
  },
];

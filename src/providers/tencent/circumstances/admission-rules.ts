import type { CircumstanceRule } from "./rule.js";

/** When an account makes an organization, or gets a new member into it. chosen: all but the codes. */
export const admissionRules: readonly CircumstanceRule[] = [
  {
    error: "UnsupportedOperation.OperationForbidden",
    whose: ["manager"],
    when: ({ creationForbidden }) => creationForbidden,
    because: ["creationForbidden"],
  },
  // a customer's new account becomes one of the same reseller, whom the distribution system has to find
  {
    error: "FailedOperation.PartnerManagementErr",
    whose: ["manager"],
    when: ({ salesChannel, reseller }) =>
      reseller === null &&
      (salesChannel === "resellerCustomer" || salesChannel === "secondLevelResellerCustomer"),
    because: ["salesChannel", "reseller"],
  },
  {
    error: "FailedOperation.ExistOtherOrganizationMemberShared",
    whose: ["member"],
    when: ({ sharesResources, usesSharedResources }) => sharesResources || usesSharedResources,
    because: ["sharesResources", "usesSharedResources"],
  },
];

import { type Failure, fail } from "../outcome.js";

/** documented: the one relation between an organization and its members. */
export const FINANCIAL = "Financial";

/** The language of names in an answer. documented: `zh`, or `en` for the international site. */
export type Lang = "zh" | "en";

interface Permission {
  readonly id: number;
  /** As DescribeOrganization calls it. */
  readonly key: string;
  readonly zh: string;
  readonly en: string;
}

export const INHERIT_DISCOUNT = 6;
export const PAY_ON_BEHALF = 7;

/** documented: the numbers and what they mean, and the words of 1 and 2. chosen: the other words. */
const permissions: readonly Permission[] = [
  {
    id: 1,
    key: "viewBill",
    zh: "允许主账号查看子账号的消费信息",
    en: "Allow the admin to view the member's bills",
  },
  {
    id: 2,
    key: "viewBalance",
    zh: "允许主账号查看子账号的财务信息",
    en: "Allow the admin to view the member's balance",
  },
  { id: 3, key: "transferFunds", zh: "允许主账号给子账号划拨资金", en: "Allow fund transfers" },
  { id: 4, key: "combinedBilling", zh: "允许主账号与子账号合并出账", en: "Allow combined bills" },
  { id: 5, key: "issueInvoice", zh: "允许主账号为子账号开票", en: "Allow the admin to issue invoices" },
  {
    id: INHERIT_DISCOUNT,
    key: "inheritDiscount",
    zh: "允许子账号继承主账号的优惠",
    en: "Allow offer inheritance",
  },
  { id: PAY_ON_BEHALF, key: "payOnBehalf", zh: "允许为子账号代付费", en: "Allow payment on behalf" },
  { id: 8, key: "costAnalysis", zh: "允许主账号分析子账号的成本", en: "Allow cost analysis" },
  { id: 9, key: "budget", zh: "允许主账号管理子账号的预算", en: "Allow budget management" },
  { id: 10, key: "creditLimit", zh: "允许主账号设置子账号的信用额度", en: "Allow credit limit settings" },
];

const byId: ReadonlyMap<number, Permission> = new Map(permissions.map((each) => [each.id, each]));

/** documented: an administrator may always view bills and balance. */
export const COMPULSORY_PERMISSIONS: readonly number[] = [1, 2];

/** Refuses a policy other than `Financial`, and permissions that do not exist or lack the compulsory ones. */
export function refuseRelation(
  policyType: string,
  permissionIds: readonly number[],
):
  | Failure<"FailedOperation.OrganizationPolicyIllegal" | "FailedOperation.OrganizationPermissionIllegal">
  | undefined {
  if (policyType !== FINANCIAL) {
    return fail("FailedOperation.OrganizationPolicyIllegal", {
      hint: `PolicyType is ${policyType}; the only one is ${FINANCIAL}`,
    });
  }
  const unknown = permissionIds.find((id) => !byId.has(id));
  const missing = COMPULSORY_PERMISSIONS.find((id) => !permissionIds.includes(id));
  if (unknown === undefined && missing === undefined) return undefined;
  return fail("FailedOperation.OrganizationPermissionIllegal", {
    hint: unknown === undefined ? `permission ${missing} is compulsory` : `there is no permission ${unknown}`,
  });
}

/** Permissions as they are kept: each once, in order. */
export const permissionSet = (ids: readonly number[]): readonly number[] =>
  [...new Set(ids)].sort((one, other) => one - other);

export const policyName = (lang: Lang): string => (lang === "zh" ? "财务管理" : "Financial Management");

/** documented: by its example, DescribeOrganization names permissions by a word in either language. */
export const permissionKeys = (ids: readonly number[]) =>
  ids.map((id) => ({ Id: id, Name: byId.get(id)?.key ?? "" }));

/** documented: by its example, DescribeOrganizationMembers names permissions by a sentence. */
export const permissionSentences = (ids: readonly number[], lang: Lang) =>
  ids.map((id) => ({ Id: id, Name: byId.get(id)?.[lang] ?? "" }));

/** chosen: Chinese when nobody asks for a language, as in the documents' examples. */
export function readLang(lang: string | undefined): Lang | Failure<"InvalidParameter"> {
  if (lang === undefined || lang === "") return "zh";
  if (lang === "zh" || lang === "en") return lang;
  return fail("InvalidParameter", { hint: `Lang is ${lang}; it must be zh or en` });
}

import type { Transaction } from "../../sandbox/store.js";
import { type Failure, fail } from "../outcome.js";
import { PAY_ON_BEHALF } from "./financial-relation.js";
import type { Organization, OrganizationMember } from "./rows.js";

interface PaymentWish {
  /** The member that is paid for; undefined for an account that does not exist yet. */
  readonly memberUin?: number;
  readonly permissionIds: readonly number[];
  readonly payUin: string | undefined;
}

/**
 * Who pays for a member: an uin, or `""` for nobody.
 *
 * documented: permission 7 needs a payer. chosen: the payer is the organization's manager or another member, and without
 * that permission nobody pays, whoever is named.
 */
export async function payerOf(
  tx: Transaction,
  { hostUin, orgId }: Organization,
  { memberUin, permissionIds, payUin }: PaymentWish,
): Promise<string | Failure<"FailedOperation.PayUinIllegal">> {
  if (!permissionIds.includes(PAY_ON_BEHALF)) return "";
  if (!payUin) return illegal(`permission ${PAY_ON_BEHALF} needs a PayUin`);
  if (payUin === String(hostUin)) return payUin;
  const payer = await tx.organizationMembers.get(payUin);
  if (payer?.orgId !== orgId || payer.memberUin === memberUin)
    return illegal(`${payUin} is neither the manager nor another member of the organization`);
  return payUin;
}

const illegal = (hint: string) => fail("FailedOperation.PayUinIllegal", { hint });

/** documented: neither a member that another account pays for can leave, nor one that pays for others. */
export async function refusePaidOrPaying(
  tx: Transaction,
  member: OrganizationMember,
): Promise<
  | Failure<
      | "FailedOperation.MemberExistDelegatePayerNotAllowDelete"
      | "FailedOperation.MemberIsDelegatePayerNotAllowDelete"
    >
  | undefined
> {
  if (member.payUin !== "") {
    return fail("FailedOperation.MemberExistDelegatePayerNotAllowDelete", {
      hint: `account ${member.payUin} pays for member ${member.memberUin}`,
    });
  }
  const [paidFor] = await tx.organizationMembers.list("payer", member.id);
  if (!paidFor) return undefined;
  return fail("FailedOperation.MemberIsDelegatePayerNotAllowDelete", {
    hint: `member ${member.memberUin} pays for member ${paidFor.memberUin}`,
  });
}

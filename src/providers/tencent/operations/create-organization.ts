import { fail, ok } from "../../outcome.js";
import { refuseUnverified } from "../account-verification.js";
import { refuseFounding } from "../circumstances/refuse-founding.js";
import { nextId } from "../ids.js";
import type { Operation } from "../operation.js";
import { ABOVE_ROOT } from "../organization-nodes.js";

/**
 * Makes the caller the manager of a new organization.
 *
 * documented: an account is in one organization at most, and a created member never makes its own. chosen: not even
 * after it was removed from the organization that created it.
 */
export const createOrganization: Operation<"CreateOrganization", "clock"> = async (
  _input,
  { uin },
  tx,
  { clock },
) => {
  const account = await tx.tencentAccounts.get(String(uin));
  if (account?.createdAsMember)
    return fail("UnsupportedOperation.CreateMemberNotAllowCreateOrganization", {
      hint: `an organization has created account ${uin}`,
    });
  const managed = await tx.organizations.find("hostUin", String(uin));
  const joined = await tx.organizationMembers.get(String(uin));
  if (managed || joined)
    return fail("FailedOperation.OrganizationExistAlready", {
      hint: `account ${uin} is in organization ${(managed ?? joined)?.orgId}`,
    });
  const unverified = await refuseUnverified(tx, uin);
  if (unverified) return unverified;
  const refusal = await refuseFounding(tx, uin);
  if (refusal) return refusal;

  const orgId = await nextId(tx, "orgId");
  const rootNodeId = await nextId(tx, "nodeId");
  const createdAt = clock.now();
  const nickName = account?.nickName ?? "";
  await tx.organizations.put({ id: String(orgId), orgId, hostUin: uin, nickName, rootNodeId, createdAt });
  await tx.organizationNodes.put({
    id: String(rootNodeId),
    nodeId: rootNodeId,
    orgId,
    parentNodeId: ABOVE_ROOT,
    name: "Root",
    remark: "",
    tags: [],
    createdAt,
    updatedAt: createdAt,
  });
  return ok({ OrgId: orgId, NickName: nickName });
};

import { fail, ok } from "../../outcome.js";
import { isFailure } from "../../provider.js";
import { forManager } from "../manager-operation.js";
import { nodeOf } from "../organization-nodes.js";
import type { OrganizationMember } from "../rows.js";

/** Moves members to a node: all of them, or none. */
export const moveOrganizationNodeMembers = forManager<"MoveOrganizationNodeMembers", "clock">(
  "AuthFailure.UnauthorizedOperation",
  async ({ NodeId, MemberUin }, organization, tx, { clock }) => {
    const node = await nodeOf(tx, organization, NodeId, "ResourceNotFound.OrganizationNodeNotExist");
    if (isFailure(node)) return node;
    if (MemberUin.length === 0) return fail("InvalidParameter", { hint: "MemberUin names nobody" });
    const moving: OrganizationMember[] = [];
    for (const uin of MemberUin) {
      const member = await tx.organizationMembers.get(String(uin));
      if (member?.orgId !== organization.orgId)
        return fail("FailedOperation.SomeUinsNotInOrganization", { hint: `${uin} is no member` });
      moving.push(member);
    }

    for (const member of moving)
      await tx.organizationMembers.put({ ...member, nodeId: NodeId, updatedAt: clock.now() });
    return ok();
  },
);

import { ok } from "../../outcome.js";
import { isFailure } from "../../provider.js";
import { forManager } from "../manager-operation.js";
import { invitedRelation, joinInvited } from "../member-invitation.js";
import { refuseKnownEntity } from "../verified-entity.js";
import { leaveInvitation, refuseManyWaiting, refuseWaiting } from "../waiting-invitations.js";

/**
 * Takes an existing account into the organization, or leaves it an invitation: the setting `invitations` says which.
 *
 * documented: the account has to consent. inferred: joining at once, for none of the product's 134 actions consents; with
 * invitations that wait, the control API does.
 */
export const inviteOrganizationMember = forManager<"InviteOrganizationMember", "clock">(
  "UnsupportedOperation",
  async (input, organization, tx, services) => {
    const { clock, settings } = services;
    const { MemberUin, RelationAuthName } = input;
    const now = clock.now();
    const refusal =
      (await refuseWaiting(tx, organization, MemberUin, now)) ??
      (RelationAuthName ? await refuseKnownEntity(tx, organization, RelationAuthName) : undefined);
    if (refusal) return refusal;
    const relation = await invitedRelation(tx, organization, input, settings);
    if (isFailure(relation)) return relation;
    if (settings.invitations === "joinAtOnce") {
      await joinInvited(tx, organization, input, relation, now);
      return ok();
    }

    const tooMany = await refuseManyWaiting(tx, organization, settings, now);
    if (tooMany) return tooMany;
    await leaveInvitation(tx, organization, input, relation, services);
    return ok();
  },
);

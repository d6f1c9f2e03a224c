import { InvitationsHandle, type MemberInvitation } from "../../client/invitations.js";
import type { AnswerOf } from "../../client/operation-types.js";
import type { InvitationsOptions } from "../commands/invitations.js";
import { OK } from "../exit-codes.js";
import type { Paint } from "../paint.js";
import { textFacts, textTable } from "../text-table.js";
import { sandboxAt } from "./connection.js";
import { printAnswer } from "./print.js";

export async function listInvitations(options: InvitationsOptions): Promise<number> {
  const invitations = await invitationsAt(options).list();
  printAnswer({ invitations }, options, (answer, paint) => invitationTable(answer.invitations, paint));
  return OK;
}

export async function acceptInvitation(options: InvitationsOptions, uin: string): Promise<number> {
  printAnswer(await invitationsAt(options).accept(uin), options, joinedFacts);
  return OK;
}

export async function declineInvitation(options: InvitationsOptions, uin: string): Promise<number> {
  await invitationsAt(options).decline(uin);
  printAnswer({ declined: uin }, options, () => `declined for account ${uin}`);
  return OK;
}

const invitationsAt = (options: InvitationsOptions): InvitationsHandle =>
  new InvitationsHandle(sandboxAt(options));

const HEADS = ["ACCOUNT", "ORGANIZATION", "KIND", "NAME", "EXPIRES"];

const invitationTable = (invitations: readonly MemberInvitation[], paint: Paint): string =>
  textTable(
    HEADS,
    invitations.map(({ memberUin, orgId, kind, name, expiresAt }) => [
      String(memberUin),
      String(orgId),
      kind,
      name,
      expiresAt,
    ]),
    paint,
  );

const joinedFacts = (
  { memberUin, orgId, name, nodeId, joinedAt }: AnswerOf<"accept-invitation">,
  paint: Paint,
): string =>
  textFacts(
    [
      ["member", `${memberUin} (${name})`],
      ["organization", String(orgId)],
      ["node", String(nodeId)],
      ["joined at", joinedAt],
    ],
    paint,
  );

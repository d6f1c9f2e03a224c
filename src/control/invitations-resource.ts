import { type Answer, jsonAnswer } from "../http/messages.js";
import type { Failure } from "../providers/outcome.js";
import type { MemberInvitation } from "../providers/tencent/admission-rows.js";
import type { TencentErrorName } from "../providers/tencent/errors.js";
import { acceptInvitation, isWaiting } from "../providers/tencent/waiting-invitations.js";
import { isoTime } from "../sandbox/clock.js";
import type { Sandbox } from "../sandbox/sandbox.js";
import type { Transaction } from "../sandbox/store.js";
import { problem } from "./problem.js";
import { refused } from "./refused-step.js";
import type { SandboxOperation } from "./resource.js";

/** As many as fit a message. */
const MOST_NAMED = 20;

export const listInvitations: SandboxOperation = async ({ sandbox: { store, clock } }) => {
  const waiting = await store.transaction((tx) => waitingNow(tx, clock.now()));
  return jsonAnswer(200, { invitations: waiting.map(shown) });
};

export const acceptMemberInvitation: SandboxOperation = ({ sandbox, parameters: { memberUin = "" } }) =>
  sandbox.store.transaction(async (tx) => {
    const invitation = await tx.memberInvitations.get(memberUin);
    if (!invitation) return nothingWaits(tx, sandbox, memberUin);
    const { clock } = sandbox;
    if (!isWaiting(invitation, clock.now())) return expired(invitation);
    const refusal: Failure<TencentErrorName> | undefined = await acceptInvitation(tx, invitation, sandbox);
    if (refusal) return refused(refusal);
    const { memberUin: uin, orgId, name, nodeId } = invitation;
    return jsonAnswer(200, { memberUin: uin, orgId, name, nodeId, joinedAt: isoTime(clock.now()) });
  });

export const declineMemberInvitation: SandboxOperation = ({ sandbox, parameters: { memberUin = "" } }) =>
  sandbox.store.transaction(async (tx) => {
    const invitation = await tx.memberInvitations.get(memberUin);
    if (!invitation) return nothingWaits(tx, sandbox, memberUin);
    if (!isWaiting(invitation, sandbox.clock.now())) return expired(invitation);
    await tx.memberInvitations.remove(memberUin);
    return { status: 204, headers: {}, body: "" };
  });

const waitingNow = async (tx: Transaction, now: number): Promise<readonly MemberInvitation[]> =>
  (await tx.memberInvitations.all()).filter((invitation) => isWaiting(invitation, now));

const shown = ({ id: _id, sentAt, expiresAt, ...members }: MemberInvitation) => ({
  ...members,
  sentAt: isoTime(sentAt),
  expiresAt: isoTime(expiresAt),
});

async function nothingWaits(
  tx: Transaction,
  { id, clock, settings }: Sandbox,
  memberUin: string,
): Promise<Answer> {
  const waiting = await waitingNow(tx, clock.now());
  const others =
    waiting.length > 0
      ? `; there is something for: ${waiting
          .slice(0, MOST_NAMED)
          .map((it) => it.id)
          .join(", ")}`
      : settings.invitations === "joinAtOnce"
        ? "; invitations wait when the setting invitations is wait"
        : "";
  return problem(404, `nothing waits for account ${memberUin} in the sandbox "${id}"${others}`);
}

const expired = ({ kind, memberUin, expiresAt }: MemberInvitation): Answer =>
  problem(
    422,
    `the ${kind} of account ${memberUin} has expired at ${isoTime(expiresAt)}; its account can be invited again`,
  );

import type { Transaction } from "../../../sandbox/store.js";
import { fail, ok } from "../../outcome.js";
import { isFailure } from "../../provider.js";
import { readLang } from "../financial-relation.js";
import { forManager } from "../manager-operation.js";
import type { InputOf } from "../operation.js";
import { memberDto } from "../organization-member-dto.js";
import { nodeOf } from "../organization-nodes.js";
import { pagedAnswer, refusePage } from "../paging.js";
import type { Organization, OrganizationMember } from "../rows.js";
import { askServices } from "../services-behind.js";
import { hasTags, refuseTagFilter } from "../tags.js";

type Input = InputOf<"DescribeOrganizationMembers">;

/** A page of the organization's members, in the order in which they came. */
export const describeOrganizationMembers = forManager<"DescribeOrganizationMembers", "clock">(
  "AuthFailure.UnauthorizedOperation",
  async (input, organization, tx, { clock, settings }) => {
    const lang = readLang(input.Lang);
    if (isFailure(lang)) return lang;
    const refusal = refusePage(input) ?? refuseTagFilter(input.Tags) ?? refuseProduct(input);
    if (refusal) return refusal;
    const members = await wantedMembers(tx, organization, input);
    if (isFailure(members)) return members;
    const unavailable = askServices(
      "DescribeOrganizationMembers",
      members.length > 0 ? ["billing"] : [],
      settings,
    );
    if (unavailable) return unavailable;
    const view = { organization, lang, now: clock.now(), settings };
    return ok(await pagedAnswer(members, input, (member) => memberDto(tx, member, view)));
  },
);

/** chosen: bindbox has no trusted services, so no name is that of one. */
const refuseProduct = ({ Product }: Input) =>
  Product
    ? fail("ResourceNotFound.OrganizationServiceNotExist", { hint: `no trusted service ${Product} here` })
    : undefined;

/** chosen: only members directly in a node count as its members. */
async function wantedMembers(tx: Transaction, organization: Organization, input: Input) {
  if (input.NodeId !== undefined) {
    const node = await nodeOf(tx, organization, input.NodeId, "ResourceNotFound.OrganizationNodeNotExist");
    if (isFailure(node)) return node;
  }
  const named = await nodesNamed(tx, organization, input.NodeName);
  const all = await tx.organizationMembers.list("organization", organization.id);
  const members = await ofEntity(tx, all, organization, input);
  return members.filter(
    (member) =>
      (input.NodeId === undefined || member.nodeId === input.NodeId) &&
      (named === undefined || named.has(member.nodeId)) &&
      hasTags(member.tags, input.Tags) &&
      isFound(member, input.SearchKey),
  );
}

/** chosen: an entity that nobody names goes by the organization's name, which is the manager's nickname. */
async function ofEntity(
  tx: Transaction,
  members: readonly OrganizationMember[],
  { nickName }: Organization,
  { AuthName }: Input,
): Promise<readonly OrganizationMember[]> {
  if (!AuthName) return members;
  const found: OrganizationMember[] = [];
  for (const member of members) {
    const account = await tx.tencentAccounts.get(member.id);
    if ((account?.entityName ?? nickName).includes(AuthName)) found.push(member);
  }
  return found;
}

/** chosen: a node's whole name, not a part of it. */
async function nodesNamed(tx: Transaction, { id }: Organization, name: string | undefined) {
  if (!name) return undefined;
  const nodes = await tx.organizationNodes.list("organization", id);
  return new Set(nodes.filter((node) => node.name === name).map(({ nodeId }) => nodeId));
}

/** documented: a member's name or id. */
const isFound = ({ name, id }: OrganizationMember, searchKey = ""): boolean =>
  name.includes(searchKey) || id === searchKey;

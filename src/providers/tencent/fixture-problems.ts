import type { components } from "../../control/generated/openapi.js";
import { duplicateKeys } from "../../sandbox/duplicate-keys.js";
import { addressRangeProblems } from "./address-ranges.js";
import { emailKey } from "./security-address.js";

type TencentFixture = components["schemas"]["TencentFixture"];
type AccountFixture = components["schemas"]["TencentAccountFixture"];
type EmailBindingFixture = Partial<components["schemas"]["EmailBindingFixture"]>;
type OrganizationFixture = components["schemas"]["OrganizationFixture"];

/** What the schema cannot say of the Tencent Cloud half of a fixture: what has to be unique, and what has to be there. */
export function tencentFixtureProblems(fixture: TencentFixture | undefined): string[] {
  const { accounts = [], organizations = [] } = fixture ?? {};
  const keys = [{ secretId: fixture?.secretId }, ...accounts];
  const members = organizations.flatMap(({ members: given = [] }) => given);
  const bindings = members.flatMap(({ binding }) => (binding ? [binding] : []));
  const emails = [...bindings, ...accounts].map(({ email }) => email && emailKey(email));
  return [
    ...duplicateKeys("tencent/keys", keys, "secretId", ({ secretId }) => secretId),
    ...accounts.flatMap(({ secretId, secretKey }, index) =>
      secretId !== undefined && secretKey === undefined
        ? [`tencent/accounts/${index}/secretKey is missing`]
        : [],
    ),
    ...rangeProblems("tencent", fixture ?? {}),
    ...accounts.flatMap((account, index) => keyConditionProblems(`tencent/accounts/${index}`, account)),
    ...duplicateKeys("tencent/organizations", organizations, "orgId", ({ orgId }) => orgId),
    ...duplicateKeys("tencent/organizations", organizations, "hostUin", ({ hostUin }) => hostUin),
    ...duplicateKeys(
      "tencent/nodes",
      organizations.flatMap(({ nodes }) => nodes),
      "nodeId",
      ({ nodeId }) => nodeId,
    ),
    ...duplicateKeys("tencent/members", members, "uin", ({ uin }) => uin),
    ...duplicateKeys("tencent/bindings", bindings, "bindId", ({ bindId }) => bindId),
    ...duplicateKeys("tencent/emails", emails, "email", (email) => email),
    ...organizations.flatMap(problemsWithin),
    ...accounts.flatMap((account, index) => unknownSharedNodes(account, index, organizations)),
  ];
}

const keyConditionProblems = (place: string, account: AccountFixture): string[] =>
  account.keyConditions !== undefined && account.secretId === undefined
    ? [`${place}/keyConditions are of no key: secretId is missing`]
    : rangeProblems(place, account);

const rangeProblems = (
  place: string,
  { keyConditions = {} }: Pick<AccountFixture, "keyConditions">,
): string[] =>
  addressRangeProblems(keyConditions).map(
    ({ place: at, message }) => `${place}/keyConditions/${at}: ${message}`,
  );

const unknownSharedNodes = (
  { circumstances }: AccountFixture,
  index: number,
  organizations: readonly OrganizationFixture[],
): string[] =>
  (circumstances?.sharedNodeIds ?? []).flatMap((shared, at) =>
    organizations.some(({ nodes }) => nodes.some(({ nodeId }) => nodeId === shared))
      ? []
      : [`tencent/accounts/${index}/circumstances/sharedNodeIds/${at} is no node of an organization`],
  );

function problemsWithin(organization: OrganizationFixture, index: number): string[] {
  const { nodes, members = [] } = organization;
  const place = `tencent/organizations/${index}`;
  const known = new Set(nodes.map(({ nodeId }) => nodeId));
  const unknown = (list: string, member: string, ids: readonly (number | undefined)[]): string[] =>
    ids.flatMap((id, at) =>
      id === undefined || known.has(id)
        ? []
        : [`${place}/${list}/${at}/${member} is no node of the organization`],
    );
  return [
    ...duplicateKeys(`${place}/members`, members, "name", ({ name }) => name),
    ...unknown(
      "nodes",
      "parentNodeId",
      nodes.map(({ parentNodeId }) => parentNodeId),
    ),
    ...unknown(
      "members",
      "nodeId",
      members.map(({ nodeId }) => nodeId),
    ),
    ...members.flatMap(({ binding }, at) => impossibleMoments(`${place}/members/${at}/binding`, binding)),
  ];
}

/** The schema knows the form of a moment, not that there is no 31st of February. */
const impossibleMoments = (place: string, binding: EmailBindingFixture = {}): string[] =>
  (["appliedAt", "boundAt"] as const).flatMap((member) =>
    Number.isNaN(Date.parse(binding[member] ?? "1970-01-01")) ? [`${place}/${member} is no moment`] : [],
  );

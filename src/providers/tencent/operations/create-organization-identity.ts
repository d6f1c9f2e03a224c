import type { Transaction } from "../../../sandbox/store.js";
import { fail, ok } from "../../outcome.js";
import { camPolicy, identitiesOf } from "../access-identities.js";
import { nextId } from "../ids.js";
import { forManager } from "../manager-operation.js";
import type { InputOf } from "../operation.js";
import type { IdentityPolicy, Organization } from "../rows.js";
import { askServices } from "../services-behind.js";
import type { TencentSettings } from "../settings.js";

type Input = InputOf<"CreateOrganizationIdentity">;
type GivenPolicy = Input["IdentityPolicy"][number];

/** documented: 1 is a policy that the identity brings, 2 one of CAM's, which is the default. */
const OWN_POLICY = 1;

/** Makes an identity that members can be given. chosen: the name of its role. */
export const createOrganizationIdentity = forManager<"CreateOrganizationIdentity", "clock" | "settings">(
  "AuthFailure.UnauthorizedOperation",
  async (input, organization, tx, { clock, settings }) => {
    const refusal =
      (await refuseIdentity(tx, organization, input, settings)) ??
      refusePolicies(input) ??
      askServices("CreateOrganizationIdentity", namesCamPolicy(input) ? ["cam"] : [], settings);
    if (refusal) return refusal;

    const identityId = await nextId(tx, "identityId");
    await tx.organizationIdentities.put({
      id: String(identityId),
      identityId,
      orgId: organization.orgId,
      aliasName: input.IdentityAliasName,
      roleName: `OrganizationIdentity-${identityId}`,
      description: input.Description ?? "",
      policies: await keptPolicies(tx, input),
      updatedAt: clock.now(),
    });
    return ok({ IdentityId: identityId });
  },
);

async function refuseIdentity(
  tx: Transaction,
  organization: Organization,
  { IdentityAliasName }: Input,
  { identityLimit }: TencentSettings,
) {
  const identities = await identitiesOf(tx, organization);
  // the preset one does not count
  if (identities.length - 1 >= identityLimit)
    return fail("LimitExceeded.IdentityExceedLimit", {
      hint: `the setting identityLimit is ${identityLimit}`,
    });
  if (IdentityAliasName === "") return fail("InvalidParameter", { hint: "IdentityAliasName is empty" });
  if (identities.some(({ aliasName }) => aliasName === IdentityAliasName))
    return fail("FailedOperation.OrganizationIdentityNameUsed");
  return undefined;
}

function refusePolicies({ IdentityPolicy }: Input) {
  if (IdentityPolicy.length === 0) return fail("InvalidParameter", { hint: "IdentityPolicy is empty" });
  for (const policy of IdentityPolicy) {
    const refusal = refusePolicy(policy);
    if (refusal) return refusal;
  }
  return undefined;
}

function refusePolicy({ PolicyType, PolicyDocument, PolicyId, PolicyName }: GivenPolicy) {
  if (PolicyType === OWN_POLICY)
    return isJsonObject(PolicyDocument)
      ? undefined
      : fail("InvalidParameter", {
          hint: "a policy of type 1 needs a PolicyDocument, which is a JSON object",
        });
  if (camPolicy(PolicyId, PolicyName)) return undefined;
  return fail("ResourceNotFound.PolicyNotExist", {
    hint: `bindbox does not know policy ${PolicyId ?? PolicyName}; one with both id and name is taken as given`,
  });
}

const namesCamPolicy = ({ IdentityPolicy }: Input): boolean =>
  IdentityPolicy.some(({ PolicyType }) => PolicyType !== OWN_POLICY);

function isJsonObject(text = ""): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}

/** What refusePolicies has let pass, with the ids and names that were left out. */
async function keptPolicies(tx: Transaction, input: Input): Promise<readonly IdentityPolicy[]> {
  const kept: IdentityPolicy[] = [];
  for (const { PolicyType, PolicyDocument = "", PolicyId, PolicyName } of input.IdentityPolicy) {
    const cam = PolicyType === OWN_POLICY ? undefined : camPolicy(PolicyId, PolicyName);
    kept.push(
      cam ?? {
        PolicyId: await nextId(tx, "identityPolicyId"),
        PolicyName: PolicyName ?? input.IdentityAliasName,
        PolicyType: OWN_POLICY,
        PolicyDocument,
      },
    );
  }
  return kept;
}

import { ok } from "../../outcome.js";
import { isFailure } from "../../provider.js";
import { circumstancesOf } from "../circumstances/account-circumstances.js";
import {
  COMPULSORY_PERMISSIONS,
  FINANCIAL,
  permissionKeys,
  policyName,
  readLang,
} from "../financial-relation.js";
import type { Operation } from "../operation.js";
import { affiliationOf } from "../organization-lookup.js";
import { nickNameOf } from "../organization-member-dto.js";
import type { Organization, OrganizationMember } from "../rows.js";
import { askServices } from "../services-behind.js";
import { timeText } from "../time-text.js";

/** documented: by its example, the one kind of organization. */
const ORG_TYPE = 1;

/** What is said of the account that manages an organization. documented: by the example, whose caller manages it. */
const managerShip = ({ createdAt }: Organization) => ({
  permissionIds: COMPULSORY_PERMISSIONS,
  isAllowQuit: "Allow" as const,
  payUin: "",
  createdAt,
});

/**
 * The organization that the caller manages or belongs to.
 *
 * chosen: `Product` changes nothing, and who administers any trusted service is a delegated administrator.
 */
export const describeOrganization: Operation<"DescribeOrganization", "settings"> = async (
  { Lang },
  caller,
  tx,
  { settings },
) => {
  const lang = readLang(Lang);
  if (isFailure(lang)) return lang;
  const affiliation = await affiliationOf(tx, caller);
  if (isFailure(affiliation)) return affiliation;
  const unavailable = askServices("DescribeOrganization", ["billing"], settings);
  if (unavailable) return unavailable;
  const { organization, membership } = affiliation;
  const ship: Pick<OrganizationMember, "permissionIds" | "isAllowQuit" | "payUin" | "createdAt"> =
    membership ?? managerShip(organization);
  const { delegatedServices, managesEntity } = await circumstancesOf(tx, caller.uin);
  return ok({
    OrgId: organization.orgId,
    HostUin: organization.hostUin,
    NickName: organization.nickName,
    OrgType: ORG_TYPE,
    IsManager: membership === undefined,
    OrgPolicyType: FINANCIAL,
    OrgPolicyName: policyName(lang),
    OrgPermission: permissionKeys(ship.permissionIds),
    RootNodeId: organization.rootNodeId,
    CreateTime: timeText(organization.createdAt, settings),
    JoinTime: timeText(ship.createdAt, settings),
    IsAllowQuit: ship.isAllowQuit,
    PayUin: ship.payUin,
    PayName: await nickNameOf(tx, ship.payUin),
    IsAssignManager: delegatedServices.length > 0,
    IsAuthManager: managesEntity,
  });
};

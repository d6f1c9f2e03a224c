import type { TencentErrorName } from "../../../src/providers/tencent/errors.js";
import type { BindingWorld } from "../../support/tencent-binding.js";
import { GUEST, STRANGER } from "../../support/tencent-organization.js";

const OTHER = { Email: "other@example.com" };

export type BindingAction =
  | "DescribeOrganizationMemberEmailBind"
  | "AddOrganizationMemberEmail"
  | "UpdateOrganizationMemberEmailBind"
  | "SendOrgMemberAccountBindEmail";

/** Brings a situation about, and answers what the call is given that meets it. */
export type Situation = () => Promise<{ readonly with?: object; readonly as?: number }>;

export type BindingSituations = Readonly<Record<BindingAction, Partial<Record<TencentErrorName, Situation>>>>;

/** How each error of each action comes about in the course of things. */
export function bindingSituations(world: BindingWorld): BindingSituations {
  const binding = async () => ({ BindId: await world.add() });
  const trouble = (accountSystem: "CheckMailAccount" | "CheckAccountPhoneBindLimit" | "InternalError") => {
    return async (parameters: object = {}) => {
      await world.bindbox.settings({ accountSystem });
      return { with: parameters };
    };
  };
  const stranger: Situation = async () => ({ with: { BindId: 1 }, as: STRANGER });
  const nobody: Situation = async () => ({ with: { MemberUin: 1, BindId: 1 } });
  const failed: Situation = async () => {
    const of = await binding();
    await world.bindbox.advance("15d");
    return { with: of };
  };
  const invited: Situation = async () => {
    await world.organization.invite({ NodeId: world.rootNodeId });
    return { with: { MemberUin: GUEST, BindId: 1 } };
  };
  const taken: Situation = async () => {
    const of = await binding();
    await world.add({ MemberUin: await world.another("second"), ...OTHER });
    return { with: { ...of, ...OTHER } };
  };
  const withSetting = (setting: object, of: () => Promise<object>): Situation => {
    return async () => {
      const parameters = await of();
      await world.bindbox.settings(setting);
      return { with: parameters };
    };
  };

  return {
    DescribeOrganizationMemberEmailBind: {
      "ResourceNotFound.OrganizationNotExist": stranger,
      "ResourceNotFound.OrganizationMemberNotExist": nobody,
      InternalError: trouble("InternalError"),
      InvalidParameter: async () => ({ with: { MemberUin: "123" } }),
    },
    AddOrganizationMemberEmail: {
      "ResourceNotFound.OrganizationNotExist": stranger,
      "ResourceNotFound.OrganizationMemberNotExist": nobody,
      UnsupportedOperation: invited,
      "FailedOperation.MemberEmailExist": async () => {
        await world.add();
        return { with: OTHER };
      },
      "LimitExceeded.EmailBindOverLimit": withSetting({ bindDailyLimit: 0 }, async () => ({})),
      "LimitExceeded.PhoneNumBound": withSetting({ bindPhoneLimit: 0 }, async () => ({})),
      InvalidParameter: async () => ({ with: { Email: "" } }),
      "FailedOperation.EmailAlreadyUsed": async () => {
        await world.add({ MemberUin: await world.another("second") });
        return {};
      },
      "FailedOperation.CheckMailAccount": trouble("CheckMailAccount"),
      "FailedOperation.CheckAccountPhoneBindLimit": trouble("CheckAccountPhoneBindLimit"),
      InternalError: trouble("InternalError"),
    },
    UpdateOrganizationMemberEmailBind: {
      "ResourceNotFound.OrganizationNotExist": stranger,
      "ResourceNotFound.OrganizationMemberNotExist": nobody,
      UnsupportedOperation: invited,
      "ResourceNotFound.EmailBindRecordNotExist": async () => ({ with: { BindId: 1 } }),
      "FailedOperation.EmailBindRecordInvalid": failed,
      "LimitExceeded.UpdateEmailBindOverLimit": withSetting({ bindUpdateLimit: 0 }, binding),
      InvalidParameter: async () => ({ with: { ...(await binding()), Phone: "" } }),
      "FailedOperation.EmailAlreadyUsed": taken,
      "FailedOperation.CheckMailAccount": async () => trouble("CheckMailAccount")(await binding()),
      InternalError: async () => trouble("InternalError")(await binding()),
    },
    SendOrgMemberAccountBindEmail: {
      "ResourceNotFound.OrganizationNotExist": stranger,
      "ResourceNotFound.OrganizationMemberNotExist": nobody,
      "ResourceNotFound.EmailBindRecordNotExist": async () => ({ with: { BindId: 1 } }),
      "FailedOperation.EmailBindRecordInvalid": failed,
      "LimitExceeded.SendEmailLimit": withSetting({ bindResendLimit: 0 }, binding),
      "LimitExceeded.SendEmailWithinOneHourLimit": withSetting({ bindResendHourlyLimit: 0 }, binding),
      InvalidParameter: async () => ({ with: { BindId: "1" } }),
      InternalError: async () => trouble("InternalError")(await binding()),
    },
  };
}

/**
 * What Tencent documents on the read action and no read can run into: ten belong to the activation, where they have
 * their tests, and two to the actions that write. On the read action they come from the gallery.
 */
export const fromTheGallery: readonly TencentErrorName[] = [
  "FailedOperation.AccountAlreadyRegister",
  "FailedOperation.BindEmailLinkExpired",
  "FailedOperation.BindEmailLinkInvalid",
  "FailedOperation.MemberBindEmailError",
  "FailedOperation.MemberBindPhoneError",
  "InvalidParameter.CodeError",
  "InvalidParameter.CodeExpired",
  "InvalidParameter.InvalidEmail",
  "InvalidParameter.PasswordIllegal",
  "ResourceNotFound.UserNotExist",
  "FailedOperation.EmailAlreadyUsed",
  "FailedOperation.EmailBindRecordInvalid",
];

import type { TencentErrorName } from "../../../src/providers/tencent/errors.js";
import { ADDRESS, type BindingWorld } from "../../support/tencent-binding.js";
import { GUEST, STRANGER } from "../../support/tencent-organization.js";

const OTHER = { Email: "other@example.com" };

export type BindingAction =
  | "DescribeOrganizationMemberEmailBind"
  | "AddOrganizationMemberEmail"
  | "UpdateOrganizationMemberEmailBind"
  | "SendOrgMemberAccountBindEmail";

/** Brings a situation about, and answers what the call is given that meets it. */
export type Situation = () => Promise<{
  readonly with?: object;
  readonly as?: number;
  /** The message, where it is the gateway that answers the code in its own words. */
  readonly words?: string;
}>;

const noNumber = (parameter: string) =>
  `The value type of parameter \`${parameter}\` is not valid, input type should be \`int64\``;

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

  /** What the read answers once this has happened to a binding that waits for its activation. */
  const read = (happens: (waiting: { bindId: number; token: string }) => Promise<unknown>): Situation => {
    return async () => {
      await world.bindbox.settings({ failedBindingAnswer: "error" });
      const bindId = await world.add();
      await happens({ bindId, token: await world.token() });
      return {};
    };
  };
  /** An activation with all in order but this, and after something has happened. */
  const activated = (form: object, happens: () => Promise<unknown> = async () => {}): Situation =>
    read(async ({ token }) => {
      const code = await world.code(token);
      await happens();
      await world.activate(token, { code, ...form });
    });

  return {
    DescribeOrganizationMemberEmailBind: {
      "ResourceNotFound.OrganizationNotExist": stranger,
      "ResourceNotFound.OrganizationMemberNotExist": nobody,
      InternalError: trouble("InternalError"),
      InvalidParameter: async () => ({ with: { MemberUin: "123" }, words: noNumber("MemberUin") }),
      "FailedOperation.BindEmailLinkExpired": read(() => world.bindbox.advance("15d")),
      "FailedOperation.BindEmailLinkInvalid": read(async ({ token, bindId }) => {
        await world.send(bindId);
        await world.activate(token, {});
      }),
      "FailedOperation.AccountAlreadyRegister": activated({}, () =>
        world.organization.rows(async (tx) => {
          const account = (await tx.tencentAccounts.get(String(STRANGER)))!;
          await tx.tencentAccounts.put({ ...account, email: ADDRESS.Email });
        }),
      ),
      "FailedOperation.EmailAlreadyUsed": activated({}, async () => {
        const other = await world.another("second");
        await world.organization.binding(other, "Success");
        await world.organization.rows(async (tx) => {
          const [binding] = await tx.emailBindings.list("member", String(other));
          await tx.emailBindings.put({ ...binding!, email: ADDRESS.Email });
        });
      }),
      "FailedOperation.MemberBindEmailError": activated({}, () =>
        world.bindbox.settings({ accountSystem: "MemberBindEmailError" }),
      ),
      "FailedOperation.MemberBindPhoneError": activated({}, () =>
        world.bindbox.settings({ bindPhoneLimit: 0 }),
      ),
      "InvalidParameter.CodeError": activated({ code: "wrong" }),
      "InvalidParameter.CodeExpired": activated({}, () => world.bindbox.advance("5m")),
      "InvalidParameter.InvalidEmail": activated({ email: "mistyped@example.com" }),
      "InvalidParameter.PasswordIllegal": activated({ password: "short" }),
      "ResourceNotFound.UserNotExist": activated({}, () =>
        world.organization.rows((tx) => tx.tencentAccounts.remove(String(world.member))),
      ),
      "FailedOperation.EmailBindRecordInvalid": read(async () => {
        await world.bindbox.settings({ createdMemberRemoval: "always" });
        await world.organization.ok("DeleteOrganizationMembers", { MemberUin: [world.member] });
        await world.organization.invite({ MemberUin: world.member, NodeId: world.rootNodeId });
      }),
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
      InvalidParameter: async () => ({ with: { BindId: "1" }, words: noNumber("BindId") }),
      InternalError: async () => trouble("InternalError")(await binding()),
    },
  };
}

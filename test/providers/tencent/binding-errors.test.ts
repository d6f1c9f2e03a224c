import { describe, expect, it } from "vitest";
import { type TencentErrorName, tencentErrors } from "../../../src/providers/tencent/errors.js";
import { ADDRESS, bindingWorldForFile } from "../../support/tencent-binding.js";
import { GUEST, MANAGER, STRANGER } from "../../support/tencent-organization.js";

const world = bindingWorldForFile();
const OTHER = { Email: "other@example.com" };

type Action =
  | "DescribeOrganizationMemberEmailBind"
  | "AddOrganizationMemberEmail"
  | "UpdateOrganizationMemberEmailBind"
  | "SendOrgMemberAccountBindEmail";

/** Brings a situation about, and answers what the call is given that meets it. */
type Situation = () => Promise<{ readonly with?: object; readonly as?: number }>;

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

/** How each error of each action comes about in the course of things. */
const situations: Readonly<Record<Action, Partial<Record<TencentErrorName, Situation>>>> = {
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

/**
 * What Tencent documents on the read action and no read can run into: ten belong to the activation, where they have
 * their tests, and two to the actions that write. On the read action they come from the gallery.
 */
const fromTheGallery: readonly TencentErrorName[] = [
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

const inputs: Readonly<Record<Action, object>> = {
  DescribeOrganizationMemberEmailBind: {},
  AddOrganizationMemberEmail: ADDRESS,
  UpdateOrganizationMemberEmailBind: ADDRESS,
  SendOrgMemberAccountBindEmail: {},
};

/** Only what the action takes; a situation may know more. */
function inputOf(action: Action, parameters: object): object {
  const takesBindId = !["DescribeOrganizationMemberEmailBind", "AddOrganizationMemberEmail"].includes(action);
  const whole = { MemberUin: world.member, ...inputs[action], ...parameters };
  const known = ["MemberUin", ...Object.keys(inputs[action]), ...(takesBindId ? ["BindId"] : [])];
  return Object.fromEntries(Object.entries(whole).filter(([name]) => known.includes(name)));
}

const cases = Object.entries(situations).flatMap(([action, errors]) =>
  Object.entries(errors).map(([code, situation]) => ({ action: action as Action, code, situation })),
);

describe("an error that a binding action documents", () => {
  it.each(cases)("$code of $action comes about", async ({ action, code, situation }) => {
    const { with: parameters = {}, as = MANAGER } = await situation();
    expect(await world.organization.refusal(action, inputOf(action, parameters), as)).toBe(code);
  });

  it.each(Object.keys(situations) as Action[])("is never left out: %s", (action) => {
    const documented = Object.entries(tencentErrors).filter(([, entry]) => entry.operations.includes(action));
    const reached = Object.keys(situations[action]);
    const excused = action === "DescribeOrganizationMemberEmailBind" ? fromTheGallery : [];
    expect([...reached, ...excused].sort()).toEqual(documented.map(([name]) => name).sort());
  });

  it("changes nothing", async () => {
    const before = await world.organization.rows((tx) => tx.emailBindings.all());
    await world.bindbox.settings({ accountSystem: "InternalError" });
    expect(await world.addRefusal()).toBe("InternalError");
    expect(await world.organization.rows((tx) => tx.emailBindings.all())).toEqual(before);
    expect(await world.mail()).toBeUndefined();
  });
});

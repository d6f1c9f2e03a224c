import type { Language } from "../error-catalogue.js";
import { isTencentErrorName, tencentErrors } from "./errors.js";
import type { components } from "./generated/openapi.js";
import type { EmailBinding } from "./rows.js";
import type { TencentSettings } from "./settings.js";
import { timeText } from "./time-text.js";

type BindingDto = Omit<components["schemas"]["DescribeOrganizationMemberEmailBindResponse"], "RequestId">;

/**
 * What a member without any binding answers. observed: the Terraform provider reads BindId without looking whether it
 * is there, so it is a number unless somebody asks for nulls. chosen: the rest is empty.
 */
export const unboundDto = (settings: TencentSettings): BindingDto =>
  withMissing(
    {
      BindId: null,
      ApplyTime: null,
      Email: null,
      Phone: null,
      BindStatus: "Unbound",
      BindTime: null,
      Description: settings.bindPendingDescription || null,
      PhoneBind: null,
      CountryCode: null,
    },
    settings,
  );

/** @param binding settled at the moment of the answer */
export function emailBindingDto(
  binding: EmailBinding,
  language: Language,
  settings: TencentSettings,
): BindingDto {
  const { maskBindings: masked } = settings;
  return withMissing(
    {
      BindId: binding.bindId,
      ApplyTime: timeText(binding.appliedAt, settings),
      Email: masked ? maskedEmail(binding.email) : binding.email,
      Phone: masked ? maskedPhone(binding.phone) : binding.phone,
      BindStatus: binding.status,
      BindTime: binding.boundAt === null ? null : timeText(binding.boundAt, settings),
      Description: description(binding, language, settings) || null,
      PhoneBind: binding.phoneBound ? 1 : 0,
      CountryCode: binding.countryCode,
    },
    settings,
  );
}

/** Fields without a value as the settings want them. */
function withMissing(dto: BindingDto, { missingBindingFields }: TencentSettings): BindingDto {
  if (missingBindingFields === "null") return dto;
  return {
    BindId: dto.BindId ?? 0,
    ApplyTime: dto.ApplyTime ?? "",
    Email: dto.Email ?? "",
    Phone: dto.Phone ?? "",
    BindStatus: dto.BindStatus,
    BindTime: dto.BindTime ?? "",
    Description: dto.Description ?? "",
    PhoneBind: dto.PhoneBind ?? 0,
    CountryCode: dto.CountryCode ?? "",
  };
}

/** documented: `12***@qq.com` in the examples of the fields. */
export const maskedEmail = (email: string): string => `${email.slice(0, 2)}***${email.replace(/^[^@]*/, "")}`;

/** documented: `18***32` in the examples of the fields. */
export const maskedPhone = (phone: string): string => `${phone.slice(0, 2)}***${phone.slice(-2)}`;

/** documented: `success`. chosen: nothing before that, and for a failed binding the text of the error that it failed with. */
function description(
  { status, failure }: EmailBinding,
  language: Language,
  settings: TencentSettings,
): string {
  switch (status) {
    case "Valid":
      return settings.bindPendingDescription;
    case "Success":
      return settings.bindSuccessDescription;
    case "Failed":
      return settings.bindFailureDescription ?? textOf(failure, language);
  }
}

const textOf = (failure: string | null, language: Language): string =>
  failure !== null && isTencentErrorName(failure) ? tencentErrors[failure].messages[language] : "";

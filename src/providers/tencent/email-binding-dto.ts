import type { Language } from "../error-catalogue.js";
import { beijingTime } from "./beijing-time.js";
import { isTencentErrorName, tencentErrors } from "./errors.js";
import type { EmailBinding } from "./rows.js";

/** How a binding is shown. */
interface Showing {
  readonly language: Language;
  readonly masked: boolean;
}

/**
 * What a member without any binding answers. observed: the Terraform provider reads BindId without looking whether it
 * is there, so it is a number here too. chosen: the rest is empty.
 */
export const unboundDto = {
  BindId: 0,
  ApplyTime: "",
  Email: "",
  Phone: "",
  BindStatus: "Unbound",
  BindTime: "",
  Description: "",
  PhoneBind: 0,
  CountryCode: "",
};

/** @param binding settled at the moment of the answer */
export const emailBindingDto = (binding: EmailBinding, { language, masked }: Showing): typeof unboundDto => ({
  BindId: binding.bindId,
  ApplyTime: beijingTime(binding.appliedAt),
  Email: masked ? maskedEmail(binding.email) : binding.email,
  Phone: masked ? maskedPhone(binding.phone) : binding.phone,
  BindStatus: binding.status,
  BindTime: binding.boundAt === null ? "" : beijingTime(binding.boundAt),
  Description: description(binding, language),
  PhoneBind: binding.phoneBound ? 1 : 0,
  CountryCode: binding.countryCode,
});

/** documented: `12***@qq.com` in the examples of the fields. */
export const maskedEmail = (email: string): string => `${email.slice(0, 2)}***${email.replace(/^[^@]*/, "")}`;

/** documented: `18***32` in the examples of the fields. */
export const maskedPhone = (phone: string): string => `${phone.slice(0, 2)}***${phone.slice(-2)}`;

/** documented: `success`. chosen: the text of the error that made the binding fail. */
function description({ status, failure }: EmailBinding, language: Language): string {
  if (status === "Success") return "success";
  return failure !== null && isTencentErrorName(failure) ? tencentErrors[failure].messages[language] : "";
}

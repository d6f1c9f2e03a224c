import { messageOf } from "../../error-catalogue.js";
import { fail, ok } from "../../outcome.js";
import { authingErrors } from "../errors.js";
import type { InputOf, Operation } from "../operation.js";
import { emailAddress, judgePasscode, type PasscodeClaim, phoneAddress } from "../passcodes.js";

/** Tells whether a code would be accepted. documented: it stays usable. chosen: a wrong one costs no try. */
export const preCheckCode: Operation<"pre-check-code", "clock" | "settings"> = async (
  input,
  { language },
  tx,
  services,
) => {
  const claim = claimOf(input);
  if (!claim) return fail("parametersInvalid", { details: { detail: "codeType should not be empty" } });
  const verdict = await judgePasscode(tx, claim, services);
  if (verdict.kind === "valid") return ok({ isValid: true });
  const { error } = verdict.failure;
  return ok({ isValid: false, message: messageOf(authingErrors[error], language) });
};

/** The contract has checked that the chosen payload is there. */
function claimOf({
  codeType,
  smsCodePayload: sms,
  emailCodePayload: mail,
}: InputOf<"pre-check-code">): PasscodeClaim | undefined {
  if (codeType === "EMAIL") {
    return mail && { address: emailAddress(mail.email), channels: [mail.channel], code: mail.passCode };
  }
  const { phone: number = "", phoneCountryCode: countryCode = null } = sms ?? {};
  return (
    sms && { address: phoneAddress({ number, countryCode }), channels: [sms.channel], code: sms.passCode }
  );
}

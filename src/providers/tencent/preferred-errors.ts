import type { Outcome } from "../outcome.js";
import { isFailure } from "../provider.js";
import type { EmulatedAction } from "./actions.js";
import { type TencentErrorName, tencentErrors } from "./errors.js";
import type { TencentSettings } from "./settings.js";

/** An error that bindbox answers in a situation for which actions document another one, too. */
interface Synonym {
  readonly answered: TencentErrorName;
  /** The actions where both mean the same, if those are not all that document both. */
  readonly only?: readonly EmulatedAction[];
}

/**
 * Errors that say the same as others. documented: by their texts, unless there is a note.
 * chosen: which of two an action answers while the setting names none.
 */
const synonyms: Readonly<Record<TencentSettings["preferredErrors"][number], readonly Synonym[]>> = {
  "FailedOperation.MemberNameUsed": [{ answered: "FailedOperation.OrganizationMemberNameUsed" }],
  "FailedOperation.OrganizationNodeNotExist": [{ answered: "ResourceNotFound.OrganizationNodeNotExist" }],
  "InvalidParameter.OrganizationNodeNotExist": [{ answered: "ResourceNotFound.OrganizationNodeNotExist" }],
  "FailedOperation.QuitShareUint": [{ answered: "FailedOperation.QuiteShareUnit" }],
  "ResourceNotFound.MemberNotExist": [{ answered: "ResourceNotFound.OrganizationMemberNotExist" }],
  // inferred: the only member that a creation can name is the one that pays
  "InvalidParameter.OrganizationMemberNotExist": [{ answered: "FailedOperation.PayUinIllegal" }],
  "ResourceNotFound.OrganizationMemberNotExist": [
    { answered: "FailedOperation.PayUinIllegal" },
    // inferred: these name no member, so that only the caller can be the one who is none
    {
      answered: "ResourceNotFound.OrganizationNotExist",
      only: ["AddOrganizationNode", "DeleteOrganizationNodes"],
    },
  ],
  UnsupportedOperation: [{ answered: "UnsupportedOperation.CreateMemberNotAllowCreateOrganization" }],
};

/** What an action came to, with the error that a setting prefers where the action documents it for the same situation. */
export function withPreferredError(
  action: EmulatedAction,
  outcome: Outcome,
  { preferredErrors }: Pick<TencentSettings, "preferredErrors">,
): Outcome {
  if (preferredErrors.length === 0 || !isFailure(outcome)) return outcome;
  const { error, hint } = outcome;
  const preferred = preferredErrors.find(
    (name) =>
      tencentErrors[name].operations.includes(action) &&
      synonyms[name].some(({ answered, only }) => answered === error && (only?.includes(action) ?? true)),
  );
  if (preferred === undefined) return outcome;
  const why = `the setting preferredErrors has it instead of ${error}`;
  return { ...outcome, error: preferred, hint: hint === undefined ? why : `${hint}; ${why}` };
}

import type { AccessIdentity } from "./access-identities.js";
import type { IdentityPolicy } from "./rows.js";

/**
 * The first policy of an identity that CAM would not take for a role: one whose own document breaks CAM's syntax.
 * documented: `version` is 2.0, and each statement has an effect, actions and resources.
 */
export const brokenPolicyOf = ({ policies }: Pick<AccessIdentity, "policies">): IdentityPolicy | undefined =>
  policies.find(({ PolicyDocument }) => PolicyDocument !== undefined && !isPolicyDocument(PolicyDocument));

function isPolicyDocument(text: string): boolean {
  const document = parsed(text);
  if (!isObject(document) || document["version"] !== "2.0") return false;
  const { statement } = document;
  return Array.isArray(statement) ? statement.every(isStatement) : isStatement(statement);
}

const effects: readonly unknown[] = ["allow", "deny"];

const isStatement = (value: unknown): boolean =>
  isObject(value) && effects.includes(value["effect"]) && "action" in value && "resource" in value;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

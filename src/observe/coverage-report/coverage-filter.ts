import { operationName, operationsNamed, unknownOperation } from "../../providers/operation-names.js";

/** Which part of a coverage is asked for; what is left out matches all. */
export interface CoverageFilter {
  readonly provider?: string | undefined;
  /** Full names: `authing.bind-email`. */
  readonly operations?: ReadonlySet<string> | undefined;
  /** What made the answers, and `never`. */
  readonly reached?: ReadonlySet<string> | undefined;
}

/**
 * The operations that a list names, as everywhere in bindbox: `authing.bind-email,AddOrganizationMemberEmail,oidc-*`.
 *
 * @returns the full names, or what is wrong with the list
 */
export function readOperations(list: string): ReadonlySet<string> | { readonly problem: string } {
  const found = new Set<string>();
  for (const text of list.split(",").map((it) => it.trim())) {
    const operations = operationsNamed(text);
    if (operations.length === 0) return { problem: unknownOperation(text) };
    for (const { provider, operation } of operations) found.add(operationName(provider, operation));
  }
  return found;
}

import type { CollectionName } from "./schema.js";

type AnyRow = Readonly<Record<string, unknown>>;

/** Rows as earlier versions of bindbox wrote them, with the members that have come since. */
const completions: { readonly [N in CollectionName]?: (row: AnyRow) => AnyRow } = {
  revocations: (row) => ({ expiresAt: null, ...row }),
  emailBindings: (row) => ({ lastRefusal: null, ...row }),
  tencentAccounts: (row) => ({ entityName: null, site: "china", ...withVerification(row) }),
};

/** An account said only whether it was verified as an enterprise. */
function withVerification({ verified, ...row }: AnyRow): AnyRow {
  if (typeof verified !== "boolean") return verified === undefined ? row : { verified, ...row };
  return { verification: verified ? "enterprise" : "personal", ...row };
}

/**
 * The rows of a snapshot or a data folder, whichever version wrote them, in today's form. Members that an earlier version
 * did not know take the value that it behaved by; what is no row of any version is left for the checks to find.
 */
export function withTodaysMembers(rows: unknown): unknown {
  if (!isRecord(rows)) return rows;
  const completed = Object.entries(completions).flatMap(([name, complete]) => {
    const list = rows[name];
    return Array.isArray(list) ? [[name, list.map((row) => (isRecord(row) ? complete(row) : row))]] : [];
  });
  return { ...rows, ...Object.fromEntries(completed) };
}

const isRecord = (value: unknown): value is AnyRow =>
  typeof value === "object" && value !== null && !Array.isArray(value);

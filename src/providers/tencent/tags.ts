import { type Failure, fail } from "../outcome.js";
import type { ResourceTag } from "./rows.js";

const MOST_TAGS = 10;

function problemOf(tags: readonly ResourceTag[]): string | undefined {
  if (tags.length > MOST_TAGS) return `there are ${tags.length} tags; ${MOST_TAGS} are allowed`;
  if (tags.some(({ TagKey }) => TagKey === "")) return "a tag has an empty key";
  const keys = new Set(tags.map(({ TagKey }) => TagKey));
  return keys.size < tags.length ? "two tags have the same key" : undefined;
}

/**
 * Tags that a member or node shall have.
 *
 * documented: ten at most. inferred: a key occurs once and is not empty, as for tags elsewhere at Tencent Cloud.
 */
export function refuseTags(
  tags: readonly ResourceTag[] = [],
): Failure<"InvalidParameter.TagError"> | undefined {
  const hint = problemOf(tags);
  return hint === undefined ? undefined : fail("InvalidParameter.TagError", { hint });
}

/** Tags that a list is narrowed by. The lists do not document `TagError`. */
export function refuseTagFilter(tags: readonly ResourceTag[] = []): Failure<"InvalidParameter"> | undefined {
  const hint = problemOf(tags);
  return hint === undefined ? undefined : fail("InvalidParameter", { hint });
}

/** chosen: whatever has all of the tags asked for. */
export const hasTags = (tags: readonly ResourceTag[], wanted: readonly ResourceTag[] = []): boolean =>
  wanted.every(({ TagKey, TagValue }) =>
    tags.some((tag) => tag.TagKey === TagKey && tag.TagValue === TagValue),
  );

import { type Failure, fail } from "../outcome.js";

const LARGEST_PAGE = 50;

export interface PageRequest {
  readonly Offset: number;
  readonly Limit: number;
}

/** documented: a page has 1 to 50 entries, and an offset is a multiple of the page size. */
export function refusePage({ Offset, Limit }: PageRequest): Failure<"InvalidParameter"> | undefined {
  if (Limit < 1 || Limit > LARGEST_PAGE)
    return fail("InvalidParameter", { hint: `Limit is ${Limit}; it must be 1 to ${LARGEST_PAGE}` });
  if (Offset < 0 || Offset % Limit !== 0)
    return fail("InvalidParameter", { hint: `Offset is ${Offset}; it must be a multiple of Limit ${Limit}` });
  return undefined;
}

export const pageOf = <T>(rows: readonly T[], { Offset, Limit }: PageRequest): readonly T[] =>
  rows.slice(Offset, Offset + Limit);

/** What every list answers: a page of the rows as items, and how many there are on all pages. */
export async function pagedAnswer<Row, Item>(
  rows: readonly Row[],
  page: PageRequest,
  itemOf: (row: Row) => Item | Promise<Item>,
): Promise<{ readonly Items: readonly Item[]; readonly Total: number }> {
  return { Items: await Promise.all(pageOf(rows, page).map(itemOf)), Total: rows.length };
}

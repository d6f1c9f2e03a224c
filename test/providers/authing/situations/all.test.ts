import { describe, expect, it } from "vitest";
import {
  type AuthingError,
  type AuthingErrorName,
  authingErrors,
} from "../../../../src/providers/authing/errors.js";
import { allSituations } from "./all.js";

const catalogue = Object.entries<AuthingError>(authingErrors) as [AuthingErrorName, AuthingError][];

describe("the situations of all errors", () => {
  it.each(catalogue)(
    "reach %s by every operation that the catalogue names, and by no other",
    (name, { operations }) => {
      const reached = Object.keys(allSituations[name]).filter((operation) => operation !== "transport");
      expect(reached.toSorted()).toEqual(operations.toSorted());
    },
  );

  it("are those of the documented list, 1 to 46", () => {
    const numbers = catalogue.map(([, { situation }]) => situation).filter((number) => number !== null);
    expect([...new Set(numbers)].toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 46 }, (_, i) => i + 1),
    );
  });
});

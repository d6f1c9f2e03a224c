import { describe, expect, it } from "vitest";
import {
  circumstanceFlags,
  nothingSpecial,
} from "../../../../src/providers/tencent/circumstances/account-circumstances.js";
import { admissionRules } from "../../../../src/providers/tencent/circumstances/admission-rules.js";
import { circumstancesShape } from "../../../../src/providers/tencent/circumstances/circumstances-shape.js";
import {
  discountRules,
  payerDiscountRules,
} from "../../../../src/providers/tencent/circumstances/discount-rules.js";
import {
  dissolvingRules,
  leavingRules,
} from "../../../../src/providers/tencent/circumstances/leaving-rules.js";
import {
  endOfPaymentRules,
  payOnBehalfRules,
} from "../../../../src/providers/tencent/circumstances/payment-rules.js";
import type { Parties } from "../../../../src/providers/tencent/circumstances/rule.js";
import { tencentErrors } from "../../../../src/providers/tencent/errors.js";

const rules = [
  ...admissionRules,
  ...discountRules,
  ...payerDiscountRules,
  ...dissolvingRules,
  ...leavingRules,
  ...endOfPaymentRules,
  ...payOnBehalfRules,
];

describe.each(rules)("the rule for $error", ({ error, whose, when, because }) => {
  it("does not apply where nothing is special", () => {
    const party = { uin: 1, circumstances: nothingSpecial };
    const parties: Parties = { member: party, payer: party, manager: party };
    expect(when(nothingSpecial, parties)).toBe(false);
  });

  it("names accounts and circumstances, and is documented for some action", () => {
    expect(whose).not.toEqual([]);
    expect(because).not.toEqual([]);
    expect(tencentErrors[error].operations).not.toEqual([]);
  });
});

describe("the circumstances of an account", () => {
  it("are the same in rows, fixtures and defaults", async () => {
    const { default: schema } = await import("../../../../fixtures/fixture.schema.json");
    const { properties } = schema.definitions.AccountCircumstances;
    const names = Object.keys(circumstancesShape).filter((name) => name !== "id" && name !== "uin");
    expect(Object.keys(properties)).toEqual(names);
    expect(Object.keys(nothingSpecial)).toEqual(names);
    expect(properties.newAccounts.items.enum).toEqual(circumstanceFlags);
    expect(properties.salesChannel.enum).toEqual(circumstancesShape.salesChannel.shown["enum"]);
    expect(properties.userType.enum).toEqual(circumstancesShape.userType.shown["enum"]);
  });
});

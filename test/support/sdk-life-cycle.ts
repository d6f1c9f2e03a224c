import { describe, expect, it } from "vitest";
import type { Language } from "../../src/providers/error-catalogue.js";
import { messageOf } from "../../src/providers/error-catalogue.js";
import { type TencentErrorName, tencentErrors } from "../../src/providers/tencent/errors.js";
import { defaultFixture } from "../../src/sandbox/default-fixture.js";
import type { Fixture } from "../../src/sandbox/fixture.js";

/** Every way in which the SDKs sign and send. */
const WAYS = ["TC3-HMAC-SHA256", "HmacSHA256", "HmacSHA1"].flatMap((sign) => [`${sign} POST`, `${sign} GET`]);

/** What a program reports of one member's binding, as its SDK gave it. */
interface LifeCycle {
  readonly before: object;
  readonly bindId: number;
  readonly pending: object;
  readonly activated: object;
  readonly listed: string;
  readonly noMember: object | null;
  readonly wrongKey: object | null;
}

export type LifeCycles = Readonly<Record<string, LifeCycle>>;

/** The default sandbox; programs that call without a pause would meet the limit of requests. */
export const sdkFixture = (): Fixture => ({ ...defaultFixture(), settings: { requestRateLimit: 0 } });

const UUID = expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
const TIME = expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/);

/**
 * What every language's program has to report.
 *
 * @param language that the SDK asks for, or that it gets when it asks for none
 */
export function testLifeCycles(report: () => LifeCycles, language: Language): void {
  const exception = (error: TencentErrorName) => ({
    code: tencentErrors[error].code,
    message: messageOf(tencentErrors[error], language, {}),
    requestId: UUID,
  });

  it("signs and sends in every way", () => {
    expect(Object.keys(report()).sort()).toEqual(WAYS.toSorted());
  });

  describe.each(WAYS)("%s", (way) => {
    const lifeCycle = () => report()[way]!;

    it("takes a member from Unbound over Valid to Success", () => {
      const { before, bindId, pending, activated, listed } = lifeCycle();
      expect(before).toMatchObject({
        BindId: 0,
        ApplyTime: "",
        Email: "",
        Phone: "",
        BindStatus: "Unbound",
        BindTime: "",
        Description: "",
        PhoneBind: 0,
        CountryCode: "",
        RequestId: UUID,
      });
      const address = { Email: expect.stringMatching(/^\w+-\d@example\.com$/), Phone: "13800138000" };
      const same = { ...address, BindId: bindId, ApplyTime: TIME, CountryCode: "86", RequestId: UUID };
      const waiting = { BindStatus: "Valid", BindTime: "", Description: "", PhoneBind: 0 };
      expect(pending).toMatchObject({ ...same, ...waiting });
      const done = { BindStatus: "Success", BindTime: TIME, Description: "success", PhoneBind: 1 };
      expect(activated).toMatchObject({ ...same, ...done });
      expect([typeof bindId, listed]).toEqual(["number", "Success"]);
    });

    it("gets errors as exceptions of the SDK, with code, message and request id", () => {
      expect(lifeCycle().noMember).toEqual(exception("ResourceNotFound.OrganizationMemberNotExist"));
      expect(lifeCycle().wrongKey).toEqual(exception("AuthFailure.SignatureFailure"));
    });
  });
}

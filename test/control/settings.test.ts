import { readFile } from "node:fs/promises";
import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { parse } from "yaml";
import { defaultSettings, type SettingsPatch } from "../../src/sandbox/settings.js";
import { openEvents } from "../support/event-stream.js";
import { emulatorForFile } from "../support/test-emulator.js";

interface SettingSchema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly $ref?: string;
  readonly items?: SettingSchema;
}

const root = new URL("../../", import.meta.url);
const document = parse(await readFile(new URL("openapi/control.yaml", root), "utf8"));
const schemas: Readonly<Record<string, SettingSchema>> = document.components.schemas.Settings.properties;
const names = Object.keys(schemas);
const defaults: Readonly<Record<string, unknown>> = defaultSettings;
const signingKey = await readFile(new URL("fixtures/development-signing-key.pem", root), "utf8");

/** A value that fits a setting and is not its default. */
function otherValue(name: string): unknown {
  const { type, enum: values, $ref, items, minimum = 0 } = schemas[name]!;
  const current = defaults[name];
  if (name === "signingKey") return signingKey;
  if (name === "organizationTimeZone") return "-03:30";
  if (name === "offlineActions") return ["CreateOrganization"];
  if (name === "servedRegions") return ["ap-guangzhou"];
  if ($ref) return { enabled: true, limit: 3, timeInterval: 60 };
  if (items?.enum) return items.enum.slice(0, 2);
  if (values) return values.find((value) => value !== current);
  if (type === "boolean") return current !== true;
  if ([type].flat().includes("integer")) return typeof current === "number" ? current + 1 : minimum + 1;
  return "other";
}

/** A value that does not fit. */
function badValue(name: string): unknown {
  const { type, enum: values } = schemas[name]!;
  if (values) return "something else";
  return type === "boolean" || [type].flat().includes("integer") ? "text" : 5;
}

describe("the settings of a sandbox", () => {
  const bindbox = emulatorForFile();
  const settings = async () => (await bindbox.control("get", "/settings")).body;
  const patch = (body: unknown) => bindbox.control("patch", "/settings").send(body as object);
  beforeEach(() => bindbox.reset());

  it("are those of the OpenAPI document, and each has a default", async () => {
    expect(Object.keys(defaultSettings).sort()).toEqual(names.toSorted());
    expect(await settings()).toEqual(defaultSettings);
  });

  it("tell who listens to the sandbox's events what was changed", async () => {
    const stream = await openEvents(`${bindbox.url}/_bindbox/v1/sandboxes/default/events?type=settings`);
    onTestFinished(() => stream.close());
    await patch({ emailCodeLifetime: 0 });
    await patch({ emailCodeLifetime: 7 });
    expect(await stream.next()).toMatchObject({ type: "settings", data: { emailCodeLifetime: 7 } });
  });

  it.each(names)("%s can be changed, and nothing else changes with it", async (name) => {
    const value = otherValue(name);
    const { status, body } = await patch({ [name]: value });
    expect([status, body]).toEqual([200, { ...defaultSettings, [name]: value }]);
    expect(await settings()).toEqual(body);
  });

  it.each(names)(
    "%s refuses what it cannot be, and nothing changes, not even the settings beside it",
    async (name) => {
      const other = name === "sendCaptcha" ? { mailDelivery: "fail" } : { sendCaptcha: true };
      const answer = await patch({ ...other, [name]: badValue(name) });
      expect([answer.status, answer.type]).toEqual([400, "application/problem+json"]);
      expect(answer.body.errors[0].pointer).toBe(`body/${name}`);
      expect(await settings()).toEqual(defaultSettings);
    },
  );

  it.each<[object, string]>([
    [{ verifyCodeLength: 0 }, "body/verifyCodeLength"],
    [{ verifyCodeLength: 6.5 }, "body/verifyCodeLength"],
    [{ emailCodeLifetime: -1 }, "body/emailCodeLifetime"],
    [{ emailCodeLifetime: 1e15 }, "body/emailCodeLifetime"],
    [{ fixedCode: "" }, "body/fixedCode"],
    [{ loginFailCheck: { limit: 3 } }, "body/loginFailCheck/enabled"],
    [{ loginFailCheck: { enabled: true, often: 3 } }, "body/loginFailCheck/often"],
    [{ signingKey: "no key" }, "body/signingKey"],
    [{ organizationTimeZone: "UTC" }, "body/organizationTimeZone"],
    [{ organizationTimeZone: "+8" }, "body/organizationTimeZone"],
    [{ organizationTimeZone: "+15:00" }, "body/organizationTimeZone"],
    [{ bindEmailPattern: "(" }, "body/bindEmailPattern"],
    [{ bindPhonePattern: "" }, "body/bindPhonePattern"],
    [{ bindPhonePattern: "1)|(2" }, "body/bindPhonePattern"],
    [{ bindCountryCodePattern: "9".repeat(257) }, "body/bindCountryCodePattern"],
    [{ bindEmailMaxLength: 0 }, "body/bindEmailMaxLength"],
    [{ verifyOldEmial: false }, "body/verifyOldEmial"],
    [{ unavailableServices: "cam" }, "body/unavailableServices"],
    [{ unavailableServices: ["cam", "weather"] }, "body/unavailableServices/1"],
    [{ unavailableServices: ["cam", "cam"] }, "body/unavailableServices"],
    [{ preferredErrors: ["InternalError"] }, "body/preferredErrors/0"],
    [{ offlineActions: ["BindEverything"] }, "body/offlineActions"],
    [{ offlineActions: [5] }, "body/offlineActions/0"],
    [{ servedRegions: ["here"] }, "body/servedRegions"],
    [{ servedRegions: ["ap-beijing", "ap-beijing"] }, "body/servedRegions"],
    [{ gatewayState: "down" }, "body/gatewayState"],
    [{ addressRateLimit: -1 }, "body/addressRateLimit"],
    [{ responseSizeLimit: 0.5 }, "body/responseSizeLimit"],
    [[], "body"],
  ])("refuses %j and names the field", async (body, pointer) => {
    const answer = await patch(body);
    expect([answer.status, answer.type]).toEqual([400, "application/problem+json"]);
    expect(answer.body.errors.map((error: { pointer: string }) => error.pointer)).toContain(pointer);
    expect(await settings()).toEqual(defaultSettings);
  });

  it("refuses a patch without a body", async () => {
    expect((await bindbox.control("patch", "/settings").send()).body.errors).toMatchObject([
      { pointer: "body" },
    ]);
  });

  it("change nothing with an empty patch", async () => {
    expect((await patch({})).body).toEqual(defaultSettings);
  });

  it("are in force for the next request", async () => {
    await bindbox.settings({ fixedCode: "4711" } satisfies SettingsPatch);
    expect(await bindbox.mailedCode("a@example.com", "CHANNEL_LOGIN")).toBe("4711");
  });
});

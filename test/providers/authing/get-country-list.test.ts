import { describe, expect, it } from "vitest";
import { emulatorForFile } from "../../support/test-emulator.js";

describe("get-country-list", () => {
  const bindbox = emulatorForFile();

  it("answers the countries of ISO 3166-1, each with its names in four languages", async () => {
    const { statusCode, data } = await bindbox.get("get-country-list");
    expect(statusCode).toBe(200);
    expect(data).toHaveLength(249);
    const names = (country: { name: Record<string, { enabled: boolean; value: string }> }) =>
      Object.values(country.name).map(({ enabled, value }) => enabled && value);
    const china = data.find(({ alpha2 }: { alpha2: string }) => alpha2 === "CN");
    expect(china).toMatchObject({ alpha3: "CHN", phoneCountryCode: "+86", flag: "🇨🇳" });
    expect(names(china)).toEqual(["中国", "China", "中國", "中国"]);
    const germany = data.find(({ alpha3 }: { alpha3: string }) => alpha3 === "DEU");
    expect(names(germany)).toEqual(["德国", "Germany", "德國", "ドイツ"]);
  });

  it("names every country once, with a calling code and no code in the place of a name", async () => {
    const { data } = await bindbox.get("get-country-list");
    expect(new Set(data.map(({ alpha2 }: { alpha2: string }) => alpha2)).size).toBe(data.length);
    for (const country of data) {
      expect(country.phoneCountryCode).toMatch(/^\+\d+$/);
      expect(country.name["zh-CN"].value).not.toBe(country.alpha2);
    }
  });
});

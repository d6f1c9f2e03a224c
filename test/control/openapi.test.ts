import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { emulatorForFile } from "../support/test-emulator.js";

const bindbox = emulatorForFile();
const get = (document: string) => bindbox.agent.get(`/_bindbox/v1/openapi/${document}`).buffer(true);

it.each(["control.yaml", "authing.yaml", "tencent-organization.yaml"])(
  "%s is handed out",
  async (document) => {
    const { status, type, text } = await get(document);
    expect([status, type]).toEqual([200, "application/yaml"]);
    expect(text).toBe(await readFile(new URL(`../../openapi/${document}`, import.meta.url), "utf8"));
    expect(parse(text).openapi).toBe("3.1.0");
  },
);

it.each(["other.yaml", "..%2Fpackage.json", "..%2f..%2f..%2fetc%2fpasswd", "%00"])(
  "%s is not, but those that there are get named",
  async (document) => {
    const { status, type, text } = await get(document);
    expect([status, type]).toEqual([400, "application/problem+json"]);
    expect(JSON.parse(text).errors).toEqual([
      { pointer: "path/document", message: expect.stringContaining("tencent-organization.yaml") },
    ]);
  },
);

import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { generatedFiles } from "../../src/contract/generate.js";
import { packageRoot } from "../../src/package-root.js";

describe("what is generated from the OpenAPI documents and the error catalogue", async () => {
  const files = await generatedFiles(packageRoot);

  it.each([...files])("%s is what `npm run generate` writes", async (path, text) => {
    expect(await readFile(new URL(path, packageRoot), "utf8")).toBe(text);
  });
});

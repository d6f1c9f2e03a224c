import { fileURLToPath } from "node:url";
import { createConfig, lint } from "@redocly/openapi-core";
import { describe, expect, it } from "vitest";
import { packageRoot } from "../../src/package-root.js";

interface Finding {
  readonly rule: string;
  readonly at: string | undefined;
}

/** What the linter says and why it may stand. One that is no longer said fails, too. */
const intended: Readonly<Record<string, readonly (Finding & { readonly reason: string })[]>> = {
  authing: [
    {
      rule: "no-unused-components",
      at: "#/components/responses/MethodNotAllowed",
      reason: "answered on a known path by a method that is no operation, so no operation can list it",
    },
    {
      rule: "no-unused-components",
      at: "#/components/responses/InternalError",
      reason: "what a defect of bindbox answers: an operation that listed it would promise it",
    },
  ],
  control: [
    {
      rule: "no-unused-components",
      at: "#/components/schemas/Fixture",
      reason: "the source of fixtures/fixture.schema.json, which is generated from it",
    },
  ],
};

describe.each(Object.keys(intended))("openapi/%s.yaml", (name) => {
  it("passes the linter's recommended rules", async () => {
    const config = await createConfig({ extends: ["recommended"] });
    const ref = fileURLToPath(new URL(`openapi/${name}.yaml`, packageRoot));
    const findings = (await lint({ ref, config })).map(({ ruleId, location }) => ({
      rule: ruleId,
      at: location[0]?.pointer,
    }));
    expect(findings).toEqual(intended[name]?.map(({ rule, at }) => ({ rule, at })));
  });
});

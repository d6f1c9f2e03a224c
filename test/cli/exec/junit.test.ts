import { describe, expect, it } from "vitest";
import { junitReport } from "../../../src/cli/exec/junit.js";
import type { Check } from "../../../src/cli/exec/run-checks.js";

const check = (more: Partial<Check>): Check => ({
  group: "contract",
  name: "authing.bind-email",
  milliseconds: 12.3456,
  failure: undefined,
  details: [],
  ...more,
});

describe("the JUnit file", () => {
  it("has a suite a group and a test case a check, and counts them", () => {
    const text = junitReport([
      check({}),
      check({ failure: "broke" }),
      check({ group: "routing", name: "all" }),
    ]);
    expect(text).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8"\?>\n<testsuites name="bindbox" tests="3" failures="1" errors="0" skipped="0" time="0.037">\n/,
    );
    expect(text).toContain('<testsuite name="bindbox contract" tests="2" failures="1"');
    expect(text).toContain('<testsuite name="bindbox routing" tests="1" failures="0"');
    expect(text).toContain(
      '<testcase classname="bindbox.contract" name="authing.bind-email" time="0.012"><failure message="broke"></failure></testcase>',
    );
  });

  it("tells what is no failure as output of the test case", () => {
    expect(junitReport([check({ details: ["one", "two"] })])).toContain("<system-out>one\ntwo</system-out>");
  });

  it("escapes what a request has brought, and leaves out what XML cannot hold", () => {
    const text = junitReport([
      check({ name: `<a href="x">&'`, failure: "\u0000\u001b[31m", details: ["\ud800 ]]> 😀"] }),
    ]);
    expect(text).toContain('name="&lt;a href=&quot;x&quot;&gt;&amp;&#39;"');
    expect(text).toContain('message="\ufffd\ufffd[31m"');
    expect(text).toContain(">\ufffd ]]&gt; 😀</failure>");
  });
});

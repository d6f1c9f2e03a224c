import { describe, expect, it } from "vitest";
import { readPairs } from "../../../src/providers/tencent/pairs.js";
import { nestParameters, readJsonBody } from "../../../src/providers/tencent/parameters.js";
import { gatewayForFile } from "../../support/tencent-gateway.js";
import { tc3, v1 } from "../../support/tencent-sdks.js";
import type { WireRequest } from "../../support/tencent-wire.js";

const gateway = gatewayForFile();

const json = (action: string, body: string | Buffer, language = "en-US"): WireRequest =>
  tc3({ action, host: gateway.endpoint, body, more: [["X-TC-Language", language]] });
const byGet = (action: string, query: string): WireRequest =>
  tc3({ action, method: "GET", host: gateway.endpoint, query });
const form = (action: string, parameters: Readonly<Record<string, string>>): WireRequest =>
  v1({ action, host: gateway.endpoint, parameters });

const DESCRIBE = "DescribeOrganizationMemberEmailBind";
const AUTHORISE = "CreateOrganizationMemberAuthIdentity";
const CREATE = "CreateOrganizationMember";
const UPDATE = "UpdateOrganizationMember";
const MEMBER = { Name: "n", PolicyType: "Financial", PermissionIds: [1, 2], NodeId: 1, AccountName: "n" };

describe("an input that does not fit the action", () => {
  it.each([
    [
      "a parameter that is unknown",
      DESCRIBE,
      { MemberUin: 1, Foo: 1 },
      "UnknownParameter: The parameter `Foo` is not recognized.",
    ],
    [
      "Action in the body",
      DESCRIBE,
      { MemberUin: 1, Action: "x" },
      "UnknownParameter: The parameter `Action` is not recognized.",
    ],
    [
      "one in a nested object",
      CREATE,
      {
        ...MEMBER,
        Tags: [
          { TagKey: "a", TagValue: "b" },
          { TagKey: "a", TagValue: "b", X: 1 },
        ],
      },
      "UnknownParameter: The parameter `Tags.1.X` is not recognized.",
    ],
    [
      "one in another case",
      DESCRIBE,
      { memberUin: 1 },
      "UnknownParameter: The parameter `memberUin` is not recognized.",
    ],
    [
      "one that is missing",
      DESCRIBE,
      {},
      "MissingParameter: The request is missing a required parameter `MemberUin`.",
    ],
    [
      "one that is null",
      DESCRIBE,
      { MemberUin: null },
      "MissingParameter: The request is missing a required parameter `MemberUin`.",
    ],
    [
      "one missing in a nested object",
      CREATE,
      { ...MEMBER, Tags: [{ TagKey: "a" }] },
      "MissingParameter: The request is missing a required parameter `Tags.0.TagValue`.",
    ],
    [
      "text for a number",
      DESCRIBE,
      { MemberUin: "1" },
      "InvalidParameter: The value type of parameter `MemberUin` is not valid, input type should be `int64`",
    ],
    [
      "a fraction for an integer",
      DESCRIBE,
      { MemberUin: 1.5 },
      "InvalidParameter: The value type of parameter `MemberUin` is not valid, input type should be `int64`",
    ],
    [
      "a number for text",
      UPDATE,
      { MemberUin: 1, Name: 5 },
      "InvalidParameter: The value type of parameter `Name` is not valid, input type should be `string`",
    ],
    [
      "a negative number for an unsigned one",
      AUTHORISE,
      { MemberUins: [1, -1], IdentityIds: [1] },
      "InvalidParameter: The value type of parameter `MemberUins.1` is not valid, input type should be `uint64`",
    ],
    [
      "text in a list of numbers",
      AUTHORISE,
      { MemberUins: ["x"], IdentityIds: [1] },
      "InvalidParameter: The value type of parameter `MemberUins.0` is not valid, input type should be `uint64`",
    ],
    [
      "a number for a list",
      AUTHORISE,
      { MemberUins: 1, IdentityIds: [1] },
      "InvalidParameter: The value type of parameter `MemberUins` is not valid, input type should be `list`",
    ],
    [
      "text for an object",
      CREATE,
      { ...MEMBER, Tags: ["a"] },
      "InvalidParameter: The value type of parameter `Tags.0` is not valid, input type should be `object`",
    ],
    [
      "a number that no 64-bit integer holds",
      DESCRIBE,
      { MemberUin: 1e30 },
      "InvalidParameter: The value type of parameter `MemberUin` is not valid, input type should be `int64`",
    ],
  ])("%s", async (_what, action, body, refusal) => {
    expect(await gateway.refusalOf(json(action, JSON.stringify(body)))).toBe(refusal);
  });

  it("of several, an unknown one is named before a missing one, and that before one of the wrong type", async () => {
    const body = { MemberUins: "x", Foo: 1 };
    expect(await gateway.refusalOf(json(AUTHORISE, JSON.stringify(body)))).toContain("`Foo`");
    expect(await gateway.refusalOf(json(AUTHORISE, JSON.stringify({ MemberUins: "x" })))).toContain(
      "`IdentityIds`",
    );
  });

  it("in Chinese", async () => {
    expect(await gateway.refusalOf(json(DESCRIBE, "{}", "zh-CN"))).toBe(
      "MissingParameter: 请求缺少必传参数 `MemberUin`。",
    );
    expect(await gateway.refusalOf(json(DESCRIBE, '{"MemberUin":"1"}', "zh-CN"))).toBe(
      "InvalidParameter: 参数 `MemberUin` 取值类型错误。参数类型应为 `int64`",
    );
  });

  it("a negative int64 is for the action to judge", async () => {
    expect(await gateway.inputOf(json(DESCRIBE, '{"MemberUin":-1}'))).toEqual({ MemberUin: -1 });
  });
});

describe("a JSON body", () => {
  it.each([
    ["nothing", ""],
    ["{}", "{}"],
    ["null", "null"],
    ["a null member", '{"MemberUin":null}'],
  ])("%s is no parameters", (_what, text) => {
    expect(readJsonBody(Buffer.from(text))).toEqual({ input: {} });
  });

  it("nulls inside objects count as absent too", () => {
    const body = Buffer.from('{"Tags":[{"TagKey":"a","TagValue":null}]}');
    expect(readJsonBody(body)).toEqual({ input: { Tags: [{ TagKey: "a" }] } });
  });

  it.each([
    ["truncated", '{"MemberUin": '],
    ["an array", "[]"],
    ["a number", "7"],
    ["text", '"a"'],
    ["a form", "MemberUin=1"],
    ["bytes that are not UTF-8", Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d])],
    ["100 000 nested arrays", `{"MemberUin":${"[".repeat(100_000)}${"]".repeat(100_000)}}`],
    ["100 000 nested objects, never closed", '{"a":'.repeat(100_000)],
  ])("%s", async (_what, body) => {
    expect(await gateway.refusalOf(json(DESCRIBE, body))).toBe(
      "InvalidParameter: The request content not valid json format for specified content-type=application/json.",
    );
  });

  it("an integer of 64 bits reaches the action, where it finds nothing", async () => {
    expect(await gateway.inputOf(json(DESCRIBE, '{"MemberUin":9223372036854775807}'))).toEqual({
      MemberUin: 2 ** 63,
    });
  });

  it.each(["__proto__", "constructor", "toString"])(
    "%s is an unknown parameter like any other",
    async (name) => {
      const refusal = await gateway.refusalOf(json(DESCRIBE, `{"MemberUin":1,"${name}":{"polluted":1}}`));
      expect(refusal).toBe(`UnknownParameter: The parameter \`${name}\` is not recognized.`);
      expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
    },
  );
});

describe("parameters of a query or a form", () => {
  it("dotted names become lists and objects, text becomes what the action takes", async () => {
    const input = {
      MemberUins: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
      IdentityIds: [1],
    };
    const uins = Object.fromEntries(
      input.MemberUins.map((uin, index) => [`MemberUins.${index}`, String(uin)]),
    );
    expect(await gateway.inputOf(form(AUTHORISE, { ...uins, "IdentityIds.0": "1" }))).toEqual(input);
    const query =
      "Name=n&PolicyType=Financial&PermissionIds.1=2&PermissionIds.0=1&NodeId=1&AccountName=7&Tags.0.TagKey=k&Tags.0.TagValue=1";
    expect(await gateway.inputOf(byGet(CREATE, query))).toEqual({
      ...MEMBER,
      AccountName: "7",
      Tags: [{ TagKey: "k", TagValue: "1" }],
    });
  });

  it.each([
    ["no =", "MemberUin", "Url key and value should be splited by `=`."],
    ["an empty name", "MemberUin=1&=2", "The request has a parameter key which is empty string."],
    ["a name twice", "MemberUin=1&MemberUin=2", "Parameter `MemberUin` input repeated."],
    ["broken percent-encoding", "MemberUin=%zz", "Parameter `MemberUin` format invalid."],
    ["an empty part", "MemberUin..0=1", "Parameter `MemberUin..0` format invalid."],
    ["a value and a part of it", "Tags=[]&Tags.0.TagKey=a", "Parameter `Tags.0.TagKey` format invalid."],
  ])("%s", async (_what, query, message) => {
    expect(await gateway.refusalOf(byGet(DESCRIBE, query))).toBe(`InvalidParameter: ${message}`);
  });

  it.each([
    ["starts with 1", "MemberUins.1=1"],
    ["leaves one out", "MemberUins.0=1&MemberUins.2=1"],
    ["has a name", "MemberUins.first=1"],
    ["has leading zeros", "MemberUins.00=1"],
    ["is huge", "MemberUins.4294967295=1"],
    ["is no index at all: PHP signs and sends the word", "MemberUins=Array"],
  ])("an array index that %s", async (_what, query) => {
    expect(await gateway.refusalOf(byGet(AUTHORISE, `${query}&IdentityIds.0=1`))).toBe(
      "InvalidParameter: Parameter `MemberUins` invalid array format, array index must be continuous and starts with 0.",
    );
  });

  it("a whole list as JSON text", async () => {
    expect(await gateway.inputOf(form(AUTHORISE, { MemberUins: "[1,2]", "IdentityIds.0": "1" }))).toEqual({
      MemberUins: [1, 2],
      IdentityIds: [1],
    });
  });

  it("an object that is no JSON", async () => {
    const schema = { type: "object", properties: { Filter: { type: "object", properties: {} } } };
    expect(nestParameters([["Filter", "{x"]], schema)).toMatchObject({
      failure: { error: "InvalidParameter#embeddedJson", details: { parameter: "Filter" } },
    });
    expect(nestParameters([["Filter", '{"x":1}']], schema)).toEqual({ input: { Filter: { x: 1 } } });
  });

  it("booleans and fractions", () => {
    const properties = {
      A: { type: "boolean" },
      B: { type: "boolean" },
      C: { type: "number" },
      D: { type: "boolean" },
    };
    const pairs = [
      ["A", "true"],
      ["B", "False"],
      ["C", "-1.5"],
      ["D", "yes"],
    ] as const;
    expect(nestParameters(pairs, { type: "object", properties })).toEqual({
      input: { A: true, B: false, C: -1.5, D: "yes" },
    });
  });

  it.each(["abc", "1.5", "0x10", "", " 1"])("%j for an integer", async (text) => {
    expect(await gateway.refusalOf(form(DESCRIBE, { MemberUin: text }))).toBe(
      "InvalidParameter: The value type of parameter `MemberUin` is not valid, input type should be `int64`",
    );
  });

  it("what no action knows is unknown here too", async () => {
    expect(await gateway.refusalOf(form(DESCRIBE, { MemberUin: "1", "Foo.0.Bar": "1" }))).toBe(
      "UnknownParameter: The parameter `Foo` is not recognized.",
    );
    expect(await gateway.refusalOf(form(DESCRIBE, { MemberUin: "1", "__proto__.polluted": "1" }))).toBe(
      "UnknownParameter: The parameter `__proto__` is not recognized.",
    );
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });

  it("a name of half a million dots is refused, not followed", () => {
    const reading = readPairs(`${"a.".repeat(500_000)}a=1`);
    expect("pairs" in reading && nestParameters(reading.pairs, undefined)).toMatchObject({
      failure: { error: "InvalidParameter#format" },
    });
  });

  it("nothing between two & is nothing", () => {
    expect(readPairs("&a=1&&b=c=d&")).toEqual({
      pairs: [
        ["a", "1"],
        ["b", "c=d"],
      ],
    });
  });
});

import { describe, expect, it } from "vitest";
import { multipartProblem } from "../../../src/providers/tencent/multipart-form.js";

const TYPE = "multipart/form-data; boundary=x";
const part = (value: string, headers = 'Content-Disposition: form-data; name="a"') =>
  `--x\r\n${headers}\r\n\r\n${value}\r\n`;
const problem = (body: string | Buffer, type = TYPE) => multipartProblem(type, Buffer.from(body));

describe("the form of a multipart body", () => {
  it("is what FormData makes", async () => {
    const form = new FormData();
    form.append("MemberUin", "1");
    form.append("File", new Blob([Buffer.from([0, 255, 13, 10, 45, 45])]), "a;b.bin");
    const made = new Response(form);
    const type = made.headers.get("content-type") ?? "";
    expect(multipartProblem(type, Buffer.from(await made.arrayBuffer()))).toBeUndefined();
  });

  it.each([
    ["a part with more headers", part("1", 'content-disposition: form-data; filename="f"; name="a"\r\nX: y')],
    ["two parts, and text around them", `before\r\n${part("1")}${part("2")}--x--\r\nafter`],
    ["a quoted boundary", part("1")],
    ["no part at all", "--x--"],
  ])("can have %s", (what, body) => {
    const type = what.includes("quoted") ? 'multipart/form-data; charset=utf-8; boundary="x"' : TYPE;
    expect(problem(body.includes("--x--") ? body : `${body}--x--`, type)).toBeUndefined();
  });

  it.each([
    [
      "no boundary in the content type",
      `${part("1")}--x--`,
      "the content type names no boundary",
      "multipart/form-data",
    ],
    ["JSON for a body", '{"MemberUin":1}', "the boundary does not occur in the body", TYPE],
    ["no body", "", "the boundary does not occur in the body", TYPE],
    ["no end", part("1"), "the last boundary is missing", TYPE],
    [
      "a part without an empty line",
      '--x\r\nContent-Disposition: form-data; name="a"\r\n--x--',
      "part 0 ",
      TYPE,
    ],
    [
      "a part without a name",
      `${part("1")}${part("2", 'Content-Disposition: form-data; filename="a"')}--x--`,
      "part 1 ",
      TYPE,
    ],
    ["a part without headers", "--x\r\n\r\n1\r\n--x--", "part 0 ", TYPE],
  ])("cannot have %s", (_what, body, message, type) => {
    expect(problem(body, type)).toMatch(new RegExp(`^${message}`));
  });

  it("is found out quickly, however large and odd the body is", () => {
    const start = performance.now();
    for (const filler of [";", " ", "\r\n--", "--x", 'a: b; name="'])
      problem(
        `--x\r\nContent-Disposition: form-data;${filler.repeat(Math.floor(2_000_000 / filler.length))}`,
      );
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

import { describe, expect, it } from "vitest";
import {
  type Pairs,
  signatureV1,
  stringToSignV1,
  verifyV1,
} from "../../../src/providers/tencent/signature-v1.js";

const docs: Pairs = Object.entries({
  Action: "DescribeInstances",
  "InstanceIds.0": "ins-09dx96dg",
  Limit: "20",
  Nonce: "11886",
  Offset: "0",
  Region: "ap-guangzhou",
  SecretId: "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE",
  Timestamp: "1465185768",
  Version: "2017-03-12",
});
const DOCS_KEY = "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE";

const own: Pairs = Object.entries({
  Action: "DescribeOrganizationMemberEmailBind",
  MemberUin: "111111111111",
  Nonce: "1",
  SecretId: "AKIDEXAMPLE",
  SignatureMethod: "HmacSHA256",
  Timestamp: "1700000000",
  Version: "2021-03-31",
});

describe("the known v1 signatures", () => {
  it.each([
    ["GET", "EliP9YW3pW28FpsEdkXt/+WcGeI="],
    ["POST", "/4JqpPkM1WMS/I5IvWzp5mqoqWY="],
  ])("the documents' sample by %s", (method, signature) => {
    const text = stringToSignV1(method, "cvm.tencentcloudapi.com", docs);
    expect(text).toBe(
      `${method}cvm.tencentcloudapi.com/?Action=DescribeInstances&InstanceIds.0=ins-09dx96dg&Limit=20&Nonce=11886` +
        "&Offset=0&Region=ap-guangzhou&SecretId=AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE&Timestamp=1465185768&Version=2017-03-12",
    );
    expect(signatureV1(DOCS_KEY, "HmacSHA1", text)).toBe(signature);
  });

  it("a POST to Organization by HmacSHA256", () => {
    const text = stringToSignV1("POST", "organization.tencentcloudapi.com", own);
    expect(signatureV1("SECRETEXAMPLE", "HmacSHA256", text)).toBe(
      "Z/Rx5iayO5lkqwvBU485irowf8kG1EMdNt4autexKyo=",
    );
  });
});

describe("looking for what a v1 client has signed", () => {
  const HOSTS = ["127.0.0.1:4010", "127.0.0.1"];
  const verify = (pairs: Pairs, signature: string, method = "GET") =>
    verifyV1({ method, pairs, signature, signatureMethod: "HmacSHA1" }, DOCS_KEY, HOSTS);
  const signed = (pairs: Pairs, host = "127.0.0.1:4010", method = "GET") =>
    signatureV1(DOCS_KEY, "HmacSHA1", stringToSignV1(method, host, pairs));

  it("in any order, with the signature among the parameters", () => {
    const sent: Pairs = [["Signature", "x"], ...docs.toReversed()];
    expect(verify(sent, signed(docs)).valid).toBe(true);
  });

  it("sorts by name as bytes: upper case before lower, 10 before 2", () => {
    const pairs: Pairs = [
      ["a", "1"],
      ["B", "2"],
      ["L.2", "3"],
      ["L.10", "4"],
    ];
    expect(stringToSignV1("GET", "h", pairs)).toBe("GETh/?B=2&L.10=4&L.2=3&a=1");
  });

  it("Ruby: a newline at the end of the signature", () => {
    expect(verify(docs, `${signed(docs)}\n`).valid).toBe(true);
  });

  it("Python: dots for underscores", () => {
    const pairs: Pairs = [...docs, ["Tag_Key", "a_b"]];
    const renamed: Pairs = [...docs, ["Tag.Key", "a_b"]];
    expect(verify(pairs, signed(renamed))).toMatchObject({
      valid: true,
      candidate: { parameters: "dots for underscores" },
    });
  });

  it("Go: parameters without a value are not signed", () => {
    expect(verify([...docs, ["Language", ""]], signed(docs))).toMatchObject({
      valid: true,
      candidate: { parameters: "without empty values" },
    });
  });

  it("Java: parameters without a value are signed", () => {
    const pairs: Pairs = [...docs, ["Language", ""]];
    expect(verify(pairs, signed(pairs)).valid).toBe(true);
  });

  it("another host candidate", () => {
    expect(verify(docs, signed(docs, "127.0.0.1"))).toMatchObject({ candidate: { host: "127.0.0.1" } });
  });

  it.each([
    ["another method", signed(docs, HOSTS[0], "POST")],
    ["another host", signed(docs, "example.com")],
    ["another parameter", signed([...docs, ["More", "1"]])],
    ["a signature that is none", "nonsense"],
  ])("%s: refused, with the texts that were expected", (_what, signature) => {
    const verification = verify(docs, signature);
    if (verification.valid) throw new Error("a wrong signature was accepted");
    expect(verification.candidates[0]?.stringToSign()).toMatch(/^GET127\.0\.0\.1:4010\/\?Action=/);
  });
});

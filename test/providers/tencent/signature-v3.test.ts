import { describe, expect, it } from "vitest";
import { isMalformed, parseAuthorization } from "../../../src/providers/tencent/authorization.js";
import {
  canonicalRequest,
  payloadHash,
  signatureV3,
  stringToSign,
  verifyV3,
} from "../../../src/providers/tencent/signature-v3.js";
import { hostCandidates, serviceCandidates } from "../../../src/providers/tencent/signing-hosts.js";

interface Vector {
  readonly method: "GET" | "POST";
  readonly secretKey: string;
  readonly service: string;
  readonly timestamp: string;
  readonly date: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly query: string;
  readonly body: string;
}

const docs: Vector = {
  method: "POST",
  secretKey: "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE",
  service: "cvm",
  timestamp: "1551113065",
  date: "2019-02-25",
  headers: { "content-type": "application/json; charset=utf-8", host: "cvm.tencentcloudapi.com" },
  query: "",
  body: '{"Limit": 1, "Filters": [{"Values": ["\\u672a\\u547d\\u540d"], "Name": "instance-name"}]}',
};

const own: Vector = {
  method: "POST",
  secretKey: "SECRETEXAMPLE",
  service: "organization",
  timestamp: "1700000000",
  date: "2023-11-14",
  headers: { "content-type": "application/json", host: "organization.tencentcloudapi.com" },
  query: "",
  body: '{"MemberUin":111111111111}',
};

function sign({ method, query, body, headers, timestamp, secretKey, date, service }: Vector): string {
  const hash = payloadHash(Buffer.from(body), undefined);
  const names = Object.keys(headers);
  const canonical = canonicalRequest({ method, query, payloadHash: hash }, names, (name) => headers[name]!);
  return signatureV3(secretKey, { date, service }, stringToSign(timestamp, { date, service }, canonical));
}

describe("the known TC3 signatures", () => {
  it.each<[string, Vector, string]>([
    ["the documents' sample", docs, "72e494ea809ad7a8c8f7a4507b9bddcbaa8e581f516e8da2f66e2c5a96525168"],
    [
      "the newer sample, which signs the action lower-cased",
      { ...docs, headers: { ...docs.headers, "x-tc-action": "describeinstances" } },
      "644be983de9a8a3f00db8eadaba61467c3b429e2215758ba897b738ca469fd26",
    ],
    [
      "the newer sample with the action as it is written",
      { ...docs, headers: { ...docs.headers, "x-tc-action": "DescribeInstances" } },
      "6635b98fe551372d1d6d0b236dd14fa62134ee925373732420da84e1fb005658",
    ],
    [
      "the newer sample's printed key, asterisks and all",
      {
        ...docs,
        secretKey: "Gu5t9xGARNpq86cd98joQYCN3*******",
        headers: { ...docs.headers, "x-tc-action": "describeinstances" },
      },
      "be4f67d323c78ab9acb7395e43c0dbcf822a9cfac32fea2449a7bc7726b770a3",
    ],
    ["a POST to Organization", own, "db221c6b087f200f687e0dc8676d3db2fbaa4730daadefaf9567909aaa65426b"],
    [
      "a GET to Organization",
      {
        ...own,
        method: "GET",
        query: "MemberUin=111111111111",
        body: "",
        headers: { ...own.headers, "content-type": "application/x-www-form-urlencoded" },
      },
      "86456cf2f1b0e45fb5253681de6bb00212bcaead55236b6c9e30b4eb7e056fc3",
    ],
  ])("%s", (_what, vector, signature) => {
    expect(sign(vector)).toBe(signature);
  });

  it("the canonical request has an empty line between the headers and their names", () => {
    const canonical = canonicalRequest(
      {
        method: "POST",
        query: "ignored=for-post",
        payloadHash: payloadHash(Buffer.from(docs.body), undefined),
      },
      ["content-type", "host"],
      (name) => `  ${docs.headers[name]} `,
    );
    expect(canonical).toBe(
      "POST\n/\n\ncontent-type:application/json; charset=utf-8\nhost:cvm.tencentcloudapi.com\n\ncontent-type;host\n" +
        "35e9c5b0e3ae67532d3c9f17ead6c90222632e5b1ff7f6e89887f1398934f064",
    );
  });

  it("UNSIGNED-PAYLOAD is hashed in the body's place", () => {
    const body = Buffer.from("anything");
    expect(payloadHash(body, "UNSIGNED-PAYLOAD")).toBe(
      payloadHash(Buffer.from("UNSIGNED-PAYLOAD"), undefined),
    );
    expect(payloadHash(body, "UNSIGNED-PAYLOAD")).not.toBe(payloadHash(body, undefined));
  });
});

describe("looking for what a client has signed", () => {
  const authorization = (signature: string, signedHeaders = ["content-type", "host"]) => ({
    secretId: "AKIDEXAMPLE",
    date: own.date,
    service: own.service,
    signedHeaders,
    signature,
  });
  const request = (headers: Readonly<Record<string, string>>) => ({
    method: "POST",
    query: "",
    timestamp: own.timestamp,
    header: (name: string) => headers[name],
    payloadHash: payloadHash(Buffer.from(own.body), undefined),
  });

  it.each([
    ["the header as it is", "127.0.0.1:4010", "127.0.0.1:4010"],
    ["Node: without the port", "127.0.0.1:4010", "127.0.0.1"],
    ["tccli: with a scheme", "http://127.0.0.1:4010", "http://127.0.0.1:4010"],
    ["a proxy took the scheme away", "http://127.0.0.1:4010", "127.0.0.1:4010"],
    ["lower-cased", "LocalHost:4010", "localhost:4010"],
    ["behind a gateway: the genuine name", "gateway.example:80", "organization.tencentcloudapi.com"],
    ["the international name", "127.0.0.1:4010", "organization.intl.tencentcloudapi.com"],
    ["the regional name", "127.0.0.1:4010", "organization.ap-guangzhou.tencentcloudapi.com"],
    ["the target of a proxied request", "127.0.0.1:4010", "proxied.example"],
  ])("%s: Host %s, signed %s", (_what, header, signed) => {
    const signature = sign({ ...own, headers: { ...own.headers, host: signed } });
    const hosts = hostCandidates({ header, target: "proxied.example", region: "ap-guangzhou" });
    const verification = verifyV3(
      request({ "content-type": "application/json", host: header }),
      authorization(signature),
      own.secretKey,
      hosts,
    );
    expect(verification).toMatchObject({ valid: true, candidate: { host: signed } });
  });

  it.each(["describeorganization", "DescribeOrganization"])("the action signed as %s", (action) => {
    const signature = sign({ ...own, headers: { ...own.headers, "x-tc-action": action } });
    const sent = { ...own.headers, "x-tc-action": "DescribeOrganization" };
    const verification = verifyV3(
      request(sent),
      authorization(signature, ["content-type", "host", "x-tc-action"]),
      own.secretKey,
      [own.headers["host"]!],
    );
    expect(verification.valid).toBe(true);
  });

  it("a wrong signature: every candidate with the texts that were expected", () => {
    const verification = verifyV3(request(own.headers), authorization("0".repeat(64)), own.secretKey, [
      "127.0.0.1:4010",
      "127.0.0.1",
    ]);
    if (verification.valid) throw new Error("a wrong signature was accepted");
    expect(verification.candidates.map(({ host }) => host)).toEqual(["127.0.0.1:4010", "127.0.0.1"]);
    expect(verification.candidates[1]?.canonicalRequest()).toContain("\nhost:127.0.0.1\n");
    expect(verification.candidates[0]?.stringToSign()).toMatch(
      /^TC3-HMAC-SHA256\n1700000000\n2023-11-14\/organization\/tc3_request\n[0-9a-f]{64}$/,
    );
  });

  it.each([
    ["another key", { secretKey: "OTHER" }],
    ["another body", { body: '{"MemberUin":111111111112}' }],
    ["another content type", { headers: { ...own.headers, "content-type": "text/plain" } }],
    ["another timestamp", { timestamp: "1700000001" }],
    ["an upper-case signature", {}, (signature: string) => signature.toUpperCase()],
  ])("%s: refused", (_what, change, spoil = (signature: string) => signature) => {
    const signature = spoil(sign({ ...own, ...change }));
    const hosts = hostCandidates({ header: own.headers["host"]!, target: undefined, region: undefined });
    expect(verifyV3(request(own.headers), authorization(signature), own.secretKey, hosts).valid).toBe(false);
  });

  it("the services that clients put into the scope", () => {
    const services = (header: string) =>
      serviceCandidates(hostCandidates({ header, target: undefined, region: undefined }));
    expect(services("127.0.0.1:4010").has("127")).toBe(true);
    expect(services("localhost:4010").has("localhost:4010")).toBe(true);
    expect(services("localhost:4010").has("localhost")).toBe(true);
    expect(services("http://127.0.0.1:4010").has("organization")).toBe(true);
    expect(services("127.0.0.1:4010").has("cvm")).toBe(false);
  });
});

describe("the Authorization header", () => {
  const signature = "a".repeat(64);
  const header = ({
    algorithm = "TC3-HMAC-SHA256 ",
    credential = "Credential=AKID/2023-11-14/organization/tc3_request",
    names = "SignedHeaders=content-type;host",
    sum = `Signature=${signature}`,
  } = {}) => `${algorithm}${[credential, names, sum].filter(Boolean).join(", ")}`;

  it.each([
    ["as documented", header()],
    [".NET: two blanks after the algorithm", header({ algorithm: "TC3-HMAC-SHA256  " })],
    ["no blanks after the commas", header().replaceAll(", ", ",")],
    ["names in upper case", header({ names: "SignedHeaders=Content-Type;Host" })],
  ])("%s", (_what, text) => {
    expect(parseAuthorization(text)).toEqual({
      secretId: "AKID",
      date: "2023-11-14",
      service: "organization",
      signedHeaders: ["content-type", "host"],
      signature,
    });
  });

  it.each([
    ["", "`TC3-HMAC-SHA256`"],
    ["SKIP", "`TC3-HMAC-SHA256`"],
    [header({ algorithm: "AWS4-HMAC-SHA256 " }), "`TC3-HMAC-SHA256`"],
    ["TC3-HMAC-SHA256", "`Credential` not found"],
    [header({ credential: "" }), "`Credential` not found"],
    [header({ names: "" }), "`SignedHeaders` not found"],
    [header({ sum: "" }), "`Signature` not found"],
    [header({ sum: "Signature=" }), "`Signature` not found"],
    [header({ credential: "Credential=AKID" }), "`Credential` not valid"],
    [header({ credential: "Credential=/2023-11-14/organization/tc3_request" }), "`Credential` not valid"],
    [header({ credential: "Credential=A/K/2023-11-14/organization/tc3_request" }), "`Credential` not valid"],
    [header({ credential: "Credential=AKID/20231114/organization/tc3_request" }), "`Date` in Credential"],
    [header({ credential: "Credential=AKID/2023-11-14/organization/aws4_request" }), "`tc3_request`"],
    [header({ names: "SignedHeaders=host" }), "`content-type` not found in SignedHeaders"],
    [header({ names: "SignedHeaders=content-type" }), "`host` not found in SignedHeaders"],
    [header({ names: "SignedHeaders=content-type;host;;" }), "`SignedHeaders` not valid"],
    [header({ names: "SignedHeaders=content-type;host;host" }), "`SignedHeaders` not valid"],
    [header({ names: "SignedHeaders=content-type;host;x-tc-action:" }), "`SignedHeaders` not valid"],
    [`${header()}, Signature=${signature}`, "`Signature` is repeated"],
  ])("%j: says what is wrong", (text, problem) => {
    const reading = parseAuthorization(text);
    if (!isMalformed(reading)) throw new Error("it was taken for a well-formed header");
    expect(reading.problem).toContain(problem);
  });
});

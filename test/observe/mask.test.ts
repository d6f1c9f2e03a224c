import { describe, expect, it } from "vitest";
import { isSecretName, mask, maskHeader, maskText, maskValue } from "../../src/observe/mask.js";

describe("a mask", () => {
  it("takes no longer for a long word than for many short ones", () => {
    const word = "x".repeat(400_000);
    expect(maskText(word)).toBe(word);
    expect(maskText(`${word}&password=${word}`)).toBe(`${word}&password=xxxx…(400000)`);
  });

  it.each([
    ["abcdefghijklmnopqrstuvwxyzabcdefghijklmn", "abcd…(40)"],
    ["abcdefghijkl", "ab…(12)"],
    ["123456", "1…(6)"],
    ["1234", "…(4)"],
    ["", "…(0)"],
    ["eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl", "eyJh…dXJl(49)"],
  ])("of %j shows %s", (secret, shown) => {
    expect(mask(secret)).toBe(shown);
  });

  it("is put on members by their names, however they are spelled", () => {
    const secrets = [
      "password",
      "oldPassword",
      "passCode",
      "oldEmailPassCode",
      "client_secret",
      "access_token",
      "refresh_token",
    ];
    const more = [
      "passwordResetToken",
      "Signature",
      "SecretKey",
      "x-authing-app-secret",
      "Cookie",
      "Authorization",
      "id_token_hint",
    ];
    for (const name of [...secrets, ...more]) expect([name, isSecretName(name)]).toEqual([name, true]);
    const open = [
      "email",
      "SecretId",
      "appId",
      "client_id",
      "token_type",
      "passwordPayload",
      "hasPassword",
      "expires_in",
      "code_challenge",
    ];
    for (const name of open) expect([name, isSecretName(name)]).toEqual([name, false]);
  });

  it("goes into objects and lists, and leaves what is no text or number", () => {
    expect(
      maskValue({ a: [{ passCode: "123456", password: 123456, token: true, secret: null }], email: "a@b.c" }),
    ).toEqual({
      a: [{ passCode: "1…(6)", password: "1…(6)", token: true, secret: null }],
      email: "a@b.c",
    });
  });

  it.each([
    [
      "grant_type=password&password=Passw0rd%21&code=abcdef",
      "grant_type=password&password=P…(11)&code=a…(6)",
    ],
    ['{"passCode":"123456","email":"a@b.c"', '{"passCode":"1…(6)","email":"a@b.c"'],
    ['{"password": "cut in the mid', '{"password": "cu…(14)'],
    ["http://a/cb?code=abcdef&state=xyz", "http://a/cb?code=a…(6)&state=xyz"],
    ['<input type="hidden" name="code" value="abcdef">', '<input type="hidden" name="code" value="a…(6)">'],
    ["a text without any", "a text without any"],
  ])("is put on texts: %s", (text, masked) => {
    expect(maskText(text)).toBe(masked);
  });

  it.each([
    ["Authorization", "Bearer abcdefghijklmnopqrstuvwxyz", "Bearer abcd…(26)"],
    ["authorization", "abcdefghijklmnopqrstuvwxyz", "abcd…(26)"],
    ["Authorization", "Basic YWJjOmRlZmdoaQ==", "Basic YW…(16)"],
    [
      "Authorization",
      "TC3-HMAC-SHA256 Credential=AKIDa/2026-01-01/organization/tc3_request, SignedHeaders=content-type;host, Signature=0123456789abcdef01234567",
      "TC3-HMAC-SHA256 Credential=AKIDa/2026-01-01/organization/tc3_request, SignedHeaders=content-type;host, Signature=0123…(24)",
    ],
    ["Cookie", "a=1234567890ab; b=1234567890ab", "a=12…(12); b=12…(12)"],
    ["Set-Cookie", "a=1234567890ab; Path=/; HttpOnly", "a=12…(12); Path=/; HttpOnly"],
    ["x-authing-app-id", "6400000000000000000000a1", "6400000000000000000000a1"],
    ["location", "/cb?code=abcdef", "/cb?code=a…(6)"],
  ])("is put on the header %s: %s", (name, value, masked) => {
    expect(maskHeader(name, value)).toBe(masked);
  });
});

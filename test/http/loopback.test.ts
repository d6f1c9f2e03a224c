import { describe, expect, it } from "vitest";
import { hostOf, isHost, isLoopback } from "../../src/http/loopback.js";

describe("the host of a Host header", () => {
  it.each([
    ["localhost:4010", "localhost"],
    ["LocalHost", "localhost"],
    ["localhost.", "localhost"],
    ["localhost.:4010", "localhost"],
    ["bindbox:", "bindbox"],
    ["127.0.0.1:4010", "127.0.0.1"],
    ["127.1", "127.0.0.1"],
    ["0x7f000001", "127.0.0.1"],
    ["2130706433", "127.0.0.1"],
    ["[::1]:4010", "[::1]"],
    ["[0:0:0:0:0:0:0:1]", "[::1]"],
    ["[::FFFF:127.0.0.1]", "[::ffff:7f00:1]"],
    ["my_box", "my_box"],
  ])("%s: %s", (header, host) => {
    expect(hostOf(header)).toBe(host);
  });

  it.each([
    "",
    " ",
    "localhost:4010:4010",
    "localhost:http",
    "localhost@evil.example",
    "user:password@localhost",
    "localhost/",
    "localhost#",
    "localhost?",
    "localhost\\",
    "local%68ost",
    "127.0.0.1, evil.example",
    "http://localhost",
    "::1",
    "[::1",
    "[::1]x",
    "[localhost]",
    "[fe80::1%25lo]",
    "256.0.0.1",
    "127.0.0.1.1",
    "ｌocalhost",
    "localhost\u0000",
  ])("%j is none", (header) => {
    expect(hostOf(header)).toBeUndefined();
  });
});

describe("loopback", () => {
  it.each([
    "localhost",
    "LOCALHOST.",
    "bindbox.localhost",
    "a.b.localhost",
    "127.0.0.1",
    "127.255.255.254",
    "127.0.1.1",
    "::1",
    "[::1]",
    "::ffff:127.0.0.1",
    "::ffff:127.9.9.9",
  ])("%s is this machine", (name) => {
    expect(isLoopback(name)).toBe(true);
  });

  it.each([
    "",
    "localhost.evil.example",
    "evil-localhost",
    "localhost..",
    ".localhost.evil",
    "127.0.0.1.evil.example",
    "127.evil.example",
    "127-0-0-1.evil.example",
    "1.127.0.0",
    "0.0.0.0",
    "::",
    "128.0.0.1",
    "10.0.0.1",
    "192.168.1.5",
    "::ffff:10.0.0.1",
    "::127.0.0.1",
    "fe80::1",
    "bindbox",
    "localtest.me",
  ])("%j is not", (name) => {
    expect(isLoopback(name)).toBe(false);
  });
});

describe("a name that a person gives", () => {
  it.each(["bindbox", "auth.example.test", "10.0.0.1", "::1", "[::1]"])("%s is a host", (text) => {
    expect(isHost(text)).toBe(true);
  });

  it.each(["", "*", ".", "*.example.test", "bindbox:4010", "http://bindbox", "a b", "[::1]:1"])(
    "%j is none",
    (text) => {
      expect(isHost(text)).toBe(false);
    },
  );
});

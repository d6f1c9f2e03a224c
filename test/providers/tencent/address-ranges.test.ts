import { describe, expect, it } from "vitest";
import {
  addressRangeProblems,
  isAddressRange,
  isInRanges,
} from "../../../src/providers/tencent/address-ranges.js";

describe("an address or a range of them", () => {
  it.each(["127.0.0.1", "10.0.0.0/8", "0.0.0.0/0", "::1", "2001:db8::/32", "::/0", "::ffff:10.0.0.1"])(
    "can be %s",
    (text) => expect(isAddressRange(text)).toBe(true),
  );

  it.each([
    "",
    "localhost",
    "127.0.0",
    "10.0.0.0/33",
    "10.0.0.0/",
    "10.0.0.0/8/8",
    "::/129",
    ":::",
    "fe80::1%eth0",
    "1.2.3.4 ",
  ])("cannot be %j", (text) => expect(isAddressRange(text)).toBe(false));

  it.each([
    [["127.0.0.1"], "127.0.0.1", true],
    [["127.0.0.1"], "127.0.0.2", false],
    [["10.0.0.0/8"], "10.255.0.1", true],
    [["10.0.0.0/8"], "11.0.0.1", false],
    [["10.0.0.0/8", "192.168.1.0/24"], "192.168.1.77", true],
    [["0.0.0.0/0"], "203.0.113.7", true],
    [["0.0.0.0/0"], "2001:db8::1", false],
    [["2001:db8::/32"], "2001:DB8:1::2", true],
    [["2001:db8::/32"], "2001:db9::1", false],
    [["fe80::/10"], "fe80::1%eth0", true],
    // what a socket that listens to both families calls an IPv4 client
    [["127.0.0.0/8"], "::ffff:127.0.0.1", true],
    [["::1"], "127.0.0.1", false],
    [[], "127.0.0.1", false],
    [["0.0.0.0/0"], "", false],
  ] as const)("%j has %s: %s", (ranges, address, expected) => {
    expect(isInRanges(ranges, address)).toBe(expected);
  });

  it("is named by its place in the lists when it is none", () => {
    const lists = { kind: "api", allowedAddresses: ["::1", "here"], deniedAddresses: ["1.2.3.4/40"] };
    expect(addressRangeProblems(lists)).toEqual([
      { place: "allowedAddresses/1", message: '"here" is no IP address and no CIDR range' },
      { place: "deniedAddresses/0", message: '"1.2.3.4/40" is no IP address and no CIDR range' },
    ]);
  });
});

import { BlockList, isIP, isIPv4 } from "node:net";

interface AddressRange {
  readonly address: string;
  readonly family: "ipv4" | "ipv6";
  /** Leading bits that count. */
  readonly prefix: number;
}

const BITS = { ipv4: 32, ipv6: 128 } as const;

/** An IP address, or a range of them in CIDR form; undefined when the text is neither. */
function parseRange(text: string): AddressRange | undefined {
  const [, address = "", bits] = /^([^/%]+)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
  if (isIP(address) === 0) return undefined;
  const family = isIPv4(address) ? "ipv4" : "ipv6";
  const prefix = bits === undefined ? BITS[family] : Number(bits);
  return prefix <= BITS[family] ? { address, family, prefix } : undefined;
}

export const isAddressRange = (text: string): boolean => parseRange(text) !== undefined;

/** Lists do not change; a changed row has a new one. */
const compiled = new WeakMap<readonly string[], BlockList>();

function blockListOf(ranges: readonly string[]): BlockList {
  const known = compiled.get(ranges);
  if (known) return known;
  const list = new BlockList();
  for (const range of ranges.map(parseRange)) {
    if (range) list.addSubnet(range.address, range.prefix, range.family);
  }
  compiled.set(ranges, list);
  return list;
}

/** Whether an address is in one of the ranges. An IPv4 address in its IPv6 form (`::ffff:10.0.0.1`) is the IPv4 address. */
export function isInRanges(ranges: readonly string[], address: string): boolean {
  if (ranges.length === 0) return false;
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, "").replace(/%.*$/, "");
  return isIP(plain) !== 0 && blockListOf(ranges).check(plain, isIPv4(plain) ? "ipv4" : "ipv6");
}

/** What is wrong with the address lists of a key's conditions, each with its place. */
export function addressRangeProblems(
  conditions: object,
): { readonly place: string; readonly message: string }[] {
  return Object.entries(conditions).flatMap(([member, ranges]) => {
    if (!member.endsWith("Addresses") || !Array.isArray(ranges)) return [];
    return ranges.flatMap((range, at) =>
      isAddressRange(String(range))
        ? []
        : [
            {
              place: `${member}/${at}`,
              message: `${JSON.stringify(range)} is no IP address and no CIDR range`,
            },
          ],
    );
  });
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPENING = new Set([0x5b, 0x7b]);
const CLOSING = new Set([0x5d, 0x7d]);

/** Whether a JSON text nests objects and arrays deeper than `limit`, found without parsing it. */
export function nestsDeeperThan(limit: number, json: Buffer): boolean {
  // every level takes a byte to open and one to close
  if (json.length <= 2 * limit) return false;
  let depth = 0;
  for (let i = 0; i < json.length && depth <= limit; i += 1) {
    const byte = json[i] ?? 0;
    if (byte === QUOTE) i = endOfText(json, i);
    else if (OPENING.has(byte)) depth += 1;
    else if (CLOSING.has(byte)) depth -= 1;
  }
  return depth > limit;
}

/** The place of the quote that ends the text which starts at `start`. */
function endOfText(json: Buffer, start: number): number {
  let i = start + 1;
  while (i < json.length && json[i] !== QUOTE) i += json[i] === BACKSLASH ? 2 : 1;
  return i;
}

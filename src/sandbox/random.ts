import { createHash, randomBytes } from "node:crypto";

/** What has to be remembered of a random source to go on from it later. */
export interface RandomState {
  readonly seed: string;
  /** Blocks drawn so far. */
  counter: number;
}

const BLOCK = 32;

/**
 * Everything random in a sandbox comes from here: the same seed and the same calls give the same passcodes, ids and tokens.
 *
 * SHA-256 over seed and counter rather than a small generator: the state is two plain values, which a data file can hold.
 */
export class RandomSource {
  readonly #state: RandomState;

  /** @param state read and written in place, so that the owner can store it */
  constructor(state: RandomState) {
    this.#state = state;
  }

  /** An independent source whose draws do not move this one. */
  fork(label: string): RandomSource {
    return new RandomSource({ seed: `${this.#state.seed}/${label}`, counter: 0 });
  }

  bytes(length: number): Buffer {
    if (length <= BLOCK) return this.#block().subarray(0, length);
    const blocks: Buffer[] = [];
    for (let drawn = 0; drawn < length; drawn += BLOCK) blocks.push(this.#block());
    return Buffer.concat(blocks).subarray(0, length);
  }

  /** Lower-case hexadecimal text of `length` characters. */
  hex(length: number): string {
    return this.bytes(Math.ceil(length / 2))
      .toString("hex")
      .slice(0, length);
  }

  /** URL-safe text of `length` characters. */
  token(length: number): string {
    return this.bytes(Math.ceil((length * 3) / 4))
      .toString("base64url")
      .slice(0, length);
  }

  /** Decimal digits, each equally likely. */
  digits(length: number): string {
    let digits = "";
    while (digits.length < length) {
      for (const byte of this.#block()) {
        // 250 is the largest multiple of ten below 256; a byte above it would favour small digits
        if (byte < 250 && digits.length < length) digits += String(byte % 10);
      }
    }
    return digits;
  }

  /** A number from 0 up to, but not including, 1. */
  fraction(): number {
    return this.bytes(6).readUIntBE(0, 6) / 2 ** 48;
  }

  /** A version 4 UUID. */
  uuid(): string {
    const bytes = this.bytes(16);
    bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
    bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
    const hex = bytes.toString("hex");
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
  }

  #block(): Buffer {
    this.#state.counter += 1;
    return createHash("sha256").update(`${this.#state.seed}:${this.#state.counter}`).digest();
  }
}

/** A seed for a sandbox whose owner gave none: different for every sandbox, and shown so that a run can be repeated. */
export const freshSeed = (): string => randomBytes(8).toString("hex");

import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** What goes through a header and a shell without being changed: visible ASCII. */
const TOKEN = /^[\x21-\x7e]+$/;

const BEARER = /^Bearer +(\S+)$/i;

/** The secret that lets programs use the control API of an emulator that other machines can reach. */
export class ControlToken {
  readonly #digest: Buffer;

  private constructor(readonly text: string) {
    this.#digest = digestOf(text);
  }

  /** @returns nothing when the text cannot be a token: it is empty, or has blanks or characters outside ASCII */
  static of(text: string): ControlToken | undefined {
    return TOKEN.test(text) ? new ControlToken(text) : undefined;
  }

  /** A token that nobody can guess. It protects the process and is no part of a sandbox, so no seed decides it. */
  static random(): ControlToken {
    return new ControlToken(randomBytes(16).toString("hex"));
  }

  /** Whether an `Authorization` header carries this token. Takes as long for a near miss as for a far one, whatever its length. */
  isIn(authorization: string | undefined): boolean {
    const [, given] = BEARER.exec(authorization ?? "") ?? [];
    return given !== undefined && timingSafeEqual(digestOf(given), this.#digest);
  }
}

const digestOf = (text: string): Buffer => createHash("sha256").update(text).digest();

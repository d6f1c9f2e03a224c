import { closeSync, openSync, writeSync } from "node:fs";

/** How much is kept back for one write, in characters. */
const CHUNK = 64 * 1024;

/**
 * A file that is written as things happen, with no more in memory than one chunk, however slow the disk is.
 * A write that fails ends the file, and is told at its end: no request has to fail for it.
 */
export class ReportFile {
  readonly #file: number;
  #waiting = "";
  #problem: unknown;

  /** Throws when the file cannot be made. */
  constructor(readonly path: string) {
    this.#file = openSync(path, "w");
  }

  write(text: string): void {
    this.#waiting += text;
    if (this.#waiting.length >= CHUNK) this.#flush();
  }

  /** Throws what kept the file from being written whole. */
  close(): void {
    this.#flush();
    try {
      closeSync(this.#file);
    } catch (error) {
      this.#problem ??= error;
    }
    if (this.#problem !== undefined) throw this.#problem;
  }

  #flush(): void {
    const bytes = Buffer.from(this.#waiting);
    this.#waiting = "";
    if (this.#problem !== undefined) return;
    try {
      for (let at = 0; at < bytes.length; ) at += writeSync(this.#file, bytes, at);
    } catch (error) {
      this.#problem = error;
    }
  }
}

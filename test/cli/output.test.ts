import { Writable } from "node:stream";
import { expect, it } from "vitest";
import { boundedWriter } from "../../src/cli/output.js";

/** A pipe whose reader takes what is in it only when it is told to. */
class SlowPipe extends Writable {
  read = "";
  #take: (() => void)[] = [];

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.#take.push(() => {
      this.read += chunk.toString();
      done();
    });
  }

  empty(): void {
    for (let take = this.#take.shift(); take; take = this.#take.shift()) take();
  }
}

it("keeps the order of what is read", () => {
  const pipe = new SlowPipe();
  const write = boundedWriter(pipe);
  for (const text of ["a\n", "b\n", "c\n"]) write(text);
  pipe.empty();
  expect(pipe.read).toBe("a\nb\nc\n");
});

it("leaves out what nobody reads, and says how much once somebody does", () => {
  const pipe = new SlowPipe();
  const write = boundedWriter(pipe, 100);
  for (let i = 0; i < 1000; i += 1) write(`line ${i} of ten\n`);
  expect(pipe.writableLength).toBeLessThan(200);
  pipe.empty();
  write("later\n");
  pipe.empty();
  expect(pipe.read).toMatch(
    /^line 0 of ten\n(line \d of ten\n)+\(99\d messages were left out, because nobody read them\)\nlater\n$/,
  );
});

it("needs no more than a mebibyte for a reader that never comes", () => {
  const pipe = new SlowPipe();
  const write = boundedWriter(pipe);
  for (let i = 0; i < 5000; i += 1) write("x".repeat(1024));
  expect(pipe.writableLength).toBeLessThan(1.1 * 1024 * 1024);
});

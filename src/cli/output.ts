import type { Writable } from "node:stream";

/** What may wait for a reader that does not read, in bytes. */
const MOST_WAITING = 1024 * 1024;

/**
 * Writes to a stream as far as somebody reads it: what a full pipe does not take stays in memory, and a program that
 * starts bindbox and never reads its output would let it grow without end. What was left out is counted, and said once
 * there is a reader again.
 */
export function boundedWriter(stream: Writable, mostWaiting: number = MOST_WAITING): (text: string) => void {
  let leftOut = 0;
  return (text) => {
    if (stream.writableLength > mostWaiting) {
      leftOut += 1;
      return;
    }
    if (leftOut > 0) stream.write(`(${leftOut} messages were left out, because nobody read them)\n`);
    leftOut = 0;
    stream.write(text);
  };
}

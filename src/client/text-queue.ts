/** What may wait for a reader that does not read, in characters. */
const MOST_WAITING = 8 * 1024 * 1024;

/** Texts that one side writes and one reader reads, in their order. */
export class TextQueue implements AsyncIterable<string> {
  readonly #texts: string[] = [];
  #waiting = 0;
  #end: { readonly error?: unknown } | undefined;
  #changed: () => void = () => undefined;

  /** Keeps a text for the reader. One that falls too far behind loses the rest, and hears of it. */
  push(text: string): void {
    if (this.#end) return;
    this.#texts.push(text);
    this.#waiting += text.length;
    if (this.#waiting > MOST_WAITING) this.fail(new Error("the stream was not read, and too much has come"));
    this.#changed();
  }

  end(): void {
    this.#end ??= {};
    this.#changed();
  }

  /** Ends it with an error, which the reader gets after the texts. */
  fail(error: unknown): void {
    this.#end ??= { error };
    this.#changed();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<string> {
    for (;;) {
      const text = this.#texts.shift();
      if (text !== undefined) {
        this.#waiting -= text.length;
        yield text;
      } else if (this.#end) {
        if ("error" in this.#end) throw this.#end.error;
        return;
      } else {
        await new Promise<void>((resolve) => {
          this.#changed = resolve;
        });
      }
    }
  }
}

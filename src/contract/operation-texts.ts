/**
 * The operations of a compiled document as one JSON text, each on a line of its own, so that whoever reads it need not
 * parse the hundred operations that nobody calls.
 */
export const documentText = (operations: ReadonlyMap<string, string>): string =>
  `{\n${[...operations].map(([id, text]) => `${JSON.stringify(id)}:${text}`).join(SEPARATOR)}\n}\n`;

/** The JSON text of each operation in what `documentText` wrote. */
export const textsById = (document: string): ReadonlyMap<string, string> =>
  new Map(
    document
      .slice("{\n".length, -"\n}\n".length)
      .split(SEPARATOR)
      .map((line) => {
        const end = line.indexOf('":');
        return [line.slice(1, end), line.slice(end + 2)];
      }),
  );

/** A line break in a JSON text is never part of a value. */
const SEPARATOR = ",\n";

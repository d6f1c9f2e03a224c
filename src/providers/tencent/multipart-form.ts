/** documented (RFC 2046): 1 to 70 characters. */
const BOUNDARY = /;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i;
const NAME = /^content-disposition:\s*form-data\s*;(?:.*;)?\s*name="?[^"]+"?/im;
const LINE = "\r\n";

/**
 * What is wrong with the form of a multipart body; undefined for a well-formed one. What stands in its parts is not
 * looked at.
 *
 * @param contentType the header that names the boundary
 */
export function multipartProblem(contentType: string, body: Buffer): string | undefined {
  const [, quoted, bare] = BOUNDARY.exec(contentType) ?? [];
  const boundary = quoted ?? bare;
  if (boundary === undefined) return "the content type names no boundary";
  // one character a byte: parts may hold anything
  const pieces = `${LINE}${body.toString("latin1")}`.split(`${LINE}--${boundary}`);
  if (pieces.length < 2) return "the boundary does not occur in the body";
  const parts = pieces.slice(1);
  const end = parts.findIndex((part) => part.startsWith("--"));
  if (end < 0) return "the last boundary is missing";
  const broken = parts.slice(0, end).findIndex((part) => !isPart(part));
  return broken < 0 ? undefined : `part ${broken} is not a header with a name, an empty line and a value`;
}

function isPart(text: string): boolean {
  const [, headers] = /^[ \t]*\r\n((?:[^\r\n]+\r\n)+)\r\n/.exec(text) ?? [];
  return headers !== undefined && NAME.test(headers);
}

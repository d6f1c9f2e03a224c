/**
 * A text with other lines between those that mark a generated part of it.
 *
 * @param file for the message when the marks are missing
 */
export function withBlock(
  text: string,
  file: string,
  [start, end]: readonly [string, string],
  content: string,
): string {
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`${file} needs the lines ${start} and ${end}, in this order`);
  return `${text.slice(0, from + start.length)}\n${content}${text.slice(text.lastIndexOf("\n", to))}`;
}

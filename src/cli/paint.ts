/** Marks up text for a terminal. */
export interface Paint {
  bold(text: string): string;
  dim(text: string): string;
  red(text: string): string;
  yellow(text: string): string;
  green(text: string): string;
}

const plain = (text: string): string => text;
const code =
  (on: number, off: number) =>
  (text: string): string =>
    `\u001b[${on}m${text}\u001b[${off}m`;

const none: Paint = { bold: plain, dim: plain, red: plain, yellow: plain, green: plain };
const colours: Paint = {
  bold: code(1, 22),
  dim: code(2, 22),
  red: code(31, 39),
  yellow: code(33, 39),
  green: code(32, 39),
};

/** Colours on a terminal only, and not where the person asked for none (https://no-color.org). */
export function paintFor(stream: { readonly isTTY?: boolean }, environment: NodeJS.ProcessEnv): Paint {
  const { NO_COLOR: noColour, TERM: term } = environment;
  return stream.isTTY === true && !noColour && term !== "dumb" ? colours : none;
}

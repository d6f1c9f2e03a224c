import { stopwatch } from "../../sandbox/clock.js";

const BEAT = 1000;
const CLEAR_LINE = "\r\u001b[2K";

/**
 * Does something that takes a while; on a terminal a line on stderr says so, and goes away at the end.
 *
 * @param longest how long it can take, in milliseconds
 * @param work ends at the signal, which Ctrl-C gives
 */
export async function whileWaiting<Result>(
  longest: number,
  text: string,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const stop = new AbortController();
  const stopProgress = process.stderr.isTTY && longest > 0 ? showProgress(longest, text) : () => undefined;
  try {
    return await work(stop.signal);
  } finally {
    stopProgress();
    stop.abort();
  }
}

function showProgress(longest: number, text: string): () => void {
  const elapsed = stopwatch();
  const show = (): void => {
    const seconds = Math.floor(elapsed() / BEAT);
    process.stderr.write(`${CLEAR_LINE}${text}… ${seconds} of ${Math.ceil(longest / BEAT)} s`);
  };
  show();
  const timer = setInterval(show, BEAT);
  return () => {
    clearInterval(timer);
    process.stderr.write(CLEAR_LINE);
  };
}

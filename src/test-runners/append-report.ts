/** The part of an error that test runners show. */
interface ShownError {
  message?: string;
  stack?: string;
}

/** Lets an error's message end with a report, also where it is repeated before the stack. */
export function appendReport(error: ShownError, report: string): void {
  const { message = "", stack } = error;
  const longer = `${message}\n\n${report}\n`;
  if (stack !== undefined) {
    const [text, frames] = parted(stack, message);
    error.stack = `${text}\n\n${report}\n${frames}`;
  }
  error.message = longer;
}

const FIRST_FRAME = /\n\s+at .*/s;

/** A stack is what the error says, and then the places in the code. */
function parted(stack: string, message: string): [text: string, frames: string] {
  const after = message === "" ? -1 : stack.indexOf(message);
  const end = after < 0 ? (FIRST_FRAME.exec(stack)?.index ?? stack.length) : after + message.length;
  return [stack.slice(0, end), stack.slice(end)];
}

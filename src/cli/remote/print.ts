import { type Paint, paintFor } from "../paint.js";

export function print(text: string): void {
  process.stdout.write(text === "" || text.endsWith("\n") ? text : `${text}\n`);
}

/** Prints an answer as JSON, or as people read it. */
export function printAnswer<Answer>(
  answer: Answer,
  { json }: { readonly json: boolean },
  render: (answer: Answer, paint: Paint) => string,
): void {
  print(json ? JSON.stringify(answer, null, 2) : render(answer, paintFor(process.stdout, process.env)));
}

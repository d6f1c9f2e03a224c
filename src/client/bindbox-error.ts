import type { Schema } from "./operation-types.js";

type Problem = Schema<"Problem">;

/** The emulator has refused a call of its control API, or none has answered. */
export class BindboxError extends Error {
  override readonly name = "BindboxError";
  /** The HTTP status; `undefined` when there was no answer. */
  readonly status: number | undefined;
  /** What is wrong, for people. */
  readonly detail: string;
  /** Each field that does not fit, by its place. */
  readonly errors: NonNullable<Problem["errors"]>;
  /** The error code of the emulated service, where the problem is one of its errors. */
  readonly code: string | undefined;

  constructor(detail: string, problem: Partial<Problem> = {}, cause?: unknown) {
    super(detail, cause === undefined ? {} : { cause });
    this.status = problem.status;
    this.detail = detail;
    this.errors = problem.errors ?? [];
    this.code = problem.code;
  }
}

/** Nothing has come within the time that somebody was ready to wait. */
export class WaitTimeoutError extends Error {
  override readonly name = "WaitTimeoutError";
}

/** The error that an answer other than a success stands for. */
export function errorOf(operation: string, status: number, body: string): BindboxError {
  const problem = problemIn(body);
  const detail = problem?.detail ?? (body === "" ? "no more is known" : body);
  return new BindboxError(`${operation}: ${detail} (HTTP ${status})`, { ...problem, status });
}

function problemIn(body: string): Problem | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return isProblem(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const isProblem = (value: unknown): value is Problem =>
  typeof value === "object" && value !== null && "title" in value && "status" in value;

import type { Schema } from "./operation-types.js";

type Problem = Schema<"Problem">;
type VerificationProblem = Schema<"VerificationProblem">;

/** The emulator has refused a call of its control API, or none has answered. */
export class BindboxError extends Error {
  override readonly name: string = "BindboxError";
  /** The HTTP status; `undefined` when there was no answer. */
  readonly status: number | undefined;
  /** What is wrong, for people. */
  readonly detail: string;
  /** Each field that does not fit, by its place. */
  readonly errors: NonNullable<Problem["errors"]>;
  /** The error code of the emulated service, where the problem is one of its errors. */
  readonly code: string | undefined;

  constructor(message: string, problem: Partial<Problem> = {}, cause?: unknown) {
    super(message, cause === undefined ? {} : { cause });
    this.status = problem.status;
    this.detail = problem.detail ?? message;
    this.errors = problem.errors ?? [];
    this.code = problem.code;
  }
}

/** The journal does not hold what somebody has verified. The message says it all, the nearest requests included. */
export class VerificationError extends BindboxError {
  override readonly name = "VerificationError";
  /** How many requests do match. */
  readonly count: number;
  /** The requests that come nearest, with what differs. */
  readonly nearest: VerificationProblem["nearest"];

  constructor(problem: VerificationProblem) {
    const { type, title, status, detail, count, nearest } = problem;
    super(detail, { type, title, status, detail });
    this.count = count;
    this.nearest = nearest;
  }
}

/** Nothing has come within the time that somebody was ready to wait. */
export class WaitTimeoutError extends Error {
  override readonly name = "WaitTimeoutError";
}

/** The error that an answer other than a success stands for. */
export function errorOf(operation: string, status: number, body: string): BindboxError {
  const problem = parsed(body);
  if (isVerificationProblem(problem)) return new VerificationError(problem);
  if (isProblem(problem)) {
    const { detail = problem.title } = problem;
    return new BindboxError(`${detail} (HTTP ${status} to ${operation})`, { ...problem, detail });
  }
  return new BindboxError(
    `what answers is no bindbox: HTTP ${status} to ${operation}: ${body.slice(0, 200)}`,
    {
      status,
    },
  );
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

const isProblem = (value: unknown): value is Problem =>
  typeof value === "object" && value !== null && "title" in value && "status" in value;

const isVerificationProblem = (value: unknown): value is VerificationProblem =>
  isProblem(value) && "verified" in value && "nearest" in value;

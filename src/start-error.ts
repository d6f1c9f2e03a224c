/** The emulator cannot start as it was asked to. The message is for the person who asked. */
export class StartError extends Error {
  override readonly name = "StartError";
  /** The system's name for the reason where there is one: `EADDRINUSE`, `EACCES`. */
  readonly code: string | undefined;

  constructor(message: string, cause?: unknown) {
    super(message, { cause });
    this.code = codeOf(cause);
  }
}

/** The system's name for what went wrong. */
export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

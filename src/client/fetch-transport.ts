import { BindboxError } from "./bindbox-error.js";
import type { Transport, TransportReply } from "./transport.js";

/** Speaks HTTP with an emulator, by the platform's own `fetch`. */
export function fetchTransport(url: string, controlToken: string | undefined): Transport {
  const authorization = controlToken === undefined ? {} : { authorization: `Bearer ${controlToken}` };
  return async ({ method, target, body, signal }) => {
    const content = body === undefined ? {} : { "content-type": "application/json" };
    const init = {
      method,
      headers: { ...authorization, ...content },
      ...(body === undefined ? {} : { body }),
      ...(signal === undefined ? {} : { signal }),
    };
    const response = await fetch(url + target, init).catch((error: unknown) => {
      if (signal?.aborted) throw signal.reason;
      throw new BindboxError(`no bindbox answers at ${url}: ${reasonOf(error)}`, {}, error);
    });
    return replyOf(response);
  };
}

const replyOf = (response: Response): TransportReply => ({
  status: response.status,
  text: () => response.text(),
  chunks: () => decoded(response.body),
});

async function* decoded(body: ReadableStream<Uint8Array> | null): AsyncGenerator<string> {
  if (body === null) return;
  const reader = body.getReader();
  const decoder = new TextDecoder();
  try {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return;
      yield decoder.decode(value, { stream: true });
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** `fetch` says only that it failed; why stands in the cause. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (!(cause instanceof Error)) return String(cause);
  // a host with several addresses fails with an error for each, and says nothing itself
  return cause.message || ("code" in cause ? String(cause.code) : cause.name);
}

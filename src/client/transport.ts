/** A request to the control API, as a transport carries it. */
export interface TransportRequest {
  readonly method: string;
  /** Path and query: `/_bindbox/v1/sandboxes/default/outbox?to=new%40example.com`. */
  readonly target: string;
  /** JSON. */
  readonly body: string | undefined;
  readonly signal: AbortSignal | undefined;
}

/** What came back. Either `text` or `chunks` is read, once. */
export interface TransportReply {
  readonly status: number;
  /** The whole body. */
  text(): Promise<string>;
  /** The body as it comes, for as long as it does. Who stops reading ends the request. */
  chunks(): AsyncIterable<string>;
}

/** The way to a control API: over HTTP, or straight into an emulator in the same process. */
export type Transport = (request: TransportRequest) => Promise<TransportReply>;

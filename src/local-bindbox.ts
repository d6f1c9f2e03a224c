/// <reference lib="esnext.disposable" preserve="true" />
import { checkedOptions, type StartOptions } from "./checked-options.js";
import { BindboxHandle } from "./client/bindbox.js";
import { directTransport } from "./client/direct-transport.js";
import { type Emulator, startEmulator } from "./emulator.js";

/** The handle of an emulator that runs in this process. Its control calls go straight into it, without a socket. */
export class LocalBindbox extends BindboxHandle implements AsyncDisposable {
  readonly port: number;
  /** What the control API demands of programs elsewhere; `undefined` when it demands nothing. */
  readonly controlToken: string | undefined;
  readonly #stop: () => Promise<void>;
  #stopped: Promise<void> | undefined;

  constructor(emulator: Emulator) {
    const { transport, close } = directTransport(emulator.control, emulator.url);
    super(emulator.url, transport);
    this.port = emulator.port;
    this.controlToken = emulator.controlToken;
    this.#stop = () => {
      close();
      return emulator.stop();
    };
  }

  /** Finishes the running requests, keeps what has to be kept, and frees the port. A second call waits for the first. */
  stop(): Promise<void> {
    this.#stopped ??= this.#stop();
    return this.#stopped;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.stop();
  }
}

/** Starts an emulator in this process. */
export const startLocalBindbox = async (options: StartOptions): Promise<LocalBindbox> =>
  new LocalBindbox(await startEmulator(await checkedOptions(options)));

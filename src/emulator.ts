import type { Express } from "express";
import { controlHandler } from "./control/control.js";
import { KeptSandboxes } from "./data-folder/kept-sandboxes.js";
import { type ControlAccess, controlAccess } from "./http/control-access.js";
import { Gate } from "./http/gate.js";
import { controlGuard } from "./http/guards.js";
import { addressOf, listen, reachableHost, stopServing } from "./http/listen.js";
import { answerRequest, type ContractBreach, type PipelineParts } from "./http/pipeline.js";
import { RunningRequests } from "./http/running-requests.js";
import { createApp, createHttpServer, errorAnswers, type Handler, respondWith } from "./http/server.js";
import { hearing, type JournalListener } from "./observe/journal-listener.js";
import { Recorder } from "./observe/recorder.js";
import { preflight } from "./providers/authing/preflight.js";
import { AuthingProvider } from "./providers/authing/provider.js";
import { VERIFY_EMAIL_PATH, VerifyEmailPage } from "./providers/authing/verify-email-link.js";
import { ActivationPages } from "./providers/tencent/activation/pages.js";
import { ACTIVATION_PATH } from "./providers/tencent/activation-mail.js";
import { tencentOperations } from "./providers/tencent/operations.js";
import { TencentProvider } from "./providers/tencent/provider.js";
import type { Timer } from "./sandbox/idle-expiry.js";
import type { OriginSource } from "./sandbox/origins.js";
import type { Sandboxes } from "./sandbox/sandboxes.js";

export interface EmulatorOptions {
  /** 0 picks a free one, which is the default. */
  readonly port?: number;
  /** Default: `127.0.0.1`. On an address that other machines can reach, the control API demands a token. */
  readonly host?: string;
  /**
   * What the control API demands as `Authorization: Bearer <token>`. Default: nothing on loopback, a fresh random token
   * on any other host.
   */
  readonly controlToken?: string | undefined;
  /** Names by which this machine may be reached besides those of loopback, such as one in its hosts file. */
  readonly allowedHosts?: readonly string[] | undefined;
  /** A folder that keeps the sandboxes, for one emulator at a time; without one they live in memory. */
  readonly data?: string | undefined;
  /** What the default sandbox starts with, a fixture or a snapshot; default: `fixtures/default.json`. */
  readonly fixture?: OriginSource | undefined;
  /** The same seed and the same calls give the same codes, ids and tokens; default: a fresh one. */
  readonly seed?: string | undefined;
  /** Tells when a sandbox has been left alone for too long; replaced in tests. */
  readonly timer?: Timer | undefined;
  /** Hears of every emulated request. */
  readonly onRequest?: JournalListener | undefined;
  /** Hears of answers that do not fit the OpenAPI document, which would be a defect of bindbox. */
  readonly onContractBreach?: ((breach: ContractBreach) => void) | undefined;
  /** Hears of what keeps a client from getting an answer at all, in words that say what to do. */
  readonly onHint?: ((hint: string) => void) | undefined;
  /** Hears of defects that made a request fail. */
  readonly onCrash?: ((error: unknown) => void) | undefined;
}

export interface Emulator {
  /** `http://127.0.0.1:4010`: how programs on this machine reach it. */
  readonly url: string;
  readonly port: number;
  /** What the control API demands; `undefined` when it demands no token. */
  readonly controlToken: string | undefined;
  readonly sandboxes: Sandboxes;
  /** Answers requests to the control API of whoever holds this object: without a socket, and without the guards of one. */
  readonly control: Handler;
  /** Finishes the running requests, keeps what has to be kept, and frees the port. */
  stop(): Promise<void>;
}

const ignore = (): void => undefined;

/**
 * Starts an emulator: the one place where its parts are put together.
 * Rejects with a `StartError` when the port is taken, the data folder cannot be used, or an option makes no sense.
 */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const { host = "127.0.0.1", port = 0, onRequest } = options;
  const linkedPages = [VERIFY_EMAIL_PATH, ACTIVATION_PATH];
  const accessAt = controlAccess({ ...options, host, linkedPages });
  const app = createApp();
  const gate = new Gate();
  app.use(gate.handler);
  const server = createHttpServer(app, { onTlsClient: (target) => options.onHint?.(tlsHint(target)) });
  // the port first: who starts a second emulator by mistake must not touch the data of the first
  await listen(server, host, port);
  const address = addressOf(server);
  const url = `http://${reachableHost(address)}:${address.port}`;
  const kept = await KeptSandboxes.open(options, url).catch((error: unknown) => {
    server.close();
    server.closeAllConnections();
    throw error;
  });
  const { sandboxes } = kept;
  const recorder = new Recorder(sandboxes.coverage, onRequest && hearing(onRequest, sandboxes));
  const running = new RunningRequests();
  const access = accessAt(address.address);
  const parts: PipelineParts = {
    sandboxes,
    onExchange: recorder.record,
    onContractBreach: options.onContractBreach ?? ignore,
    onCrash: options.onCrash ?? ignore,
  };
  const control = controlHandler(parts);
  mountHandlers(app, running, access, control, parts);
  gate.open();

  let stopped: Promise<void> | undefined;
  const stop = async (): Promise<void> => {
    await stopServing(server, running);
    await kept.close();
  };
  return {
    url,
    port: address.port,
    controlToken: access.token?.text,
    sandboxes,
    control,
    stop: () => {
      // once only: by the second time, the folder may be another emulator's
      stopped ??= stop();
      return stopped;
    },
  };
}

const tlsHint = (target: string | undefined): string =>
  target === undefined
    ? "a client began with TLS; bindbox speaks plain HTTP, so the address has to begin with http://"
    : `a client began with TLS in a proxy tunnel to ${target}; bindbox speaks plain HTTP, so tell the SDK to use http`;

function mountHandlers(
  app: Express,
  running: RunningRequests,
  access: ControlAccess,
  control: Handler,
  parts: PipelineParts,
): void {
  const authing = new AuthingProvider(parts.sandboxes);
  const tencent = new TencentProvider(tencentOperations, parts.sandboxes);
  app.use("/_bindbox", controlGuard(access));
  const verifyEmail = new VerifyEmailPage();
  const activation = new ActivationPages();
  app.use(
    VERIFY_EMAIL_PATH,
    respondWith((request) => answerRequest(verifyEmail, request, parts), running),
  );
  app.use(
    ACTIVATION_PATH,
    respondWith((request) => answerRequest(activation, request, parts), running),
  );
  app.use("/_bindbox", respondWith(control, running));
  app.use(
    preflight,
    // documented: every action of Tencent Cloud is at `/`, where Authing has nothing
    respondWith(
      (request) =>
        request.path === "/"
          ? answerRequest(tencent, request, parts)
          : answerRequest(authing, request, parts),
      running,
    ),
  );
  app.use(errorAnswers(parts.onCrash));
}

import { mkdir } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { controlHandler } from "./control/control.js";
import { controlGuard } from "./http/guards.js";
import { answerRequest, type ContractBreach, type PipelineParts } from "./http/pipeline.js";
import { createApp, createHttpServer, errorAnswers, respondWith } from "./http/server.js";
import { Journal, type JournalListener } from "./observe/journal.js";
import { preflight } from "./providers/authing/preflight.js";
import { AuthingProvider } from "./providers/authing/provider.js";
import { VERIFY_EMAIL_PATH, verifyEmailPages } from "./providers/authing/verify-email-link.js";
import { tencentOperations } from "./providers/tencent/operations.js";
import { TencentProvider } from "./providers/tencent/provider.js";
import { defaultFixture } from "./sandbox/default-fixture.js";
import type { Fixture } from "./sandbox/fixture.js";
import { freshSeed } from "./sandbox/random.js";
import { Sandbox } from "./sandbox/sandbox.js";
import { Sandboxes } from "./sandbox/sandboxes.js";

export interface EmulatorOptions {
  /** 0 picks a free one, which is the default. */
  readonly port?: number;
  /** Default: `127.0.0.1`. */
  readonly host?: string;
  /** A folder that keeps the sandboxes; without one they live in memory. */
  readonly data?: string | undefined;
  /** What the default sandbox starts with; default: `fixtures/default.json`. */
  readonly fixture?: Fixture | undefined;
  /** The same seed and the same calls give the same codes, ids and tokens; default: a fresh one. */
  readonly seed?: string | undefined;
  /** Hears of every emulated request. */
  readonly onRequest?: JournalListener | undefined;
  /** Hears of answers that do not fit the OpenAPI document, which would be a defect of bindbox. */
  readonly onContractBreach?: ((breach: ContractBreach) => void) | undefined;
  /** Hears of defects that made a request fail. */
  readonly onCrash?: ((error: unknown) => void) | undefined;
}

export interface Emulator {
  /** `http://127.0.0.1:4010`. */
  readonly url: string;
  readonly port: number;
  readonly sandboxes: Sandboxes;
  readonly journal: Journal;
  /** Finishes the running requests, keeps what has to be kept, and frees the port. */
  stop(): Promise<void>;
}

const ignore = (): void => undefined;

/** Starts an emulator: the one place where its parts are put together. Rejects with the system's error when the port is taken. */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const { host = "127.0.0.1", port = 0, onCrash = ignore, onContractBreach = ignore } = options;
  const sandboxes = await Sandboxes.startingWith(await openDefaultSandbox(options));
  const journal = new Journal(options.onRequest);
  const parts: PipelineParts = { sandboxes, journal, onContractBreach, onCrash };
  const authing = new AuthingProvider();
  const tencent = new TencentProvider(tencentOperations);

  const app = createApp();
  app.use("/_bindbox", controlGuard(host));
  app.use(VERIFY_EMAIL_PATH, respondWith(verifyEmailPages(sandboxes)));
  app.use("/_bindbox", respondWith(controlHandler({ sandboxes, onContractBreach, onCrash })));
  app.use(
    preflight,
    // documented: every action of Tencent Cloud is at `/`, where Authing has nothing
    respondWith((request) =>
      request.path === "/" ? answerRequest(tencent, request, parts) : answerRequest(authing, request, parts),
    ),
  );
  app.use(errorAnswers(onCrash));

  const server = createHttpServer(app);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  const address = server.address() as AddressInfo;
  const shownHost = address.family === "IPv6" ? `[${address.address}]` : address.address;
  return {
    url: `http://${shownHost}:${address.port}`,
    port: address.port,
    sandboxes,
    journal,
    stop: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      await closed;
      for (const sandbox of sandboxes.all()) await sandbox.close();
    },
  };
}

async function openDefaultSandbox({ data, fixture, seed }: EmulatorOptions): Promise<Sandbox> {
  if (data !== undefined) await mkdir(data, { recursive: true });
  return Sandbox.open({
    id: "default",
    fixture: fixture ?? defaultFixture(),
    seed: seed ?? freshSeed(),
    file: data === undefined ? undefined : join(data, "default.json"),
  });
}

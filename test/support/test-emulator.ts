import request from "supertest";
import { afterAll, beforeAll, expect } from "vitest";
import { type Emulator, type EmulatorOptions, startEmulator } from "../../src/emulator.js";
import type { Fixture } from "../../src/sandbox/fixture.js";
import type { SettingsPatch } from "../../src/sandbox/settings.js";

export const APP_ID = "6400000000000000000000a1";
export const APP_SECRET = "0123456789abcdef0123456789abcde1";
export const BASIC_APP_ID = "6400000000000000000000a2";
export const BASIC_APP_SECRET = "0123456789abcdef0123456789abcde2";
export const PUBLIC_APP_ID = "6400000000000000000000a3";
export const USER_POOL_ID = "6400000000000000000000b0";
export const PASSWORD = "Passw0rd!";

export interface Envelope {
  readonly statusCode: number;
  readonly apiCode?: number;
  readonly message: string;
  readonly requestId: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every operation
  readonly data?: any;
}

/** An emulator of its own, driven over HTTP. Stopping it fails the test when an answer broke the OpenAPI document. */
export class TestEmulator {
  readonly #breaches: unknown[] = [];
  readonly #crashes: unknown[] = [];
  #emulator: Emulator | undefined;

  async start(options: EmulatorOptions = {}): Promise<this> {
    this.#emulator = await startEmulator({
      seed: "test",
      onContractBreach: (breach) => this.#breaches.push(breach),
      onCrash: (error) => this.#crashes.push(error),
      ...options,
    });
    return this;
  }

  async stop(): Promise<void> {
    await this.#emulator?.stop();
    expect(this.#breaches).toEqual([]);
    expect(this.#crashes).toEqual([]);
  }

  /** For a test that breaks something on purpose. */
  forgetDefects(): void {
    this.#breaches.length = 0;
    this.#crashes.length = 0;
  }

  get emulator(): Emulator {
    if (!this.#emulator) throw new Error("the emulator was not started");
    return this.#emulator;
  }

  get url(): string {
    return this.emulator.url;
  }

  get agent() {
    return request(this.url);
  }

  /** POST to the V3 API as the default app; `token` goes raw into the authorization header. */
  async post(
    path: string,
    body: object,
    token?: string,
    headers: Record<string, string> = {},
  ): Promise<Envelope> {
    const call = this.agent.post(`/api/v3/${path}`).set({ "x-authing-app-id": APP_ID, ...headers });
    const response = await (token === undefined ? call : call.set("authorization", token)).send(body);
    return response.body;
  }

  async get(path: string, token?: string, headers: Record<string, string> = {}): Promise<Envelope> {
    const call = this.agent.get(`/api/v3/${path}`).set({ "x-authing-app-id": APP_ID, ...headers });
    return (await (token === undefined ? call : call.set("authorization", token))).body;
  }

  /** Signs in by password and answers the access token. */
  async signIn(account = "alice", password = PASSWORD, scope?: string): Promise<string> {
    const options = scope === undefined ? {} : { options: { scope } };
    const body = { connection: "PASSWORD", passwordPayload: { account, password }, ...options };
    const { data } = await this.post("signin", body);
    return data.access_token;
  }

  /** Sends a passcode by e-mail and reads it from the outbox. */
  async mailedCode(email: string, channel: string): Promise<string> {
    expect(await this.post("send-email", { email, channel })).toMatchObject({ statusCode: 200 });
    return this.latestCode(email, channel);
  }

  /** Sends a passcode by text message and reads it from the outbox. */
  async textedCode(phoneNumber: string, channel: string, phoneCountryCode?: string): Promise<string> {
    const phone = phoneCountryCode === undefined ? { phoneNumber } : { phoneNumber, phoneCountryCode };
    expect(await this.post("send-sms", { ...phone, channel })).toMatchObject({ statusCode: 200 });
    return this.latestCode(`${phoneCountryCode ?? "+86"}${phoneNumber}`, channel);
  }

  async latestCode(to: string, channel: string): Promise<string> {
    const [message] = (await this.control("get", "/outbox").query({ to, channel })).body;
    return message.code;
  }

  /** A request to the control API of the default sandbox. */
  control(method: "get" | "post" | "patch" | "put" | "delete", path: string) {
    return this.agent[method](`/_bindbox/v1/sandboxes/default${path}`);
  }

  async settings(patch: SettingsPatch): Promise<void> {
    expect((await this.control("patch", "/settings").send(patch)).status).toBe(200);
  }

  async advance(duration: string): Promise<void> {
    expect((await this.control("post", "/clock").send({ advance: duration })).status).toBe(200);
  }

  async reset(): Promise<void> {
    expect((await this.control("post", "/reset").send()).status).toBe(200);
  }
}

/** An emulator for all tests of a file; each test that needs a clean world calls `reset()` or starts its own. */
export function emulatorForFile(
  options: EmulatorOptions & { readonly fixture?: Fixture } = {},
): TestEmulator {
  const emulator = new TestEmulator();
  beforeAll(() => emulator.start(options).then(() => undefined));
  afterAll(() => emulator.stop());
  return emulator;
}

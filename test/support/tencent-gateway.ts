import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, expect } from "vitest";
import { answerRequest } from "../../src/http/pipeline.js";
import { RunningRequests } from "../../src/http/running-requests.js";
import { createApp, createHttpServer, respondWith } from "../../src/http/server.js";
import { Recorder } from "../../src/observe/recorder.js";
import { ok } from "../../src/providers/outcome.js";
import type { Operations, TencentCaller } from "../../src/providers/tencent/operation.js";
import { TencentProvider } from "../../src/providers/tencent/provider.js";
import { defaultFixture } from "../../src/sandbox/default-fixture.js";
import { Sandbox } from "../../src/sandbox/sandbox.js";
import { Sandboxes } from "../../src/sandbox/sandboxes.js";
import { exchange, type WireAnswer, type WireRequest } from "./tencent-wire.js";

const BINDING = {
  BindId: 0,
  ApplyTime: "",
  Email: "",
  Phone: "",
  BindStatus: "Unbound",
  BindTime: "",
  Description: "",
  PhoneBind: 0,
  CountryCode: "",
};

/** The account, and a temporary key of it with its token. */
export const TEMPORARY = { secretId: "AKIDtemporary", secretKey: "temporaryKey", token: "the-token" };

/** The gateway in front of actions that only remember what reached them. */
export class TencentGateway {
  readonly reached: { readonly input: unknown; readonly caller: TencentCaller }[] = [];
  readonly breaches: unknown[] = [];
  sandbox!: Sandbox;
  port!: number;
  stop!: () => Promise<void>;

  async start(): Promise<void> {
    const fixture = defaultFixture();
    const first = fixture.tencent!;
    const tencent = { ...first, accounts: [{ uin: 100000000002, ...TEMPORARY }] };
    const settings = { requestRateLimit: 0 };
    this.sandbox = await Sandbox.open({
      id: "default",
      seed: "test",
      fixture: { ...fixture, tencent, settings },
    });
    const sandboxes = await Sandboxes.startingWith(this.sandbox);
    const remember = (answer?: object) => async (input: unknown, caller: TencentCaller) => {
      this.reached.push({ input, caller });
      return ok(answer);
    };
    const operations: Operations = {
      DescribeOrganizationMemberEmailBind: remember(BINDING),
      CreateOrganization: remember({ OrgId: 1, NickName: "" }),
      UpdateOrganizationMember: remember(),
      CreateOrganizationMemberAuthIdentity: remember(),
      CreateOrganizationMember: remember({ Uin: 1 }),
      DescribeOrganizationMembers: remember({ Items: [], Total: 0 }),
    };
    const provider = new TencentProvider(operations, sandboxes);
    const parts = {
      sandboxes,
      onExchange: new Recorder(sandboxes.coverage).record,
      onContractBreach: (breach: unknown) => this.breaches.push(breach),
      onCrash: (error: unknown) => this.breaches.push(error),
    };
    const app = createApp();
    app.use(respondWith((request) => answerRequest(provider, request, parts), new RunningRequests()));
    const server = createHttpServer(app);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    this.port = (server.address() as AddressInfo).port;
    this.stop = () => new Promise((resolve) => server.close(() => resolve()));
  }

  get endpoint(): string {
    return `127.0.0.1:${this.port}`;
  }

  send(request: WireRequest): Promise<WireAnswer> {
    return exchange(this.port, request);
  }

  /** What the action was given, of a request that has to reach it. */
  async inputOf(request: WireRequest): Promise<unknown> {
    const { Response } = await this.send(request);
    expect(Response.Error).toBeUndefined();
    return this.reached.at(-1)?.input;
  }

  /** `Code: Message` of a request that has to be refused before it reaches an action. */
  async refusalOf(request: WireRequest): Promise<string> {
    const before = this.reached.length;
    const { status, headers, Response } = await this.send(request);
    expect(status).toBe(200);
    expect(headers["content-type"]).toBe("application/json");
    expect(Response.RequestId).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(Object.keys(Response).sort()).toEqual(["Error", "RequestId"]);
    expect(this.reached).toHaveLength(before);
    return `${Response.Error.Code}: ${Response.Error.Message}`;
  }
}

/** A gateway for all tests of a file, with fresh settings and clock for each. Any answer that breaks the contract fails the file. */
export function gatewayForFile(): TencentGateway {
  const gateway = new TencentGateway();
  beforeAll(() => gateway.start());
  beforeEach(async () => {
    await gateway.sandbox.reset();
    gateway.reached.length = 0;
  });
  afterAll(async () => {
    await gateway.stop();
    expect(gateway.breaches).toEqual([]);
  });
  return gateway;
}

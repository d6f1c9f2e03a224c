import { beforeEach, expect } from "vitest";
import { defaultFixture } from "../../src/sandbox/default-fixture.js";
import type { Sandbox } from "../../src/sandbox/sandbox.js";
import type { Transaction } from "../../src/sandbox/store.js";
import { tc3 } from "./tencent-sdks.js";
import { exchange } from "./tencent-wire.js";
import { emulatorForFile, type TestEmulator } from "./test-emulator.js";

/** Accounts of the test world, each with an API key. The first makes the organization. */
export const MANAGER = 100000000001;
export const GUEST = 100000000002;
export const STRANGER = 100000000003;
/** Not a verified enterprise. */
export const UNVERIFIED = 100000000004;
/** A sub-account of the manager, and one of somebody else. */
export const SUB_ACCOUNT = 100000000011;
export const FOREIGN_SUB_ACCOUNT = 100000000012;

// biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every action
type Response = any;

interface Parameters extends Readonly<Record<string, unknown>> {
  readonly NodeId: number;
}

const first = defaultFixture().tencent!;
/** The API key of an account. */
export const keyOf = (uin: number) =>
  uin === MANAGER ? first : { secretId: `AKID${uin}`, secretKey: `key-of-${uin}` };

/** Accounts that call the Organization API with signed requests, as an SDK would. */
export class OrganizationWorld {
  readonly #bindbox: TestEmulator;

  constructor(bindbox: TestEmulator) {
    this.#bindbox = bindbox;
  }

  get sandbox(): Sandbox {
    return this.#bindbox.emulator.sandboxes.fallback;
  }

  get bindbox(): TestEmulator {
    return this.#bindbox;
  }

  /** What an action answers, error or not. */
  async call(action: string, parameters: object = {}, uin = MANAGER): Promise<Response> {
    const { port } = this.#bindbox.emulator;
    const { secretId, secretKey } = keyOf(uin);
    const body = JSON.stringify(parameters);
    const request = tc3({ action, body, host: `127.0.0.1:${port}`, secretId, secretKey });
    return (await exchange(port, request)).Response;
  }

  /** The answer of an action that has to succeed. */
  async ok(action: string, parameters: object = {}, uin = MANAGER): Promise<Response> {
    const answer = await this.call(action, parameters, uin);
    expect(answer.Error, action).toBeUndefined();
    return answer;
  }

  /** The code of an action that has to be refused. */
  async refusal(action: string, parameters: object = {}, uin = MANAGER): Promise<string> {
    return (await this.call(action, parameters, uin)).Error?.Code ?? "none";
  }

  /** Makes the manager's organization and answers its root. */
  async organization(): Promise<{ readonly OrgId: number; readonly RootNodeId: number }> {
    await this.ok("CreateOrganization");
    return this.ok("DescribeOrganization");
  }

  /** A created member; answers its uin. */
  async member(parameters: Parameters): Promise<number> {
    return (await this.ok("CreateOrganizationMember", { ...MEMBER, ...parameters })).Uin;
  }

  /** Invites the guest, or whom the parameters name. */
  async invite(parameters: Parameters): Promise<void> {
    await this.ok("InviteOrganizationMember", { ...INVITATION, ...parameters });
  }

  async members(): Promise<Response> {
    return this.ok("DescribeOrganizationMembers", FIRST_PAGE);
  }

  async memberNamed(name: string): Promise<Response> {
    return (await this.members()).Items.find(({ Name }: { Name: string }) => Name === name);
  }

  async nodes(): Promise<Response> {
    return this.ok("DescribeOrganizationNodes", FIRST_PAGE);
  }

  /** Changes the rows themselves, for what no action of this API can bring about. */
  rows<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.sandbox.store.transaction(work);
  }

  /** Changes a row through the state API, or makes one that stands for its defaults. */
  async state(path: string, members: object): Promise<void> {
    const { status, body } = await this.#bindbox.control("patch", `/state/${path}`).send(members);
    expect([200, 201], JSON.stringify(body)).toContain(status);
  }

  /** Says what is the case with an account. */
  circumstances(uin: number, circumstances: object): Promise<void> {
    return this.state(`accountCircumstances/${uin}`, circumstances);
  }

  /** Gives a member a binding, as if it had been added and perhaps activated. */
  async binding(memberUin: number, status: "Valid" | "Success", linkExpiresIn = 1000): Promise<void> {
    const now = this.sandbox.clock.now();
    const { orgId } = (await this.rows((tx) => tx.organizationMembers.get(String(memberUin))))!;
    await this.rows((tx) =>
      tx.emailBindings.put({
        id: `9${memberUin}`,
        bindId: Number(`9${memberUin}`),
        memberUin,
        orgId,
        email: `${memberUin}@example.com`,
        countryCode: "86",
        phone: "18600000011",
        status,
        failure: null,
        lastRefusal: null,
        phoneBound: status === "Success",
        appliedAt: now,
        boundAt: status === "Success" ? now : null,
        updates: 0,
        resentAt: [],
        linkToken: `token-${memberUin}`,
        linkExpiresAt: now + linkExpiresIn,
      }),
    );
  }
}

export const FIRST_PAGE = { Offset: 0, Limit: 50 };
export const RELATION = { PolicyType: "Financial", PermissionIds: [1, 2] };
export const MEMBER = { Name: "member", AccountName: "account", ...RELATION };
export const INVITATION = { MemberUin: GUEST, Name: "guest", ...RELATION };

/** A world for all tests of a file, fresh for each of them. Any answer that breaks the OpenAPI document fails the file. */
export function organizationWorldForFile(): OrganizationWorld {
  const accounts = [GUEST, STRANGER, UNVERIFIED].map((uin) => ({ uin, ...keyOf(uin) }));
  const fixture = {
    ...defaultFixture(),
    settings: { requestRateLimit: 0 },
    tencent: { ...first, uin: MANAGER, accounts, organizations: [] },
  };
  const world = new OrganizationWorld(emulatorForFile({ fixture }));
  beforeEach(async () => {
    await world.bindbox.reset();
    await world.rows(async (tx) => {
      const unverified = (await tx.tencentAccounts.get(String(UNVERIFIED)))!;
      await tx.tencentAccounts.put({ ...unverified, verified: false });
      const subAccounts = [
        { uin: SUB_ACCOUNT, ownerUin: MANAGER, name: "operator" },
        { uin: FOREIGN_SUB_ACCOUNT, ownerUin: STRANGER, name: "foreigner" },
      ];
      for (const row of subAccounts) await tx.subAccounts.put({ id: String(row.uin), ...row });
    });
  });
  return world;
}

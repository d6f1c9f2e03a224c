import { beforeEach, expect } from "vitest";
import { type OrganizationWorld, organizationWorldForFile } from "./tencent-organization.js";

/** What an administrator gives a member. */
export const ADDRESS = { Email: "Member@example.com", CountryCode: "86", Phone: "18600000011" };
export const ACCOUNT_PASSWORD = "Passw0rd!";

/** Status and body of an answer of the activation's JSON. */
interface Step {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every step
  readonly body: any;
}

/** The manager's organization with one created member, `member`, who has no binding yet. */
export class BindingWorld {
  member = 0;
  rootNodeId = 0;

  constructor(readonly organization: OrganizationWorld) {}

  async build(): Promise<void> {
    this.rootNodeId = (await this.organization.organization()).RootNodeId;
    this.member = await this.organization.member({ NodeId: this.rootNodeId });
  }

  get bindbox() {
    return this.organization.bindbox;
  }

  get clock() {
    return this.organization.sandbox.clock;
  }

  /** One more created member. */
  another(name: string): Promise<number> {
    return this.organization.member({ NodeId: this.rootNodeId, Name: name });
  }

  describe(memberUin = this.member) {
    return this.organization.ok("DescribeOrganizationMemberEmailBind", { MemberUin: memberUin });
  }

  async status(memberUin = this.member): Promise<string> {
    return (await this.describe(memberUin)).BindStatus;
  }

  /** Starts a binding that has to succeed; answers its BindId. */
  async add(parameters: object = {}): Promise<number> {
    const input = { MemberUin: this.member, ...ADDRESS, ...parameters };
    return (await this.organization.ok("AddOrganizationMemberEmail", input)).BindId;
  }

  addRefusal(parameters: object = {}, uin?: number): Promise<string> {
    const input = { MemberUin: this.member, ...ADDRESS, ...parameters };
    return this.organization.refusal("AddOrganizationMemberEmail", input, uin);
  }

  update(BindId: number, parameters: object = {}) {
    const input = { MemberUin: this.member, BindId, ...ADDRESS, ...parameters };
    return this.organization.ok("UpdateOrganizationMemberEmailBind", input);
  }

  updateRefusal(BindId: number, parameters: object = {}, uin?: number): Promise<string> {
    const input = { MemberUin: this.member, BindId, ...ADDRESS, ...parameters };
    return this.organization.refusal("UpdateOrganizationMemberEmailBind", input, uin);
  }

  send(BindId: number) {
    return this.organization.ok("SendOrgMemberAccountBindEmail", { MemberUin: this.member, BindId });
  }

  sendRefusal(BindId: number, parameters: object = {}, uin?: number): Promise<string> {
    const input = { MemberUin: this.member, BindId, ...parameters };
    return this.organization.refusal("SendOrgMemberAccountBindEmail", input, uin);
  }

  /** The latest mail to an address. */
  async mail(to = ADDRESS.Email) {
    return (await this.bindbox.control("get", "/outbox").query({ to, medium: "email" })).body[0];
  }

  async link(to = ADDRESS.Email): Promise<string> {
    return (await this.mail(to)).link;
  }

  /** The token at the end of the latest link to an address. */
  async token(to = ADDRESS.Email): Promise<string> {
    return (await this.link(to)).split("/").at(-1)!;
  }

  /** Has the SMS code sent, and reads it from the outbox. */
  async code(token: string): Promise<string> {
    expect((await this.requestCode(token)).status).toBe(200);
    const query = { medium: "sms", channel: "ACTIVATION" };
    return (await this.bindbox.control("get", "/outbox").query(query)).body[0].code;
  }

  async requestCode(token: string): Promise<Step> {
    const { status, body } = await this.bindbox.agent.post(`/_bindbox/v1/activation/${token}/code`).send();
    return { status, body };
  }

  async activate(token: string, form: object): Promise<Step> {
    const whole = { email: ADDRESS.Email, code: "000000", password: ACCOUNT_PASSWORD, ...form };
    const { status, body } = await this.bindbox.agent.post(`/_bindbox/v1/activation/${token}`).send(whole);
    return { status, body };
  }

  /** What Tencent calls the reason for which an activation is refused. */
  async activationRefusal(token: string, form: object = {}): Promise<string> {
    const { status, body } = await this.activate(token, form);
    expect(status).toBe(422);
    return body.code;
  }

  /** Everything that the member does behind its link. */
  async activateLatest(email = ADDRESS.Email): Promise<string> {
    const token = await this.token(email);
    const { status } = await this.activate(token, { email, code: await this.code(token) });
    expect(status).toBe(200);
    return token;
  }
}

/** A world for all tests of a file, fresh for each of them. */
export function bindingWorldForFile(): BindingWorld {
  const world = new BindingWorld(organizationWorldForFile());
  beforeEach(() => world.build());
  return world;
}

import { expect } from "vitest";
import type { BindboxEvent, LiveEvents, Sandbox } from "../../src/client/index.js";
import type { SandboxVisitor, Visit } from "../support/sandbox-visitor.js";
import { PASSWORD } from "../support/test-emulator.js";

/** What a test worker does to its sandbox, as data: a failing run shows it. */
export type Step =
  | { readonly does: "send"; readonly to: string }
  | { readonly does: "bind"; readonly to: string }
  | {
      readonly does:
        | "sign in"
        | "describe"
        | "add"
        | "activate"
        | "fix"
        | "arm"
        | "ask"
        | "reset"
        | "trespass"
        | "sign up";
    }
  | { readonly does: "advance"; readonly seconds: number }
  | { readonly does: "set policy"; readonly to: string };

export const START = Date.UTC(2030, 0);
const MEMBER = 100000000101;
/** The phone that every sandbox's member is given. */
const PHONE = "18600000011";

interface Sent {
  readonly to: string;
  readonly channel: string;
  readonly code: string | null;
}

/** Everything that a sandbox holds when nobody but its own worker touches it. */
class Model {
  now: number;
  email: string | null = null;
  binding: "Unbound" | "Valid" | "Success" = "Unbound";
  fixedCode: string | null = null;
  armed = 0;
  hits = 0;
  signedUp = false;
  readonly rules: number[] = [];
  readonly policies = new Map<string, string>();
  readonly sent: Sent[] = [];
  readonly requests: string[] = [];

  constructor(now: number) {
    this.now = now;
  }
}

/** One worker of a parallel test suite: drives its own sandbox, and knows what has to be in it. */
export class IsolatedWorker {
  readonly seen: BindboxEvent[] = [];
  readonly happened = { request: 0, message: 0, clock: 0, reset: 0 };
  readonly box: Sandbox;
  readonly #visitor: SandboxVisitor;
  readonly #index: number;
  readonly #quietApp: string;
  model: Model;
  #token: string | undefined;
  #events: LiveEvents<BindboxEvent> | undefined;
  #reading: Promise<void> | undefined;

  /** @param quietApp the app of a sandbox that has no worker */
  constructor(index: number, visitor: SandboxVisitor, quietApp: string) {
    this.#index = index;
    this.#visitor = visitor;
    this.#quietApp = quietApp;
    this.box = visitor.box;
    this.model = this.#fresh();
  }

  get token(): string | undefined {
    return this.#token;
  }

  async listen(): Promise<void> {
    const events = await this.box.events();
    this.#events = events;
    this.#reading = (async () => {
      for await (const event of events) this.seen.push(event);
    })();
  }

  async stopListening(): Promise<void> {
    // what was published is in the stream already; the last event shows that all of it was read
    await this.#advance(1);
    while (this.seen.filter(({ type }) => type === "clock").length < this.happened.clock)
      await new Promise((resolve) => setImmediate(resolve));
    this.#events?.close();
    await this.#reading;
  }

  async do(step: Step): Promise<void> {
    switch (step.does) {
      case "send":
        await this.codeFor(step.to, "CHANNEL_LOGIN");
        return;
      case "bind":
        return this.#bind(step.to);
      case "sign in":
        await this.#signIn();
        return;
      case "add":
        return this.#add();
      case "activate":
        return this.#activate();
      case "describe":
        return this.#describe();
      case "advance":
        return this.#advance(step.seconds);
      case "set policy":
        this.model.policies.set(step.to, this.#own(1));
        await this.box.codes.setFor(step.to, { code: this.#own(1) });
        return;
      case "fix":
        this.model.fixedCode = this.#own(2);
        await this.box.settings.patch({ fixedCode: this.#own(2) });
        return;
      case "arm":
        this.model.armed += 2;
        this.model.rules.push(2);
        await this.box.faults.add({ operation: "authing.system", error: "quotaExceeded", times: 2 });
        return;
      case "ask":
        return this.#ask();
      case "reset":
        return this.#reset();
      case "trespass":
        return this.#trespass();
      case "sign up":
        return this.#signUp();
    }
  }

  /** What the user sees of herself, and who can sign in here. */
  async expectOwnUsers(): Promise<void> {
    const profile = await this.#visitor.authing(
      "GET",
      "/api/v3/get-profile",
      undefined,
      await this.#signIn(),
    );
    this.#met("get-profile", profile);
    expect(profile.body.data.email).toBe(this.model.email);
    const body = { connection: "PASSWORD", passwordPayload: { account: this.username, password: PASSWORD } };
    const visit = await this.#visitor.v3("signin", body);
    this.#met("signin", visit, this.model.signedUp ? "ok" : "credentialsWrong");
    expect(visit.body.data !== undefined).toBe(this.model.signedUp);
  }

  /** Whom this worker alone signs up. */
  get username(): string {
    return `worker-${this.#index}`;
  }

  /** Has a code sent, which has to be one of this sandbox, and the only news in its outbox. */
  async codeFor(to: string, channel: string): Promise<string> {
    this.#met("send-email", await this.#visitor.v3("send-email", { email: to, channel }));
    return this.#received(to, channel);
  }

  /** An own code that no other sandbox hands out. */
  #own(kind: number): string {
    return String(kind * 100_000 + this.#index);
  }

  #fresh(): Model {
    return new Model(START + this.#index * 1000);
  }

  #met(operation: string, { body }: Pick<Visit, "body">, outcome = "ok"): void {
    this.model.requests.push(`${operation} ${outcome}`);
    this.happened.request += 1;
    if (outcome === "ok") expect(body.statusCode ?? 200).toBe(200);
  }

  async #received(to: string, channel: string): Promise<string> {
    const [message] = await this.box.outbox.list({ limit: 1 });
    const expected = this.model.policies.get(to) ?? this.model.fixedCode;
    expect(message).toMatchObject({ to, channel, ...(expected === null ? {} : { code: expected }) });
    this.model.sent.push({ to, channel, code: message?.code ?? null });
    this.happened.message += 1;
    return message?.code ?? "";
  }

  async #signIn(): Promise<string> {
    const body = { connection: "PASSWORD", passwordPayload: { account: "alice", password: PASSWORD } };
    const visit = await this.#visitor.v3("signin", body);
    this.#met("signin", visit);
    this.#token = visit.body.data.access_token;
    return visit.body.data.access_token;
  }

  async #signUp(): Promise<void> {
    const passwordPayload = { username: this.username, password: PASSWORD };
    const visit = await this.#visitor.v3("signup", { connection: "PASSWORD", passwordPayload });
    this.#met("signup", visit, this.model.signedUp ? "usernameTaken" : "ok");
    this.model.signedUp = true;
  }

  async #bind(to: string): Promise<void> {
    const token = this.#token ?? (await this.#signIn());
    if (this.model.email === null) {
      const passCode = await this.codeFor(to, "CHANNEL_BIND_EMAIL");
      this.#met("bind-email", await this.#visitor.v3("bind-email", { email: to, passCode }, token));
      this.model.email = to;
      return;
    }
    const passCode = await this.codeFor(this.model.email, "CHANNEL_UNBIND_EMAIL");
    this.#met("unbind-email", await this.#visitor.v3("unbind-email", { passCode }, token));
    this.model.email = null;
  }

  async #tencent(action: string, parameters: object): Promise<Visit["body"]> {
    const answer = await this.#visitor.tencent(action, { MemberUin: MEMBER, ...parameters });
    expect(answer.Error).toBeUndefined();
    this.model.requests.push(`${action} ok`);
    this.happened.request += 1;
    return answer;
  }

  async #add(): Promise<void> {
    if (this.model.binding !== "Unbound") return this.#describe();
    const Email = `member-${this.#index}@example.com`;
    await this.#tencent("AddOrganizationMemberEmail", { Email, CountryCode: "86", Phone: PHONE });
    this.model.sent.push({ to: Email, channel: "AddOrganizationMemberEmail", code: null });
    this.happened.message += 1;
    this.model.binding = "Valid";
  }

  async #activate(): Promise<void> {
    if (this.model.binding !== "Valid") return this.#describe();
    const email = `member-${this.#index}@example.com`;
    const [mail] = await this.box.outbox.list({ to: email, limit: 1 });
    await this.box.activation.sendCode(mail?.link ?? "");
    const code = await this.#received(`+86${PHONE}`, "ACTIVATION");
    await this.box.activation.activate(mail?.link ?? "", { email, code, password: PASSWORD });
    this.model.binding = "Success";
  }

  async #describe(): Promise<void> {
    const { BindStatus, Email } = await this.#tencent("DescribeOrganizationMemberEmailBind", {});
    expect(BindStatus).toBe(this.model.binding);
    if (BindStatus !== "Unbound") expect(Email).toBe(`member-${this.#index}@example.com`);
  }

  async #advance(seconds: number): Promise<void> {
    this.model.now += seconds * 1000;
    this.happened.clock += 1;
    expect(Date.parse((await this.box.clock.advance(`${seconds}s`)).now)).toBe(this.model.now);
  }

  /** Runs into a fault rule when one of its own is armed, and only then. */
  async #ask(): Promise<void> {
    const visit = await this.#visitor.authing("GET", "/api/v3/system");
    const refused = this.model.armed > 0;
    expect(visit.status).toBe(refused ? 429 : 200);
    this.#met("system", visit, refused ? "quotaExceeded" : "ok");
    if (!refused) return;
    this.model.armed -= 1;
    this.model.hits += 1;
  }

  async #reset(): Promise<void> {
    await this.box.reset();
    this.happened.reset += 1;
    this.model = this.#fresh();
    this.#token = undefined;
  }

  /** Shows its own token, which is of a user with the same id, at the app of another sandbox. */
  async #trespass(): Promise<void> {
    const token = this.#token ?? (await this.#signIn());
    const visit = await this.#visitor.send({
      method: "GET",
      target: "/api/v3/get-profile",
      headers: [
        ["host", "bindbox.test"],
        ["x-authing-app-id", this.#quietApp],
        ["authorization", token],
      ],
    });
    expect(visit.body).toMatchObject({ statusCode: 401 });
    expect(visit.body.data).toBeUndefined();
  }
}

/** What the model knows of one binding. */
export interface ModelBinding {
  readonly bindId: number;
  readonly member: number;
  readonly appliedAt: number;
  email: string;
  phone: string;
  activated: boolean;
  updates: number;
  resentAt: number[];
  link: number;
  expiresAt: number;
}

/** The settings that the model knows, by their names. */
export interface BindingLimits {
  readonly bindUpdateLimit: number;
  readonly bindLinkLifetime: number;
  readonly bindDailyLimit: number;
  readonly bindPhoneLimit: number;
  readonly bindResendLimit: number;
  readonly bindResendHourlyLimit: number;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Which day it is eight hours east of Greenwich. */
const day = (moment: number): number => Math.floor((moment + 8 * HOUR) / DAY);

/**
 * The life of bindings, written down a second time and as plainly as possible. Each method answers what the service has
 * to answer: `ok`, or the code of the refusal.
 */
export class BindingModel {
  readonly bindings: ModelBinding[] = [];
  /** Links are numbered in the order of their mails. */
  links = 0;

  constructor(
    public now: number,
    readonly limits: BindingLimits,
  ) {}

  status({ activated, expiresAt }: ModelBinding): "Valid" | "Success" | "Failed" {
    if (activated) return "Success";
    return expiresAt > this.now ? "Valid" : "Failed";
  }

  latest(member: number): ModelBinding | undefined {
    return this.bindings.filter((binding) => binding.member === member).at(-1);
  }

  add(member: number, email: string, phone: string): string {
    const last = this.latest(member);
    if (last && this.status(last) !== "Failed") return "FailedOperation.MemberEmailExist";
    const own = this.bindings.filter((binding) => binding.member === member);
    const today = own.filter(({ appliedAt }) => day(appliedAt) === day(this.now));
    if (today.length >= this.limits.bindDailyLimit) return "LimitExceeded.EmailBindOverLimit";
    if (this.holders(phone) >= this.limits.bindPhoneLimit) return "LimitExceeded.PhoneNumBound";
    if (this.isTaken(email)) return "FailedOperation.EmailAlreadyUsed";
    const bindId = this.bindings.length + 1;
    const fresh = { bindId, member, appliedAt: this.now, email, phone, activated: false, updates: 0 };
    this.bindings.push({ ...fresh, resentAt: [], ...this.nextLink() });
    return "ok";
  }

  update(member: number, bindId: number, email: string, phone: string): string {
    const binding = this.pending(member, bindId);
    if (typeof binding === "string") return binding;
    if (binding.updates >= this.limits.bindUpdateLimit) return "LimitExceeded.UpdateEmailBindOverLimit";
    if (this.isTaken(email, bindId)) return "FailedOperation.EmailAlreadyUsed";
    Object.assign(binding, { email, phone, updates: binding.updates + 1 }, this.nextLink());
    return "ok";
  }

  send(member: number, bindId: number): string {
    const binding = this.pending(member, bindId);
    if (typeof binding === "string") return binding;
    const { resentAt } = binding;
    if (resentAt.length >= this.limits.bindResendLimit) return "LimitExceeded.SendEmailLimit";
    if (resentAt.filter((moment) => moment + HOUR > this.now).length >= this.limits.bindResendHourlyLimit)
      return "LimitExceeded.SendEmailWithinOneHourLimit";
    Object.assign(binding, { resentAt: [...resentAt, this.now] }, this.nextLink());
    return "ok";
  }

  /** With the right e-mail, code and password. */
  activate(link: number): string {
    const binding = this.bindings.find((it) => it.link === link);
    if (!binding || binding.activated) return "FailedOperation.BindEmailLinkInvalid";
    if (this.status(binding) === "Failed") return "FailedOperation.BindEmailLinkExpired";
    if (this.holders(binding.phone) > this.limits.bindPhoneLimit)
      return "FailedOperation.MemberBindPhoneError";
    binding.activated = true;
    return "ok";
  }

  private pending(member: number, bindId: number): ModelBinding | string {
    const binding = this.bindings.find((it) => it.bindId === bindId && it.member === member);
    if (!binding) return "ResourceNotFound.EmailBindRecordNotExist";
    return this.status(binding) === "Valid" ? binding : "FailedOperation.EmailBindRecordInvalid";
  }

  private nextLink() {
    this.links += 1;
    return { link: this.links, expiresAt: this.now + this.limits.bindLinkLifetime * 1000 };
  }

  private holders(phone: string): number {
    const live = this.bindings.filter((it) => it.phone === phone && this.status(it) !== "Failed");
    return new Set(live.map(({ member }) => member)).size;
  }

  private isTaken(email: string, own?: number): boolean {
    return this.bindings.some((it) => it.email === email && it.bindId !== own);
  }
}

import type { Transaction } from "../../sandbox/store.js";
import { messageOf } from "../error-catalogue.js";
import { type Failure, fail } from "../outcome.js";
import { passwordMatches } from "../password-hash.js";
import { countAttempt, forgetAttempts, limitReached } from "./attempt-limits.js";
import { type AuthingErrorName, authingErrors } from "./errors.js";
import type { Caller, Services } from "./operation.js";
import type { App, Device, User } from "./rows.js";

type Uses = Pick<Services, "clock" | "random" | "settings">;
type SignInFailure = Failure<AuthingErrorName>;

/** How somebody tries to sign in. */
export interface SignInAttempt {
  readonly app: App;
  /** As the login history names it: `loginByEmail`. */
  readonly method: string;
  readonly clientIp: string;
  readonly captchaCode?: string | undefined;
}

/** Why no sign-in is tried at all: too many failures before. documented: off by default, 50 per 300 s. */
export async function refuseAttempt(
  tx: Transaction,
  attempt: SignInAttempt,
  user: User | undefined,
  services: Uses,
): Promise<SignInFailure | undefined> {
  const { settings } = services;
  if (await limitReached(tx, `login-failures ip ${attempt.clientIp}`, settings.loginFailCheck, services)) {
    return fail("loginTooFrequent", { hint: `too many failed sign-ins from ${attempt.clientIp}` });
  }
  if (
    !user ||
    !(await limitReached(tx, `login-failures user ${user.id}`, settings.loginPasswordFailCheck, services))
  ) {
    return undefined;
  }
  if (settings.loginFailStrategy === "block-account") return fail("loginLocked");
  if (attempt.captchaCode?.toLowerCase() === settings.captchaCode.toLowerCase()) return undefined;
  return fail("captchaRequired", {
    hint: "options.captchaCode has to be the text of the setting captchaCode",
  });
}

/** Checks a password, and counts a wrong one. chosen: an unknown account and a wrong password differ unless concealed. */
export async function checkPassword(
  tx: Transaction,
  user: User | undefined,
  password: string,
  services: Uses,
): Promise<SignInFailure | undefined> {
  const { settings } = services;
  if (!user) return fail("credentialsWrong", { hint: "there is no such account" });
  if (user.passwordHash !== null && passwordMatches(password, user.passwordHash)) {
    await forgetAttempts(tx, `login-failures user ${user.id}`);
    return undefined;
  }
  await countAttempt(tx, `login-failures user ${user.id}`, settings.loginPasswordFailCheck, services);
  const hint = user.passwordHash === null ? "the user has no password" : undefined;
  return fail(
    settings.concealUnknownUser ? "credentialsWrong" : "passwordWrong",
    hint === undefined ? {} : { hint },
  );
}

/** Why a user who has proved who they are may still not come in. */
export async function refuseUser(
  tx: Transaction,
  user: User,
  app: App,
  { deviceId }: Pick<Caller, "deviceId">,
  { settings }: Pick<Services, "settings">,
): Promise<SignInFailure | undefined> {
  if (user.locked) return fail("userLocked");
  if (user.status !== "Activated") return fail("userSuspended", { hint: `the user is ${user.status}` });
  if (user.deniedApps.includes(app.id)) return fail("appAccessDenied");
  return deviceId === undefined ? undefined : await refuseDevice(tx, user, deviceId, settings.deviceLimit);
}

async function refuseDevice(
  tx: Transaction,
  user: User,
  deviceId: string,
  limit: number,
): Promise<SignInFailure | undefined> {
  const devices = await tx.devices.list("user", user.id);
  const device = devices.find((known) => known.deviceId === deviceId);
  if (device?.status === "disabled") return fail("deviceDisabled");
  if (device?.status === "suspended") return fail("deviceSuspended");
  if (device || limit === 0 || devices.length < limit) return undefined;
  // chosen: a device too many is suspended; real answers for it are known as texts only
  return fail("deviceSuspended", {
    hint: `the user has ${devices.length} devices, the setting deviceLimit is ${limit}`,
  });
}

/** Notes a sign-in that worked: counters of the user, history, device. Returns the user as it is now. */
export async function recordSignIn(
  tx: Transaction,
  user: User,
  attempt: SignInAttempt,
  caller: Pick<Caller, "userAgent" | "deviceId">,
  services: Uses,
): Promise<User> {
  const now = services.clock.now();
  const signedIn: User = {
    ...user,
    loginsCount: user.loginsCount + 1,
    lastLogin: now,
    lastIp: attempt.clientIp,
    lastLoginApp: attempt.app.id,
  };
  await tx.users.put(signedIn);
  await putLogin(tx, signedIn, attempt, caller.userAgent, null, services);
  if (caller.deviceId !== undefined) await tx.devices.put(deviceRow(user, caller.deviceId, now));
  return signedIn;
}

/** Notes a sign-in that failed. */
export async function recordFailedSignIn(
  tx: Transaction,
  user: User | undefined,
  attempt: SignInAttempt,
  caller: Pick<Caller, "userAgent" | "language">,
  failure: SignInFailure,
  services: Uses,
): Promise<void> {
  await countAttempt(tx, `login-failures ip ${attempt.clientIp}`, services.settings.loginFailCheck, services);
  const message = messageOf(authingErrors[failure.error], caller.language, failure.details);
  await putLogin(tx, user, attempt, caller.userAgent, message, services);
}

const MOST_LOGINS_PER_USER = 500;

async function putLogin(
  tx: Transaction,
  user: User | undefined,
  { app, method, clientIp }: SignInAttempt,
  userAgent: string,
  errorMessage: string | null,
  { clock, random }: Uses,
): Promise<void> {
  // attempts on accounts that do not exist belong to nobody's history
  if (!user) return;
  const [oldest, ...rest] = await tx.logins.list("user", user.id);
  if (oldest && rest.length + 1 >= MOST_LOGINS_PER_USER) await tx.logins.remove(oldest.id);
  await tx.logins.put({
    id: random.hex(24),
    userId: user.id,
    appId: app.id,
    at: clock.now(),
    clientIp,
    userAgent,
    success: errorMessage === null,
    errorMessage,
    method,
  });
}

const deviceRow = (user: User, deviceId: string, now: number): Device => ({
  id: `${user.id} ${deviceId}`,
  userId: user.id,
  deviceId,
  status: "active",
  seenAt: now,
});

import { ended, type Handled } from "../http/handled.js";
import type { Answer, Delivery } from "../http/messages.js";
import { bodyText } from "../http/messages.js";
import { fail } from "../providers/outcome.js";
import type { Call, Provider, World } from "../providers/provider.js";
import { answersNaturally, type FaultDefinition, letsOperationRun } from "./fault-rule.js";
import type { Fault } from "./fault-stage.js";
import { httpAnswer } from "./http-answers.js";
import { crossOriginHeaders } from "./preference.js";
import { sampleDetails } from "./sample-details.js";

/**
 * Does to a call what a fault asks for.
 *
 * @param proceed lets the call go its natural way; not called where the operation must not run
 */
export async function withFault<C extends Call>(
  fault: Fault | undefined,
  provider: Pick<Provider<C, never>, "staged">,
  call: C,
  world: World,
  proceed: () => Promise<Handled>,
): Promise<Handled> {
  if (!fault) return proceed();
  const { definition } = fault.rule;
  const natural = letsOperationRun(definition) ? await proceed() : undefined;
  const made = answersNaturally(definition) ? undefined : await madeAnswer(definition, provider, call, world);
  const handled = made ??
    natural ?? { ...ended("fault", fail("injectedAnswer"), "fault"), offContract: true };
  const spoilt = definition.drop !== undefined || definition.malformedJson !== undefined;
  return {
    ...handled,
    violations: natural?.violations ?? [],
    // what reaches the client late but whole is still the service's own answer
    ...(spoilt ? { stage: "fault", via: "fault" } : {}),
    // another rule may have hit on the natural way
    note: [noteOf(fault), handled.note].filter((note) => note !== undefined).join("; "),
    reshape: (answer) => delivered(handled.reshape?.(answer) ?? answer, fault),
  };
}

/** An answer that is none of the operation's own. */
async function madeAnswer<C extends Call>(
  definition: FaultDefinition,
  provider: Pick<Provider<C, never>, "staged">,
  call: C,
  world: World,
): Promise<Handled> {
  const { error, details, undocumented = false } = definition;
  if (error !== undefined) {
    const failure = fail(error, { details: { ...sampleDetails(call), ...details } });
    return {
      ...ended("fault", await provider.staged(call, failure, world), "fault"),
      offContract: undocumented,
    };
  }
  return {
    ...ended("fault", fail("injectedAnswer"), "fault"),
    offContract: true,
    reshape: ({ headers }) => {
      const raw = rawAnswer(definition);
      return { ...raw, headers: { ...crossOriginHeaders(headers), ...raw.headers } };
    },
  };
}

function rawAnswer({ status = 200, http, headers = {}, body }: FaultDefinition): Answer {
  const base: Answer = http === undefined ? { status, headers: {}, body: "" } : httpAnswer(http);
  const given = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value] as const);
  const type = body === undefined ? {} : { "content-type": contentType(body) };
  return {
    ...base,
    headers: { ...base.headers, ...type, ...Object.fromEntries(given) },
    body: body === undefined ? base.body : body,
  };
}

const contentType = (body: unknown): string =>
  typeof body === "string" ? "text/plain; charset=utf-8" : "application/json";

function delivered(answer: Answer, { rule: { definition }, delay }: Fault): Answer {
  const { drop, slowBody, malformedJson } = definition;
  const asked: Delivery = {
    ...(delay > 0 ? { delay } : {}),
    ...(drop === undefined ? {} : { cut: drop }),
    ...(slowBody === undefined ? {} : { bytesPerSecond: slowBody.bytesPerSecond }),
    ...(malformedJson === undefined ? {} : { brokenOff: true }),
  };
  const delivery = joined(answer.delivery ?? {}, asked);
  return {
    ...answer,
    ...(malformedJson === undefined ? {} : { body: brokenOff(bodyText(answer)) }),
    ...(Object.keys(delivery).length === 0 ? {} : { delivery }),
  };
}

/** What two rules have done to one answer: it waits for both, and what the first has dropped is gone. */
const joined = (first: Delivery, second: Delivery): Delivery => ({
  ...second,
  ...first,
  ...(first.delay !== undefined && second.delay !== undefined ? { delay: first.delay + second.delay } : {}),
});

/** Ends somewhere in the second half: it looks like JSON, and no parser takes it. */
const brokenOff = (text: string): string => text.slice(0, Math.floor((text.length * 2) / 3));

function noteOf({ rule: { id, definition }, delay }: Fault): string {
  const { error, status, http, drop, slowBody, malformedJson } = definition;
  const done = [
    error !== undefined && `answers ${error}`,
    status !== undefined && `answers HTTP ${status}`,
    http !== undefined && `answers HTTP ${http}`,
    malformedJson !== undefined && "breaks the JSON off",
    drop === "before" && "drops the connection before the answer",
    drop === "middle" && "drops the connection in the middle of the answer",
    slowBody !== undefined && `slows the body down to ${slowBody.bytesPerSecond} bytes a second`,
    delay > 0 && `holds the answer back for ${Math.round(delay)} ms`,
  ].filter((part) => part !== false);
  return `fault ${id} ${done.join(", ")}`;
}

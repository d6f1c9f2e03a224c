import type { Answer } from "../http/messages.js";
import { problemOfMatcher } from "../observe/field-matcher.js";
import type { RequestMatcher } from "../observe/request-matcher.js";
import type { NearRequest, UnverifiedVerdict, Verification } from "../observe/verify.js";
import type { components } from "./generated/openapi.js";
import { type FieldError, problem } from "./problem.js";
import { problemsOfNames } from "./request-names.js";

export { verify } from "../observe/verify.js";

type WrittenVerification = components["schemas"]["Verification"];
type WrittenMatcher = components["schemas"]["RequestMatcher"];

/** What the members may be, the contract has checked; whether they fit each other is checked here. */
export function readVerification(body: unknown): Verification | { readonly errors: readonly FieldError[] } {
  const written: WrittenVerification = { ...Object(body) };
  const { order, times, never, since, after } = written;
  const errors: FieldError[] = [];
  if (never && times !== undefined) {
    errors.push({ pointer: "body/never", message: "says how often, and so does times" });
  }
  if (order && (never || times !== undefined)) {
    errors.push({ pointer: "body/order", message: "goes without times and never" });
  }
  const matcher = readMatcher(written, "body", errors);
  const steps = order?.map((step, index) => readMatcher(step, `body/order/${index}`, errors));
  if (steps && hasMatchers(written)) {
    errors.push({ pointer: "body/order", message: "has its own matchers; no other goes beside it" });
  }
  if (errors.length > 0) return { errors };
  return {
    matcher,
    ...countOf(never ? 0 : times),
    order: steps,
    since: since === undefined ? undefined : Date.parse(since),
    after,
  };
}

function countOf(times: WrittenVerification["times"]): Pick<Verification, "atLeast" | "atMost"> {
  if (typeof times === "number") return { atLeast: times, atMost: times };
  const { atLeast = times === undefined ? 1 : 0, atMost = Number.POSITIVE_INFINITY } = times ?? {};
  return { atLeast, atMost };
}

const NO_MATCHERS: ReadonlySet<string> = new Set(["order", "since", "after", "times", "never"]);

const hasMatchers = (written: WrittenVerification): boolean =>
  Object.keys(written).some((name) => !NO_MATCHERS.has(name));

function readMatcher(written: WrittenMatcher, place: string, errors: FieldError[]): RequestMatcher {
  const { operation, provider, outcome, stage, via, method, path, status, input, header } = written;
  errors.push(...problemsOfNames({ operation, outcome }, place));
  return {
    ...{ operation, provider, outcome, stage, via, method, path, status },
    input: checkedFields(input, `${place}/input`, errors),
    header: checkedFields(header, `${place}/header`, errors),
  };
}

function checkedFields(
  fields: RequestMatcher["input"] = {},
  place: string,
  errors: FieldError[],
): RequestMatcher["input"] {
  for (const [name, matcher] of Object.entries(fields)) {
    const message = problemOfMatcher(matcher);
    if (message !== undefined) errors.push({ pointer: `${place}/${name}/regex`, message });
  }
  return fields;
}

/** The answer to a verification that failed: `detail` is the whole story, as a test's report shows it. */
export function verificationProblem(verdict: UnverifiedVerdict): Answer {
  const { entries, nearest, reason, considered } = verdict;
  const matched = entries.length === 0 ? [] : [`These matched: ${entries.join(", ")}.`];
  const near = nearest.length === 0 ? [] : ["The nearest requests:", ...nearest.flatMap(lines)];
  const none = considered === 0 ? ["The journal has no request to look at."] : [];
  const detail = [`${capitalised(reason)} (${considered} looked at).`, ...matched, ...near, ...none].join(
    "\n",
  );
  return problem(422, detail, { verified: false, count: entries.length, entries, nearest });
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function lines({ id, method, path, outcome, differences }: NearRequest): string[] {
  return [
    `  #${id} ${method} ${path} -> ${outcome}`,
    ...differences.map(
      ({ pointer, expected, got, note }) =>
        `      ${pointer}: expected ${JSON.stringify(expected)}, got ${got === null ? "nothing" : JSON.stringify(got)}${note === undefined ? "" : ` (${note})`}`,
    ),
  ];
}

import { problem } from "../control/problem.js";
import { ended, type Handled } from "../http/handled.js";
import { type Answer, header, type RawRequest, withHeader } from "../http/messages.js";
import { readPreferences, writePreference } from "../http/prefer-header.js";
import { nearestName } from "../nearest-name.js";
import { type CataloguedError, documentedErrors } from "../providers/catalogue.js";
import { isProviderName, operationName } from "../providers/operation-names.js";
import { fail, ok } from "../providers/outcome.js";
import type { Call, Provider } from "../providers/provider.js";
import { sampleDetails } from "./sample-details.js";

/** As much of a provider as an answer without state needs. */
type Answering<C extends Call> = Pick<Provider<C, never>, "name" | "exampleData" | "staged">;

interface Preference {
  readonly example: string | undefined;
  readonly code: string | undefined;
}

const SUCCESS = "success";

/**
 * The answer that a request asks for with `Prefer: example=<name>` or `Prefer: code=<code>`, as users of Prism know it.
 * It needs no credentials and touches no state: whoever asks wants to see an answer, not to run into it.
 *
 * @returns undefined when the request has no such preference, or leads to no operation
 */
export async function answerPreferred<C extends Call>(
  provider: Answering<C>,
  call: C,
  request: RawRequest,
): Promise<Handled | undefined> {
  const text = header(request.headers, "prefer");
  if (text === undefined || call.operation === undefined || !isProviderName(provider.name)) return undefined;
  const preferences = readPreferences(text);
  const preference = { example: preferences.get("example"), code: preferences.get("code") };
  if (preference.example === undefined && preference.code === undefined) return undefined;
  if (preference.example === SUCCESS || (preference.example === undefined && preference.code === "200"))
    return succeed(provider, call.operation, preference);
  const errors = documentedErrors(provider.name, call.operation);
  const error = preferred(errors, preference);
  if (!error) return refuse(operationName(provider.name, call.operation), preference, errors);
  const failure = fail(error.name, { details: sampleDetails(call) });
  return {
    ...ended("prefer", await provider.staged(call, failure), "prefer"),
    note: noteOf(preference),
    reshape: applied(preference),
  };
}

/** Codes that several errors may share, the most telling one first; `code=200` does not mean a business error on HTTP 200. */
const CODES: readonly ((error: CataloguedError) => number | string | null)[] = [
  ({ httpStatus }) => httpStatus,
  ({ apiCode }) => apiCode,
  ({ code }) => code,
  ({ statusCode }) => statusCode,
];

/** The first error that is meant; a code is taken for one of HTTP before it is looked for in the bodies. */
function preferred(
  errors: readonly CataloguedError[],
  { example, code }: Preference,
): CataloguedError | undefined {
  const named = example === undefined ? errors : errors.filter(({ name }) => name === example);
  if (code === undefined) return named[0];
  for (const codeOf of CODES) {
    const found = named.find((error) => String(codeOf(error)) === code);
    if (found) return found;
  }
  return undefined;
}

function succeed<C extends Call>(provider: Answering<C>, operation: string, preference: Preference): Handled {
  const data = provider.exampleData(operation);
  if (preference.code !== undefined && preference.code !== "200")
    return refusal(preference, `a success has the code 200, not ${preference.code}`);
  if (data === undefined)
    return refusal(
      preference,
      `the OpenAPI document shows no success of ${operationName(provider.name, operation)} in JSON`,
    );
  return {
    ...ended("prefer", ok(data.value), "prefer"),
    note: noteOf(preference),
    reshape: applied(preference),
  };
}

function refuse(name: string, preference: Preference, errors: readonly CataloguedError[]): Handled {
  const { example, code } = preference;
  const nearest =
    example === undefined
      ? undefined
      : nearestName(
          example,
          errors.map((error) => error.name),
        )?.name;
  const asked = [example && `error "${example}"`, code && `code ${code}`].filter(Boolean).join(" with ");
  const meant = nearest === undefined || nearest === example ? "" : ` Did you mean ${nearest}?`;
  const namesOf = (gateway: boolean): string =>
    errors
      .filter(({ scope }) => (scope === "gateway") === gateway)
      .map((error) => error.name)
      .join(", ");
  const ofGateway = namesOf(true);
  const gateway = ofGateway === "" ? "" : ` The gateway in front of it: ${ofGateway}.`;
  const detail = `no ${asked} is documented for ${name}.${meant} There are: ${SUCCESS}, ${namesOf(false)}.${gateway}`;
  return refusal(preference, detail);
}

/** Not in the provider's form: the provider knows no such header, and a test must not take this for its answer. */
function refusal(preference: Preference, detail: string): Handled {
  const errors = [{ pointer: "header/prefer", message: detail }];
  return {
    ...ended("prefer", fail("preferenceRefused", { hint: detail }), "prefer"),
    note: noteOf(preference),
    offContract: true,
    reshape: ({ headers }) => {
      const answer = problem(400, detail, { errors });
      return { ...answer, headers: { ...crossOriginHeaders(headers), ...answer.headers } };
    },
  };
}

const noteOf = (preference: Preference): string => `asked for with Prefer: ${textOf(preference)}`;

const textOf = ({ example, code }: Preference): string =>
  [
    ...(example === undefined ? [] : [writePreference("example", example)]),
    ...(code === undefined ? [] : [writePreference("code", code)]),
  ].join(", ");

const applied =
  (preference: Preference) =>
  (answer: Answer): Answer =>
    withHeader(answer, "preference-applied", textOf(preference));

/** What lets a page of another site read an answer, taken over from the answer that the provider would have given. */
export const crossOriginHeaders = (headers: Answer["headers"]): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).filter(([name]) => name === "vary" || name.startsWith("access-control-")),
  );

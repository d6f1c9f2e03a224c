import type { RawRequest } from "../http/messages.js";
import { matchesField } from "../observe/field-matcher.js";
import { type CallInput, inputOf, memberAt, singleText } from "../observe/input.js";
import { matchesPattern, operationName } from "../providers/operation-names.js";
import type { Call } from "../providers/provider.js";
import { mayBeOne, recipientKey } from "../sandbox/recipients.js";
import { sparesPage } from "./documented-for.js";
import type { FaultRule } from "./fault-rule.js";

/** A call as rules look at it. */
export interface FaultCandidate {
  readonly provider: string;
  /** Its outside name. */
  readonly operation: string | undefined;
  readonly method: string;
  readonly path: string;
  readonly input: CallInput;
}

export const candidateOf = (provider: string, call: Call, { method, path }: RawRequest): FaultCandidate => ({
  provider,
  operation: call.operation === undefined ? undefined : operationName(provider, call.operation),
  method,
  path,
  input: inputOf(call.contractRequest),
});

/** Whether a call fits everything that a rule says of calls; which of those it hits is another question. */
export function fits({ definition, operations }: FaultRule, candidate: FaultCandidate): boolean {
  const { method, path, address, member, input = {} } = definition;
  return (
    (operations === null ||
      (candidate.operation !== undefined && operations.includes(candidate.operation))) &&
    (definition.provider === undefined || definition.provider === candidate.provider) &&
    (method === undefined || method.toUpperCase() === candidate.method) &&
    (path === undefined || matchesPattern(path, candidate.path)) &&
    (address === undefined || mentionsAddress(candidate.input, address)) &&
    (member === undefined || mentionsMember(candidate.input, String(member))) &&
    !sparesPage(definition, candidate) &&
    Object.entries(input).every(([field, wanted]) => matchesField(wanted, memberAt(candidate.input, field)))
  );
}

/** The members that hold the country code of the phone beside them. */
const COUNTRY_CODE = /countrycode$/i;

/** observed: the member accounts of an action are in `MemberUin`, or in `MemberUins` where it takes several. */
const MEMBER_FIELDS: ReadonlySet<string> = new Set(["MemberUin", "MemberUins"]);

function mentionsAddress(input: CallInput, address: string): boolean {
  const wanted = recipientKey(address);
  for (const { text, siblings } of valuesIn(input)) {
    const key = recipientKey(text);
    if (spellingsBeside(key, siblings).some((spelling) => mayBeOne(wanted, spelling))) return true;
  }
  return false;
}

/** One text or number of an input, with the object that it is in. */
interface InputValue {
  readonly text: string;
  readonly siblings: object;
}

/** Every text and number, however deep it is. */
function* valuesIn(node: unknown): Iterable<InputValue> {
  if (typeof node !== "object" || node === null) return;
  for (const value of Object.values(node)) {
    const text = singleText(value);
    if (text === undefined) yield* valuesIn(value);
    else yield { text, siblings: node };
  }
}

/** What a text may mean: a phone without country code is completed by the one beside it, or by mainland China's. */
function spellingsBeside(key: string, siblings: object): readonly string[] {
  if (!/^\d+$/.test(key)) return [key];
  const codes = Object.entries(siblings).flatMap(([name, value]) => {
    const code = COUNTRY_CODE.test(name) ? singleText(value)?.replace(/^(\+|00)/, "") : undefined;
    return code ? [code] : [];
  });
  return codes.length > 0 ? codes.map((code) => `+${code}${key}`) : [key, `+86${key}`];
}

function mentionsMember(input: CallInput, uin: string): boolean {
  for (const field of MEMBER_FIELDS) {
    const value = memberAt(input, field);
    const members: readonly unknown[] = Array.isArray(value) ? value : [value];
    if (members.some((it) => singleText(it) === uin)) return true;
  }
  return false;
}

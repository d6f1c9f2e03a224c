/** A body as a client may have signed it, and how that differs from what it sent. */
export interface SignedBody {
  readonly text: string;
  readonly difference: string;
}

/** The usual ways in which what is signed and what is sent come apart, when a library writes the JSON a second time. */
export function* reserialisedBodies(sent: string): Generator<SignedBody> {
  yield { text: "", difference: "the body was signed as empty" };
  yield { text: "{}", difference: "the body was signed as {}" };
  yield { text: "null", difference: "the body was signed as null" };
  yield { text: sent.trim(), difference: "the body was signed without the blanks around it" };
  yield { text: `${sent}\n`, difference: "the body was signed with a line break at its end" };
  yield { text: sent.replaceAll("\r\n", "\n"), difference: "the body was signed with other line breaks" };
  const value = parsed(sent);
  if (value === undefined) return;
  for (const [order, ordered] of [
    ["", value],
    [", with its members sorted", sorted(value)],
  ] as const) {
    for (const [form, text] of jsonForms(ordered)) {
      yield { text, difference: `the body was signed as ${form}${order}, but sent in another form` };
    }
  }
  yield* inOtherOrders(value);
}

/** More members have too many orders: 24 are tried in an instant. */
const MOST_PERMUTED = 4;

/** The bodies of a client that writes the members in an order of its own, once to sign them and once more to send them. */
function* inOtherOrders(value: unknown): Generator<SignedBody> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return;
  const members = Object.entries(value);
  const orders = members.length > MOST_PERMUTED ? [members.toReversed()] : permutations(members);
  for (const order of orders) {
    const ordered = Object.fromEntries(order);
    const difference = `the body was signed with its members in another order (${order.map(([name]) => name).join(", ")})`;
    yield { text: JSON.stringify(ordered), difference };
    yield { text: spacedJson(ordered), difference };
  }
}

function* permutations<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  if (items.length === 0) yield [];
  for (const [i, first] of items.entries())
    for (const rest of permutations(items.toSpliced(i, 1))) yield [first, ...rest];
}

function* jsonForms(value: unknown): Generator<readonly [form: string, text: string]> {
  const compact = JSON.stringify(value);
  const spaced = spacedJson(value);
  for (const [form, text] of [
    ["compact JSON", compact],
    ["JSON with a blank behind each comma and colon", spaced],
    ["JSON indented by two", JSON.stringify(value, null, 2)],
    ["JSON indented by four", JSON.stringify(value, null, 4)],
  ] as const) {
    yield [form, text];
    yield [`${form} with escaped slashes`, text.replaceAll("/", "\\/")];
    yield [`${form} in ASCII`, inAscii(text)];
    yield [`${form} in ASCII with escaped slashes`, inAscii(text).replaceAll("/", "\\/")];
  }
}

/** As Python's `json.dumps` writes it. */
function spacedJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spacedJson).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(
    ([name, member]) => `${JSON.stringify(name)}: ${spacedJson(member)}`,
  );
  return `{${members.join(", ")}}`;
}

const inAscii = (text: string): string =>
  text.replace(/[\u0080-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).map(([name, member]): [string, unknown] => [name, sorted(member)]);
  return Object.fromEntries(members.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

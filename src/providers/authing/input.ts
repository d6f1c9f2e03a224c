type JsonObject = Readonly<Record<string, unknown>>;

/** Which payload a selector's value chooses; the other payloads of the selector are not looked at. */
const selectors: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  connection: {
    PASSWORD: "passwordPayload",
    PASSCODE: "passCodePayload",
    LDAP: "ldapPayload",
    AD: "adPayload",
  },
  codeType: { SMS: "smsCodePayload", EMAIL: "emailCodePayload" },
  verifyMethod: {
    EMAIL_PASSCODE: "emailPassCodePayload",
    PHONE_PASSCODE: "phonePassCodePayload",
    PASSWORD: "passwordPayload",
  },
};

/** Members whose content belongs to the caller: it is kept to the letter. */
const opaqueMembers = new Set(["customData", "context"]);

export const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * Brings the bodies that the SDKs send into one form, so that one schema fits all of them.
 *
 * observed: Go sends every payload object, empty ones included, and `""` for what was not set; PHP keeps nested nulls,
 * and puts the code of an e-mail sign-in into `passwordPayload`; one documentation page writes `emailPasscodePayload`.
 */
export function normaliseBody(body: unknown): unknown {
  if (!isJsonObject(body)) return body;
  return chosenPayloads(withSpelling(withoutEmptyMembers(body)));
}

function withoutEmptyMembers(object: JsonObject): JsonObject {
  const members: [string, unknown][] = [];
  for (const [key, value] of Object.entries(object)) {
    if (value === null || value === "" || key === "__proto__") continue;
    members.push([key, isJsonObject(value) && !opaqueMembers.has(key) ? withoutEmptyMembers(value) : value]);
  }
  return Object.fromEntries(members);
}

function withSpelling(body: JsonObject): JsonObject {
  const { emailPasscodePayload, phonePasscodePayload, ...rest } = body;
  return {
    ...(emailPasscodePayload === undefined ? {} : { emailPassCodePayload: emailPasscodePayload }),
    ...(phonePasscodePayload === undefined ? {} : { phonePassCodePayload: phonePasscodePayload }),
    ...rest,
  };
}

function chosenPayloads(body: JsonObject): JsonObject {
  let chosen = withMovedPasscode(body);
  for (const [selector, payloads] of Object.entries(selectors)) {
    const choice = body[selector];
    if (typeof choice !== "string") continue;
    const wanted = payloads[choice];
    if (wanted === undefined) continue;
    const others = new Set(Object.values(payloads).filter((payload) => payload !== wanted));
    chosen = Object.fromEntries(Object.entries(chosen).filter(([key]) => !others.has(key)));
  }
  return chosen;
}

function withMovedPasscode(body: JsonObject): JsonObject {
  const { connection, passwordPayload, passCodePayload } = body;
  const misplaced =
    connection === "PASSCODE" &&
    isJsonObject(passwordPayload) &&
    "passCode" in passwordPayload &&
    !passCodePayload;
  return misplaced ? { ...body, passCodePayload: passwordPayload } : body;
}

/**
 * The query's parameters, decoded. observed: queries may end in `&`; booleans come as `true`, `True`, `1`, `false`,
 * `False`, or empty. An empty value counts as absent.
 *
 * @param flags the names of the parameters that are booleans
 * @returns undefined when the percent-encoding is broken
 */
export function readQuery(query: string, flags: readonly string[]): Record<string, string> | undefined {
  const parameters: [string, string][] = [];
  for (const pair of query.split("&")) {
    if (pair === "") continue;
    const mark = pair.indexOf("=");
    const name = decode(mark < 0 ? pair : pair.slice(0, mark));
    const value = decode(mark < 0 ? "" : pair.slice(mark + 1));
    if (name === undefined || value === undefined) return undefined;
    if (value === "" || name === "__proto__") continue;
    parameters.push([name, flags.includes(name) ? flagText(value) : value]);
  }
  return Object.fromEntries(parameters);
}

function flagText(value: string): string {
  if (/^(true|1)$/i.test(value)) return "true";
  return /^(false|0)$/i.test(value) ? "false" : value;
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return undefined;
  }
}

/** Names, in lower case without `-` and `_`, whose values are secrets wherever they stand. */
const SECRET_NAME =
  /(authorization|cookie|password|passcode|secret|secretkey|apikey|token|tokenhint|signature|verifier|assertion|privatekey)$/;

/** Names that end like a secret's, and are none. */
const NO_SECRET_NAME = /^(has|is)/;

/** Whether a member, header or parameter of this name holds a secret. App ids and SecretIds are none. */
export function isSecretName(name: string): boolean {
  const plain = name.toLowerCase().replaceAll(/[-_]/g, "");
  return SECRET_NAME.test(plain) && !NO_SECRET_NAME.test(plain);
}

/** In a query or a form, the code of the authorization code flow too; elsewhere a `code` says what went wrong. */
const isSecretParameter = (name: string): boolean => name === "code" || isSecretName(name);

const MOST_SHOWN = 4;

/**
 * `abcd…(40)`: enough of a secret to tell two apart, with its length; of a short one less. All JSON web tokens begin
 * alike, so of these the end is shown too.
 */
export function mask(secret: string): string {
  const shown = Math.min(MOST_SHOWN, Math.floor(secret.length / 6));
  const end = secret.startsWith("eyJ") && shown === MOST_SHOWN ? secret.slice(-MOST_SHOWN) : "";
  return `${secret.slice(0, shown)}…${end}(${secret.length})`;
}

/** The value of a header as it may be shown. */
export function maskHeader(name: string, value: string): string {
  const lowerCased = name.toLowerCase();
  if (lowerCased === "cookie") return value.replaceAll(/(=)([^;]+)/g, (_, mark, text) => mark + mask(text));
  if (lowerCased === "set-cookie") return value.replace(/(=)([^;]+)/, (_, mark, text) => mark + mask(text));
  if (!isSecretName(name)) return maskText(value);
  if (/\bSignature=/.test(value)) return maskText(value);
  const [, scheme = "", secret = value] = /^((?:[A-Za-z]+\s+)+)(.*)$/s.exec(value) ?? [];
  return scheme + mask(secret);
}

/**
 * `name=value`, as in queries, forms, links and cookies. A name is tried from its beginning only, because a long text
 * without an equals sign would cost the square of its length otherwise.
 */
const PAIR = /(?<![\w.%-])([\w.%-]+)=([^&\s"',;<>\\]+)/g;
/** `"name":"value"`, whole or cut, with or without blanks. */
const MEMBER = /"([\w-]+)"(\s*:\s*)"((?:[^"\\]|\\.)*)("|$)/g;
/** `name="code" value="…"`, as in the pages that post a form. */
const FIELD = /(name="([\w-]+)"[^>]{0,200}?\svalue=")([^"]+)(")/g;

/** A text with the secrets in it masked, whether it is a query, a form, broken JSON or a page. */
export const maskText = (text: string): string =>
  text
    .replaceAll(PAIR, (pair, name: string, value: string) =>
      isSecretParameter(name) ? `${name}=${mask(value)}` : pair,
    )
    .replaceAll(MEMBER, (member, name: string, colon: string, value: string, end: string) =>
      isSecretName(name) ? `"${name}"${colon}"${mask(value)}${end}` : member,
    )
    .replaceAll(FIELD, (field, before: string, name: string, value: string, end: string) =>
      isSecretParameter(name) ? before + mask(value) + end : field,
    );

/** The path of a mailed link, whose last part is all that a visitor has to show. */
const LINK_PATH = /^(\/_bindbox\/[\w-]+\/)([^/]+)$/;

/** A path with the secret in it masked, where it has one. */
export const maskPath = (path: string): string =>
  path.replace(LINK_PATH, (_, before: string, secret: string) => before + mask(secret));

/** A JSON value with the secrets in it masked. */
export function maskValue(value: unknown, secret = false): unknown {
  if (Array.isArray(value)) return value.map((item) => maskValue(item, secret));
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([name, member]) => [name, maskValue(member, isSecretName(name))]),
    );
  }
  if (typeof value === "string") return secret ? mask(value) : maskText(value);
  return secret && typeof value === "number" ? mask(String(value)) : value;
}

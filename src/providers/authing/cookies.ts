/** Carries the session of a browser that has signed in on the hosted page. chosen: the real name is not published. */
export const SESSION_COOKIE = "_bindbox_session";

/** The cookies of a `Cookie` header. */
export function readCookies(text: string | undefined): Readonly<Record<string, string>> {
  if (!text) return {};
  return Object.fromEntries(
    text.split(";").map((pair) => {
      const mark = pair.indexOf("=");
      return mark < 0 ? [pair.trim(), ""] : [pair.slice(0, mark).trim(), pair.slice(mark + 1).trim()];
    }),
  );
}

/**
 * A `Set-Cookie` value for the session. `Lax`, because the browser comes from the client's own site by a link or
 * redirect; scripts never see it.
 *
 * @param seconds 0 takes the cookie away
 */
export const sessionCookie = (value: string, seconds: number): string =>
  `${SESSION_COOKIE}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax`;

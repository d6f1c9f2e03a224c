import { isoTime } from "../../../sandbox/clock.js";
import type { Transaction } from "../../../sandbox/store.js";
import { ok } from "../../outcome.js";
import type { components } from "../generated/openapi.js";
import type { InputOf, UserOperation } from "../operation.js";
import type { LoginRecord } from "../rows.js";
import { parseUserAgent } from "../user-agent.js";

type LoginHistoryDto = components["schemas"]["LoginHistoryDto"];
type Query = InputOf<"get-my-login-history">;

const DEFAULT_LIMIT = 10;

/** The sign-ins of the logged-in user, newest first. documented: 10 a page, at most 50. */
export const getMyLoginHistory: UserOperation<"get-my-login-history"> = async (
  query,
  { user, baseUrl },
  tx,
) => {
  const matches = loginFilter(query);
  const logins = (await tx.logins.list("user", user.id)).filter(matches).toReversed();
  const limit = given(query.limit) ?? DEFAULT_LIMIT;
  const from = ((given(query.page) ?? 1) - 1) * limit;
  const page = logins.slice(from, from + limit);
  const list = await Promise.all(page.map((login) => loginDto(login, user.id, baseUrl, tx)));
  return ok({ totalCount: logins.length, list });
};

/** A number of the query, which comes as text. observed: C# sends 0 for what was not set. */
const given = (value: number | string | undefined): number | undefined => Number(value ?? 0) || undefined;

function loginFilter(query: Query): (login: LoginRecord) => boolean {
  const { appId, clientIp } = query;
  const success = wantedSuccess(query);
  const start = given(query.start) ?? Number.NEGATIVE_INFINITY;
  const end = given(query.end) ?? Number.POSITIVE_INFINITY;
  return (login) =>
    (appId === undefined || login.appId === appId) &&
    (clientIp === undefined || login.clientIp === clientIp) &&
    (success === undefined || login.success === success) &&
    login.at >= start &&
    login.at <= end;
}

/** observed: C# sends `end=0&start=0&success=False` where nothing was set, which does not ask for failures. */
function wantedSuccess({ success, start, end }: Query): boolean | undefined {
  if (success === undefined) return undefined;
  const wanted = String(success) === "true";
  const unset = !wanted && [start, end].every((moment) => moment !== undefined && Number(moment) === 0);
  return unset ? undefined : wanted;
}

async function loginDto(
  login: LoginRecord,
  userId: string,
  baseUrl: string,
  tx: Transaction,
): Promise<LoginHistoryDto> {
  const app = login.appId === null ? undefined : await tx.apps.get(login.appId);
  return {
    userId,
    appId: login.appId ?? "",
    appName: app?.name ?? "",
    appLoginUrl: `${baseUrl}/login`,
    appLogo: "",
    loginAt: isoTime(login.at),
    clientIp: login.clientIp,
    success: login.success,
    errorMessage: login.errorMessage,
    userAgent: login.userAgent,
    parsedUserAgent: await parseUserAgent(login.userAgent),
    loginMethod: login.method,
    geoip: nowhere,
    tenantId: null,
  };
}

/** chosen: what a place database says of a loopback address, for every address; looking one up would need the network. */
const nowhere: LoginHistoryDto["geoip"] = {
  location: { lon: 0, lat: 0 },
  country_name: "",
  country_code2: "",
  country_code3: "",
  region_name: "",
  region_code: "",
  city_name: "",
  continent_code: "",
  timezone: "UTC",
};

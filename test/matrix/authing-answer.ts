import type { AuthingErrorName } from "../../src/providers/authing/errors.js";
import { authingErrors } from "../../src/providers/authing/errors.js";
import { routes } from "../../src/providers/authing/generated/routes.js";
import { documentedErrors } from "../../src/providers/catalogue.js";
import type { Language } from "../../src/providers/error-catalogue.js";
import { answers } from "../providers/authing/situations/answers.js";
import { APP_ID } from "../support/test-emulator.js";
import { answered, filled, ID, type Received } from "./wire.js";

export type Route = (typeof routes)[number];

/** Every error of every operation. */
export const authingPairs: readonly { readonly route: Route; readonly name: AuthingErrorName }[] =
  routes.flatMap((route) =>
    documentedErrors("authing", route.id).map(({ name }) => ({ route, name: name as AuthingErrorName })),
  );

export const pathOf = ({ path }: Route): string => path.replace("{appId}", APP_ID);

const JSON_TYPE = "application/json; charset=utf-8";
const json = (status: number, members: string, headers: Readonly<Record<string, string>> = {}): Received =>
  answered(status, members, { "content-type": JSON_TYPE, "x-request-id": ID, ...headers });

/** What an error says in a language, by the table that is written by hand. */
export function textOf(name: AuthingErrorName, language: Language, route: Route): string {
  const details = { method: route.method, path: pathOf(route) };
  return filled(String(answers[name].at(language === "zh-CN" ? -2 : -1)), details);
}

/** Whether the hosted page shows the error, instead of an answer to a program. */
export const isShownOnPage = (name: AuthingErrorName, { id }: Route): boolean =>
  id === "login-submit" && authingErrors[name].form === "envelope" && answers[name][0] === 200;

/** The bytes that an error has to be, put together here from the table that is written by hand. */
export function authingAnswer(name: AuthingErrorName, language: Language, route: Route): Received {
  const answer = answers[name];
  const [status, code, apiCode] = answer;
  const message = JSON.stringify(textOf(name, language, route));
  switch (authingErrors[name].form) {
    case "envelope": {
      const apiCodeMember = apiCode === null ? "" : `"apiCode":${apiCode},`;
      const members = `"statusCode":${code},${apiCodeMember}"message":${message},"requestId":"${ID}"`;
      return json(status, `{${members}}`);
    }
    case "oauth": {
      const challenge = status === 401 ? { "www-authenticate": `Bearer error="${code}"` } : {};
      const headers = { "cache-control": "no-store", ...challenge };
      return json(status, `{"error":"${code}","error_description":${message}}`, headers);
    }
    case "validateToken":
      return json(status, `{"code":${code},"message":${message}}`);
  }
}

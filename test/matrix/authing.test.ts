import { describe, expect, it } from "vitest";
import type { AuthingErrorName } from "../../src/providers/authing/errors.js";
import type { Language } from "../../src/providers/error-catalogue.js";
import { bindboxForFile } from "../support/bindbox-handles.js";
import { APP_ID } from "../support/test-emulator.js";
import { authingAnswer, authingPairs, isShownOnPage, pathOf, type Route, textOf } from "./authing-answer.js";
import { LANGUAGES, ruleFor } from "./ways.js";
import { type Received, receive } from "./wire.js";

const bindbox = bindboxForFile();
const cases = authingPairs.map(({ route, name }) => ({ operation: route.id, route, name }));

const send = (route: Route, language: Language, prefer?: string): Promise<Received> => {
  const isForm = route.consumes === "application/x-www-form-urlencoded";
  const type = isForm ? "application/x-www-form-urlencoded" : "application/json";
  return receive(`${bindbox.local.url}${pathOf(route)}`, {
    method: route.method,
    headers: {
      "x-authing-app-id": APP_ID,
      "x-authing-lang": language,
      "accept-language": language,
      ...(route.method === "GET" ? {} : { "content-type": type }),
      ...(prefer === undefined ? {} : { prefer }),
    },
    ...(route.method === "GET" ? {} : { body: isForm ? "a=b" : "{}" }),
  });
};

/** The hosted page has the same bytes for all errors but for what it says. */
const pages = new Map<string, Received>();

function expectPage(received: Received, name: AuthingErrorName, language: Language, route: Route): void {
  const { "content-length": length, date: _, "preference-applied": __, ...headers } = received.headers;
  const text = textOf(name, language, route);
  expect(received.body).toContain(`<p>${text}</p>`);
  expect(Number(length)).toBe(Buffer.byteLength(received.body));
  expect(headers).toMatchObject({ "content-type": "text/html; charset=utf-8", "cache-control": "no-store" });
  const body = received.body.replace(`<p>${text}</p>`, "<p></p>");
  const page = { status: received.status, headers, body };
  const first = pages.get(language) ?? page;
  pages.set(language, first);
  expect(page).toEqual(first);
  expect(page.status).toBe(200);
}

function expectAnswer(
  received: Received,
  { route, name }: { route: Route; name: AuthingErrorName },
  language: Language,
  more: Readonly<Record<string, string>> = {},
): void {
  if (isShownOnPage(name, route)) {
    expectPage(received, name, language, route);
    return;
  }
  const wanted = authingAnswer(name, language, route);
  expect(received).toEqual({ ...wanted, headers: { ...wanted.headers, ...more } });
}

describe("every documented error of every Authing operation, byte for byte", () => {
  it.each(cases)("$operation answers $name by a fault rule", async (pair) => {
    const box = await bindbox.local.sandbox();
    const { id } = await box.faults.add(ruleFor(`authing.${pair.operation}`, pair.name, 2));
    for (const language of LANGUAGES) expectAnswer(await send(pair.route, language), pair, language);
    expect(await box.faults.get(id)).toMatchObject({ hits: 2 });
    expect(await box.journal.list({ limit: 1 })).toMatchObject([
      { operation: pair.operation, outcome: pair.name, via: "fault", stage: "fault" },
    ]);
    await box.faults.remove(id);
  });

  it.each(cases)("$operation answers $name to Prefer", async (pair) => {
    const prefer = `example=${pair.name}`;
    for (const language of LANGUAGES) {
      const received = await send(pair.route, language, prefer);
      expectAnswer(received, pair, language, { "preference-applied": prefer });
    }
  });
});

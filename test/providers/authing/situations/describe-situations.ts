import { describe, expect, it } from "vitest";
import { type AuthingErrorName, authingErrors } from "../../../../src/providers/authing/errors.js";
import type { OperationId } from "../../../../src/providers/authing/routing.js";
import { stateOf } from "../../../support/state.js";
import { emulatorForFile, type TestEmulator } from "../../../support/test-emulator.js";
import { answers } from "./answers.js";
import {
  type Attempt,
  type Sent,
  type Situation,
  type Situations,
  send,
  situationFixture,
} from "./situation.js";

const LANGUAGES = ["zh-CN", "en-US"] as const;
type Language = (typeof LANGUAGES)[number];
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

interface Case {
  readonly name: AuthingErrorName;
  readonly operation: OperationId | "transport";
  readonly situation: Situation;
  readonly languages: readonly Language[];
}

/** One test for each error and operation: the exact answer, in both languages once, and nothing else changed. */
export function describeSituations<Name extends AuthingErrorName>(
  title: string,
  situations: Situations<Name>,
) {
  describe(title, () => {
    const bindbox = emulatorForFile({ fixture: situationFixture });

    it.each(casesOf(situations))(
      "$operation answers $name and leaves everything as it was",
      async (given) => {
        for (const language of given.languages) {
          await bindbox.reset();
          await reach(bindbox, given, language);
        }
        if (given.name === "internalError") bindbox.forgetDefects();
      },
    );
  });
}

const casesOf = <Name extends AuthingErrorName>(situations: Situations<Name>): Case[] =>
  Object.entries<Readonly<Partial<Record<string, Situation>>>>(situations).flatMap(([name, byOperation]) =>
    Object.entries(byOperation).map(
      // the text does not depend on the operation, so that the second language is asked for once
      ([operation, situation], index) =>
        ({ name, operation, situation, languages: index === 0 ? LANGUAGES : ["zh-CN"] }) as Case,
    ),
  );

async function reach(
  bindbox: TestEmulator,
  { name, operation, situation }: Case,
  language: Language,
): Promise<void> {
  const attempt = await situation(bindbox);
  const before = await stateOf(bindbox, attempt.changes);
  const headers = { "x-authing-lang": language, "accept-language": language };
  let sent = await send(bindbox, operation, attempt, headers);
  for (let tries = 1; tries < (attempt.tries ?? 1); tries += 1)
    sent = await send(bindbox, operation, attempt, headers);
  if (attempt.shows === "page") expectPage(sent, messageIn(name, language));
  else expect(answerOf(sent, attempt)).toEqual(expected(name, language, attempt));
  expect(await stateOf(bindbox, attempt.changes)).toEqual(before);
}

function answerOf({ status, body, location }: Sent, { redirects }: Attempt) {
  if (!redirects) return { status, body };
  const { error, error_description } = Object.fromEntries(new URL(location ?? "").searchParams);
  return { status, body: { error, error_description } };
}

function expectPage({ status, body }: Sent, message: string): void {
  expect(status).toBe(200);
  expect(body).toContain("<!doctype html>");
  expect(body).toContain(message);
}

const messageIn = (name: AuthingErrorName, language: Language): string =>
  String(answers[name].at(language === "zh-CN" ? -2 : -1));

function expected(name: AuthingErrorName, language: Language, attempt: Attempt) {
  const answer = answers[name];
  const message = fillIn(messageIn(name, language), attempt.details);
  const [status] = answer;
  switch (authingErrors[name].form) {
    case "envelope": {
      const [, statusCode, apiCode] = answer;
      const code = apiCode === null ? {} : { apiCode };
      return { status, body: { statusCode, ...code, message, requestId: expect.stringMatching(UUID) } };
    }
    case "oauth":
      return {
        status: attempt.redirects ? 302 : status,
        body: { error: answer[1], error_description: message },
      };
    case "validateToken":
      return { status, body: { code: answer[1], message } };
  }
}

const fillIn = (template: string, details: Readonly<Record<string, string>> = {}): string =>
  template.replace(/\{(\w+)\}/g, (_, key: string) => details[key] ?? `(no ${key} given)`);

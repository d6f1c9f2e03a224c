import { describe, expect, it } from "vitest";
import type { Language } from "../../src/providers/error-catalogue.js";
import { bindboxForFile } from "../support/bindbox-handles.js";
import { type TencentPair, tencentAnswer, tencentPairs } from "./tencent-answer.js";
import { LANGUAGES, ruleFor } from "./ways.js";
import { type Received, receive } from "./wire.js";

const bindbox = bindboxForFile();

/** By `x-tc-action` and an authorization that no key has: neither way needs more. */
const send = (action: string, language: Language, prefer?: string): Promise<Received> =>
  receive(bindbox.local.url, {
    method: "POST",
    headers: {
      authorization: "x",
      "content-type": "application/json",
      "x-tc-action": action,
      "x-tc-language": language,
      ...(prefer === undefined ? {} : { prefer }),
    },
    body: "{}",
  });

async function expectByRule(pair: TencentPair): Promise<void> {
  const box = await bindbox.local.sandbox();
  const { id } = await box.faults.add(ruleFor(`tencent.${pair.action}`, pair.name, 2));
  for (const language of LANGUAGES)
    expect(await send(pair.action, language), `${pair.action} ${language}`).toEqual(
      tencentAnswer(pair, language),
    );
  expect(await box.faults.get(id)).toMatchObject({ hits: 2 });
  expect(await box.journal.list({ limit: 1 })).toMatchObject([
    { operation: pair.action, outcome: pair.name, via: "fault", stage: "fault" },
  ]);
  await box.faults.remove(id);
}

async function expectByPreference(pair: TencentPair): Promise<void> {
  const prefer = `example=${pair.name.includes("#") ? `"${pair.name}"` : pair.name}`;
  for (const language of LANGUAGES) {
    const { headers, ...wanted } = tencentAnswer(pair, language);
    const applied = { "preference-applied": expect.stringContaining(pair.name) };
    expect(await send(pair.action, language, prefer), `${pair.action} ${language}`).toEqual({
      ...wanted,
      headers: { ...headers, ...applied },
    });
  }
}

describe("every documented error of every Tencent action, byte for byte", () => {
  it.each(tencentPairs("operation"))("$action answers $name by a fault rule", expectByRule);
  it.each(tencentPairs("operation"))("$action answers $name to Prefer", expectByPreference);
});

describe("every error of the gateway, in front of every action, byte for byte", () => {
  const pairs = tencentPairs("gateway");
  const names = [...new Set(pairs.map(({ name }) => name))];

  it.each(names)("%s by a fault rule", async (name) => {
    for (const pair of pairs) if (pair.name === name) await expectByRule(pair);
  });

  it.each(names)("%s to Prefer", async (name) => {
    for (const pair of pairs) if (pair.name === name) await expectByPreference(pair);
  });
});

import { beforeEach, describe, expect, it } from "vitest";
import { fixtureProblems } from "../../../src/sandbox/check-fixture.js";
import { defaultFixture } from "../../../src/sandbox/default-fixture.js";
import { tc3 } from "../../support/tencent-sdks.js";
import { exchange } from "../../support/tencent-wire.js";
import { emulatorForFile } from "../../support/test-emulator.js";

const first = defaultFixture().tencent!;
const OTHER = { uin: 100000000009, secretId: "AKIDproject", secretKey: "project" };
const fixture = {
  ...defaultFixture(),
  tencent: {
    ...first,
    keyConditions: { allowedAddresses: ["127.0.0.0/8", "::1"] },
    accounts: [...(first.accounts ?? []), { ...OTHER, keyConditions: { kind: "project" as const } }],
  },
};
const bindbox = emulatorForFile({ fixture });
const STATE = "/state/keyConditions";
beforeEach(() => bindbox.reset());

const codeOf = async (key: { readonly secretId: string; readonly secretKey: string }): Promise<string> => {
  const { port } = bindbox.emulator;
  const { secretId, secretKey } = key;
  const host = `127.0.0.1:${port}`;
  const request = tc3({ action: "DescribeOrganization", body: "{}", host, secretId, secretKey });
  return (await exchange(port, request)).Response.Error?.Code ?? "none";
};

describe("the conditions of API keys", () => {
  it("are part of the fixture, each with what it leaves out", async () => {
    const { rows } = (await bindbox.control("get", STATE)).body;
    expect(rows).toEqual([
      {
        id: first.secretId,
        kind: "api",
        demandsMfa: false,
        allowedAddresses: ["127.0.0.0/8", "::1"],
        deniedAddresses: [],
      },
      { id: OTHER.secretId, kind: "project", demandsMfa: false, allowedAddresses: [], deniedAddresses: [] },
    ]);
    expect(await codeOf(first)).toBe("none");
    expect(await codeOf(OTHER)).toBe("AuthFailure.InvalidSecretId");
  });

  it("change while the emulator runs, for one key and no other, until the next reset", async () => {
    const patch = { demandsMfa: true };
    expect((await bindbox.control("patch", `${STATE}/${first.secretId}`).send(patch)).status).toBe(200);
    expect(await codeOf(first)).toBe("AuthFailure.MFAFailure");
    expect(await codeOf(OTHER)).toBe("AuthFailure.InvalidSecretId");
    await bindbox.control("delete", `${STATE}/${first.secretId}`).expect(204);
    expect(await codeOf(first)).toBe("none");
    await bindbox.control("put", `${STATE}/${first.secretId}`).send({ deniedAddresses: ["127.0.0.1"] });
    expect(await codeOf(first)).toBe("IpInBlacklist");
    await bindbox.reset();
    expect(await codeOf(first)).toBe("none");
  });

  it.each([
    [first.secretId, { kind: "cos" }, "body/kind"],
    [first.secretId, { demandsMfa: "yes" }, "body/demandsMfa"],
    [first.secretId, { allowedAddresses: "127.0.0.1" }, "body/allowedAddresses"],
    [first.secretId, { allowedAddresses: ["::1", "home"] }, "body/allowedAddresses/1"],
    [first.secretId, { colour: "red" }, "body/colour"],
    ["AKIDnobody", {}, "body/id"],
  ])("%s refuses %j, and nothing changes", async (id, row, pointer) => {
    const before = (await bindbox.control("get", STATE)).body;
    const answer = await bindbox.control("put", `${STATE}/${id}`).send(row);
    expect([answer.status, answer.type]).toEqual([400, "application/problem+json"]);
    expect(answer.body.errors.map((error: { pointer: string }) => error.pointer)).toContain(pointer);
    expect((await bindbox.control("get", STATE)).body).toEqual(before);
  });

  it("follow their keys into a sandbox that has keys of its own, from the fixture and from a snapshot", async () => {
    const snapshot = (await bindbox.control("get", "/snapshot")).body;
    const wanted = { default: { fixture: "default" }, snapshot: { snapshot } };
    for (const [id, from] of Object.entries(wanted)) {
      const made = await bindbox.agent.post("/_bindbox/v1/sandboxes").send({ id: `of-${id}`, ...from });
      expect(made.status).toBe(201);
      const keys = made.body.tencent.keys as { secretId: string; secretKey: string; uin: number }[];
      expect(keys.map(({ secretId }) => secretId)).not.toContain(OTHER.secretId);
      expect(await codeOf(keys[0]!)).toBe("none");
      expect(await codeOf(keys.find(({ uin }) => uin === OTHER.uin)!)).toBe("AuthFailure.InvalidSecretId");
    }
  });

  it("of a snapshot have to be addresses", async () => {
    const snapshot = (await bindbox.control("get", "/snapshot")).body;
    snapshot.rows.keyConditions[0].deniedAddresses = ["10.0.0.0/99"];
    const answer = await bindbox.control("put", "/snapshot").send(snapshot);
    expect(answer.status).toBe(400);
    expect(JSON.stringify(answer.body)).toContain("rows/keyConditions/0/deniedAddresses/0");
  });

  it("of a fixture have to be of a key, and its addresses addresses", () => {
    const accounts = [
      { uin: 1, keyConditions: { demandsMfa: true } },
      { ...OTHER, keyConditions: { allowedAddresses: ["here"] } },
    ];
    const keyConditions = { deniedAddresses: ["there"] };
    expect(fixtureProblems({ ...fixture, tencent: { ...first, keyConditions, accounts } })).toEqual([
      'tencent/keyConditions/deniedAddresses/0: "there" is no IP address and no CIDR range',
      "tencent/accounts/0/keyConditions are of no key: secretId is missing",
      'tencent/accounts/1/keyConditions/allowedAddresses/0: "here" is no IP address and no CIDR range',
    ]);
  });
});

import { beforeAll, describe, expect, it } from "vitest";
import { APP_ID, emulatorForFile } from "../support/test-emulator.js";

const SANDBOXES = "/_bindbox/v1/sandboxes";

describe("credentials that lead to no sandbox", () => {
  const bindbox = emulatorForFile();
  beforeAll(async () => {
    for (let at = 1; at <= 25; at += 1) await bindbox.agent.post(SANDBOXES).send({ id: `box-${at}` });
  });
  const latest = () => bindbox.emulator.sandboxes.fallback.journal.latest()[0];

  it("are answered as documented; the journal says which there are, and how to make more", async () => {
    const { statusCode, message } = await bindbox.post("send-email", {}, undefined, {
      "x-authing-app-id": "none",
      "x-authing-lang": "en-US",
    });
    expect([statusCode, message]).toEqual([499, "Application does not exist"]);
    const hint = latest()?.hint ?? "";
    expect(hint).toMatch(/^no sandbox has app id none; there are the app 6400000000000000000000a1 /);
    expect(hint).toMatch(/ and 23 more; POST \/_bindbox\/v1\/sandboxes makes another$/);
    expect(hint.match(/the app /g)).toHaveLength(3);
  });

  it("are answered so for a user pool, too", async () => {
    await bindbox.agent.post("/api/v3/send-email").set("x-authing-userpool-id", "none").send({});
    expect(latest()).toMatchObject({
      outcome: "poolNotFound",
      hint: expect.stringContaining("user pool id none"),
    });
  });

  it("in the control API name some of the sandboxes", async () => {
    const { body } = await bindbox.agent.get(`${SANDBOXES}/nobody`);
    expect(body.detail).toBe('there is no sandbox "nobody"; there are: default, box-1, box-2 and 23 more');
  });
});

describe("the signing keys of several sandboxes", () => {
  const bindbox = emulatorForFile();
  const keysAt = async (path: string, appId?: string): Promise<string[]> => {
    const asked = bindbox.agent.get(path);
    const { body } = await (appId === undefined ? asked : asked.set("x-authing-app-id", appId));
    return body.keys.map((key: { kid: string }) => key.kid);
  };

  it("are all at the plain path, and each alone at its app's", async () => {
    const { generateKeyPairSync } = await import("node:crypto");
    const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
    const signingKey = privateKey.export({ type: "pkcs8", format: "pem" });
    const plain = "/oidc/.well-known/jwks.json";
    const [shared] = await keysAt(plain);
    const { body } = await bindbox.agent.post(SANDBOXES).send({ settings: { signingKey } });
    await bindbox.agent.post(SANDBOXES).send({});
    const { appId } = body.authing;
    const [own] = await keysAt(`/${appId}${plain}`);
    expect(own).not.toBe(shared);
    expect(await keysAt(plain)).toEqual([shared, own]);
    expect(await keysAt(plain, appId)).toEqual([own]);
    expect(await keysAt(`/${APP_ID}${plain}`)).toEqual([shared]);
  });
});

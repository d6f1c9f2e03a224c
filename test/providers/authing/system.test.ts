import { createPublicKey } from "node:crypto";
import { describe, expect, it } from "vitest";
import { emulatorForFile } from "../../support/test-emulator.js";

describe("system", () => {
  const bindbox = emulatorForFile();

  it("answers keys, versions and addresses, without envelope and without any header asked for", async () => {
    const { status, body } = await bindbox.agent.get("/api/v3/system");
    expect(status).toBe(200);
    expect(body).toEqual({
      rsa: { publicKey: expect.stringMatching(/^-----BEGIN PUBLIC KEY-----\n/) },
      sm2: { publicKey: expect.stringMatching(/^04[0-9a-f]{128}$/) },
      version: {
        server: expect.stringMatching(/^\d+\.\d+\.\d+/),
        console: expect.any(String),
        login: expect.any(String),
      },
      publicIps: ["127.0.0.1"],
    });
    expect(createPublicKey(body.rsa.publicKey).asymmetricKeyDetails?.modulusLength).toBe(1024);
  });
});

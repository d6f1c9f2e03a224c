import { constants, publicEncrypt } from "node:crypto";
import { sm2 } from "sm-crypto-v2";
import type { TestEmulator } from "./test-emulator.js";

/** Encrypts as browser clients do: with the RSA key of `/api/v3/system`, PKCS#1 v1.5, base64. */
export async function rsaEncrypted(bindbox: TestEmulator, password: string): Promise<string> {
  const { body } = await bindbox.agent.get("/api/v3/system");
  const key = { key: body.rsa.publicKey, padding: constants.RSA_PKCS1_PADDING };
  return publicEncrypt(key, Buffer.from(password)).toString("base64");
}

/** Encrypts with the SM2 key of `/api/v3/system`; hexadecimal text without the leading `04`. */
export async function sm2Encrypted(
  bindbox: TestEmulator,
  password: string,
  order: "C1C3C2" | "C1C2C3" = "C1C3C2",
): Promise<string> {
  const { body } = await bindbox.agent.get("/api/v3/system");
  return sm2.doEncrypt(password, body.sm2.publicKey, order === "C1C3C2" ? 1 : 0);
}

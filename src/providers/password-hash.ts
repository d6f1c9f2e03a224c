import { createHash, timingSafeEqual } from "node:crypto";
import type { RandomSource } from "../sandbox/random.js";

const digest = (salt: string, password: string): Buffer =>
  createHash("sha256").update(`${salt}:${password}`).digest();

/**
 * A salted hash, so that data files and snapshots do not show what somebody typed.
 * chosen: a fast one. It guards development data, and a slow one would be felt in every test that signs in.
 */
export function hashPassword(password: string, random: RandomSource): string {
  const salt = random.hex(16);
  return `sha256$${salt}$${digest(salt, password).toString("hex")}`;
}

export function passwordMatches(password: string, hash: string): boolean {
  const [, salt = "", expected = ""] = hash.split("$");
  const actual = digest(salt, password);
  const wanted = Buffer.from(expected, "hex");
  return wanted.length === actual.length && timingSafeEqual(actual, wanted);
}

import { readFileSync } from "node:fs";
import { packageRoot } from "../../../package-root.js";
import { ok } from "../../outcome.js";
import { DEVELOPMENT_SM2_PUBLIC_KEY, passwordPublicKey } from "../encrypted-password.js";
import { isJsonObject } from "../input.js";
import type { Operation } from "../operation.js";

/** Keys for passwords, versions and addresses. chosen: the version is that of bindbox. */
export const system: Operation<"system"> = async () => {
  version ??= ownVersion();
  return ok({
    rsa: { publicKey: passwordPublicKey() },
    sm2: { publicKey: DEVELOPMENT_SM2_PUBLIC_KEY },
    version: { server: version, console: version, login: version },
    publicIps: ["127.0.0.1"],
  });
};

let version: string | undefined;

function ownVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL("package.json", packageRoot), "utf8"));
  return isJsonObject(manifest) ? String(manifest["version"]) : "";
}

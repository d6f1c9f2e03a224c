import type { Emulator } from "../../emulator.js";
import { sdkEnvironment } from "../sdk-environment.js";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The environment of a command that is to talk to the emulator: the inherited one, with the variables that users of the
 * SDKs commonly read, and those of bindbox. A proxy that the machine demands is not asked for the emulator's address.
 */
export function commandEnvironment(
  inherited: Environment,
  { url, controlToken, sandboxes: { fallback } }: Pick<Emulator, "url" | "controlToken" | "sandboxes">,
): Environment {
  const { authing, tencent } = fallback.credentials;
  const { host, hostname } = new URL(url);
  return {
    ...inherited,
    ...withoutProxy(inherited, ["127.0.0.1", "localhost", hostname.replace(/^\[|\]$/g, "")]),
    ...sdkEnvironment(
      { id: fallback.id, authing: { appHost: url, ...authing }, tencent: { endpoint: host, ...tencent } },
      url,
    ),
    ...(controlToken === undefined ? {} : { BINDBOX_CONTROL_TOKEN: controlToken }),
  };
}

/** Both spellings: curl and Go look at either, Python at the lower-case one first. */
function withoutProxy(inherited: Environment, hosts: readonly string[]): Environment {
  const given = inherited["no_proxy"] || inherited["NO_PROXY"] || "";
  const names = given.split(",").flatMap((name) => (name.trim() === "" ? [] : [name.trim()]));
  const all = names.includes("*") ? "*" : [...new Set([...names, ...hosts])].join(",");
  return { NO_PROXY: all, no_proxy: all };
}

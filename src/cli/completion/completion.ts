import { shells } from "../commands/completion.js";
import { commands } from "../commands.js";
import { OK } from "../exit-codes.js";
import { readChoice } from "../option.js";
import { print } from "../remote/print.js";
import { bashScript } from "./bash.js";
import { contextsOf } from "./contexts.js";
import { fishScript } from "./fish.js";
import { zshScript } from "./zsh.js";

const scripts = { bash: bashScript, zsh: zshScript, fish: fishScript };

/** `bindbox completion`: from the table of commands and the catalogue, so that nothing is written twice. */
export async function completion(shell: string): Promise<number> {
  const name = readChoice({ value: shell, source: "the shell" }, shells);
  print(scripts[name](contextsOf(commands)));
  return OK;
}

import { bashScript } from "./bash.js";
import type { Context } from "./contexts.js";

/** zsh runs what was written for bash: one script, and nothing to keep in step. */
export const zshScript = (contexts: readonly Context[]): string =>
  `#compdef bindbox
autoload -U +X bashcompinit && bashcompinit
${bashScript(contexts)}`;

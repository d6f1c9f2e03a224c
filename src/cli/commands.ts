import type { Command } from "./command.js";
import { errorsCommand } from "./commands/errors.js";
import { execCommand } from "./commands/exec.js";
import { startCommand } from "./commands/start.js";

/** What `bindbox` can do, in the order of its help. */
export const commands: readonly Command[] = [startCommand, execCommand, errorsCommand];

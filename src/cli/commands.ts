import type { Command } from "./command.js";
import { activateCommand } from "./commands/activate.js";
import { clockCommand } from "./commands/clock.js";
import { codesCommand } from "./commands/codes.js";
import { completionCommand } from "./commands/completion.js";
import { coverageCommand } from "./commands/coverage.js";
import { errorsCommand } from "./commands/errors.js";
import { execCommand } from "./commands/exec.js";
import { faultsCommand } from "./commands/faults.js";
import { invitationsCommand } from "./commands/invitations.js";
import { journalCommand } from "./commands/journal.js";
import { mcpCommand } from "./commands/mcp.js";
import { outboxCommand } from "./commands/outbox.js";
import { sandboxesCommand } from "./commands/sandboxes.js";
import { settingsCommand } from "./commands/settings.js";
import { snapshotCommand } from "./commands/snapshot.js";
import { startCommand } from "./commands/start.js";

/** What `bindbox` can do, in the order of its help. */
export const commands: readonly Command[] = [
  startCommand,
  execCommand,
  outboxCommand,
  journalCommand,
  coverageCommand,
  errorsCommand,
  clockCommand,
  faultsCommand,
  codesCommand,
  sandboxesCommand,
  snapshotCommand,
  settingsCommand,
  activateCommand,
  invitationsCommand,
  mcpCommand,
  completionCommand,
];

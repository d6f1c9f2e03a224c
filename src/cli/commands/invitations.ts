import { defineActions, defineCommand, type ValuesOf } from "../command.js";
import { sandboxOptions } from "../connection-options.js";

export type InvitationsOptions = ValuesOf<typeof sandboxOptions>;

const remote = () => import("../remote/commands.js");

const list = defineCommand({
  name: "invitations list",
  summary: "lists the accounts that are waited for",
  usage: ["[options]"],
  description: "Invitations wait with: bindbox settings invitations=wait",
  options: sandboxOptions,
  run: async (given) => (await remote()).listInvitations(given),
});

const accept = defineCommand({
  name: "invitations accept",
  summary: "the account joins the organization",
  usage: ["<uin> [options]"],
  words: { least: 1, most: 1 },
  options: sandboxOptions,
  run: async (given, [uin = ""]) => (await remote()).acceptInvitation(given, uin),
});

const decline = defineCommand({
  name: "invitations decline",
  summary: "the account does not join the organization",
  usage: ["<uin> [options]"],
  words: { least: 1, most: 1 },
  options: sandboxOptions,
  run: async (given, [uin = ""]) => (await remote()).declineInvitation(given, uin),
});

export const invitationsCommand = defineActions(
  {
    name: "invitations",
    group: "arrange",
    summary: "what invited Tencent Cloud accounts do in the console",
  },
  [list, accept, decline],
);

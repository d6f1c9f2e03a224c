import { defineCommand, type ValuesOf } from "../command.js";

const options = {};

export type CompletionOptions = ValuesOf<typeof options>;

export const shells = ["bash", "zsh", "fish"] as const;

export const completionCommand = defineCommand({
  name: "completion",
  group: "connect",
  summary: "prints what a shell needs to complete commands, options, operations and errors",
  usage: ["bash|zsh|fish"],
  description: `bash:  source <(bindbox completion bash)                                       in ~/.bashrc
zsh:   source <(bindbox completion zsh)                                        in ~/.zshrc, after compinit
fish:  bindbox completion fish > ~/.config/fish/completions/bindbox.fish`,
  words: { least: 1, most: 1 },
  completes: [shells],
  options,
  run: async (_, [shell = ""]) => {
    const { completion } = await import("../completion/completion.js");
    return completion(shell);
  },
});

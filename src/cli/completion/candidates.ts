import { catalogue } from "../../providers/catalogue.js";
import { operationIds, operationName, pageIds, providerNames } from "../../providers/operation-names.js";
import { defaultSettings } from "../../sandbox/settings.js";
import type { Completion } from "../option.js";
import type { Candidates } from "./contexts.js";

/** documented: the channels of Authing's `send-email` and `send-sms`. */
const channels = [
  "CHANNEL_LOGIN",
  "CHANNEL_REGISTER",
  "CHANNEL_RESET_PASSWORD",
  "CHANNEL_VERIFY_EMAIL_LINK",
  "CHANNEL_BIND_EMAIL",
  "CHANNEL_UNBIND_EMAIL",
  "CHANNEL_UPDATE_EMAIL",
  "CHANNEL_COMPLETE_EMAIL",
  "CHANNEL_BIND_PHONE",
  "CHANNEL_UNBIND_PHONE",
  "CHANNEL_UPDATE_PHONE",
  "CHANNEL_COMPLETE_PHONE",
  "CHANNEL_VERIFY_MFA",
  "CHANNEL_UNLOCK_ACCOUNT",
  "CHANNEL_DELETE_ACCOUNT",
];

/** The words that a kind stands for. */
export function candidatesOf(completion: Completion): Candidates {
  switch (completion) {
    case "operation":
      return providerNames.flatMap((provider) =>
        [...operationIds[provider], ...pageIds[provider]].map((id) => operationName(provider, id)),
      );
    case "error":
      return [...new Set(catalogue.map(({ name }) => name))];
    case "setting":
      return Object.keys(defaultSettings).map((name) => `${name}=`);
    case "channel":
      return channels;
    default:
      return completion;
  }
}

import { APP_ID, PASSWORD } from "../../../support/test-emulator.js";
import type { Attempt } from "./situation.js";

/** What a client asks of the authorization endpoint. */
export const authorization = {
  client_id: APP_ID,
  response_type: "code",
  redirect_uri: "http://127.0.0.1:3000/callback",
  scope: "openid profile",
  state: "k7Jq",
};

/** The form of the hosted login page, which comes again with what is wrong. */
export const pageLogin = (account: string, password = PASSWORD): Attempt => ({
  body: { ...authorization, account, password },
  shows: "page",
});

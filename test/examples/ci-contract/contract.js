import assert from "node:assert/strict";
import { AuthenticationClient } from "authing-node-sdk";
import { connect } from "bindbox/client";

// what `bindbox exec` sets, under the names that programs have for the genuine service as well
const {
  AUTHING_APP_HOST: appHost,
  AUTHING_APP_ID: appId,
  AUTHING_APP_SECRET: appSecret,
  BINDBOX_URL,
  BINDBOX_SANDBOX,
} = process.env;
const EMAIL = "alice@example.com";

const client = new AuthenticationClient({ appHost, appId, appSecret });
const { data } = await client.signInByAccountPassword({ account: "alice", password: "Passw0rd!" });
client.setAccessToken(data.access_token);

const box = await connect(BINDBOX_URL).sandbox(BINDBOX_SANDBOX);
await client.sendEmail({ email: EMAIL, channel: "CHANNEL_BIND_EMAIL" });
const { code: passCode } = await box.outbox.waitFor({ to: EMAIL });

if (!process.argv.includes("--without-expiry")) {
  await box.clock.advance("1h");
  const late = await client.bindEmail({ email: EMAIL, passCode });
  assert.equal(late.apiCode, 2001);
}
console.log("the contract holds");

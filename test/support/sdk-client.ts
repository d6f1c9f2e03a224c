import { AuthenticationClient, type AuthenticationClientInitOptions } from "authing-node-sdk";
import { APP_ID, APP_SECRET, PASSWORD, type TestEmulator } from "./test-emulator.js";

/** The official client, pointed at the emulator and otherwise as its documentation has it. */
export const sdkClient = (
  { url }: TestEmulator,
  options: Partial<AuthenticationClientInitOptions> = {},
): AuthenticationClient =>
  new AuthenticationClient({ appId: APP_ID, appSecret: APP_SECRET, appHost: url, ...options });

/** A client that has signed somebody in. */
export async function signedInClient(
  bindbox: TestEmulator,
  account: string,
  options: Partial<AuthenticationClientInitOptions> = {},
): Promise<AuthenticationClient> {
  const client = sdkClient(bindbox, options);
  const { data } = await client.signInByAccountPassword({ account, password: PASSWORD });
  client.setAccessToken(data.access_token ?? "");
  return client;
}

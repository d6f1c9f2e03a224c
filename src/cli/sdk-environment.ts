import type { Schema } from "../client/operation-types.js";

type Described = Schema<"Sandbox">;

/** What leads to a sandbox, as the control API says it. */
interface Access {
  readonly id: string;
  readonly authing: Pick<Described["authing"], "appHost" | "userPoolId" | "appId" | "appSecret">;
  readonly tencent: Pick<Described["tencent"], "endpoint" | "secretId" | "secretKey">;
}

/**
 * The variables by which a program finds a sandbox: those that users of the SDKs commonly read, and those of bindbox.
 *
 * @param url where the control API is reached
 */
export const sdkEnvironment = ({ id, authing, tencent }: Access, url: string) => ({
  AUTHING_APP_HOST: authing.appHost,
  AUTHING_APP_ID: authing.appId,
  AUTHING_APP_SECRET: authing.appSecret,
  AUTHING_USERPOOL_ID: authing.userPoolId,
  AUTHING_USER_POOL_ID: authing.userPoolId,
  TENCENTCLOUD_SECRET_ID: tencent.secretId,
  TENCENTCLOUD_SECRET_KEY: tencent.secretKey,
  TENCENTCLOUD_ENDPOINT: tencent.endpoint,
  BINDBOX_URL: url,
  BINDBOX_SANDBOX: id,
});

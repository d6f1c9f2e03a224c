/** What clients present to reach a sandbox. */
export interface SandboxCredentials {
  readonly authing: {
    readonly userPoolId: string;
    /** The app that is handed out; a sandbox may have more. */
    readonly appId: string;
    readonly appSecret: string;
  };
  readonly tencent: {
    readonly secretId: string;
    readonly secretKey: string;
  };
}

import type { Fixture } from "./fixture.js";

/** A sandbox with nothing in it: one app, one API key, no users, no organization. Its keys are to be replaced. */
export const emptyFixture: Fixture = {
  authing: {
    userPoolId: "empty",
    apps: [
      { id: "empty", name: "App", secret: "0".repeat(32), tokenEndpointAuthMethod: "client_secret_post" },
    ],
  },
  tencent: { secretId: "empty", secretKey: "empty" },
};

import type { Fixture } from "../../src/sandbox/fixture.js";
import { SECRET_ID, SECRET_KEY } from "../support/tencent-sdks.js";

/** One caller a connection, so that no two requests under way are about the same user. */
export const CALLERS = 32;

export const APP_ID = "6400000000000000000000a1";
export const PASSWORD = "Passw0rd!";
export const PASSCODE = "123456";
export const callerName = (index: number): string => `caller-${index}`;
export const callerEmail = (index: number): string => `caller-${index}@example.com`;

/** The callers, without e-mail, in a sandbox whose limits stay out of the way of a load. */
export const benchFixture: Fixture = {
  authing: {
    userPoolId: "6400000000000000000000b0",
    apps: [{ id: APP_ID, secret: "0123456789abcdef0123456789abcde1" }],
    users: Array.from({ length: CALLERS }, (_, index) => ({
      username: callerName(index),
      password: PASSWORD,
    })),
  },
  tencent: { secretId: SECRET_ID, secretKey: SECRET_KEY },
  settings: {
    fixedCode: PASSCODE,
    sendLimit: "off",
    emailCodeLifetime: 86_400,
    qpsLimit: 0,
    requestRateLimit: 0,
  },
};

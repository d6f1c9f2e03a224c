import { AuthenticationClient } from "authing-node-sdk";
import { test } from "bindbox/vitest";
import { describe, expect } from "vitest";

const EMAIL = "alice@example.com";

/** The same tests for each worker, with the same user, the same address and times that fit nobody else. */
export const describeWorker = (worker) =>
  describe(`worker ${worker}`, () => {
    test.concurrent.for([1, 2, 3, 4, 5])(
      "binds the address that all bind, round %i",
      async (round, { bindbox, box }) => {
        expect(bindbox.url).toBe(process.env.BINDBOX_URL);
        await box.clock.set(`20${30 + worker}-01-0${round}T00:00:00Z`);
        const client = new AuthenticationClient(box.authing);
        const { data } = await client.signInByAccountPassword({ account: "alice", password: "Passw0rd!" });
        client.setAccessToken(data.access_token);
        await client.sendEmail({ email: EMAIL, channel: "CHANNEL_BIND_EMAIL" });
        const messages = await box.outbox.list();
        expect(messages.map(({ to }) => to)).toEqual([EMAIL]);
        expect(messages[0].sentAt).toMatch(`20${30 + worker}-01-0${round}T`);
        expect(await client.bindEmail({ email: EMAIL, passCode: messages[0].code })).toMatchObject({
          statusCode: 200,
        });
        await box.journal.verify({ operation: "authing.bind-email", times: 1 });
      },
    );
  });

import { beforeEach, describe, expect, it } from "vitest";
import { collectionNames } from "../../src/sandbox/schema.js";
import { whyReadOnly } from "../../src/sandbox/state/state-collections.js";
import { operationsOf, readDocument, resolve } from "../support/openapi-document.js";
import { emulatorForFile } from "../support/test-emulator.js";

const writable = collectionNames.filter((name) => whyReadOnly(name) === undefined);

const document = readDocument("control");

/** What a new row of the collection has to be given, as the document says it. */
function requiredMembers(operationId: string): readonly string[] {
  const operation = operationsOf(document).find(({ id }) => id === operationId)?.operation;
  return requiredOf(operation.requestBody.content["application/json"].schema);

  function requiredOf(node: unknown): string[] {
    const { required = [], allOf = [] } = resolve(document, node);
    return [...required, ...allOf.flatMap(requiredOf)];
  }
}

describe("the rows of each collection, as openapi/control.yaml describes them", () => {
  const bindbox = emulatorForFile();
  const STATE = "/_bindbox/v1/sandboxes/default/state";
  beforeEach(() => bindbox.reset());
  const rowsOf = async (name: string) => (await bindbox.agent.get(`${STATE}/${name}`)).body.rows;
  const put = (name: string, id: string, row: object) =>
    bindbox.agent.put(`${STATE}/${name}/${encodeURIComponent(id)}`).send(row);

  it.each(writable)("%s: a new row is refused for the lack of exactly what is required", async (name) => {
    const required = requiredMembers(`create-row-of-${name}`);
    const { status, body } = await bindbox.agent.post(`${STATE}/${name}`).send({});
    expect(status).toBe(required.length > 0 ? 400 : 201);
    const pointers = (body.errors ?? []).map((error: { pointer: string }) => error.pointer);
    expect(pointers.sort()).toEqual(required.map((member) => `body/${member}`).sort());
  });

  it.each(writable)("%s: what is required is enough", async (name) => {
    await arrange();
    const required = requiredMembers(`put-row-of-${name}`);
    for (const row of await rowsOf(name)) {
      const enough = Object.fromEntries(required.map((member) => [member, row[member]]));
      expect(await put(name, row.id, enough)).toMatchObject({ status: 200, body: { id: row.id, ...enough } });
    }
  });

  it.each(writable)("%s: a row that was answered can be given back as it is", async (name) => {
    await arrange();
    for (const row of await rowsOf(name))
      expect(await put(name, row.id, row)).toMatchObject({ status: 200, body: row });
  });

  it("answers with the members that do not fit, and what would", async () => {
    const misfits = { createdAt: "yesterday", status: "Gone", profile: { gender: 1 }, shoeSize: 44 };
    const { body } = await bindbox.agent.post(`${STATE}/users`).send(misfits);
    expect(body.errors).toEqual(
      expect.arrayContaining([
        { pointer: "body/createdAt", message: expect.stringContaining("5s or -1h") },
        { pointer: "body/status", message: expect.stringContaining("Activated, Suspended") },
        { pointer: "body/profile/gender", message: expect.stringMatching(/must be|should be/) },
        { pointer: "body/shoeSize", message: expect.any(String) },
      ]),
    );
  });

  it("says of a day that no calendar has that it is none", async () => {
    const { body } = await bindbox.agent.post(`${STATE}/users`).send({ createdAt: "2030-13-45T00:00:00Z" });
    expect(body.errors).toEqual([{ pointer: "body/createdAt", message: "is no moment of a calendar" }]);
  });

  it("takes the number of a row from the id that it is put under", async () => {
    const { status, body } = await put("tencentAccounts", "100000000999", {});
    expect([status, body.uin]).toEqual([201, 100000000999]);
  });

  it("says why a collection can only be read, and how", async () => {
    const answer = await bindbox.agent.patch(`${STATE}/apps/x`).send({});
    expect([answer.status, answer.headers["allow"]]).toEqual([405, "GET"]);
    expect(answer.body.detail).toBe(
      "apps can only be read here: apps are credentials, which a sandbox gets when it is made",
    );
  });

  /** Some rows of every collection. */
  async function arrange(): Promise<void> {
    const make = (name: string, row: object) => bindbox.agent.post(`${STATE}/${name}`).send(row).expect(201);
    const userId = "640000000000000000000002";
    await make("passcodes", { medium: "email", address: "a@example.com", channel: "CHANNEL_LOGIN" });
    await make("smsTallies", { id: "x", sent: 1 });
    await make("tickets", { purpose: "update-email", userId });
    for (const name of ["refreshTokens", "authorizationCodes", "browserSessions"])
      await make(name, { userId });
    await make("revocations", { id: "x" });
    await make("logins", { userId });
    await make("attemptTallies", { id: "x", at: ["-1s"] });
    await make("devices", { userId, deviceId: "d" });
    const memberUin = 100000000101;
    const binding = await make("emailBindings", { memberUin, email: "m@example.com", phone: "18600000000" });
    await make("activationCodes", { id: binding.body.linkToken });
    const identity = { orgId: 100, aliasName: "admin", roleName: "admin", policies: [] };
    const { identityId } = (await make("organizationIdentities", identity)).body;
    const { policyId } = (await make("memberPolicies", { memberUin, identityId, name: "p" })).body;
    await make("memberAuthAccounts", { policyId, memberUin, subAccountUin: 1 });
    const [key] = await rowsOf("tencentCredentials");
    await make("keyConditions", { id: key.id });
    await make("accountCircumstances", { uin: memberUin });
    await make("memberInvitations", { memberUin, orgId: 100 });
    await make("organizationEntities", { orgId: 100, authName: "x" });
    await make("creationRecords", { orgId: 100 });
  }
});

import { beforeEach, describe, expect, it } from "vitest";
import { BindboxError, type Sandbox, WaitTimeoutError } from "../../src/index.js";
import { bindboxForFile, WAYS } from "../support/bindbox-handles.js";

describe.each(WAYS)("a sandbox of one's own, %s", (way) => {
  const bindbox = bindboxForFile();
  let box: Sandbox;
  beforeEach(async () => {
    box = await bindbox.by(way).createSandbox();
    return () => box[Symbol.asyncDispose]();
  });

  const post = async (operation: string, body: object): Promise<Record<string, unknown>> => {
    const response = await fetch(`${box.authing.appHost}/api/v3/${operation}`, {
      method: "POST",
      headers: { "content-type": "application/json", "x-authing-app-id": box.authing.appId },
      body: JSON.stringify(body),
    });
    return Object(await response.json());
  };
  const send = (email: string, channel = "CHANNEL_LOGIN") => post("send-email", { email, channel });

  it("is made as it is asked for, and refused when its id is taken", async () => {
    const options = {
      id: `made-${way.replace(" ", "-")}`,
      fixture: "empty",
      settings: { fixedCode: "424242" },
      seed: "42",
      clock: { set: "2030-01-01T00:00:00Z", freeze: true },
    } as const;
    await using made = await bindbox.by(way).createSandbox(options);
    expect(made).toMatchObject({ id: options.id, seed: "42" });
    expect(await made.settings.get()).toMatchObject({ fixedCode: "424242" });
    expect(await made.clock.now()).toEqual(new Date("2030-01-01T00:00:00Z"));
    await expect(bindbox.by(way).createSandbox(options)).rejects.toMatchObject({ status: 409 });
  });

  it("is made from a fixture that the test brings", async () => {
    const secret = "0123456789abcdef0123456789abcdef";
    await using made = await bindbox.by(way).createSandbox({
      fixture: {
        authing: {
          userPoolId: `pool-${way}`,
          apps: [{ id: `app-${way}`, secret }],
          users: [{ username: "zoe", password: "secret" }],
        },
      },
    });
    expect(made.authing).toMatchObject({ userPoolId: `pool-${way}`, appId: `app-${way}`, appSecret: secret });
  });

  it("is listed until it is deleted", async () => {
    const ids = async () => (await bindbox.by(way).sandboxes.list()).sandboxes.map(({ id }) => id);
    const made = await bindbox.by(way).sandboxes.create();
    expect(await ids()).toContain(made.id);
    await made.delete();
    expect(await ids()).not.toContain(made.id);
    await expect(made.delete()).rejects.toMatchObject({ name: "BindboxError", status: 404 });
    await expect(bindbox.by(way).sandboxes.get(made.id)).rejects.toBeInstanceOf(BindboxError);
    // who leaves its block finds that there is nothing to do any more
    await made[Symbol.asyncDispose]();
  });

  it("gives each taker a message of its own", async () => {
    for (const email of ["a@example.com", "b@example.com"]) await send(email);
    const taken = await Promise.all([box.outbox.next(), box.outbox.next({ timeout: "10s" })]);
    expect(taken.map(({ to }) => to).sort()).toEqual(["a@example.com", "b@example.com"]);
    await expect(box.outbox.next({ timeout: 1 })).rejects.toThrow(
      /no message within 1 ms; the outbox has, newest first:\n {2}email to b@example.com, .*, taken by `next`/,
    );
  });

  it("waits for what comes after a message", async () => {
    await send("a@example.com");
    const { id, sequence } = await box.outbox.waitFor();
    await expect(box.outbox.waitFor({ after: sequence, timeout: 1 })).rejects.toBeInstanceOf(
      WaitTimeoutError,
    );
    await send("b@example.com");
    expect(await box.outbox.waitFor({ after: sequence })).toMatchObject({ to: "b@example.com" });
    expect(await box.outbox.get(id)).toMatchObject({ to: "a@example.com" });
  });

  it("streams messages, those that were there before as well where they are asked for", async () => {
    await send("a@example.com");
    const fresh = await box.outbox.stream();
    const all = await box.outbox.stream({ after: 0 });
    await send("b@example.com");
    expect(await fresh.next()).toMatchObject({ to: "b@example.com" });
    const seen: string[] = [];
    for await (const { to } of all) {
      seen.push(to);
      if (seen.length === 2) break;
    }
    expect(seen).toEqual(["a@example.com", "b@example.com"]);
    fresh.close();
  });

  it("deletes messages", async () => {
    for (const email of ["a@example.com", "b@example.com", "c@example.com"]) await send(email);
    const { id } = await box.outbox.waitFor({ to: "a@example.com" });
    await box.outbox.delete(id);
    expect((await box.outbox.clear({ to: "b@example.com" })).map(({ to }) => to)).toEqual(["b@example.com"]);
    expect((await box.outbox.list()).map(({ to }) => to)).toEqual(["c@example.com"]);
  });

  it("sends the codes that somebody has set, and random ones otherwise", async () => {
    await box.codes.setFor("fixed@example.com", { code: "111111" });
    await box.codes.set({ queue: ["222222"] });
    expect(await box.codes.getFor("fixed@example.com")).toMatchObject({ code: "111111" });
    expect(await box.codes.get()).toMatchObject({ queue: ["222222"] });
    for (const email of ["fixed@example.com", "first@example.com"]) await send(email);
    expect((await box.outbox.list()).map(({ code }) => code)).toEqual(["222222", "111111"]);
    await box.codes.clearFor("fixed@example.com");
    expect(await box.codes.get()).toMatchObject({ recipients: [] });
  });

  it("lets calls go wrong, as often as it is told", async () => {
    const fault = await box.faults.add({
      operation: "authing.send-email",
      error: "emailSendFailed",
      times: 1,
    });
    await send("a@example.com");
    expect(await box.faults.get(fault.id)).toMatchObject({ hits: 1, exhausted: true });
    expect(await send("a@example.com")).toMatchObject({ statusCode: 200 });
    expect(await box.faults.list()).toHaveLength(1);
    expect(await box.faults.remove(fault.id)).toEqual({ deleted: 1 });
    await box.faults.add({ delay: "1ms" });
    expect(await box.faults.clear()).toEqual({ deleted: 1 });
  });

  it("says which field of a rule makes no sense", async () => {
    await expect(box.faults.add({ operation: "authing.bind-email", error: "noSuchError" })).rejects.toThrow(
      /noSuchError/,
    );
  });

  it("counts which documented errors were seen", async () => {
    await post("signin", {
      connection: "PASSWORD",
      passwordPayload: { account: "alice", password: "wrong" },
    });
    const { sandbox, requests, operations } = await box.coverage.get({ operation: "authing.signin" });
    expect({ sandbox, requests, count: operations.length }).toEqual({
      sandbox: box.id,
      requests: 1,
      count: 1,
    });
    expect(await box.coverage.report("text")).toMatch(/signin/);
    expect(await box.coverage.report("svg")).toMatch(/^<svg/);
    expect(await box.coverage.clear()).toEqual({ cleared: 1 });
    expect(await bindbox.by(way).coverage.get()).toMatchObject({ sandbox: null });
    expect(await bindbox.by(way).coverage.report("html")).toMatch(/^<!doctype html>/i);
  });

  it("comes back to a snapshot, and hands the whole state over to another sandbox", async () => {
    await send("a@example.com");
    expect(await box.snapshots.take("one-message")).toMatchObject({ name: "one-message" });
    const exported = await box.exportSnapshot();
    await send("b@example.com");
    await box.snapshots.restore("one-message");
    const addresses = async ({ outbox }: Sandbox) => (await outbox.list()).map(({ to }) => to);
    expect(await addresses(box)).toEqual(["a@example.com"]);
    await using other = await bindbox.by(way).createSandbox();
    await other.importSnapshot(exported);
    expect(await addresses(other)).toEqual(["a@example.com"]);
    await using made = await bindbox.by(way).createSandbox({ snapshot: exported });
    expect(await addresses(made)).toEqual(["a@example.com"]);
    await using twin = await bindbox.by(way).createSandbox({ fixture: exported, credentials: "generated" });
    expect(await addresses(twin)).toEqual(["a@example.com"]);
    expect((await box.snapshots.list()).map(({ name }) => name)).toEqual(["one-message"]);
    expect((await box.snapshots.get("one-message")).rows).toEqual(exported.rows);
    await box.snapshots.delete("one-message");
    expect(await box.snapshots.list()).toEqual([]);
  });

  it("arranges rows directly", async () => {
    const { state } = box;
    const { id } = await state.create("users", { username: "erin", email: "erin@example.com" });
    expect(await state.get("users", id)).toMatchObject({ username: "erin" });
    expect(await state.patch("users", id, { email: "e@example.com" })).toMatchObject({
      email: "e@example.com",
    });
    expect(await state.list("users", { where: "username=erin" })).toMatchObject({ total: 1, rows: [{ id }] });
    expect(await state.put("users", id, { username: "eve" })).toMatchObject({ id, username: "eve" });
    await state.delete("users", id);
    await expect(state.get("users", id)).rejects.toMatchObject({ status: 404 });
    for (const { name, rows } of await state.collections()) expect((await state.list(name)).total).toBe(rows);
  });

  it("knows the type of the rows of each collection", async () => {
    const { state } = box;
    const { rows } = await state.list("users");
    const statuses: ("Activated" | "Suspended" | "Resigned" | "Archived" | "Deactivated")[] = rows.map(
      ({ status }) => status,
    );
    expect(statuses).toContain("Activated");
    const wrong = [
      // @ts-expect-error the link of a binding expires at a moment, not after a number of seconds
      () => state.create("emailBindings", { memberUin: 1, email: "a@b.c", phone: "1", linkExpiresAt: 5 }),
      // @ts-expect-error a binding is that of a member
      () => state.create("emailBindings", { email: "a@b.c", phone: "1" }),
      // @ts-expect-error there is no such collection
      () => state.list("cats"),
      // @ts-expect-error apps can only be read
      () => state.create("apps", {}),
    ];
    for (const call of wrong) await expect(call()).rejects.toBeInstanceOf(BindboxError);
  });

  it("speeds its time up", async () => {
    expect(await box.clock.rate(60)).toMatchObject({ rate: 60, frozen: false });
    expect(
      await box.clock.change({ set: "2030-01-01T00:00:00Z", advance: "1m", freeze: true }),
    ).toMatchObject({
      now: "2030-01-01T00:01:00.000Z",
      frozen: true,
    });
  });
});

import { Low, Memory } from "lowdb";
import { describe, expect, it } from "vitest";
import { parseDocument, type SandboxDocument, stringifyDocument } from "../../src/sandbox/document.js";
import { LowdbStore } from "../../src/sandbox/lowdb-store.js";
import { Sandbox } from "../../src/sandbox/sandbox.js";
import { collectionNames, type Message } from "../../src/sandbox/schema.js";
import { defaultSettings } from "../../src/sandbox/settings.js";

const message = (id: string): Message => ({
  id,
  sequence: 1,
  medium: "email",
  to: "a@x.y",
  toKey: "a@x.y",
  nationalKey: null,
  channel: "C",
  code: "1",
  link: null,
  subject: null,
  text: "",
  sentAt: 0,
  expiresAt: 0,
  takenAt: null,
});

const emptyDocument = (): SandboxDocument => ({
  version: 2,
  id: "s",
  credentials: {
    authing: { userPoolId: "", appId: "", appSecret: "" },
    tencent: { secretId: "", secretKey: "" },
  },
  settings: defaultSettings,
  clock: { offset: 0, frozenAt: null },
  random: { seed: "", counter: 0 },
  openings: 1,
  rows: parseDocument(
    '{"version":2,"id":"s","openings":1,"credentials":{},"settings":{},"clock":{},"random":{},"rows":{}}',
  ).rows,
});

const memoryStore = (): LowdbStore => new LowdbStore(new Low(new Memory(), emptyDocument()), false);

/** A store on a disk that the test plays. */
function durableStore(write: (text: string) => Promise<void>): LowdbStore {
  const adapter = {
    read: async () => null,
    write: (data: SandboxDocument) => write(stringifyDocument(data)),
  };
  return new LowdbStore(new Low(adapter, emptyDocument()), true);
}

const messageIds = ({ rows }: SandboxDocument): string[] => [...rows.messages.values()].map(({ id }) => id);

const idsIn = (store: LowdbStore): Promise<string[]> =>
  store.transaction(async (tx) => (await tx.messages.all()).map(({ id }) => id));

function gate() {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open: () => open(), opened };
}

describe("a transaction", () => {
  it("that throws leaves no trace: added, changed and removed rows are as before", async () => {
    const store = memoryStore();
    await store.transaction(async (tx) => {
      await tx.messages.put(message("kept"));
      await tx.messages.put(message("changed"));
    });
    const failing = store.transaction(async (tx) => {
      await tx.messages.put(message("added"));
      await tx.messages.put({ ...message("changed"), toKey: "b@x.y" });
      await tx.messages.put({ ...message("changed"), toKey: "c@x.y" });
      await tx.messages.remove("kept");
      throw new Error("no");
    });
    await expect(failing).rejects.toThrow("no");
    const rows = await store.transaction((tx) => tx.messages.list("to", "a@x.y"));
    expect(rows.map(({ id }) => id).sort()).toEqual(["changed", "kept"]);
    expect(await idsIn(store)).toHaveLength(2);
  });

  it("waits for the one before it", async () => {
    const store = memoryStore();
    const { open, opened } = gate();
    const seen: string[] = [];
    const first = store.transaction(async (tx) => {
      await opened;
      await tx.messages.put(message("first"));
      seen.push("first");
    });
    const second = store.transaction(async (tx) => {
      seen.push(`second sees ${await tx.messages.count()}`);
    });
    open();
    await Promise.all([first, second]);
    expect(seen).toEqual(["first", "second sees 1"]);
  });

  it("runs after a failed one", async () => {
    const store = memoryStore();
    const failing = store.transaction(async () => {
      throw new Error("no");
    });
    const next = store.transaction((tx) => tx.messages.count());
    await expect(failing).rejects.toThrow("no");
    expect(await next).toBe(0);
  });

  it("has its effects once its changes are kept, and none when it throws", async () => {
    const { open, opened } = gate();
    const store = durableStore(() => opened);
    const effects: string[] = [];
    const kept = store.transaction(async (tx) => {
      await tx.messages.put(message("1"));
      tx.afterCommit(() => effects.push("kept"));
    });
    const failing = store.transaction(async (tx) => {
      tx.afterCommit(() => effects.push("failed"));
      throw new Error("no");
    });
    await expect(failing).rejects.toThrow("no");
    expect(effects).toEqual([]);
    open();
    await kept;
    expect(effects).toEqual(["kept"]);
  });
});

describe("a store on disk", () => {
  it("writes whole transactions only, also while another one is half done", async () => {
    const written: string[][] = [];
    const store = durableStore(async (text) => {
      written.push(messageIds(parseDocument(text)));
    });
    const { open, opened } = gate();
    const first = store.transaction((tx) => tx.messages.put(message("whole")));
    const second = store.transaction(async (tx) => {
      await tx.messages.put(message("half"));
      await opened;
      await tx.messages.put(message("other half"));
    });
    await new Promise((resolve) => setImmediate(resolve));
    open();
    await Promise.all([first, second]);
    for (const ids of written) expect([["whole"], ["whole", "half", "other half"]]).toContainEqual(ids);
    expect(written.at(-1)).toEqual(["whole", "half", "other half"]);
  });

  it("writes nothing for transactions that only read", async () => {
    let writes = 0;
    const store = durableStore(async () => {
      writes += 1;
    });
    await idsIn(store);
    expect(writes).toBe(0);
  });

  it("fails the change that cannot be written, and keeps it with the next that can", async () => {
    let full = true;
    let last = "";
    const store = durableStore(async (text) => {
      if (full) throw new Error("ENOSPC");
      last = text;
    });
    await expect(store.transaction((tx) => tx.messages.put(message("1")))).rejects.toThrow("ENOSPC");
    full = false;
    await store.transaction((tx) => tx.messages.put(message("2")));
    expect(messageIds(parseDocument(last))).toEqual(["1", "2"]);
  });
});

describe("the stored form", () => {
  it("gives back what was stored, in order, with values of every kind", async () => {
    const document = emptyDocument();
    const odd = { ...message('"\n\u2028'), text: "码\ud83d\ude00\u0000", subject: null };
    for (const row of [odd, message("b"), message("a")]) document.rows.messages.put(row);
    const back = parseDocument(stringifyDocument(document));
    expect({ ...back, rows: undefined }).toEqual({ ...document, rows: undefined });
    expect([...back.rows.messages.values()]).toEqual([odd, message("b"), message("a")]);
    expect(Object.keys(back.rows)).toEqual(collectionNames);
  });

  it("is read by versions that know more settings", () => {
    const { fixedCode: _fixedCode, ...older } = { ...defaultSettings, emailCodeLifetime: 7 };
    const text = JSON.stringify({ ...emptyDocument(), settings: older, rows: {} });
    expect(parseDocument(text).settings).toEqual({ ...defaultSettings, emailCodeLifetime: 7 });
  });

  it("is read by versions whose rows know more members", () => {
    const account = { id: "7", uin: 7, nickName: "n", email: null, phone: null, passwordHash: null };
    const text = (verified: boolean): string =>
      JSON.stringify({
        ...emptyDocument(),
        version: 1,
        rows: {
          revocations: [{ id: "token", revokedAt: 5 }],
          tencentAccounts: [{ ...account, verified, createdAsMember: true }],
        },
      });
    const { version, rows } = parseDocument(text(true));
    expect(version).toBe(2);
    expect([...rows.revocations.values()]).toEqual([{ id: "token", revokedAt: 5, expiresAt: null }]);
    const today = { ...account, verification: "enterprise", entityName: null, site: "china" };
    expect([...rows.tencentAccounts.values()]).toEqual([{ ...today, createdAsMember: true }]);
    expect(parseDocument(text(false)).rows.tencentAccounts.get("7")?.verification).toBe("personal");
  });

  it("is told from one of a newer version, and what can be done is said", () => {
    expect(() => parseDocument(JSON.stringify({ ...emptyDocument(), version: 99 }))).toThrow(
      "it has version 99, and this bindbox reads 1 and 2; a newer bindbox wrote it: start that one, or with another data folder",
    );
  });

  it.each([
    ["half a file", '{"version":1,"id":"default","rows":{"users":['],
    ["another program's file", '{"version":1,"name":"bindbox"}'],
    [
      "rows that are no rows",
      '{"version":2,"id":"s","openings":1,"credentials":{},"settings":{},"clock":{},"random":{},"rows":{"users":{}}}',
    ],
    ["an empty file", ""],
    ["null", "null"],
  ])("is not %s", (_, text) => {
    expect(() => parseDocument(text)).toThrow(/JSON|not a sandbox file/);
  });
});

it("a sandbox whose fixture has two users of one name does not open", async () => {
  const app = { id: "a", secret: "0123456789abcdef0123456789abcdef" };
  const opening = (users: { id?: string; username?: string }[]) =>
    Sandbox.open({ id: "s", seed: "s", fixture: { authing: { userPoolId: "p", apps: [app], users } } });
  await expect(opening([{ username: "u" }, { username: "u" }])).rejects.toThrow('username "u"');
  await expect(opening([{ id: "1" }, { id: "1" }])).rejects.toThrow("two users with the id 1");
});

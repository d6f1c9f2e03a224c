import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BaseRows } from "../../src/sandbox/base-rows.js";
import { Collection, collectionOf } from "../../src/sandbox/collection.js";

interface Person {
  readonly id: string;
  readonly email: string | null;
  readonly city: string | null;
}

const schema = collectionOf<Person>()({
  unique: { email: (person) => person.email },
  many: { city: (person) => person.city },
});

const people = (...rows: Person[]): Collection<Person> =>
  new Collection(new BaseRows("people", schema, rows));

const ann: Person = { id: "1", email: "ann@x.y", city: "Oslo" };
const ben: Person = { id: "2", email: "ben@x.y", city: "Oslo" };

describe("a collection", () => {
  it("finds rows by their keys, those it starts with too", () => {
    const collection = people(ann);
    collection.put(ben);
    expect(collection.lookup("email", "ann@x.y")).toBe("1");
    expect(collection.lookup("email", "ben@x.y")).toBe("2");
    expect([...collection.lookupMany("city", "Oslo")]).toEqual(["1", "2"]);
  });

  it("finds a changed row by its new keys only", () => {
    const collection = people(ann, ben);
    collection.put({ ...ann, email: "new@x.y", city: "Rome" });
    expect(collection.lookup("email", "ann@x.y")).toBeUndefined();
    expect(collection.lookup("email", "new@x.y")).toBe("1");
    expect([...collection.lookupMany("city", "Oslo")]).toEqual(["2"]);
    expect([...collection.lookupMany("city", "Rome")]).toEqual(["1"]);
  });

  it("keeps the place of a changed row in its lists", () => {
    const collection = people(ann, ben);
    collection.put({ ...ann, email: "new@x.y" });
    expect([...collection.lookupMany("city", "Oslo")]).toEqual(["1", "2"]);
  });

  it("leaves rows without a key out, however many", () => {
    const collection = people({ ...ann, email: null, city: null }, { ...ben, email: null, city: null });
    expect([...collection.values()].map(({ id }) => id)).toEqual(["1", "2"]);
    collection.put(ann);
    expect(collection.lookup("email", "ann@x.y")).toBe("1");
    collection.put({ ...ann, email: null });
    expect(collection.lookup("email", "ann@x.y")).toBeUndefined();
  });

  it("refuses a unique key that another row has, before any change", () => {
    const collection = people(ann, ben);
    expect(() => collection.put({ id: "3", email: "ann@x.y", city: "Rome" })).toThrow('email "ann@x.y"');
    expect(() => collection.put({ ...ben, email: "ann@x.y", city: "Rome" })).toThrow('email "ann@x.y"');
    expect([...collection.values()]).toEqual([ann, ben]);
    expect([...collection.lookupMany("city", "Rome")]).toEqual([]);
  });

  it("does not start with two rows of one unique key", () => {
    expect(() => people(ann, { ...ben, email: "ann@x.y" })).toThrow('email "ann@x.y" belongs to another row');
  });

  it("forgets removed rows, and does not mind one that is not there", () => {
    const collection = people(ann, ben);
    collection.remove("1");
    collection.remove("1");
    expect(collection.lookup("email", "ann@x.y")).toBeUndefined();
    expect([...collection.lookupMany("city", "Oslo")]).toEqual(["2"]);
    collection.put({ ...ben, email: "ann@x.y" });
    expect(collection.lookup("email", "ann@x.y")).toBe("2");
  });

  it("takes a look-up in an index that was not declared for a mistake", () => {
    expect(() => people().lookup("city", "Oslo")).toThrow("people has no unique index city");
    expect(() => people().lookupMany("email", "x")).toThrow("people has no index email");
  });
});

describe("collections that start from the same rows", () => {
  const cities = ["Oslo", "Rome", "Lima"];
  const base = new BaseRows(
    "people",
    schema,
    Array.from(
      { length: 6 },
      (_, at): Person => ({
        id: String(at),
        email: `${at}@x.y`,
        city: cities[at % 3] ?? null,
      }),
    ),
  );

  it("do not see each other's changes", () => {
    const [one, two] = [new Collection(base), new Collection(base)];
    one.remove("0");
    one.put({ id: "1", email: "0@x.y", city: "Oslo" });
    one.put({ id: "new", email: "new@x.y", city: "Lima" });
    expect([...two.values()].map(({ id }) => id)).toEqual(["0", "1", "2", "3", "4", "5"]);
    expect([two.lookup("email", "0@x.y"), two.lookup("email", "new@x.y")]).toEqual(["0", undefined]);
    expect([...two.lookupMany("city", "Lima")]).toEqual(["2", "5"]);
  });

  it("keep what they had when they were frozen", () => {
    const collection = new Collection(base);
    expect(collection.freeze()).toBe(base);
    collection.put({ id: "1", email: "changed@x.y", city: null });
    const frozen = collection.freeze();
    collection.remove("1");
    expect(frozen.rows.get("1")?.email).toBe("changed@x.y");
    expect(collection.get("1")).toBeUndefined();
    expect(collection.freeze()).not.toBe(frozen);
  });

  it("are at every moment what a plain list of rows would be", () => {
    const id = fc.integer({ min: 0, max: 9 }).map(String);
    const step = fc.oneof(
      fc.record({ do: fc.constant("remove" as const), id }),
      fc.record({ do: fc.constant("freeze" as const), id }),
      fc.record({
        do: fc.constant("put" as const),
        id,
        email: fc.option(fc.constantFrom("0@x.y", "1@x.y", "a@x.y", "b@x.y")),
        city: fc.option(fc.constantFrom(...cities)),
      }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const collection = new Collection(base);
        const plain = new Map<string, Person>(base.rows);
        for (const it of steps) {
          if (it.do === "freeze") collection.freeze();
          else if (it.do === "put") putBoth(collection, plain, { id: it.id, email: it.email, city: it.city });
          else {
            collection.remove(it.id);
            plain.delete(it.id);
          }
          expectSame(collection, plain);
        }
      }),
    );
  });
});

/** Puts a row in both, unless another one has its e-mail. */
function putBoth(collection: Collection<Person>, plain: Map<string, Person>, row: Person): void {
  const holder = [...plain.values()].find(({ email }) => email !== null && email === row.email);
  if (holder && holder.id !== row.id) {
    expect(() => collection.put(row)).toThrow("another row");
    return;
  }
  collection.put(row);
  plain.set(row.id, row);
}

function expectSame(collection: Collection<Person>, plain: ReadonlyMap<string, Person>): void {
  const rows = [...plain.values()];
  expect([...collection.values()]).toEqual(rows);
  expect(collection.size).toBe(rows.length);
  for (const row of rows) expect(collection.get(row.id)).toBe(row);
  for (const email of ["0@x.y", "1@x.y", "5@x.y", "a@x.y", "b@x.y"])
    expect(collection.lookup("email", email)).toBe(rows.find((row) => row.email === email)?.id);
  for (const city of ["Oslo", "Rome", "Lima"]) {
    const ids = rows.filter((row) => row.city === city).map(({ id }) => id);
    expect([...collection.lookupMany("city", city)].sort()).toEqual(ids.sort());
  }
}

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
  new Collection("people", schema, new BaseRows("people", schema, rows));

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

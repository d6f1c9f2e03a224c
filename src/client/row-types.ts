import type { operations } from "../control/generated/openapi.js";
import type { JsonOf, Schema } from "./operation-types.js";

/** The collections of a sandbox. */
export type CollectionName = Schema<"CollectionName">;
/** Those whose rows can be changed. */
export type WritableCollectionName = {
  [Name in CollectionName]: `put-row-of-${Name}` extends keyof operations ? Name : never;
}[CollectionName];

/** A row of a collection, as the state API shows it. */
export type StateRow<N extends CollectionName = CollectionName> = JsonOf<
  operations[`get-row-of-${N}`]["responses"][200]
>;

/** A page of the rows of a collection. */
export type StateRows<N extends CollectionName = CollectionName> = JsonOf<
  operations[`list-rows-of-${N}`]["responses"][200]
>;

export type RowFilter = {
  readonly [Name in keyof Query]?: Query[Name] | undefined;
};
type Query = NonNullable<operations["list-rows-of-users"]["parameters"]["query"]>;

type BodyOf<Id extends keyof operations> = JsonOf<NonNullable<operations[Id]["requestBody"]>>;

/** What makes a row; what may be left out gets its default. */
export type NewStateRow<N extends WritableCollectionName> = BodyOf<`create-row-of-${N}`>;
/** What makes a row under an id. */
export type StateRowToPut<N extends WritableCollectionName> = BodyOf<`put-row-of-${N}`>;
/** The members of a row that change. */
export type StateRowChanges<N extends WritableCollectionName> = BodyOf<`patch-row-of-${N}`>;

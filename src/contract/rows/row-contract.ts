/** The name of the part of a compiled document that has the operations on rows. */
export const rowContract = (name: string): string => `${name}-rows`;

/** What the document calls an operation on the rows of a collection. */
export const rowOperationId = <V extends string, N extends string>(verb: V, collection: N): `${V}-of-${N}` =>
  `${verb}-of-${collection}`;

// the package has no types of its own
declare module "@stoplight/json-schema-merge-allof" {
  import type { JSONSchema7 } from "json-schema";

  interface MergeOptions {
    readonly deep?: boolean;
    readonly ignoreAdditionalProperties?: boolean;
  }

  /** Throws where the parts of a schema contradict each other. */
  function mergeAllOf(schema: JSONSchema7, options?: MergeOptions): JSONSchema7;
  export = mergeAllOf;
}

import { Ajv, type Options } from "ajv";

/**
 * The Ajv that the bundle gives to Prism's validator, for every draft of JSON schema.
 *
 * Ajv by itself checks each schema against the meta-schema, compiles the meta-schema for that, and shortens the code it
 * makes. The first took 60 ms before the first answer, and `compile.ts` has done it when bindbox was built, for the one
 * draft there is; the second took 20 ms, and V8 does the same later where it counts.
 */
export class CompiledAjv extends Ajv {
  constructor(options: Options) {
    super({ ...options, meta: false, validateSchema: false, code: { optimize: false } });
  }
}

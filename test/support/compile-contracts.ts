import { compileContracts } from "../../src/contract/compile.js";

/** Tests run the source, so the compiled contracts have to be those of the present OpenAPI documents. */
export default async function setup(): Promise<void> {
  const root = new URL("../../", import.meta.url);
  await compileContracts(root, new URL("dist/contracts/", root));
}

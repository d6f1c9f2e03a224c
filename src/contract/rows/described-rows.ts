import { isMap, isPair, isScalar, isSeq, parseDocument, visit } from "yaml";
import { emptyFixture } from "../../sandbox/empty-fixture.js";
import { Sandbox } from "../../sandbox/sandbox.js";
import { collectionNames } from "../../sandbox/schema.js";
import { withBlock } from "../generated-block.js";
import { rowPaths } from "./row-paths.js";
import { type RowSchemas, rowSchemas } from "./row-schemas.js";

const FILE = "openapi/control.yaml";

/** As long as a line may be in this repository. */
const WIDTH = 110;
/** How many blanks may come to the JSON of a value when it becomes YAML. */
const BLANKS = 12;

/**
 * `openapi/control.yaml` with the rows of every collection in it: paths and schemas, between their marks. The rest stays as
 * somebody wrote it.
 */
export async function withDescribedRows(text: string): Promise<string> {
  const sandbox = await Sandbox.open({ id: "default", fixture: emptyFixture, seed: "rows" });
  const described: (readonly [(typeof collectionNames)[number], RowSchemas])[] = [];
  for (const name of collectionNames) described.push([name, await rowSchemas(name, sandbox)]);
  const paths = Object.assign({}, ...described.map(([name, schemas]) => rowPaths(name, schemas)));
  const schemas = Object.assign(
    {
      CollectionName: { description: "The collections of a sandbox.", type: "string", enum: collectionNames },
    },
    ...described.map(([, { components }]) => components),
  );
  return [
    { part: "row-paths", node: paths, depth: 1 },
    { part: "row-schemas", node: schemas, depth: 2 },
  ].reduce(
    (document, { part, node, depth }) =>
      withBlock(document, FILE, marks(part), indented(yamlOf(node, depth), depth)),
    text,
  );
}

const marks = (part: string): readonly [string, string] => [
  `# ${part}:start, written by \`npm run generate\``,
  `# ${part}:end`,
];

const indented = (text: string, depth: number): string => text.replaceAll(/^(?=.)/gm, "  ".repeat(depth));

/** What fits a line stands on one, as elsewhere in the document. */
function yamlOf(value: object, depth: number): string {
  const document = parseDocument(JSON.stringify(value));
  visit(document, (_key, node, path) => {
    if (isScalar(node)) node.type = "PLAIN";
    if (!isMap(node) && !isSeq(node)) return;
    const pairs = path.filter(isPair);
    const before = 2 * (depth + pairs.length) + String(pairs.at(-1)?.key).length;
    node.flow = pairs.length > 0 && before + JSON.stringify(node.toJSON()).length < WIDTH - BLANKS;
  });
  return document.toString({ lineWidth: 0 }).replaceAll(QUOTED_OR_BRACKET, (part) => BRACKETS[part] ?? part);
}

/** The formatter of this repository wants `[a]`, and `{ a }`; the library has either blanks or none in both. */
const QUOTED_OR_BRACKET = /"(?:[^"\\]|\\.)*"|\[ | \]/g;
const BRACKETS: Readonly<Record<string, string>> = { "[ ": "[", " ]": "]" };

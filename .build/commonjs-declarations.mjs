import { mkdir, readFile, writeFile } from "node:fs/promises";

const RELATIVE_IMPORT = /from "(\.{1,2}\/[^"]+)\.js"/g;

/**
 * Copies a declaration file, and those that it names, to where TypeScript takes them for CommonJS. The package's own are
 * ES modules, which a CommonJS project may not import.
 *
 * @param {string} entry the file, below `source`
 * @param {URL} source a folder
 * @param {URL} target a folder of its own
 */
export async function copyCommonjsDeclarations(entry, source, target) {
  // what is added to a set while it is walked comes to its turn
  const files = new Set([new URL(entry, source).href]);
  for (const file of files) {
    const text = await readFile(new URL(file), "utf8");
    for (const [, name] of text.matchAll(RELATIVE_IMPORT)) files.add(new URL(`${name}.d.ts`, file).href);
    const copy = new URL(file.slice(source.href.length), target);
    await mkdir(new URL(".", copy), { recursive: true });
    await writeFile(copy, text);
  }
  await writeFile(new URL("package.json", target), '{ "type": "commonjs" }\n');
}

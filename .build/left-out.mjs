import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const own = (path) => fileURLToPath(new URL(path, import.meta.url));

/** A module whose exports throw when they are called: whoever comes to need one learns at once that it was left out. */
const unused = (module, exports) =>
  exports
    .map(
      (name) => `export const ${name} = () => { throw new Error("${module} is not in bindbox's bundle"); };`,
    )
    .join("\n");

const require = createRequire(import.meta.url);
const MIME_TYPES = createRequire(require.resolve("express")).resolve("mime-types");
const MIME_FUNCTIONS = ["charset", "contentType", "extension", "lookup"];
const MIME_TABLES = ["charsets", "extensions", "types"];

/**
 * What the libraries load and bindbox does not need, or not at once. All of it together was half of a start.
 * A library's behaviour is the same with and without, as far as bindbox uses it.
 * `from`: the file that asks; `path`: what it asks for; `contents`: what it gets.
 */
const replacements = [
  {
    // three drafts of JSON schema in six instances; see compiled-ajv.ts
    from: /prism-http[\\/]dist[\\/]validator[\\/]validators[\\/]utils\.js$/,
    path: /^ajv(\/dist\/20(19|20))?$/,
    contents: () => `export { CompiledAjv as default } from "./src/contract/compiled-ajv.ts"`,
  },
  {
    // loads lodash a second and a third time; the emulated service checks its tokens itself
    from: /prism-http[\\/]dist[\\/]validator[\\/]index\.js$/,
    path: /^\.\/validators\/security$/,
    contents: () => unused("Prism's security check", ["validateSecurity"]),
  },
  {
    // brings the tables of a hundred character sets; bindbox reads the bytes of a body itself
    from: /express[\\/]lib[\\/]express\.js$/,
    path: /^body-parser$/,
    contents: () => unused("body-parser", ["json", "raw", "text", "urlencoded"]),
  },
  {
    // with all that takes apart nested queries and sends files: bindbox does either in its own way, or not at all
    from: /express[\\/]lib[\\/]utils\.js$/,
    path: /^qs$/,
    contents: () => unused("qs", ["parse"]),
  },
  {
    from: /express[\\/]lib[\\/]express\.js$/,
    path: /^serve-static$/,
    contents: () => unused("serve-static", ["serveStatic"]),
  },
  {
    from: /express[\\/]lib[\\/]response\.js$/,
    path: /^send$/,
    contents: () => unused("send", ["send"]),
  },
  {
    // two hundred small modules that are the functions of lodash's one large module, which is there anyway
    from: /./,
    path: /^lodash\/[a-zA-Z]+$/,
    contents: (path) => `module.exports = require("lodash").${path.slice("lodash/".length)}`,
  },
  {
    // builds tables of a thousand media types; the first use is early enough
    from: /./,
    path: /^mime-types$/,
    contents: () =>
      [
        `const load = () => require(${JSON.stringify(MIME_TYPES)});`,
        ...MIME_FUNCTIONS.map((name) => `exports.${name} = (text) => load().${name}(text);`),
        ...MIME_TABLES.map(
          (name) => `Object.defineProperty(exports, "${name}", { get: () => load().${name} });`,
        ),
      ].join("\n"),
  },
];

/**
 * fp-ts lets each of its functions take its arguments in two orders, and copies them twice a call to do so. Prism calls
 * hundreds of them a check: without the copies, a request takes a sixth less of processor time.
 */
const FAST_DUAL = `
exports.dual = function (arity, body) {
  var isDataFirst = typeof arity === "number" ? function (args) { return args.length >= arity; } : arity;
  return function (a, b) {
    if (isDataFirst(arguments)) return body.apply(this, arguments);
    if (arguments.length === 1) return function (self) { return body(self, a); };
    if (arguments.length === 2) return function (self) { return body(self, a, b); };
    var args = Array.from(arguments);
    return function (self) { return body.apply(void 0, [self].concat(args)); };
  };
};`;

export const leaveOut = {
  name: "leave-out",
  setup(build) {
    build.onLoad({ filter: /fp-ts[\\/]lib[\\/]function\.js$/ }, async ({ path }) => ({
      contents: `${await readFile(path, "utf8")}\n${FAST_DUAL}`,
    }));
    for (const [index, { from, path: filter, contents }] of replacements.entries()) {
      const namespace = `bindbox-replacement-${index}`;
      build.onResolve({ filter }, ({ importer, path }) =>
        from.test(importer) ? { path, namespace } : undefined,
      );
      build.onLoad({ filter: /./, namespace }, ({ path }) => ({
        contents: contents(path),
        resolveDir: own("../"),
      }));
    }
  },
};

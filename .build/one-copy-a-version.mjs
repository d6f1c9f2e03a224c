import { readFileSync } from "node:fs";
import { sep } from "node:path";

const PACKAGE_FOLDER = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;

/**
 * npm installs a package once for each package that needs it when another version holds the place that all could share.
 * Three copies of the same table of media types would be three times parsed and three times run; this takes one.
 */
export const oneCopyAVersion = {
  name: "one-copy-a-version",
  setup(build) {
    const firstFolder = new Map();
    build.onResolve({ filter: /^[^./]/ }, async ({ path, pluginData, ...args }) => {
      if (pluginData === "resolving" || args.kind === "entry-point") return undefined;
      const found = await build.resolve(path, { ...args, pluginData: "resolving" });
      const folder = PACKAGE_FOLDER.exec(found.path)?.[1];
      if (found.external || folder === undefined) return found;
      const { name, version } = JSON.parse(readFileSync(`${folder}${sep}package.json`, "utf8"));
      const key = `${name}@${version}`;
      if (!firstFolder.has(key)) firstFolder.set(key, folder);
      return { ...found, path: firstFolder.get(key) + found.path.slice(folder.length) };
    });
  },
};

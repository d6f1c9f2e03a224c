/**
 * The package's folder. This file's code stands one level below it both as source (`src/`) and when bundled (`dist/`).
 */
export const packageRoot: URL = new URL("../", import.meta.url);

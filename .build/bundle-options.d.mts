import type { BuildOptions } from "esbuild";

export const common: BuildOptions;
export const bundleOptions: BuildOptions & { readonly metafile: true };
export const jestBundleOptions: BuildOptions;
export const testRunnerBundleOptions: BuildOptions & { readonly metafile: true };

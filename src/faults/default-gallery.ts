import { readFileSync } from "node:fs";
import { packageRoot } from "../package-root.js";
import type { GalleryEntry } from "./gallery.js";

let entries: readonly GalleryEntry[] | undefined;

/** The gallery that comes with bindbox. Read once: every reset of a sandbox needs it again. A test checks the file. */
export function defaultGallery(): readonly GalleryEntry[] {
  entries ??= read().gallery;
  return entries;
}

const read = (): { readonly gallery: readonly GalleryEntry[] } =>
  JSON.parse(readFileSync(new URL("fixtures/error-gallery.json", packageRoot), "utf8"));

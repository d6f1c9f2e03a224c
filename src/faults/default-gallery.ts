import { readFileSync } from "node:fs";
import { packageRoot } from "../package-root.js";
import type { GalleryEntry } from "./gallery.js";

let entries: readonly GalleryEntry[] | undefined;

/** The gallery that comes with bindbox. Read once: every reset of a sandbox needs it again. A test checks the file. */
export function defaultGallery(): readonly GalleryEntry[] {
  entries ??= JSON.parse(readFileSync(new URL("fixtures/error-gallery.json", packageRoot), "utf8"))
    .gallery as readonly GalleryEntry[];
  return entries;
}

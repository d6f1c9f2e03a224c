import { authingErrors } from "../providers/authing/errors.js";
import { routes as authingRoutes } from "../providers/authing/generated/routes.js";
import { tencentErrors } from "../providers/tencent/errors.js";
import { routes as tencentRoutes } from "../providers/tencent/generated/routes.js";
import type { GalleryEntry } from "./gallery.js";

const providers = [
  { operations: new Set<string>(authingRoutes.map(({ id }) => id)), errors: authingErrors },
  { operations: new Set<string>(tencentRoutes.map(({ id }) => id)), errors: tencentErrors },
];

/** What the schema cannot say of a gallery: that its operations exist, and that their providers have its errors. */
export const galleryProblems = (entries: readonly GalleryEntry[]): string[] =>
  entries.flatMap(({ operation, error }, index) => {
    const provider = providers.find(({ operations }) => operations.has(operation));
    if (!provider) return [`gallery/${index}/operation is ${operation}, which is no emulated operation`];
    if (Object.hasOwn(provider.errors, error)) return [];
    return [`gallery/${index}/error is ${error}, which is no error of the provider of ${operation}`];
  });

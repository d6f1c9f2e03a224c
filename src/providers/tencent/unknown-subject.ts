import { type Failure, fail } from "../outcome.js";
import type { TencentSettings } from "./settings.js";

/** What a list refuses whose subject does not exist, where no code is listed for that; undefined: it is empty. */
export const refuseUnknownSubject = (
  { unknownListSubject }: TencentSettings,
  hint = "",
): Failure<"ResourceNotFound"> | undefined =>
  unknownListSubject === "empty"
    ? undefined
    : fail("ResourceNotFound", { hint: `${hint}; the setting unknownListSubject is ${unknownListSubject}` });

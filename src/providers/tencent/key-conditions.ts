import { collectionOf, type Row } from "../../sandbox/collection.js";
import { flag, listOf, type Members, oneOf, text } from "../../sandbox/shape.js";

/** What the gateway demands of whoever uses an API key; its id is the SecretId. A key without such a row has no conditions. */
export interface KeyConditions extends Row {
  /** Only an `api` key is one for this API. */
  readonly kind: "api" | "project";
  /** Whether requests need a second factor. */
  readonly demandsMfa: boolean;
  /** Where requests may come from: IP addresses and CIDR ranges. Empty: from anywhere. */
  readonly allowedAddresses: readonly string[];
  /** Where requests may not come from. */
  readonly deniedAddresses: readonly string[];
}

/** The conditions of a key that nobody says anything of. */
export const noConditions: Omit<KeyConditions, "id"> = {
  kind: "api",
  demandsMfa: false,
  allowedAddresses: [],
  deniedAddresses: [],
};

export const keyConditionsShape: Members<KeyConditions> = {
  id: text,
  kind: oneOf("api", "project"),
  demandsMfa: flag,
  allowedAddresses: listOf(text),
  deniedAddresses: listOf(text),
};

export const keyConditionsCollection = collectionOf<KeyConditions>()({});

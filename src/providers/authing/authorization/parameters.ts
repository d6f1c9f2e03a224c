/** The `response_type` values that are answered with what they name. */
export const RESPONSE_TYPES = ["code"] as const;

/** How the answer of an authorization can travel. */
export const RESPONSE_MODES = ["query", "fragment", "form_post"] as const;
export type ResponseMode = (typeof RESPONSE_MODES)[number];

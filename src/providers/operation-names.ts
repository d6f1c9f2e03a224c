import { didYouMean } from "../nearest-name.js";
import { routes } from "./authing/generated/routes.js";
import { emulatedActions } from "./tencent/actions.js";
import { activationPageErrors } from "./tencent/activation/page-errors.js";

/** The emulated services. */
export const providerNames = ["authing", "tencent"] as const;
export type ProviderName = (typeof providerNames)[number];

export const isProviderName = (name: string): name is ProviderName =>
  providerNames.some((known) => known === name);

/** The ids of each provider's operations, in the order of its OpenAPI document. */
export const operationIds: Readonly<Record<ProviderName, readonly string[]>> = {
  authing: routes.map(({ id }) => id),
  tencent: emulatedActions,
};

/**
 * What end users do on the pages behind mailed links. It is named, observed and goes wrong like an operation of the
 * provider's API, whose documents know nothing of it.
 */
export const pageIds: Readonly<Record<ProviderName, readonly string[]>> = {
  authing: ["verify-email"],
  tencent: Object.keys(activationPageErrors),
};

export const isPage = (provider: ProviderName, operation: string): boolean =>
  pageIds[provider].includes(operation);

/** An operation as bindbox's own API names it: with its provider, since providers do not know of each other's names. */
export interface NamedOperation {
  readonly provider: ProviderName;
  readonly operation: string;
}

/** `authing.bind-email`, `tencent.AddOrganizationMemberEmail`. */
export const operationName = (provider: string, operation: string): string => `${provider}.${operation}`;

const allOperations: readonly NamedOperation[] = providerNames.flatMap((provider) =>
  [...operationIds[provider], ...pageIds[provider]].map((operation) => ({ provider, operation })),
);

/**
 * The operations that a text means: `authing.bind-email`, the bare id `bind-email`, or a pattern in which `*` stands for
 * any characters. A bare id or pattern means the operations of every provider that has it.
 *
 * @returns none when there is no such operation
 */
export const operationsNamed = (text: string): readonly NamedOperation[] =>
  allOperations.filter(
    ({ provider, operation }) =>
      matchesPattern(text, operation) || matchesPattern(text, operationName(provider, operation)),
  );

/** What to say to a text that means no operation. */
export function unknownOperation(text: string): string {
  const names = allOperations.map(({ provider, operation }) => operationName(provider, operation));
  const bare = allOperations.map(({ operation }) => operation);
  return `there is no operation "${text}"${didYouMean(text, text.includes(".") ? names : bare)}`;
}

/** Whether a text fits a pattern in which `*` stands for any characters, none included. Takes no longer for more stars. */
export function matchesPattern(pattern: string, text: string): boolean {
  const [head = "", ...rest] = pattern.split("*");
  const tail = rest.pop();
  if (tail === undefined) return pattern === text;
  if (!text.startsWith(head) || !text.endsWith(tail) || text.length < head.length + tail.length) return false;
  let from = head.length;
  for (const part of rest) {
    const at = text.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return from <= text.length - tail.length;
}

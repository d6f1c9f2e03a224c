import { type CollectionName, collectionNames } from "../schema.js";

/** Why some collections can only be read here. */
const readOnly: Partial<Record<CollectionName, string>> = {
  apps: "apps are credentials, which a sandbox gets when it is made",
  tencentCredentials: "API keys are credentials, which a sandbox gets when it is made",
  messages: "messages have an API of their own (…/outbox)",
  codePolicies: "code policies have an API of their own (…/codes)",
  faults: "faults have an API of their own (…/faults)",
  gallery: "the gallery is part of the fixture",
  counters: "counters follow from what was made",
};

export const isCollection = (name: string): name is CollectionName =>
  collectionNames.some((known) => known === name);

/** Why a collection cannot be changed; `undefined` when it can. */
export const whyReadOnly = (name: CollectionName): string | undefined => readOnly[name];

/** Whether a row that is not there stands for its defaults, so that changing it makes it. */
export const standsForDefaults = (name: CollectionName): boolean => name === "accountCircumstances";

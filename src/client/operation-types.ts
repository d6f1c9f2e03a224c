import type { components, operations } from "../control/generated/openapi.js";

/** An operation of `openapi/control.yaml`, by its `operationId`; those on rows, see `row-types.ts`. */
export type OperationId = Exclude<keyof operations, `${string}-row${"" | "s"}-of-${string}`>;

export type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];

type Parameters<Id extends OperationId> = operations[Id]["parameters"];

/** The variable parts of an operation's path. */
export type PathOf<Id extends OperationId> =
  Parameters<Id> extends { readonly path: infer Path extends object } ? Path : object;

/** The query of an operation; each parameter may be left open. */
export type QueryOf<Id extends OperationId> = LeftOpen<NonNullable<Parameters<Id>["query"]>>;

type LeftOpen<Members> = { readonly [Name in keyof Members]?: Members[Name] | undefined };

/** The JSON of a request or an answer; `undefined` when it has none. */
export type JsonOf<Content> = Content extends {
  readonly content: { readonly "application/json": infer Json };
}
  ? Json
  : undefined;

/** What a new sandbox is made from; everything may be left out. */
export type NewSandbox = Omit<Schema<"NewSandbox">, "fixture" | "snapshot"> & {
  /**
   * `default`: what the emulator was started with; `empty`: no users and no organization; or a fixture of its own. A
   * snapshot can be one, and leads to the sandbox by the credentials that stand in it.
   */
  readonly fixture?: "default" | "empty" | Schema<"Fixture"> | Schema<"Snapshot">;
  /** In the place of a fixture: what a sandbox exported. The sandbox gets credentials of its own. */
  readonly snapshot?: Schema<"Snapshot">;
};

/** The body that an operation takes. The document leaves open what fixtures and snapshots are, so that its errors can be told better. */
export type BodyOf<Id extends OperationId> = Id extends "create-sandbox"
  ? NewSandbox
  : JsonOf<NonNullable<operations[Id]["requestBody"]>>;

type SuccessStatus = 200 | 201 | 202 | 204;

/** What an operation answers when nothing is wrong; `undefined` where it answers without content. */
export type AnswerOf<Id extends OperationId> = {
  [Status in keyof operations[Id]["responses"] & SuccessStatus]: JsonOf<operations[Id]["responses"][Status]>;
}[keyof operations[Id]["responses"] & SuccessStatus];

/** Operations on one sandbox, which their path names. */
export type SandboxOperationId = {
  [Id in OperationId]: PathOf<Id> extends { readonly sandboxId: string } ? Id : never;
}[OperationId];

interface Abortable {
  /** Ends the request, which then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

type Part<Name extends string, Content> = [Content] extends [undefined]
  ? { readonly [_ in Name]?: undefined }
  : { readonly [_ in Name]: Content };

type PathPart<Path> = keyof Path extends never ? { readonly path?: undefined } : { readonly path: Path };

type QueryPart<Id extends OperationId> = { readonly query?: QueryOf<Id> | undefined };

/** All that a call of an operation says. */
export type CallInput<Id extends OperationId> = Abortable &
  PathPart<PathOf<Id>> &
  QueryPart<Id> &
  Part<"body", BodyOf<Id>>;

/** The same for a sandbox that is known already. */
export type SandboxCallInput<Id extends SandboxOperationId> = Abortable &
  PathPart<Omit<PathOf<Id>, "sandboxId">> &
  QueryPart<Id> &
  Part<"body", BodyOf<Id>>;

import mergeAllOf from "@stoplight/json-schema-merge-allof";
import {
  stripReadOnlyProperties,
  stripWriteOnlyProperties,
} from "@stoplight/prism-http/dist/utils/filterRequiredProperties.js";
import { ValidationContext } from "@stoplight/prism-http/dist/validator/validators/types.js";
import { validateAgainstSchema } from "@stoplight/prism-http/dist/validator/validators/utils.js";
import type { IHttpOperation, IHttpOperationRequest, IMediaTypeContent } from "@stoplight/types";
import type { ContractAnswer, ContractRequest } from "./contract.js";

type Schema = NonNullable<IMediaTypeContent["schema"]>;

/** Whether a message fits, said only where nothing can be wrong with it but its body. False: Prism has to look. */
type PlainCheck<Message> = (message: Message) => boolean;
type Request = Pick<ContractRequest, "headers" | "body">;

const never = (): boolean => false;

/**
 * Almost every message is plain: one media type, no parameters, and a body that fits. To find that nothing is wrong with
 * such a one, Prism takes a fifth of the processor time of a request, most of it for what could be wrong elsewhere. Here
 * the body alone is checked, against the schema that Prism would check it against, by the function that Prism would use.
 */
export class PlainChecks {
  readonly #operation: IHttpOperation;
  readonly #answers = new Map<number, PlainCheck<ContractAnswer>>();

  /** True when there is nothing that Prism could find wrong with a request without a query. */
  readonly fitsRequest: PlainCheck<Request>;

  /** @param unqueried the operation as a request without a query meets it */
  constructor(operation: IHttpOperation, unqueried: IHttpOperation) {
    this.#operation = operation;
    this.fitsRequest = requestCheck(unqueried);
  }

  /** True when there is nothing that Prism could find wrong with an answer. */
  fitsAnswer(answer: ContractAnswer): boolean {
    const known = this.#answers.get(answer.status);
    if (known) return known(answer);
    const check = answerCheck(this.#operation, answer.status);
    this.#answers.set(answer.status, check);
    return check(answer);
  }
}

function requestCheck(operation: IHttpOperation): PlainCheck<Request> {
  const { request = {} } = operation;
  const { body } = request;
  if (hasParameters(request) || isBundled(operation)) return never;
  const fits = bodyCheck(body?.contents, ValidationContext.Input);
  return (message) =>
    isAbsent(message)
      ? body?.required !== true
      : isObject(message.body) && fits(message.headers["content-type"], message.body);
}

const isAbsent = ({ headers, body }: Request): boolean =>
  body === undefined && headers["content-type"] === undefined && headers["content-length"] === undefined;

function answerCheck(operation: IHttpOperation, status: number): PlainCheck<ContractAnswer> {
  const response = operation.responses.find(({ code }) => code === String(status));
  if (!response || (response.headers ?? []).length > 0 || isBundled(operation)) return never;
  const fits = bodyCheck(response.contents, ValidationContext.Output);
  return ({ headers, body }) => fits(headers["content-type"], body);
}

const hasParameters = ({ headers, query, path, cookie }: IHttpOperationRequest): boolean =>
  headers !== undefined || query !== undefined || path !== undefined || cookie !== undefined;

/** Such a schema refers to others that its operation brings along. */
const isBundled = (operation: IHttpOperation): boolean => Object.hasOwn(operation, "__bundled__");

const isObject = (value: unknown): boolean => typeof value === "object" && value !== null;

/** Prism reads these, wherever it meets them, in ways of its own. */
const SPECIAL_TYPE = /[*;]|^application\/x-www-form-urlencoded$|^multipart\//;

function bodyCheck(
  contents: readonly IMediaTypeContent[] = [],
  context: ValidationContext,
): (type: string | undefined, body: unknown) => boolean {
  const [content, ...others] = contents;
  if (!content || others.length > 0 || SPECIAL_TYPE.test(content.mediaType)) return never;
  const { mediaType } = content;
  let schema: Schema | undefined;
  return (type, body) => {
    if (type === undefined || !isOfType(type, mediaType)) return false;
    schema ??= checkedSchema(content.schema ?? {}, context);
    return validateAgainstSchema(body, schema, false, context, "body")._tag === "None";
  };
}

/** `; charset=utf-8` makes no difference to the contract. */
const isOfType = (type: string, wanted: string): boolean =>
  type.startsWith(wanted) && (type.length === wanted.length || type.charAt(wanted.length) === ";");

/** What Prism makes of a schema before it checks a body against it. */
function checkedSchema(schema: Schema, context: ValidationContext): Schema {
  const strip = context === ValidationContext.Input ? stripReadOnlyProperties : stripWriteOnlyProperties;
  const stripped = strip(merged(schema));
  return stripped._tag === "Some" ? stripped.value : {};
}

function merged(schema: Schema): Schema {
  try {
    return mergeAllOf(schema, { deep: true, ignoreAdditionalProperties: true });
  } catch {
    return schema;
  }
}

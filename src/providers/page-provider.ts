import { NO_CONTRACT } from "../contract/contract.js";
import { type Answer, header, type RawRequest } from "../http/messages.js";
import type { Page } from "../http/pages/page.js";
import type { Sandbox } from "../sandbox/sandbox.js";
import type { Sandboxes } from "../sandbox/sandboxes.js";
import type { Transaction } from "../sandbox/store.js";
import type { AnswerSummary } from "./explainer.js";
import type { ProviderName } from "./operation-names.js";
import { type Failure, fail, type Outcome } from "./outcome.js";
import type { Call, Provider, World } from "./provider.js";

/** A request to a page behind a mailed link. */
export interface PageCall extends Call {
  /** The secret in the link. */
  readonly token: string;
}

/** A page with the status that it is shown under. */
export class PageView {
  constructor(
    readonly page: Page,
    readonly status = 200,
  ) {}
}

/** Who follows a link shows nothing but its secret. */
type Visitor = Readonly<Record<string, never>>;

/**
 * The pages behind the links that a service mails, as the pipeline sees them: no document describes them, and the link
 * is all that a visitor has to show. So they are observed, and go wrong on demand, like operations.
 */
export abstract class PageProvider<C extends PageCall> implements Provider<C, Visitor> {
  abstract readonly name: ProviderName;
  /** The methods that the pages take. */
  protected abstract readonly methods: readonly string[];
  readonly contract = NO_CONTRACT;

  abstract read(request: RawRequest): C;

  /** An outcome's data is the `PageView` that it shows. */
  abstract run(call: C, caller: Visitor, sandbox: Sandbox, tx: Transaction): Promise<Outcome>;

  /** The page of an error that has none of its own yet. */
  protected abstract errorPage(call: C, failure: Failure): PageView;

  locate({ token }: C, sandboxes: Sandboxes): Sandbox | undefined {
    return sandboxes.byToken(token);
  }

  async authenticate(): Promise<Visitor> {
    return {};
  }

  forgives(): boolean {
    return false;
  }

  refuse(): Failure {
    return fail("internalError", { hint: "a page without a contract has refused a request" });
  }

  async staged(_call: C, failure: Failure, _world?: World): Promise<Failure> {
    return failure;
  }

  exampleData(): undefined {
    return undefined;
  }

  summarise(): AnswerSummary {
    return { code: undefined, requestId: undefined };
  }

  nearMiss(): undefined {
    return undefined;
  }

  async explain(): Promise<object> {
    return {};
  }

  render(call: C, outcome: Outcome): Answer {
    if (outcome.kind === "failure" && outcome.error === METHOD_NOT_ALLOWED)
      return { status: 405, headers: { allow: this.methods.join(", ") }, body: "" };
    const { data } = outcome;
    if (data instanceof PageView) return shown(data);
    if (outcome.kind === "failure") return shown(this.errorPage(call, outcome));
    throw new Error("a page has come to nothing that can be shown");
  }

  /** What every page reads in the same way. */
  protected callOf(
    { method, path, query, headers, body }: RawRequest,
    below: string,
    operation: string,
  ): PageCall {
    const known = this.methods.includes(method);
    const type = header(headers, "content-type");
    return {
      token: path.slice(below.length + 1),
      operation: known ? operation : undefined,
      failure: known
        ? undefined
        : fail(METHOD_NOT_ALLOWED, { hint: `the page takes ${this.methods.join(", ")}` }),
      contractRequest: {
        method,
        path,
        query: Object.fromEntries(new URLSearchParams(query)),
        headers: type === undefined ? {} : { "content-type": type },
        body: body.length === 0 ? undefined : body.toString("utf8"),
      },
    };
  }
}

const METHOD_NOT_ALLOWED = "methodNotAllowed";

const shown = ({ page: { html, headers }, status }: PageView): Answer => ({
  status,
  headers: { ...headers, "cache-control": "no-store" },
  body: html,
});

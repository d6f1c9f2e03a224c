import type { ValuesOf } from "./command.js";
import { numberOption, optionalChoiceOption, switchOption, textOption } from "./option.js";

const COUNT = { least: 0, most: Number.MAX_SAFE_INTEGER };

/** Which requests are meant, and how often they have to be in the journal: the members of `Verification`. */
export const verifyOptions = {
  operation: textOption({
    name: "operation",
    value: "name",
    completes: "operation",
    help: "calls of this one: authing.bind-email, bind-*",
  }),
  outcome: textOption({
    name: "outcome",
    value: "name",
    completes: "error",
    help: "ok, failed for any error, or the name of an error",
  }),
  provider: optionalChoiceOption({ name: "provider", value: "name", help: "calls of authing or tencent" }, [
    "authing",
    "tencent",
  ]),
  input: textOption({
    name: "input",
    value: "name=value",
    repeatable: true,
    help: "with this field: email=a@b.c, email~=@b\\.c$ (pattern), passCode? (is there), with commas",
  }),
  header: textOption({
    name: "header",
    value: "name=value",
    repeatable: true,
    help: "with this header, written as fields are",
  }),
  method: textOption({ name: "method", value: "method", help: "with this HTTP method" }),
  path: textOption({ name: "path", value: "path", help: "to this path, * for any characters" }),
  status: numberOption(
    { name: "status", value: "number", help: "answered with this HTTP status" },
    { least: 100, most: 599 },
  ),
  via: optionalChoiceOption(
    {
      name: "via",
      value: "what",
      help: "flow, as the service itself answers; fault, prefer, gallery for what was asked for",
    },
    ["flow", "fault", "prefer", "gallery"],
  ),
  times: numberOption({ name: "times", value: "number", help: "so many, neither more nor fewer" }, COUNT),
  atLeast: numberOption({ name: "at-least", value: "number", help: "so many or more (default: 1)" }, COUNT),
  atMost: numberOption({ name: "at-most", value: "number", help: "so many or fewer" }, COUNT),
  never: switchOption({ name: "never", help: "none" }),
  since: textOption({ name: "since", value: "moment", help: "only then or later, by the sandbox's clock" }),
  after: numberOption(
    { name: "after", value: "id", help: "only requests that came after this one" },
    { least: 0, most: Number.MAX_SAFE_INTEGER },
  ),
  verification: textOption({
    name: "verification",
    value: "json",
    help: "the whole of it, as the control API takes it; - reads it from stdin",
  }),
};

export type VerifyOptions = ValuesOf<typeof verifyOptions>;

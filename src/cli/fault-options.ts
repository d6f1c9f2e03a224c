import type { ValuesOf } from "./command.js";
import { numberOption, optionalChoiceOption, switchOption, textOption } from "./option.js";

const COUNT = { least: 1, most: Number.MAX_SAFE_INTEGER };

/** Which calls a rule means, what happens to them, and how long it lives: the members of `FaultRule`. */
export const faultOptions = {
  rule: textOption({ name: "rule", value: "json", help: "the whole rule, as the control API takes it" }),
  id: textOption({ name: "id", value: "name", help: "a name of your own (default: fault-1, fault-2, …)" }),
  description: textOption({ name: "description", value: "text", help: "what it is for" }),
  operation: textOption({
    name: "operation",
    value: "names",
    completes: "operation",
    repeatable: true,
    help: "calls of these: authing.bind-email, *-email, with commas",
  }),
  provider: optionalChoiceOption({ name: "provider", value: "name", help: "calls of authing or tencent" }, [
    "authing",
    "tencent",
  ]),
  address: textOption({
    name: "address",
    value: "address",
    help: "calls that name this e-mail address or phone",
  }),
  member: textOption({ name: "member", value: "uin", help: "calls that name this member account" }),
  input: textOption({
    name: "input",
    value: "name=value",
    repeatable: true,
    help: "calls with this field: email=a@b.c, email~=@b\\.c$ (pattern), passCode? (is there), with commas",
  }),
  method: textOption({ name: "method", value: "method", help: "requests with this HTTP method" }),
  path: textOption({ name: "path", value: "path", help: "requests to this path, * for any characters" }),
  nth: textOption({
    name: "nth",
    value: "numbers",
    help: "only the 2nd (2), the 1st and 3rd (1,3), each 3rd (every:3)",
  }),
  probability: numberOption(
    { name: "probability", value: "0…1", help: "only so many of them" },
    { least: 0, most: 1 },
  ),
  early: switchOption({ name: "early", help: "before anything of the request is checked" }),
  error: textOption({
    name: "error",
    value: "name",
    completes: "error",
    help: "answers with this error of the catalogue",
  }),
  details: textOption({
    name: "details",
    value: "name=value",
    repeatable: true,
    help: "what stands in the error's text in the place of {name}, with commas",
  }),
  undocumented: switchOption({
    name: "undocumented",
    help: "the error need not be documented for the operation",
  }),
  http: optionalChoiceOption(
    { name: "http", value: "status", help: "answers like a gateway in trouble: 429, 500, 502, 503, 504" },
    ["429", "500", "502", "503", "504"],
  ),
  status: numberOption(
    { name: "status", value: "number", help: "answers with this HTTP status" },
    { least: 200, most: 599 },
  ),
  headers: textOption({
    name: "headers",
    value: "name=value",
    repeatable: true,
    help: "with these headers, with commas",
  }),
  body: textOption({ name: "body", value: "text", help: "with this body, JSON or a text" }),
  malformedJson: switchOption({ name: "malformed-json", help: "the answer breaks off within its JSON" }),
  drop: optionalChoiceOption(
    { name: "drop", value: "when", help: "closes the connection before or in the middle of the answer" },
    ["before", "middle"],
  ),
  delay: textOption({
    name: "delay",
    value: "duration",
    help: "answers later: 2s, 1s..3s (evenly), 2s~0.5 (log-normal: median~sigma)",
  }),
  slowBody: numberOption(
    { name: "slow-body", value: "bytes", help: "sends the body at so many bytes a second" },
    COUNT,
  ),
  processed: switchOption({ name: "processed", help: "does what was asked, and only then goes wrong" }),
  times: numberOption(
    { name: "times", value: "number", help: "hits so often at most (default: always)" },
    COUNT,
  ),
  until: textOption({
    name: "until",
    value: "moment",
    help: "until this moment of the sandbox's clock, or for so long: 5m",
  }),
};

export type FaultOptions = ValuesOf<typeof faultOptions>;

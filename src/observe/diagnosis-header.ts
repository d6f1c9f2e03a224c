import { type Answer, type RawRequest, withHeader } from "../http/messages.js";
import type { Sandboxes } from "../sandbox/sandboxes.js";
import { type Diagnosis, diagnose } from "./diagnosis.js";
import type { KeptExchange } from "./kept-exchange.js";

export const DIAGNOSIS_HEADER = "x-bindbox-diagnosis";

/** The longest value, in bytes: some clients take no more than 8 KiB of headers together. */
const LONGEST = 2048;

/** Whether the answer shall say why it is what it is: the request asks for it, or the settings do for each refusal. */
export const wantsDiagnosis = ({ request, sandbox, failure }: KeptExchange): boolean =>
  asksForDiagnosis(request) || (sandbox.settings.diagnosisHeader && failure !== undefined);

const asksForDiagnosis = ({ headers }: RawRequest): boolean =>
  /^(1|true|yes)$/i.test(String(headers["x-bindbox-diagnose"] ?? ""));

/** An answer with the diagnosis of its request in a header; its body stays exactly the provider's. */
export async function withDiagnosis(
  answer: Answer,
  kept: KeptExchange,
  sandboxes: Sandboxes,
): Promise<Answer> {
  const diagnosis = await diagnose(kept, sandboxes);
  return withHeader(answer, DIAGNOSIS_HEADER, headerValue(diagnosis, kept.request.baseUrl));
}

/** As much as fits: what matters least is left out first. */
function headerValue(diagnosis: Diagnosis, baseUrl: string): string {
  const { entry, sandbox, stage, outcome, code, summary, problems, unreadFields, signature } = diagnosis;
  const place = `/_bindbox/v1/sandboxes/${encodeURIComponent(sandbox)}/journal/${entry}/diagnosis`;
  const least = { entry, url: `${baseUrl}${place}`, stage, outcome, code };
  const mistake = signature?.mistake ? { mistake: signature.mistake.kind } : {};
  const attempts = [
    { ...least, ...mistake, summary, problems, unreadFields },
    { ...least, ...mistake, summary },
    { ...least, ...mistake, summary: `${summary.slice(0, 200)}…` },
    { entry, stage, url: place },
  ];
  const texts = attempts.map((attempt) => inAscii(JSON.stringify(attempt)));
  return texts.find((text) => text.length <= LONGEST) ?? inAscii(JSON.stringify({ entry }));
}

/** A header takes nothing but ASCII; in JSON everything else can be escaped. */
const inAscii = (json: string): string =>
  json.replace(/[\u007f-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);

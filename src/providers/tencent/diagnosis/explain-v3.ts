import { header } from "../../../http/messages.js";
import { mask, maskText } from "../../../observe/mask.js";
import type { ExplainedCandidate, SignatureExplanation, SignatureMistake } from "../../explainer.js";
import type { Authorization } from "../authorization.js";
import type { TencentCall } from "../call.js";
import { payloadHash, UNSIGNED_PAYLOAD } from "../signature-v3.js";
import { findMistake, type KnownKey } from "./mistake.js";
import { mistakesV3 } from "./mistakes-v3.js";
import {
  canonicalRequestOf,
  documentedForm,
  type RecipeV3,
  signatureOfV3,
  stringToSignOf,
} from "./recipe-v3.js";

/** What explaining a signature takes besides the request. */
export interface SigningFacts {
  /** Undefined when nobody has the SecretId. */
  readonly key: KnownKey | undefined;
  readonly otherKeys: readonly KnownKey[];
  /** The hosts that would be accepted, the likeliest first. */
  readonly hosts: readonly string[];
  /** Of the whole body, where only its beginning is kept. */
  readonly bodyHash: string | undefined;
  readonly showsSecrets: boolean;
  /** What was found without trying signatures; none are tried then. */
  readonly early: SignatureMistake | undefined;
}

/** Why a signature of version 3 does not fit: what would have, and the mistake that explains it. */
export function explainV3(
  call: TencentCall,
  authorization: Authorization,
  facts: SigningFacts,
): SignatureExplanation {
  const { key, otherKeys, bodyHash, showsSecrets, early } = facts;
  const { request, common } = call;
  const rights = key ? rightRecipes(call, authorization, { ...facts, key }) : [];
  const mistakes = mistakesV3({
    request,
    bodyIsWhole: bodyHash === undefined,
    secretId: authorization.secretId,
    sentHost: header(request.headers, "host") ?? "",
    action: common.action ?? "",
    signature: authorization.signature,
    otherKeys,
  });
  const shown = (recipe: RecipeV3, form: string): ExplainedCandidate => ({
    host: recipe.host,
    form,
    canonicalRequest: showsSecrets ? canonicalRequestOf(recipe) : maskText(canonicalRequestOf(recipe)),
    stringToSign: stringToSignOf(recipe),
    signature: showsSecrets ? signatureOfV3(recipe) : mask(signatureOfV3(recipe)),
  });
  return {
    version: "v3",
    claimed: claimedBy(call, authorization, showsSecrets),
    candidates: rights.map(({ form, recipe }) => shown(recipe, form)),
    mistake:
      early ??
      findMistake(
        authorization.signature,
        rights.map(({ recipe }) => recipe),
        mistakes,
        signatureOfV3,
      ),
    tried: early ? [] : mistakes.map(({ kind }) => kind),
  };
}

const claimedBy = ({ common }: TencentCall, authorization: Authorization, showsSecrets: boolean) => ({
  secretId: authorization.secretId,
  timestamp: common.timestamp ?? "",
  date: authorization.date,
  service: authorization.service,
  signedHeaders: authorization.signedHeaders.join(";"),
  signature: showsSecrets ? authorization.signature : mask(authorization.signature),
});

interface RightRecipe {
  readonly form: string;
  readonly recipe: RecipeV3;
}

/** The recipes whose signatures `verifyV3` takes: for each host, header values as sent and in lower case. */
function rightRecipes(
  { request, common }: TencentCall,
  authorization: Authorization,
  { key, hosts, bodyHash }: SigningFacts & { readonly key: KnownKey },
): RightRecipe[] {
  const declared = header(request.headers, "x-tc-content-sha256");
  const sent = authorization.signedHeaders
    .filter((name) => name !== "host")
    .map((name) => [name, header(request.headers, name) ?? ""] as const);
  const lower = sent.map(([name, value]) => [name, value.toLowerCase()] as const);
  const caseMatters = sent.some(([, value], i) => value !== lower[i]?.[1]);
  const forms = [
    ["header values as sent", sent] as const,
    ...(caseMatters ? [["header values in lower case", lower] as const] : []),
  ];
  const hash = declared === UNSIGNED_PAYLOAD ? undefined : bodyHash;
  return hosts.flatMap((host) =>
    forms.map(([form, headers]) => ({
      form,
      recipe: {
        ...documentedForm(key.secretKey, authorization),
        method: request.method,
        query: request.method === "POST" ? "" : request.query,
        host,
        headers,
        payloadHash: hash ?? payloadHash(request.body, declared),
        timestamp: common.timestamp ?? "",
      },
    })),
  );
}

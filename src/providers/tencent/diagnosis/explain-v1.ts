import { header } from "../../../http/messages.js";
import { mask, maskText } from "../../../observe/mask.js";
import type { SignatureExplanation } from "../../explainer.js";
import type { SigningV1, TencentCall } from "../call.js";
import { isSignatureMethod, signatureCandidatesV1 } from "../signature-v1.js";
import type { SigningFacts } from "./explain-v3.js";
import { findMistake } from "./mistake.js";
import { mistakesV1 } from "./mistakes-v1.js";
import { documentedFormV1, type RecipeV1, signatureOfV1, stringToSignOfV1 } from "./recipe-v1.js";

/** Why a signature of version 1 does not fit: what would have, and the mistake that explains it. */
export function explainV1(
  { request, common }: TencentCall,
  signing: SigningV1,
  { key, otherKeys, hosts, showsSecrets, early }: SigningFacts,
): SignatureExplanation {
  const { signature = "", signatureMethod = "HmacSHA1", secretId = "" } = signing.common;
  const method = isSignatureMethod(signatureMethod) ? signatureMethod : "HmacSHA1";
  const rights = (key ? signatureCandidatesV1(request.method, signing.pairs, hosts) : []).map(
    ({ host, parameters, pairs }): { form: string; recipe: RecipeV1 } => ({
      form: `parameters ${parameters}`,
      recipe: {
        ...documentedFormV1(pairs),
        secretKey: key?.secretKey ?? "",
        signatureMethod: method,
        method: request.method,
        host,
      },
    }),
  );
  const sentHost = header(request.headers, "host") ?? "";
  const action = common.action ?? "";
  const claimed = signature.trim();
  const mistakes = mistakesV1({
    secretId,
    sentHost,
    sent: signing.pairs,
    action,
    signature: claimed,
    otherKeys,
  });
  return {
    version: "v1",
    claimed: {
      secretId,
      timestamp: signing.common.timestamp ?? "",
      signatureMethod,
      signature: showsSecrets ? signature : mask(signature),
    },
    candidates: rights.map(({ form, recipe }) => ({
      host: recipe.host,
      form,
      stringToSign: showsSecrets ? stringToSignOfV1(recipe) : maskText(stringToSignOfV1(recipe)),
      signature: showsSecrets ? signatureOfV1(recipe) : mask(signatureOfV1(recipe)),
    })),
    mistake:
      early ??
      findMistake(
        claimed,
        rights.map(({ recipe }) => recipe),
        mistakes,
        signatureOfV1,
      ),
    tried: early ? [] : mistakes.map(({ kind }) => kind),
  };
}

import type { ValidateTokenError } from "./forms.js";

export type ValidateTokenErrorName =
  | "idTokenMalformed"
  | "idTokenIllegal"
  | "accessTokenMalformed"
  | "accessTokenIllegal";

/** The V2 token check, which Java and C# call. */
export const validateTokenErrors: Readonly<Record<ValidateTokenErrorName, ValidateTokenError>> = {
  idTokenMalformed: {
    form: "validateToken",
    situation: null,
    httpStatus: 200,
    code: 400,
    messages: { "zh-CN": "id_token 格式有误", "en-US": "id_token is malformed" },
    operations: ["validate-token"],
    source: "Authing V2 documentation of validateToken",
    confidence: "documented",
  },
  idTokenIllegal: {
    form: "validateToken",
    situation: null,
    httpStatus: 200,
    code: 400,
    messages: { "zh-CN": "id_token 不合法", "en-US": "id_token is not valid" },
    operations: ["validate-token"],
    source: "Authing V2 documentation of validateToken",
    confidence: "documented",
  },
  accessTokenMalformed: {
    form: "validateToken",
    situation: null,
    httpStatus: 200,
    code: 400,
    messages: { "zh-CN": "access_token 格式有误", "en-US": "access_token is malformed" },
    operations: ["validate-token"],
    source: "Authing V2 documentation of validateToken",
    confidence: "documented",
  },
  accessTokenIllegal: {
    form: "validateToken",
    situation: null,
    httpStatus: 200,
    code: 400,
    messages: { "zh-CN": "access_token 不合法", "en-US": "access_token is not valid" },
    operations: ["validate-token"],
    source: "Authing V2 documentation of validateToken",
    confidence: "documented",
  },
};

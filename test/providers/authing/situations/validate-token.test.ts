import { describeSituations } from "./describe-situations.js";
import { validateTokenSituations } from "./validate-token.js";

describeSituations("the V2 token check", validateTokenSituations);

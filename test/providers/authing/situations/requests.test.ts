import { describeSituations } from "./describe-situations.js";
import { requestSituations } from "./requests.js";

describeSituations("what is wrong with the request itself", requestSituations);
